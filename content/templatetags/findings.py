"""What the text rules say, on the pages of staff."""

from django import template

from content import findings

register = template.Library()

# `{% with finding=found|told %}`: the finding in the active language.
register.filter("told", findings.told)
