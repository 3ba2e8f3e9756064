"""A real mail server on a free port of this machine, for tests."""

import contextlib
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller


class Mailbox:
    """What the server accepted, and what it answers."""

    def __init__(self):
        self.received = []
        self.answer_to_recipient = "250 OK"
        self.answer_to_data = "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802  # aiosmtpd's name
        if self.answer_to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer_to_recipient

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  # aiosmtpd's name
        if self.answer_to_data.startswith("250"):
            self.received.append(message_from_bytes(envelope.content, policy=policy.default))
        return self.answer_to_data


class ControllerOnAFreePort(Controller):
    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


def use_server(settings, port):
    options = {"host": "127.0.0.1", "port": port, "timeout": 60}
    settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}}


@contextlib.contextmanager
def mail_server(settings):
    """The server, used by `MAILERS` for the length of the block."""
    handler = Mailbox()
    controller = ControllerOnAFreePort(handler, hostname="127.0.0.1", port=0)
    controller.start()
    use_server(settings, controller.port)
    try:
        yield handler
    finally:
        controller.stop()
