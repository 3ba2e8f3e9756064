"""The filters of the queue."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from intake.models import Inquiry, Level, State


class StateFilter(admin.SimpleListFilter):
    """Open ones unless somebody asks for more."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, object]]:
        return [("all", _("All")), *State.choices]

    def choices(self, changelist):  # noqa: ANN001, ANN201  # Django's own, without a type there
        first = {
            "selected": self.value() is None,
            "query_string": changelist.get_query_string(remove=[self.parameter_name]),
            "display": _("Open"),
        }
        return [first, *list(super().choices(changelist))[1:]]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Inquiry]) -> QuerySet[Inquiry]:
        if self.value() == "all":
            return queryset
        return queryset.filter(state=self.value()) if self.value() in State.values else queryset.open()


class LevelFilter(admin.SimpleListFilter):
    """The gravest first."""

    title = _("level")
    parameter_name = "level"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, object]]:
        return [(level.name.lower(), level.label) for level in reversed(Level)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Inquiry]) -> QuerySet[Inquiry]:
        names = {level.name.lower(): level for level in Level}
        return queryset.filter(level=names[self.value()]) if self.value() in names else queryset


class TakenByFilter(admin.SimpleListFilter):
    title = _("taken by")
    parameter_name = "who"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, object]]:
        return [("me", _("Mine")), ("nobody", _("Nobody"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Inquiry]) -> QuerySet[Inquiry]:
        if self.value() == "me":
            return queryset.filter(assignee=request.user)
        return queryset.filter(assignee=None) if self.value() == "nobody" else queryset
