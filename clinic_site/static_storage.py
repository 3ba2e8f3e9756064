"""Static files under names with a digest, ready compressed, so that a browser may keep them for ever."""

from collections.abc import Iterable, Iterator

from django.conf import settings
from whitenoise.storage import CompressedManifestStaticFilesStorage

OF_STAFF = ("admin/", "content_editor/", "django_prose_editor/", "django_otp/", "otp_totp/")


class StaticStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage; in development the staff's large scripts stay uncompressed, which saves ten seconds."""

    def compress_files(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        wanted = [path for path in paths if not (settings.DEVELOPMENT and path.startswith(OF_STAFF))]
        yield from super().compress_files(wanted)
