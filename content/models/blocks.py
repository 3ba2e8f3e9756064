"""The eight kinds of block an article is made of. How each is written in a file stands in `content.blocks`."""

from typing import ClassVar
from uuid import uuid4

from content_editor.models import create_plugin_base
from django.db import models
from django.db.models import Q
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from content.models.article import KEY, Article
from content.models.fields import (
    FlowField,
    InlineField,
    PlainField,
    ShapedField,
    inline_items,
    plain_rows,
    table_line,
    table_lines,
)


class Block(create_plugin_base(Article)):  # type: ignore[misc]  # made at run time, as content-editor asks
    """A part of an article. Its id is made by us, not by the database; its key is the same in both languages."""

    kind: ClassVar[str]
    shown_as: ClassVar[tuple[str, ...]] = ("title",)  # where its name in the editor comes from

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    region = models.CharField(max_length=20, default="main")
    translation_key = models.SlugField(
        _("key"),
        max_length=80,
        blank=True,
        help_text=_("The same for this part in both languages; made for you if left empty."),
    )

    class Meta:
        abstract = True
        ordering = ["ordering"]
        constraints = [
            models.UniqueConstraint(
                fields=["parent", "translation_key"],
                name="one_%(class)s_per_key",
                violation_error_message=_("Another part of this page has this key."),
            ),
            models.CheckConstraint(
                condition=Q(translation_key__regex=KEY),
                name="%(class)s_key_is_plain",
                violation_error_message=_("A key is small letters and digits, joined by hyphens."),
            ),
        ]

    def __str__(self) -> str:
        text = next((strip_tags(str(value)) for name in self.shown_as if (value := getattr(self, name))), "")
        return Truncator(text).chars(60) or str(self._meta.verbose_name)

    def clean(self) -> None:
        super().clean()
        self._make_key()

    def save(self, *args: object, **kwargs: object) -> None:
        self._make_key()
        super().save(*args, **kwargs)

    def _make_key(self) -> None:
        if not self.translation_key:
            self.translation_key = f"{self.kind}-{self.id.hex[:8]}"


class Prose(Block):
    kind = "prose"
    shown_as = ("html",)

    html = FlowField(_("text"), blank=True)

    class Meta(Block.Meta):
        verbose_name = _("text")
        verbose_name_plural = _("texts")


class Callout(Block):
    class Tone(models.TextChoices):
        TAKE_AWAY = "take-away", _("Take away: the main points")
        TAKE_CARE = "take-care", _("Take care: a warning")
        DANGER = "danger", _("Danger: act now")

    kind = "callout"

    tone = models.CharField(_("strength"), max_length=10, choices=Tone, default=Tone.TAKE_AWAY)
    title = PlainField(_("title"), max_length=200, blank=True)
    html = FlowField(_("text"), blank=True, headings=False)

    class Meta(Block.Meta):
        verbose_name = _("callout")
        verbose_name_plural = _("callouts")


class Steps(Block):
    kind = "steps"

    title = PlainField(_("title"), max_length=200, blank=True)
    items = ShapedField(_("steps"), shape=inline_items)

    class Meta(Block.Meta):
        verbose_name = _("steps")
        verbose_name_plural = _("steps")


class DoDont(Block):
    kind = "do-dont"

    title = PlainField(_("title"), max_length=200, blank=True)
    do = ShapedField(_("do"), shape=inline_items)
    dont = ShapedField(_("do not"), shape=inline_items)

    class Meta(Block.Meta):
        verbose_name = _("do and do not")
        verbose_name_plural = _("do and do not")


class Evidence(Block):
    """A chart or table drawn from results. Its figures are frozen when the page is published."""

    class Chart(models.TextChoices):
        ICON_ARRAY = "icon-array", _("People, out of 100")
        DOT_PLOT = "dot-plot", _("Dots with intervals")
        BAR = "bar", _("Bars")
        LINE = "line", _("Line over time")
        TIMELINE = "timeline", _("Timeline")
        TABLE = "table", _("Table only")

    kind = "evidence"

    chart = models.CharField(_("chart"), max_length=12, choices=Chart, default=Chart.ICON_ARRAY)
    title = PlainField(_("title"), max_length=200, blank=True, help_text=_("States the finding."))
    measured = PlainField(
        _("what is measured"), max_length=400, blank=True, help_text=_("What a filled figure or the axis means.")
    )
    conclusion = InlineField(
        _("conclusion"), blank=True, help_text=_("The chart in a sentence, for who cannot see it.")
    )
    note = InlineField(_("limits"), blank=True)
    rows = ShapedField(_("rows"), shape=plain_rows("result", "label", "comparator_label", "detail"))

    class Meta(Block.Meta):
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")


class Table(Block):
    kind = "table"

    title = PlainField(_("caption"), max_length=200, blank=True)
    note = InlineField(_("note"), blank=True)
    columns = ShapedField(_("column headings"), shape=table_line)
    rows = ShapedField(_("rows"), shape=table_lines)

    class Meta(Block.Meta):
        verbose_name = _("table")
        verbose_name_plural = _("tables")


class Picture(Block):
    """A diagram that is drawn in this repository; its words stand here."""

    class Name(models.TextChoices):
        MECHANISM = "mechanism", _("How it may work, step by step")
        TREATMENT_DAY = "treatment-day", _("The day of treatment")

    kind = "picture"

    name = models.CharField(_("diagram"), max_length=20, choices=Name, default=Name.MECHANISM)
    title = PlainField(_("title"), max_length=200, blank=True)
    alt = PlainField(
        _("what it shows"),
        max_length=600,
        blank=True,
        help_text=_("For who cannot see it: the message, not the drawing."),
    )
    rows = ShapedField(_("parts"), shape=plain_rows("title", "text", "tag", "sure"))

    class Meta(Block.Meta):
        verbose_name = _("diagram")
        verbose_name_plural = _("diagrams")


class Insert(Block):
    class What(models.TextChoices):
        CONTACT = "contact", _("How to reach us")
        FEES = "fees", _("Our fees")
        ESTIMATOR = "estimator", _("Cost estimator")
        GUIDE = "guide", _("Decision guide")
        TERMS = "terms", _("All words explained")
        PEOPLE = "people", _("Our people")

    kind = "insert"
    shown_as = ("what",)

    what = models.CharField(_("what"), max_length=10, choices=What, default=What.CONTACT)

    class Meta(Block.Meta):
        verbose_name = _("insert")
        verbose_name_plural = _("inserts")


BLOCKS: tuple[type[Block], ...] = (Prose, Callout, Steps, DoDont, Evidence, Table, Picture, Insert)
