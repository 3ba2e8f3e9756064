"""`manage.py check_library`: every page of the starter files against the text rules, a line a page. No database.

Columns: page, words, grade (US grade; for Spanish INFLESZ), figures traced of all typed, findings that block, need a
reason, advise, bytes (the whole page and its stylesheets, compressed), and whether the other language has the same
parts. Exit code 1 when anything blocks or cannot be read, and when a page is heavier than it may be.
"""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from clinic_site.languages import other_language
from clinic_site.rulebook import text_check
from clinic_site.rulebook.document import from_snapshot
from content import blocks, findings, library, snapshots, weights
from content.management.pages import clinic_of, html_of
from content.marks import NotCanonical

LINE = "{page:44} {words:>6} {grade:>6} {figures:>9} {block:>6} {review:>6} {advice:>6} {bytes:>6}  {parity}"


class Command(BaseCommand):
    help = "Checks every page of the starter library: grade, figures, findings, words, Spanish parity."
    requires_system_checks = ()

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--findings", action="store_true", help="print each finding below its page")
        parser.add_argument("pages", nargs="*", help="keys of pages; all without any")

    def handle(self, *_args: Any, pages: list[str], **options: Any) -> None:
        sources = library.FileSources()
        texts = self.texts(library.STARTER, sources)
        heads = {
            name: name for name in ("page", "words", "grade", "figures", "block", "review", "advice", "bytes", "parity")
        }
        self.stdout.write(LINE.format(**heads))
        total: Counter[str] = Counter()
        facts = clinic_of(texts.values(), library.STARTER, sources.terms)
        heavy = []
        for (key, language), snapshot in sorted(texts.items()):
            if pages and key not in pages:
                continue
            other = texts.get((key, other_language(language)))
            found = findings.of(snapshot, sources, other or {})
            counts: Counter[str] = Counter(finding.severity for finding in found)
            total += counts
            weight = weights.weight(html_of(snapshot, facts))
            heavy += [key] if weight > weights.most(key) else []
            self.stdout.write(self.line(snapshot, other, found, counts, weight))
            if options["findings"]:
                for finding in found:
                    where = f" {finding.where}:" if finding.where else ""
                    self.stdout.write(
                        f"    {finding.severity} {finding.rule}{where} {finding.why} “{finding.sentence}”"
                    )
        self.stdout.write(
            f"{len(texts)} pages: {total['block']} block, {total['review']} review, {total['advice']} advice."
        )
        if total["block"]:
            raise CommandError("Some pages cannot be published as they stand.")
        if heavy:
            raise CommandError(f"Too heavy to be sent at once: {', '.join(heavy)}.")

    def texts(self, root: Path, sources: library.FileSources) -> dict[tuple[str, str], dict[str, Any]]:
        """The snapshot that each file would make. Raises CommandError for a file that cannot be read."""
        found = {}
        for path in sorted(root.glob(library.PAGES)):
            try:
                document = blocks.from_markdown(path.read_text(encoding="utf-8"))
            except NotCanonical as error:
                raise CommandError(f"{path.relative_to(root)}, line {error.line}: {error.message}") from None
            found[document.key, document.language] = snapshots.snapshot_of(document, sources)
        return found

    def line(
        self, snapshot: dict[str, Any], other: dict[str, Any] | None, found: Any, counts: Counter[str], weight: int
    ) -> str:
        document = from_snapshot(snapshot)
        measure = text_check.page_measure(document)
        marked = sum(len(passage.marks) for passage in document.passages)
        untraced = sum(finding.rule in {"C01", "C02", "C03"} for finding in found)
        unmarked = sum(finding.rule == "C03" for finding in found)
        apart = Counter(finding.rule for finding in found if finding.rule.startswith("P"))
        return LINE.format(
            page=f"{snapshot['language']}/{snapshot['key']}",
            words=measure.words,
            grade=f"{measure.inflesz if snapshot['language'] == 'es' else measure.grade:.1f}",
            figures=f"{marked + unmarked - untraced}/{marked + unmarked}",
            block=counts["block"],
            review=counts["review"],
            advice=counts["advice"],
            bytes=weight,
            parity="missing" if other is None else "apart" if apart else "same",
        )
