"""A mail server and a web server of the tests' own, on this machine, that keep what they are sent."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from aiosmtpd.controller import Controller
from django.test import override_settings

from tests.resilience.portals import free_port


class Mailbox:
    """Keeps mails in order. ``refusal`` is an SMTP answer given to every recipient instead of taking the mail;
    after ``breaks_after`` mails it closes the line when the next one comes."""

    def __init__(self):
        self.envelopes = []
        self.refusal = ""
        self.breaks_after = None

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):  # noqa: N802 - aiosmtpd's name
        if self.breaks_after is not None and len(self.envelopes) >= self.breaks_after:
            return "421 Closing"
        if self.refusal:
            return self.refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - aiosmtpd's name
        self.envelopes.append(envelope)
        return "250 OK"

    @property
    def recipients(self):
        return [address for envelope in self.envelopes for address in envelope.rcpt_tos]

    @property
    def texts(self):
        return [envelope.content.decode() for envelope in self.envelopes]


@contextmanager
def mail_server():
    """A real SMTP server, and Django's settings pointed at it."""
    mailbox = Mailbox()
    controller = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        with mailing_through(controller.port):
            mailbox.port = controller.port
            yield mailbox
    finally:
        controller.stop()


def mailing_through(port):
    """Django's settings for a plain SMTP server on ``port`` of this machine, whether one is there or not."""
    return override_settings(
        EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend",
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=port,
        EMAIL_USE_TLS=False,
        EMAIL_USE_SSL=False,
        DEFAULT_FROM_EMAIL="goodword@agency.example",
    )


class Pager:
    """Keeps what was posted; answers ``status``, with a redirection to ``location`` if there is one."""

    def __init__(self):
        self.calls = []
        self.status = 204
        self.location = ""

    def answer(self, handler):
        body = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
        self.calls.append((handler.path, dict(handler.headers), body))
        handler.send_response(self.status)
        if self.location:
            handler.send_header("Location", self.location)
        handler.end_headers()


@contextmanager
def web_server():
    """A real HTTP server for webhooks; ``url`` is where it listens."""
    pager = Pager()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            pager.answer(self)

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pager.url = f"http://127.0.0.1:{server.server_port}/hook?of=alerts"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield pager
    finally:
        server.shutdown()
        server.server_close()
