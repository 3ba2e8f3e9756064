"""What other apps may want to add to."""

from django.dispatch import Signal

# Sent by `make_staff` with `user` and `role`, inside its transaction: content gives a made-up reviewer a made-up
# contributor with credentials, since nobody reviews without.
made_for_development = Signal()
