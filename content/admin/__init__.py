"""Content in the stock admin. Importing it registers every page."""

from django.contrib import admin

from content import unfilled
from content.admin import articles, clinic, editor_words, sources

__all__ = ["articles", "clinic", "sources"]

admin.site.reminders.append(unfilled.reminders)
admin.site.briefings.append(articles.briefing)
admin.site.script_words.append(editor_words.words)
