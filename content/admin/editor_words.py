"""The words of the two editors that the admin uses: neither brings Spanish, so they stand in our catalogue.

`words()` reaches the browser twice: with the admin's script catalogue, which the editors ask for the words of their
dialogs, and as data on the page, from which `article-editor.js` names the buttons whose words the editor has fixed.
"""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

# What the block editor takes from the page; Django's machinery finds them by being named here.
BLOCKS: tuple[str, ...] = (
    _("Add new item"),
    _("No items."),
    _("No items. Region may inherit content."),
    _("No regions available."),
    _("No plugins allowed in this region."),
    _("New item"),
    _("Unknown region"),
    _("Collapse all items"),
    _("Uncollapse all items"),
    _("marked for deletion"),
    _("Use Ctrl-Click to select and move multiple items."),
    _("Clone from region"),
    _("Didn't find anything to clone"),
    _("Select all"),
)
# What both ask the script catalogue for.
DIALOGS: tuple[str, ...] = (
    _("Hide"),
    _("Show"),
    _("Cancel"),
    _("Update"),
    _("Insert"),
    _("URL"),
    _("Title"),
    _("Open in new window"),
    _("Edit Link"),
    _("List properties"),
    _("List type"),
    _("Bullets"),
    _("Decimal numbers"),
    _("Lowercase letters"),
    _("Uppercase letters"),
    _("Lowercase Roman numerals"),
    _("Uppercase Roman numerals"),
    _("Start at"),
    _("Rows"),
    _("Columns"),
    _("Include header row"),
    _("Insert Table"),
    _("Table Properties"),
)
# What the buttons of rich text are called in the editor's own file.
BUTTONS: tuple[str, ...] = (
    _("bold"),
    _("italic"),
    _("insert link"),
    _("remove link"),
    _("unordered list"),
    _("ordered list"),
    _("paragraph"),
    _("Paragraph"),
    _("heading 2"),
    _("heading 3"),
    _("Heading 2"),
    _("Heading 3"),
    _("undo"),
    _("redo"),
    _("Insert table"),
    _("Add column"),
    _("Add row"),
    _("Delete column"),
    _("Delete row"),
    _("Delete table"),
    _("Merge cells"),
    _("Split cell"),
    _("Toggle header cell"),
)


def words() -> dict[str, str]:
    """English word -> the word in the active language, of what the scripts show."""
    return {word: gettext(word) for word in (*DIALOGS, *BUTTONS)}
