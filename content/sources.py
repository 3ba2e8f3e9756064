"""What pages lean on: references, results, glossary terms, fees. Read once, when asked, for any number of pages."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from content.models import ClinicProfile, Fee, GlossaryTerm, Reference, Result


class Sources:
    """As the database has them. `content.library.FileSources` has the same of the starter files."""

    @cached_property
    def references(self) -> Mapping[str, Reference]:
        """By id."""
        return Reference.objects.in_bulk()

    @cached_property
    def results(self) -> Mapping[str, Result]:
        """By "ref-id/key"."""
        return {str(result): result for result in Result.objects.all()}

    @cached_property
    def terms(self) -> Mapping[str, GlossaryTerm]:
        """By key."""
        return GlossaryTerm.objects.in_bulk()

    @cached_property
    def fees_dated(self) -> date | None:
        return ClinicProfile.load().fees_dated

    @cached_property
    def fees(self) -> Sequence[Fee]:
        """None without the date that they are of."""
        return list(Fee.objects.all()) if self.fees_dated else []
