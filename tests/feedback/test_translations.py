"""The catalogues of the public pages, the sign-in and the error pages: complete, current, true to their placeholders.

After changing ``django.po``, compile it: ``pybabel compile --domain django --directory portal/locale``.
"""

import io
import re
from itertools import chain
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_python
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = settings.BASE_DIR
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]
TEMPLATES = ROOT / "portal" / "templates"
PAGES = [
    *[
        ROOT / "feedback/templates/feedback" / f"{name}.html"
        for name in ["public_base", "offices", "say", "_answers", "thanks", "privacy"]
    ],
    *sorted((ROOT / "portal/citizen/templates/citizen").glob("*.html")),
    *[TEMPLATES / f"{name}.html" for name in ["400", "403", "403_csrf", "404", "429", "500"]],
    *[TEMPLATES / "components" / f"_{name}.html" for name in ["field", "errors"]],
    *sorted((TEMPLATES / "account").glob("*.html")),
    TEMPLATES / "allauth/layouts/base.html",
]
MODULES = [ROOT / "feedback" / name for name in ["asking.py", "forms.py", "views/public.py"]]
MODULES += [ROOT / "portal/citizen" / name for name in ["forms.py", "views.py", "mailing.py"]]
KEYWORDS = [*DEFAULT_KEYWORDS, "gettext_lazy", "ngettext_lazy"]
PLACEHOLDER = re.compile(r"%\(\w+\)\w|%%|%s|%d")
TAG = re.compile(r"<[^>]+>")


def catalogue(language: str) -> Catalog:
    with (ROOT / f"portal/locale/{language}/LC_MESSAGES/django.po").open("rb") as file:
        return read_po(file, locale=language)


def messages_in(path: Path) -> set[str]:
    """What ``path`` gives to gettext; of a plural, its singular."""
    source = path.read_text()
    if path.suffix == ".html":
        source = "\n".join(line.strip() for line in templatize(source, origin=str(path)).splitlines())
    found = extract_python(io.BytesIO(source.encode()), KEYWORDS, (), {})
    return {message if isinstance(message, str) else message[0] for _line, _function, message, _comments in found}


def as_list(value: str | tuple[str, ...]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_public_pages_is_translated(language):
    known = catalogue(language)
    wanted = set(chain.from_iterable(map(messages_in, [*PAGES, *MODULES])))

    assert len(wanted) > 100
    assert [text for text in sorted(wanted) if text not in known or not all(as_list(known[text].string))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_markup_are_those_of_the_original(language):
    for message in catalogue(language):
        if not message.id:
            continue
        original = as_list(message.id)[-1]
        for number, translated in enumerate(as_list(message.string)):
            allowed = [
                PLACEHOLDER.findall(text) for text in {original, as_list(message.id)[0] if number == 0 else original}
            ]
            assert sorted(PLACEHOLDER.findall(translated)) in [sorted(each) for each in allowed], translated
            assert TAG.findall(translated) == TAG.findall(original), translated


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_fuzzy(language):
    assert [message.id for message in catalogue(language) if message.id and message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_runs_is_what_is_written(language):
    with (ROOT / f"portal/locale/{language}/LC_MESSAGES/django.mo").open("rb") as file:
        compiled = {tuple(as_list(message.id)): as_list(message.string) for message in read_mo(file) if message.id}

    written = {tuple(as_list(message.id)): as_list(message.string) for message in catalogue(language) if message.id}
    assert compiled == written
