"""References with their results, topics, and the glossary."""

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from content.admin.recorded import Recorded
from content.models import GlossaryTerm, Reference, Result, Topic


class ResultInline(admin.StackedInline):
    model = Result
    extra = 0
    fieldsets = [
        (None, {"fields": ["key", ("label", "value", "unit", "n"), ("interval_low", "interval_high")]}),
        (_("Compared with"), {"fields": [("comparator_label", "comparator_value", "comparator_n"), "differs"]}),
        (_("Meaning"), {"fields": [("outcome", "time"), "note"]}),
    ]


@admin.register(Reference)
class ReferenceAdmin(Recorded):
    """A correction or retraction changes no publication: it voids approvals of drafts and is noted on live pages."""

    list_display = ["id", "title", "year", "kind", "confidence", "status", "checked_on", "figures"]
    list_filter = ["kind", "confidence", "status"]
    search_fields = ["id", "authors", "title", "journal", "summary"]
    inlines = [ResultInline]
    fieldsets = [
        (None, {"fields": ["id", "kind", "authors", "title", "journal", "year", "doi", "url"]}),
        (_("What it found"), {"fields": ["summary", "n", "population", "comparator", "limits"]}),
        (_("How sure we are"), {"fields": ["confidence", "verified_in", "known_parts", "checked_on", "topics"]}),
        (_("Corrected or retracted"), {"fields": ["status", "status_note"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Reference]:
        return super().get_queryset(request).annotate(result_count=Count("results"))

    @admin.display(description=_("results"))
    def figures(self, reference: Reference) -> int:
        return reference.result_count

    def get_readonly_fields(self, request: HttpRequest, obj: Reference | None = None) -> list[str]:
        return ["id"] if obj else []


@admin.register(Topic)
class TopicAdmin(Recorded):
    list_display = ["name_en", "name_es", "order"]
    fields = ["key", "order", "name_en", "name_es", "slug_en", "slug_es"]

    def get_readonly_fields(self, request: HttpRequest, obj: Topic | None = None) -> list[str]:
        return ["key"] if obj else []


@admin.register(GlossaryTerm)
class GlossaryTermAdmin(Recorded):
    list_display = ["term_en", "term_es", "definition_en"]
    search_fields = ["term_en", "term_es", "definition_en", "definition_es"]
    fields = ["key", "term_en", "definition_en", "term_es", "definition_es"]

    def get_readonly_fields(self, request: HttpRequest, obj: GlossaryTerm | None = None) -> list[str]:
        return ["key"] if obj else []
