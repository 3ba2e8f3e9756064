"""What the `clinic` template pack needs to know about a field. Labels, hints and errors stand before the control."""

from collections.abc import Hashable
from dataclasses import dataclass

from crispy_forms.utils import render_crispy_form
from django import forms, template
from django.forms import BaseForm, BoundField
from django.utils.safestring import SafeString

register = template.Library()


@dataclass(frozen=True)
class Choice:
    """One answer of a question, as the pack draws it."""

    id: str
    name: str
    value: str
    label: str
    type: str
    checked: bool


@dataclass(frozen=True)
class Problem:
    """One line of the error summary: what is wrong and the control to go to."""

    target: str
    text: str


MOST_DRAWN = 512
_drawn: dict[Hashable, SafeString] = {}


@register.simple_tag
def drawn(form: BaseForm) -> SafeString:
    """The form as `{% crispy %}` draws it. One that names what it is drawn as (`form.drawn_as`) is drawn once:
    half the work of a page of questions is in this, and an empty form is the same for everybody.
    """
    name = getattr(form, "drawn_as", None)
    if name is None:
        return render_crispy_form(form)
    if name not in _drawn:
        if len(_drawn) >= MOST_DRAWN:
            _drawn.clear()
        _drawn[name] = render_crispy_form(form)
    return _drawn[name]


@register.filter
def kind(field: BoundField) -> str:
    """How the pack draws a field: "hidden", "tick" (one check box), "choices" (one or many of a list) or "control".

    A widget of several controls (a date in three boxes) is not drawn: its parts would have no names of their own.
    """
    widget = field.field.widget
    if field.is_hidden:
        return "hidden"
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return "choices"
    if isinstance(widget, forms.CheckboxInput):
        return "tick"
    return "control"


@register.filter
def described_by(field: BoundField) -> str:
    """The ids of all that describes a field, in the order it is read: hint, left-blank line, errors."""
    parts = []
    if field.help_text:
        parts.append(f"{field.auto_id}_helptext")
    if left_blank(field):
        parts.append(f"{field.auto_id}_blank")
    if field.errors:
        parts.append(f"{field.auto_id}_error")
    return " ".join(parts)


@register.filter
def left_blank(field: BoundField) -> bool:
    """Whether the form asks for this field once more (`form.left_blank`, a collection of names, if it has one)."""
    return field.name in getattr(field.form, "left_blank", ())


@register.filter
def control(field: BoundField) -> SafeString:
    """The field's control with the pack's class and all that describes it."""
    own = field.field.widget.attrs.get("class", "")
    attrs = {"class": f"input {own}".strip()}
    if describes := described_by(field):
        attrs["aria-describedby"] = describes
    return field.as_widget(attrs=attrs)


@register.filter
def choices(field: BoundField) -> list[Choice]:
    """The answers of a question, the chosen ones marked; a single check box is a list of one."""
    if isinstance(field.field.widget, forms.CheckboxInput):
        checked = field.field.widget.check_test(field.value())
        return [Choice(field.auto_id, field.html_name, "on", str(field.label), "checkbox", checked)]
    data = (option.data for option in field.subwidgets)
    return [
        Choice(o["attrs"].get("id", ""), o["name"], str(o["value"]), str(o["label"]), o["type"], o["selected"])
        for o in data
    ]


@register.filter
def first_control(field: BoundField) -> str:
    """The id that a link to this field goes to: of its first answer, or of its one control."""
    if kind(field) == "choices":
        return next((choice.id for choice in choices(field)), field.auto_id)
    return field.auto_id


@register.filter
def marks_required(field: BoundField) -> bool:
    """Whether to say that this field must be answered: only where the form has both sorts, so that words stay few."""
    visible = field.form.visible_fields()
    return field.field.required and any(not other.field.required for other in visible)


@register.filter
def summary_id(form: BaseForm) -> str:
    """The id of a form's error summary heading, its own where a page holds several forms."""
    return str(form.auto_id or "id_%s") % "problems"


@register.filter
def problems(form: BaseForm) -> list[Problem]:
    """Every error of a form in the order of its fields, those of the whole form first."""
    whole = [Problem("", text) for text in form.non_field_errors()]
    hidden = [Problem("", text) for field in form.hidden_fields() for text in field.errors]
    fields = [Problem(first_control(field), text) for field in form.visible_fields() for text in field.errors]
    return whole + hidden + fields
