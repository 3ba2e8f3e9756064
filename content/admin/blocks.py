"""How each kind of block is edited inside its article. Its key comes last: one is made when it is left empty."""

from typing import Any

from content_editor.admin import ContentEditorInline
from django import forms
from django.utils.translation import gettext_lazy as _

from content import models
from content.admin import fields


class ProseForm(forms.ModelForm):
    html = fields.RichField(fields.PROSE, label=_("Text"))


class CalloutForm(forms.ModelForm):
    html = fields.RichField(fields.CALLOUT, label=_("Text"))


class StepsForm(forms.ModelForm):
    items = fields.ItemsField(fields.STEPS, label=_("Steps"))


class DoDontForm(forms.ModelForm):
    do = fields.ItemsField(fields.ITEMS, label=_("Do"))
    dont = fields.ItemsField(fields.ITEMS, label=_("Do not"))


class EvidenceForm(forms.ModelForm):
    conclusion = fields.RichField(
        fields.LINE, label=_("Conclusion"), help_text=_("The chart in a sentence, for who cannot see it.")
    )
    note = fields.RichField(fields.LINE, label=_("Limits"))
    rows = fields.RowsField("result", "label", "comparator_label", "detail", label=_("Rows"))


class TableForm(forms.ModelForm):
    note = fields.RichField(fields.LINE, label=_("Note"))
    table = fields.TableField(label=_("Table"), help_text=_("The first row holds the column headings."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["table"] = [self.instance.columns, *self.instance.rows]

    def _post_clean(self) -> None:
        # Before the instance is validated, so that a preview of an unsaved form has them too.
        lines = self.cleaned_data.get("table") or []
        self.instance.columns, self.instance.rows = (lines[0] if lines else []), lines[1:]
        super()._post_clean()


class PictureForm(forms.ModelForm):
    rows = fields.RowsField("title", "text", "tag", "sure", label=_("Parts"))


def _inline(
    model: type[models.Block], form: type[forms.ModelForm], icon: str, *names: str
) -> type[ContentEditorInline]:
    return ContentEditorInline.create(
        model,
        form=form,
        fields=[*names, "translation_key", "region", "ordering"],
        button=f'<span class="material-icons" aria-hidden="true">{icon}</span>',
    )


INLINES = [
    _inline(models.Prose, ProseForm, "notes", "html"),
    _inline(models.Callout, CalloutForm, "campaign", "tone", "title", "html"),
    _inline(models.Steps, StepsForm, "format_list_numbered", "title", "items"),
    _inline(models.DoDont, DoDontForm, "rule", "title", "do", "dont"),
    _inline(models.Evidence, EvidenceForm, "bar_chart", "chart", "title", "measured", "rows", "conclusion", "note"),
    _inline(models.Table, TableForm, "table_chart", "title", "table", "note"),
    _inline(models.Picture, PictureForm, "draw", "name", "title", "alt", "rows"),
    _inline(models.Insert, forms.ModelForm, "extension", "what"),
]
