"""Where a webhook may go: public addresses over HTTPS, unless the agency's settings allow its own network."""

import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

Address = IPv4Address | IPv6Address
# Prefixes through which a gateway reaches any IPv4 address, the private ones too (RFC 6052, RFC 8215).
TRANSLATED = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))


class RefusedAddressError(Exception):
    """The webhook must not be called; the message is one sentence for an administrator."""


class Parts(NamedTuple):
    """An address taken apart: ``target`` is the path with its query."""

    is_encrypted: bool
    host: str
    port: int
    target: str


def parts_of(url: str, *, allow_private: bool) -> Parts:
    """``url`` taken apart; raises ``RefusedAddressError`` unless its form is one that may be called."""
    try:
        found = urlsplit(url)
        port = found.port
    except ValueError:
        raise RefusedAddressError(_("This is not an address of a web page.")) from None
    if found.scheme not in {"https", "http"} or not found.hostname:
        raise RefusedAddressError(_("The address must begin with https:// and name a host."))
    if found.scheme == "http" and not allow_private:
        raise RefusedAddressError(_("The address must begin with https://, so that nobody reads along."))
    if found.username or found.password:
        raise RefusedAddressError(_("Leave the name and password out of the address: what is sent is signed instead."))
    if any(letter <= " " or letter == "\x7f" for letter in url):
        raise RefusedAddressError(_("The address holds a space or a control character."))
    encrypted = found.scheme == "https"
    target = (found.path or "/") + (f"?{found.query}" if found.query else "")
    return Parts(encrypted, found.hostname, port or (443 if encrypted else 80), target)


def resolved(host: str, port: int, *, allow_private: bool) -> str:
    """The numeric address to connect to; raises ``RefusedAddressError`` if ``host`` has a private one, or none.

    The caller connects to this very address: a name that means something else a moment later gains nothing.
    One private address among several refuses them all, for nobody could say which would be called next time.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise RefusedAddressError(_("Nobody knows the host %(host)s.") % {"host": host}) from None
    numbers = [str(each[4][0]) for each in found]
    if not numbers:
        raise RefusedAddressError(_("Nobody knows the host %(host)s.") % {"host": host})
    if not allow_private and not all_public(numbers):
        told = _("%(host)s lies in a private network, and WEBHOOKS_ALLOW_PRIVATE is off.")
        raise RefusedAddressError(told % {"host": host})
    return numbers[0]


def all_public(numbers: Iterable[str]) -> bool:
    """Whether every one of these numeric addresses may be reached from anywhere in the world."""
    return all(is_public(ip_address(number.partition("%")[0])) for number in numbers)


def is_public(address: Address) -> bool:
    """Whether ``address``, and an IPv4 address inside it, belongs to no private, local or reserved network."""
    inner = _inside(address)
    if inner is not None:
        return is_public(inner)
    if any(address in network for network in TRANSLATED if network.version == address.version):
        return False  # the second prefix: whatever the gateway's owner makes of it
    return address.is_global and not address.is_multicast and not address.is_reserved


def _inside(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for."""
    if address.version == 4:
        return None
    if address in TRANSLATED[0]:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if address.teredo:
        return address.teredo[1]
    return address.ipv4_mapped or address.sixtofour
