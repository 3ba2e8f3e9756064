"""Articles in the admin: a draft with its blocks, a preview by the live path, and the verbs as buttons."""

import json
from typing import Any

from content_editor.admin import ContentEditor
from django import forms
from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR, ModelAdmin
from django.contrib.admin.utils import unquote
from django.contrib.postgres.forms import SimpleArrayField
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.forms import Script
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from content import findings, permits, state
from content.admin import editor_words, fields, preview, verbs
from content.admin.blocks import INLINES
from content.admin.recorded import Recorded
from content.models import Approval, Article, Publication
from content.sources import Sources


class ArticleForm(forms.ModelForm):
    """A draft's head. `opened_version` is the draft that the person had before them; a newer one stops the save."""

    summary = fields.RichField(fields.LINE, label=_("Summary"), help_text=Article._meta.get_field("summary").help_text)
    next_keys = SimpleArrayField(
        forms.SlugField(),
        label=_("Read next"),
        required=False,
        help_text=Article._meta.get_field("next_keys").help_text,
    )
    opened_version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    keep_mine = forms.BooleanField(
        label=_("Save my text over theirs"), required=False, widget=forms.HiddenInput, initial=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["opened_version"] = self.instance.version

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.instance.pk and not self.cleaned_data.get("keep_mine") and self._is_older():
            self.fields["keep_mine"].widget = forms.CheckboxInput()
            raise ValidationError(
                _(
                    "Somebody saved this page after you opened it. Your text is still here and was not saved. "
                    "Open the page in another tab to see theirs, then copy what you need, or tick “Save my text over "
                    "theirs” and save again."
                ),
                code="conflict",
            )
        return cleaned

    def _is_older(self) -> bool:
        return self.cleaned_data.get("opened_version") != self.instance.version


class WaitsFor(admin.SimpleListFilter):
    """What the draft waits for, told from dates (exact for anybody who uses the forms)."""

    title = _("state")
    parameter_name = "waits"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> list[tuple[str, Any]]:
        return state.Draft.choices

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        return queryset.filter(_WAITS[self.value()]) if self.value() in _WAITS else queryset


# What was never published or submitted has no date, and to a database that is neither before nor after anything.
_PUBLISHED = Q(published_on__isnull=False, published_on__gte=F("changed_at"), stands=Publication.Kind.PUBLISHED)
_APPROVED = Q(is_approved=True) & ~_PUBLISHED
_SUBMITTED = Q(submitted_at__isnull=False, submitted_at__gte=F("changed_at")) & ~_APPROVED & ~_PUBLISHED
_WAITS = {
    state.Draft.PUBLISHED: _PUBLISHED,
    state.Draft.APPROVED: _APPROVED,
    state.Draft.SUBMITTED: _SUBMITTED,
    state.Draft.WRITING: ~_PUBLISHED & ~_APPROVED & ~_SUBMITTED,
}


# Whose turn it is: the permission to go on, and what waits for it.
_TURNS = (
    (permits.APPROVE, state.Draft.SUBMITTED),
    (permits.PUBLISH, state.Draft.APPROVED),
    (permits.SUBMIT, state.Draft.WRITING),
)


def with_state(articles: QuerySet[Article]) -> QuerySet[Article]:
    """Articles with what `_WAITS` asks for."""
    standing = Publication.objects.filter(article=OuterRef("pk")).standing()
    approved = Approval.objects.filter(article=OuterRef("pk"), at__gte=OuterRef("changed_at"))
    return articles.annotate(
        stands=Subquery(standing.values("kind")[:1]),
        stands_number=Subquery(standing.values("number")[:1]),
        published_on=Subquery(standing.values("published_at")[:1]),
        is_approved=Exists(approved),
    )


def briefing(request: HttpRequest) -> str:
    """How many drafts wait for this person, for the admin's first page; "" when none does."""
    mine = [draft for permission, draft in _TURNS if request.user.has_perm(permission)]
    counted = [(draft, with_state(Article.objects.all()).filter(_WAITS[draft]).count()) for draft in mine]
    waiting = [(draft, number) for draft, number in counted if number]
    return render_to_string("admin/content/article/briefing.html", {"waiting": waiting}, request) if waiting else ""


@admin.register(Article)
class ArticleAdmin(Recorded, ContentEditor):
    """Who may not change a page sees it as its readers will, and the buttons that are theirs."""

    form = ArticleForm
    inlines = INLINES
    change_form_template = "admin/content/article/change_form.html"
    list_display = ["title_or_key", "language", "topic", "kind", "waits_for", "public", "changed_at"]
    list_filter = [WaitsFor, "language", "topic", "kind"]
    search_fields = ["title", "translation_key", "slug"]
    list_select_related = ["topic"]
    fieldsets = [
        (None, {"fields": ["keep_mine", "title", "summary"]}),
        (
            _("Place and address"),
            {
                "classes": ["collapse"],
                "fields": [
                    ("translation_key", "language", "slug"),
                    ("topic", "kind"),
                    ("review_interval_months", "next_keys"),
                    "opened_version",
                ],
            },
        ),
    ]

    class Media:
        css = {"all": ["css/admin-articles.css"]}
        js = [Script("js/article-editor.js", type="module")]

    # --- the list

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return with_state(super().get_queryset(request))

    @admin.display(description=_("title"), ordering="title")
    def title_or_key(self, article: Article) -> str:
        return article.title or article.translation_key

    @admin.display(description=_("draft"))
    def waits_for(self, article: Article) -> str:
        draft = state.Draft.WRITING
        if article.stands == Publication.Kind.PUBLISHED and article.published_on >= article.changed_at:
            draft = state.Draft.PUBLISHED
        elif article.is_approved:
            draft = state.Draft.APPROVED
        elif article.submitted_at and article.submitted_at >= article.changed_at:
            draft = state.Draft.SUBMITTED
        return dict(state.Draft.choices)[draft]

    @admin.display(description=_("readers see"), empty_value=_("nothing yet"))
    def public(self, article: Article) -> str | None:
        if article.stands == Publication.Kind.WITHDRAWN:
            return _("withdrawn")
        return _("version %(number)d") % {"number": article.stands_number} if article.stands else None

    # --- the form

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Article | None:
        """On a save the row stays locked until its end, so that of two saves at once the second is told.

        It is read anew under the lock: a save writes the whole row, and may not undo a verb that was just done.
        """
        found = super().get_object(request, object_id, from_field)
        if found and request.method == "POST":
            found.refresh_from_db(from_queryset=Article.objects.select_for_update())
        return found

    def get_readonly_fields(self, request: HttpRequest, obj: Article | None = None) -> list[str]:
        """Key and language of what was published stay: links, versions and the other language know it by them."""
        own = ["translation_key", "language"] if obj and obj.publications.exists() else []
        return [*super().get_readonly_fields(request, obj), *own]

    def get_inlines(self, request: HttpRequest, obj: Article | None) -> list[Any]:
        return super().get_inlines(request, obj) if self.has_change_permission(request, obj) else []

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        article = context.get("original")
        may_write = self.has_change_permission(request, article) if article else self.has_add_permission(request)
        if article is not None:
            sources = Sources()
            now = state.of(article, sources)
            context |= {
                "state": now,
                "findings": findings.of(now.snapshot, sources),
                "verbs": verbs.buttons(request.user, article, now),
                "preview": None if may_write else preview.page(request, article),
            }
        if not may_write:  # no blocks are shown, so no block editor either
            return ModelAdmin.render_change_form(self, request, context, *args, **kwargs)
        context["editor_words"] = json.dumps(editor_words.words())
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Article, form: forms.ModelForm, change: bool) -> None:
        obj.version = (obj.version if change else 0) + 1
        super().save_model(request, obj, form, change)

    def construct_change_message(
        self, request: HttpRequest, form: forms.ModelForm, formsets: list[Any] | None, add: bool = False
    ) -> list[dict[str, dict[str, Any]]]:
        """Names blocks by their keys: Django would copy their first words, and a struck text must stand nowhere."""
        message = super().construct_change_message(request, form, formsets, add)
        named = [detail for entry in message for detail in entry.values() if "object" in detail]
        touched = [
            block
            for formset in formsets or ()
            for block in (*formset.new_objects, *(obj for obj, _ in formset.changed_objects), *formset.deleted_objects)
        ]
        for detail, block in zip(named, touched, strict=True):
            detail["object"] = block.translation_key
        return message

    # --- further pages of an article

    def get_urls(self) -> list[URLPattern]:
        guard = self.admin_site.admin_view
        return [
            path("<path:object_id>/preview/", guard(require_POST(self.preview_view)), name="content_article_preview"),
            path("<path:object_id>/publications/", guard(self.publications_view), name="content_article_publications"),
            path("<path:object_id>/changes/", guard(self.changes_view), name="content_article_changes"),
            *(
                path(f"<path:object_id>/{name}/", guard(self.verb_view(verb)), name=f"content_article_{name}")
                for name, verb in verbs.VERBS.items()
            ),
            *super().get_urls(),
        ]

    def article(self, request: HttpRequest, object_id: str) -> Article:
        """The article of an address. Raises Http404, or PermissionDenied for who may not see it."""
        found = super().get_object(request, unquote(object_id))
        if found is None:
            raise Http404
        if not self.has_view_permission(request, found):
            raise PermissionDenied
        return found

    def preview_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The page that an unsaved form would make."""
        article = self.article(request, object_id)
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        form = self.get_form(request, article, change=True)(request.POST, request.FILES, instance=article)
        form.is_valid()
        formsets, _inlines = self._create_formsets(request, article, change=True)
        rows = []
        for formset in formsets:
            for block in formset.forms:
                block.is_valid()
                is_new = block.instance._state.adding
                if block.cleaned_data.get("DELETE") or (is_new and not block.has_changed()):
                    continue
                block.instance.clean()
                preview.tidied(block.instance)
                rows.append(block.instance)
        preview.tidied(article)
        return HttpResponse(preview.page(request, article, sorted(rows, key=lambda row: row.ordering)))

    def publications_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Every publication of the article, newest first."""
        article = self.article(request, object_id)
        published = list(article.publications.select_related("published_by", "previous"))
        now = state.of(article)
        coming = {publication.pk for publication in now.coming}
        for publication in published:
            publication.is_coming = publication.pk in coming
            publication.stands = publication == now.standing
        context = self._context(request, article, _("Publications")) | {
            "publications": published,
            "may_restore": self.has_change_permission(request, article),
            "may_publish": request.user.has_perm("content.publish_article"),
        }
        return TemplateResponse(request, "admin/content/article/publications.html", context)

    def changes_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """What the draft, or a publication (`?to=`), changes against a publication (`?from=`)."""
        article = self.article(request, object_id)
        older, newer = (self._text(article, request.GET.get(name)) for name in ("from", "to"))
        context = self._context(request, article, _("What changed")) | verbs.comparison(older, newer)
        return TemplateResponse(request, "admin/content/article/changes.html", context)

    def _text(self, article: Article, number: str | None) -> dict[str, Any]:
        """The snapshot of a publication by its number, of the draft without one."""
        if not number:
            return state.of(article).snapshot
        publication = article.publications.filter(number=number).first() if number.isdecimal() else None
        if publication is None:
            raise Http404
        return publication.snapshot

    def verb_view(self, verb: verbs.Verb) -> Any:
        def view(request: HttpRequest, object_id: str) -> HttpResponse:
            article = self.article(request, object_id)
            context = self._context(request, article, verb.title)
            return verbs.answer(request, verb, article, context, back=self._address("change", article))

        return view

    def _address(self, name: str, article: Article) -> str:
        return reverse(f"admin:content_article_{name}", args=[article.pk])

    def _context(self, request: HttpRequest, article: Article, title: Any) -> dict[str, Any]:
        return {
            **self.admin_site.each_context(request),
            "title": title,
            "subtitle": str(article),
            "opts": self.opts,
            "article": article,
            "is_popup": IS_POPUP_VAR in request.GET,
        }
