"""Ways to reach a person on the net, found by their shape: e-mail, links, addresses of machines, social names."""

import re
from collections.abc import Iterator

from feedback.understanding import redaction_words as words
from feedback.understanding.found import Found, either
from feedback.understanding.people_lexicon import ORDINARY, ORDINARY_IN
from feedback.understanding.people_text import fold as plain_latin

_LOCAL = r"[\w.+%-]{1,64}"
_AT_WORD = either(words.AT)
_DOT = rf"[ ({{\[<_-]{{1,3}}{either(words.DOT)}[ )}}\]>_-]{{1,3}}"
_AT = rf"[ ({{\[<_-]{{1,3}}{_AT_WORD}[ )}}\]>_-]{{1,3}}"
_HOST = rf"[^\W_][\w-]{{0,40}}(?:(?:\.|{_DOT})[^\W_][\w-]{{0,30}}){{1,4}}"
_TLD = rf"(?:{either(words.TLDS)}|{either(words.ENDINGS)})"
_PROVIDER = either(words.MAIL_PROVIDERS)
_SPOKEN_LOCAL = rf"[\w+%][\w.+%-]{{0,40}}(?:{_DOT}[\w+%-]{{1,40}}){{0,3}}"
_EMAIL = re.compile(
    rf"(?<![\w.+%-]){_LOCAL}@[\w.-]{{1,80}}"
    rf"|(?<![\w.+%-]){_LOCAL} ?@ ?[\w-]{{1,60}}(?: ?\. ?[\w-]{{1,60}}){{0,4}} ?\. ?{_TLD}(?!\w)"
    rf"|(?<![\w.+%-]){_LOCAL}(?:{_DOT}[\w+%-]{{1,40}}){{1,3}} ?@ ?{_HOST}"
    rf"|(?<![\w.+%-]){_LOCAL} ?@ ?{_PROVIDER}(?!\w)"
    r"|(?<!\w)(?:[\w+%-](?: ?\. ?|[ _-])){2,40}(?:[\w+%-] )?(?:\. )?@(?: ?[.-] ?[\w-](?!\w)| ?[\w-](?!\w)){3,40}"
)
_SPOKEN = re.compile(
    rf"(?<![\w.+%-]){_SPOKEN_LOCAL}{_AT}[^\W_][\w-]{{0,40}}(?:{_DOT}[\w-]{{2,30}}){{0,2}}{_DOT}{_TLD}(?!\w)"
    rf"|(?<![\w.+%-]){_SPOKEN_LOCAL}{_AT}{_PROVIDER}(?:\.[a-z]{{2,4}}|(?:{_DOT}| )(?:{either(words.ENDINGS)}))"
    rf"(?:(?:\.|{_DOT})[a-z]{{2}})?(?!\w)"
    rf"|(?<![\w.+%-])[\w+%-]*[\d._][\w.+%-]*{_AT}{_PROVIDER}(?!\w)"
    rf"|(?<![\w.+%-])[\w.+%-]{{1,64}}[(\[{{<]{{1,2}} ?{_AT_WORD} ?[)\]}}>]{{1,2}}"
    rf"[\w-]{{1,60}}(?:\.[\w-]{{1,60}}){{0,4}}"
    rf"|(?<![\w.+%-])[\w.+%-]{{1,64}} [(\[{{<]{_AT_WORD}[)\]}}>] [\w-]{{1,60}}(?:\.[\w-]{{1,60}}){{1,4}}"
)
# "My mail is ann77 gmail com": the sign left out.
_WITHOUT_SIGN = re.compile(
    rf"(?<![\w.+%@-])(?P<local>[\w.+%-]{{2,40}}) {_PROVIDER}(?:\.|{_DOT}| )(?:{either(words.ENDINGS)})(?![\w@])"
)
_AT_SIGN = re.compile(rf"(?<=[\w)\]}}>])[ ({{\[<_-]{{1,3}}{_AT_WORD}[ )}}\]>_-]{{1,3}}(?=\w)|{_PROVIDER}")
_TAIL = r"[^\s<>\"»”]*[^\s<>\"»”.,;:!?)\]]"
_URL = re.compile(
    rf"(?:h(?:tt|xx)ps?[:;]//?|www\.){_TAIL}"
    rf"|(?<![\w@.-])(?P<name>[^\W_](?:[\w-]{{0,61}}[^\W_]))(?:\.[^\W_][\w-]{{0,61}}){{0,4}}\.(?P<end>{either(words.TLDS)})"
    rf"\b(?!\.?\w)(?:[/?]{_TAIL})?"
)
_SPOKEN_URL = re.compile(rf"(?<!\w)www{_DOT}[\w-]{{1,60}}(?:{_DOT}[\w-]{{1,60}}){{1,4}}")
_ENDINGS_TOO = frozenset(words.TLDS_TOO.split())
_PUBLIC = re.compile(rf"^(?:https?://)?[^/?#\d]*(?:{words.PUBLIC_HOSTS})(?:/[^?#\d]*)?$")
_IP = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w:])(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}(?![\w:])"
    r"|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\w:])|(?<!\w)(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?!\w)"
)
_HANDLE = re.compile(r"(?<![\w@./])@(?=[\w.]*[^\W\d])\w(?:[\w.]{0,28}\w)?")
_NETWORK = re.compile(
    rf"(?<!\w){either(words.NETWORKS)}(?:[ '’-]{{1,2}}{either(words.MINE)}(?!\w))?"
    rf"(?P<said>(?:[ '’]{{0,2}}(?:{either(words.USER)})(?!\w)){{0,3}}(?: ?[:=]| {either(words.IS)}(?= ))?)"
    rf"[ :=\"'«“(]{{1,3}}"
    r"(?P<value>@?[\w](?:[\w.-]{1,38}\w))(?![\w@])"
)
_USER = re.compile(
    rf"(?<!\w){either(words.USER_NAMES)}(?: {either(words.MINE)})?(?P<on> {either(words.ON)} \w{{2,12}})?"
    rf"(?: (?:{either(words.MINE)}|{either(words.IS)})){{0,2}}"
    r"[ :=\"'«“(]{1,3}(?P<value>@?\w[\w.-]{1,38}\w)(?![\w@])"
)
_ODD = re.compile(r"\d|_|\w\.\w|^@")


