"""Passwords that people choose for themselves."""

from typing import Any

from django.contrib.admin.forms import AdminPasswordChangeForm
from django.utils.translation import gettext_lazy as _


class OwnPasswordForm(AdminPasswordChangeForm):
    """A new password for one's own account; the one that somebody else made does not do."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("new_password1") and cleaned.get("new_password1") == cleaned.get("old_password"):
            self.add_error("new_password1", _("This is the password you have now. Choose another one."))
        return cleaned
