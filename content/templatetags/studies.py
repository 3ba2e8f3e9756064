"""Words for the table of studies."""

from django import template

from content.models import Reference
from content.studies import Study, finding_words

register = template.Library()


@register.filter
def kind_name(study: Study) -> str:
    """The kind of a study in words."""
    return str(Reference.Kind(study.facts["kind"]).label)


@register.filter
def finding_name(study: Study) -> str:
    """What its results show together, in words."""
    return str(finding_words()[study.finding])