def contacts(folded: str) -> Iterator[Found]:
    """Every e-mail, link, machine's address and social name in ``folded``, a text as ``tokens.fold`` leaves it."""
    if "@" in folded:
        yield from (Found(*match.span(), "email") for match in _EMAIL.finditer(folded))
        yield from (Found(*match.span(), "handle") for match in _HANDLE.finditer(folded))
    if _AT_SIGN.search(folded):
        yield from (Found(*match.span(), "email") for match in _SPOKEN.finditer(folded))
        for match in _WITHOUT_SIGN.finditer(folded):
            if _ODD.search(match["local"]) or not _is_ordinary(match["local"]):
                yield Found(*match.span(), "email")
    if "." in folded or "//" in folded:
        yield from (Found(*match.span(), "url") for match in _URL.finditer(folded) if _is_private_link(match))
        yield from (Found(*match.span(), "ip") for match in _IP.finditer(folded))
    elif ":" in folded:
        yield from (Found(*match.span(), "ip") for match in _IP.finditer(folded))
    if "www" in folded:
        yield from (Found(*match.span(), "url") for match in _SPOKEN_URL.finditer(folded))
    yield from _social_names(folded)


def _is_private_link(match: re.Match) -> bool:
    """Whether it is a link at all, and no plain address of a public body: "kind.it was" only lacks a blank."""
    if _PUBLIC.match(match.group()):
        return False
    name = match["name"]
    if not name or match["end"] not in _ENDINGS_TOO or "/" in match.group():
        return True
    return not _is_ordinary(name)


def _social_names(folded: str) -> Iterator[Found]:
    for match in _NETWORK.finditer(folded):
        value = match["value"]
        if _ODD.search(value) or (match["said"] and not _is_ordinary(value)):
            yield Found(*match.span("value"), "handle")
    for match in _USER.finditer(folded):
        if _ODD.search(match["value"]) or (match["on"] and not _is_ordinary(match["value"])):
            yield Found(*match.span("value"), "handle")


def _is_ordinary(word: str) -> bool:
    word = plain_latin(word)
    return word in ORDINARY or any(word in known for known in ORDINARY_IN.values())
