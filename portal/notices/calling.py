"""One call of one webhook: signed, to an address that was looked at, without following anybody elsewhere.

The signature is that of Standard Webhooks (https://www.standardwebhooks.com): receivers find libraries for it.
"""

import base64
import hmac
import http.client
import socket
import ssl
import time
from threading import Timer
from uuid import UUID

from django.utils.translation import gettext as _

from portal.notices.addresses import Parts, parts_of, resolved

TIMEOUT = 10  # seconds for each step of a call
DEADLINE = 20  # seconds for all of it, however slowly an answer trickles in


class CallFailedError(Exception):
    """The other side did not take it; the message is one sentence for an administrator."""


class _Pinned(http.client.HTTPConnection):
    """A connection to one numeric address, which proves itself under the host's name."""

    def __init__(self, parts: Parts, number: str) -> None:
        super().__init__(parts.host, parts.port, timeout=TIMEOUT)
        self._number = number
        self._tls = ssl.create_default_context() if parts.is_encrypted else None

    def connect(self) -> None:
        self.sock = socket.create_connection((self._number, self.port), timeout=self.timeout)
        if self._tls is not None:
            self.sock = self._tls.wrap_socket(self.sock, server_hostname=self.host)


def signature(secret: bytes, message_id: str, moment: int, body: str) -> str:
    """What proves that ``body`` came from us at ``moment`` (Unix seconds): ``v1,`` and a base64 HMAC-SHA256."""
    signed = f"{message_id}.{moment}.{body}".encode()
    return "v1," + base64.b64encode(hmac.digest(secret, signed, "sha256")).decode()


def call(url: str, *, secret: bytes, message_id: UUID, body: str, allow_private: bool) -> None:
    """POST the JSON ``body`` to ``url``; any answer from 200 to 299 means that it was taken.

    Raises ``RefusedAddressError`` for where it must not go, ``CallFailedError`` when it did not arrive.
    A redirection is a failure: whoever may send us elsewhere could send us into our own network.
    """
    parts = parts_of(url, allow_private=allow_private)
    connection = _Pinned(parts, resolved(parts.host, parts.port, allow_private=allow_private))
    guard = Timer(DEADLINE, _cut, [connection])
    guard.daemon = True
    guard.start()
    try:
        status = _post(connection, parts.target, _headers(secret, message_id, body), body)
    except (OSError, http.client.HTTPException) as error:
        raise CallFailedError(_("It could not be reached: %(why)s.") % {"why": _why(error)}) from error
    finally:
        guard.cancel()
        connection.close()
    if not 200 <= status < 300:
        raise CallFailedError(_("It answered %(status)d.") % {"status": status})


def _post(connection: http.client.HTTPConnection, target: str, headers: dict[str, str], body: str) -> int:
    connection.request("POST", target, body=body.encode(), headers=headers)
    return connection.getresponse().status


def _headers(secret: bytes, message_id: UUID, body: str) -> dict[str, str]:
    moment = int(time.time())
    return {
        "Content-Type": "application/json",
        "User-Agent": "Goodword",
        "webhook-id": str(message_id),
        "webhook-timestamp": str(moment),
        "webhook-signature": signature(secret, str(message_id), moment, body),
    }


def _cut(connection: http.client.HTTPConnection) -> None:
    """End a call that takes too long."""
    if connection.sock is not None:
        try:
            connection.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
