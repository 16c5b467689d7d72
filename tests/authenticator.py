"""An authenticator app, as somebody holds it beside the screen."""

import base64
import hmac
import struct
import time


def code_of(secret: str) -> str:
    """The six digits that the app shows now (RFC 6238)."""
    digest = hmac.digest(base64.b32decode(secret), struct.pack(">Q", int(time.time()) // 30), "sha1")
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at : at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"
