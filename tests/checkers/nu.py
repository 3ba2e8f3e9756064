"""`make nu`: the Nu HTML checker on every page of the running site and on pages in every other state; 0 errors asked.

The pages are left in var/nu/, each under its address. Needs Java 17 and npm (package vnu-jar).
"""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

from clinic_site.database.server import var_folder
from tests.checkers.running import end_in_order, running_site, tool

# What the sitemap does not list: pages of one reader, of a query, of a past, of a mistake.
ALSO = (
    "/search/", "/search/?q=how long does it last", "/search/?q=zzzzqqq", "/search/?q=i want to die",
    "/es/buscar/?q=cuánto dura", "/es/buscar/?q=me quiero morir", "/references/?kind=rct",
    "/references/studies/?found=no&sort=author", "/articles/start-here/versions/", "/articles/start-here/versions/1/",
    "/cost-estimator/", "/es/calcular-el-costo/", "/sent/", "/es/enviado/", "/for-yourself/", "/es/para-usted/",
    "/nothing-here/", "/es/nada/",
)  # fmt: skip
# Forms: as they open, and answered by nothing at all.
FORMS = ("/contact/", "/call-back/", "/refer/", "/screening/", "/es/contacto/", "/es/llamada/", "/es/evaluacion/")
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


def read(opener: OpenerDirector, url: str, data: dict[str, str] | None = None) -> tuple[str, str]:
    """(kind of content, text) of an address, whatever its status."""
    try:
        answer = opener.open(url, urlencode(data).encode() if data is not None else None, timeout=60)
    except HTTPError as refused:
        answer = refused
    return answer.headers.get_content_type(), answer.read().decode()


def save_pages(host: str, folder: Path) -> int:
    """Write every page as a file; how many there are."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _kind, sitemap = read(build_opener(), f"{host}/sitemap.xml")
    paths = [urlsplit(url).path for url in re.findall(r"<loc>([^<]+)</loc>", sitemap)]
    saved = 0
    for path in (*paths, *ALSO, *FORMS):
        opener = build_opener(HTTPCookieProcessor(CookieJar()))
        kind, text = read(opener, host + quote(path, safe="/?=&"))
        states = {path: text}
        if path in FORMS and (token := _TOKEN.search(text)):
            states[f"{path} answered by nothing"] = read(opener, host + path, {"csrfmiddlewaretoken": token[1]})[1]
        for name, html in states.items():
            if kind == "text/html":
                (folder / f"{re.sub(r'[^a-z0-9]+', '-', name.strip('/')) or 'home'}.html").write_text(html)
                saved += 1
    return saved


def errors_in(folder: Path) -> list[dict[str, str]]:
    """What the checker calls an error, of all files of a folder. Its warnings are about taste (`role="list"` is for
    Safari, which else forgets that a list without bullets is one)."""
    java = ["java", "-Xmx512m", "-jar", str(tool("vnu-jar", "build", "dist", "vnu.jar"))]
    done = subprocess.run(
        [*java, "--format", "json", "--exit-zero-always", "--errors-only", str(folder)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [message for message in json.loads(done.stderr)["messages"] if message["type"] == "error"]


def main() -> int:
    end_in_order()
    if shutil.which("java") is None:
        sys.exit("This needs Java 17 or newer: install it and run the command again.")
    tool("vnu-jar", "build", "dist", "vnu.jar")
    folder = var_folder() / "nu"
    with running_site() as site:
        saved = save_pages(f"http://localhost:{site.port}", folder)
    errors = errors_in(folder)
    for message, count in Counter(error["message"] for error in errors).most_common():
        first = next(error for error in errors if error["message"] == message)
        print(f"{count} x {message}\n    {Path(first['url']).name}: {first.get('extract', '').strip()[:120]!r}")
    print(f"Nu HTML checker: {saved} pages, {len(errors)} errors.")
    return 1 if errors or not saved else 0


if __name__ == "__main__":
    sys.exit(main())
