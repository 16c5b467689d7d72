"""What must hold of redaction for any string: offsets in the text, nothing found left over, once is enough."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from feedback.understanding import redact

PIECES = st.sampled_from(
    [
        *("oh seven seven double two nine one ", "zero ", "one ", "two 2 ", "sei uno due ", "double ", "seven, "),
        *(
            "jane dot doe at gmail dot com",
            " at ",
            " dot ",
            "j o h n @ x . c o m",
            "gmail.com@jo",
            "[at]",
            "(dot)",
            " gmail ",
        ),
        *("@jane_d", "my instagram is ", "insta: ", "user name ", "number plate AB12 CDE ", "reg ", "plate "),
        *(
            "passport ",
            "DNI 12345678Z ",
            "ΑΒ 123456 ",
            "КН 123456 ",
            "seria XB nr. 123456",
            "account ",
            "sort code 20-00-00",
        ),
        *(
            "12 Baker Street",
            "calle Mayor 15",
            "ul. Długa 7 m. 5",
            "00-950 Warszawa",
            "Ερμού 15, 10563 Αθήνα",
            "SW1A 1AA",
        ),
        *(
            "I live at ",
            "Apt. 5",
            "Flat 2\n",
            "PO Box 44 ",
            ", ",
            "\n",
            ". ",
            " ",
            "the corner of Elm Road and Oak Lane",
        ),
        *(
            "my son Peter ",
            "Peter ",
            "mój syn Janek ",
            "Janka ",
            "nurse Maria ",
            "Regards, Anna Smith",
            "patient Tom ",
            "ana",
        ),
        *(
            "zip code 90210",
            "born 3 May 1980",
            "1980",
            "20-00-00",
            "£12",
            "12",
            "O",
            "l",
            "0",
            "7",
            "-",
            "/",
            "@",
            "x",
            "(",
            ")",
        ),
        *(
            "\u200b",
            "\u0336",
            "\ufe0f\u20e3",
            "①",
            "７",
            "𝟕",
            "É",
            "ß",
            "İ",
            "ŉ",
            "😊",
            "[phone]",
            "[name]",
            "a",
            "A",
            "\x00",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=14).map("".join))
LANGUAGES = st.sampled_from(["en", "es", "it", "pl", "ro", "el", "uk", "", "xx"])


def squeezed(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == "\x00")


@settings(max_examples=400, deadline=None)
@given(TEXTS, LANGUAGES)
def test_redacting_twice_is_redacting_once(text, language):
    redacted, _ = redact(text, language)
    assert redact(redacted, language) == (redacted, ())


@settings(max_examples=400, deadline=None)
@given(TEXTS, LANGUAGES)
def test_redactions_stand_in_order_inside_the_text(text, language):
    redacted, redactions = redact(text, language)
    assert all(0 <= r.start < r.end <= len(text) for r in redactions)
    assert all(before.end <= after.start for before, after in pairwise(redactions))
    parts, at = [], 0
    for redaction in redactions:
        parts += [text[at : redaction.start], redaction.placeholder]
        at = redaction.end
    assert redacted == "".join([*parts, text[at:]])


@settings(max_examples=400, deadline=None)
@given(TEXTS.map(lambda text: text.replace("\x00", "")), LANGUAGES)
def test_no_found_value_is_left_in_any_case_or_spacing(text, language):
    redacted, redactions = redact(text, language)
    for placeholder in {r.placeholder for r in redactions} | {"[phone]", "[name]"}:
        redacted = redacted.replace(placeholder, "\x00")
    values = {squeezed(text[r.start : r.end]) for r in redactions if r.kind != "name"}
    assert [value for value in values if len(value) >= 6 and value in squeezed(redacted)] == []
    exact = {text[r.start : r.end].lower() for r in redactions if r.kind != "name"}
    assert [value for value in exact if value in redacted.lower()] == []
