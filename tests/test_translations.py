"""The catalogues of the whole interface: complete, current, true to their placeholders.

After changing ``django.po``, compile it: ``pybabel compile --domain django --directory portal/locale``.
"""

import io
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_python
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = settings.BASE_DIR
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]
APPS = ("portal", "feedback", "recognition")
# Whoever runs commands, measures or mends data in Django's own admin reads English.
IN_ENGLISH = {"migrations", "bench", "commands", "sample"}
KEYWORDS = [*DEFAULT_KEYWORDS, "gettext_lazy", "ngettext_lazy", "pgettext_lazy", "npgettext_lazy"]
PLACEHOLDER = re.compile(r"%\(\w+\)\w|%%|%s|%d")
TAG = re.compile(r"<[^>]+>")


def is_read_by_people(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    own_admin = re.fullmatch(r"admin(_\w+)?\.py", path.name) or "templates/admin/" in str(path)
    return not (IN_ENGLISH & set(parts) or own_admin)


def sources() -> list[Path]:
    found = [path for app in APPS for suffix in ("py", "html", "txt") for path in (ROOT / app).rglob(f"*.{suffix}")]
    return [path for path in found if is_read_by_people(path) and (path.suffix == ".py" or "templates" in path.parts)]


def catalogue(language: str) -> Catalog:
    with (ROOT / f"portal/locale/{language}/LC_MESSAGES/django.po").open("rb") as file:
        return read_po(file, locale=language)


def messages_in(path: Path) -> set[str]:
    """What ``path`` gives to gettext; of a plural, its singular; of a message with a context, the message."""
    source = path.read_text()
    if path.suffix != ".py":
        source = "\n".join(line.strip() for line in templatize(source, origin=str(path)).splitlines())
    found = extract_python(io.BytesIO(source.encode()), KEYWORDS, (), {})
    return {message_of(function, given) for _line, function, given, _comments in found} - {"", None}


def message_of(function: str, given: str | tuple) -> str | None:
    given = [given] if isinstance(given, str) else [each for each in given if isinstance(each, str)]
    return given[1 if "pgettext" in function else 0] if given else None


def as_list(value: str | tuple[str, ...]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def context_of(message: Message) -> str | None:
    """Babel reads it as bytes from what is compiled."""
    return message.context.decode() if isinstance(message.context, bytes) else message.context


@pytest.fixture(scope="module")
def wanted():
    return {message for path in sources() for message in messages_in(path)}


def test_there_is_something_to_translate(wanted):
    assert len(wanted) > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_interface_is_translated(language, wanted):
    translated = {as_list(it.id)[0] for it in catalogue(language) if it.id and all(as_list(it.string))}

    assert sorted(wanted - translated) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_markup_are_those_of_the_original(language):
    for message in catalogue(language):
        if not message.id:
            continue
        for translated in as_list(message.string):
            allowed = [sorted(PLACEHOLDER.findall(original)) for original in as_list(message.id)]
            assert sorted(PLACEHOLDER.findall(translated)) in allowed, translated
            assert TAG.findall(translated) in [TAG.findall(original) for original in as_list(message.id)], translated


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_plural_says_its_number(language):
    """The singular may leave its number out; the form for many may not."""
    for message in catalogue(language):
        if isinstance(message.id, tuple | list):
            assert sorted(PLACEHOLDER.findall(message.string[-1])) == sorted(PLACEHOLDER.findall(message.id[1]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_fuzzy(language):
    assert [message.id for message in catalogue(language) if message.id and message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_runs_is_what_is_written(language):
    with (ROOT / f"portal/locale/{language}/LC_MESSAGES/django.mo").open("rb") as file:
        compiled = {(context_of(it), *as_list(it.id)): as_list(it.string) for it in read_mo(file) if it.id}

    written = {(context_of(it), *as_list(it.id)): as_list(it.string) for it in catalogue(language) if it.id}
    assert compiled == written
