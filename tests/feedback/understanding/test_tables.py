import pytest

from feedback.understanding import construction_words, sentiment_words
from feedback.understanding.tokens import entries, norm

TABLES = [
    pytest.param(table, id=f"{name}-{language}-{key}")
    for module in (construction_words, sentiment_words)
    for name, by_language in vars(module).items()
    if name.isupper()
    for language, value in by_language.items()
    for key, table in (value.items() if isinstance(value, dict) else [("", value)])
]


def test_an_entry_with_alternatives_stands_for_each_of_them():
    assert list(entries("kind, (no|not a) (word |)said, (cut me|)off")) == [
        "kind",
        "no word said",
        "no said",
        "not a word said",
        "not a said",
        "cut me off",
        "off",
    ]


@pytest.mark.parametrize("table", TABLES)
def test_only_the_end_of_an_entry_is_open_and_no_bracket_is_left(table):
    wrong = [
        entry for entry in entries(table) if "*" in entry[:-1] or "|" in entry or (entry[0] != ":" and "(" in entry)
    ]
    assert wrong == []


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_has_letters_or_a_face(table):
    assert [entry for entry in entries(table) if not norm(entry.rstrip("*"))] == []
