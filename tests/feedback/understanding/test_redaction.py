from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedback.understanding import OffsetMap, Redaction, redact

KINDS = [
    ("en", "Mail me at jane.doe+gov@example.co.uk please", "jane.doe+gov@example.co.uk", "email"),
    ("en", "Write to jane at example dot com please", "jane at example dot com", "email"),
    ("en", "Call me on (202) 555-0143 tomorrow", "(202) 555-0143", "phone"),
    ("en", "My mobile is 07700 900123.", "07700 900123", "phone"),
    ("es", "Mi móvil es 612 345 678, gracias", "612 345 678", "phone"),
    ("it", "Chiamatemi al +39 347 1234567", "+39 347 1234567", "phone"),
    ("pl", "Mój numer to 601 234 567", "601 234 567", "phone"),
    ("ro", "Sunați-mă la 0744 123 456", "0744 123 456", "phone"),
    ("el", "Το κινητό μου είναι 6941234567", "6941234567", "phone"),
    ("en", "I paid with 4111 1111 1111 1111 twice", "4111 1111 1111 1111", "card"),
    ("en", "Refund to ES91 2100 0418 4502 0005 1332", "ES91 2100 0418 4502 0005 1332", "iban"),
    ("en", "My SSN is 219-09-9999", "219-09-9999", "id"),
    ("es", "Mi DNI es 12345678Z", "12345678Z", "id"),
    ("it", "Codice fiscale RSSMRA85T10A562S", "RSSMRA85T10A562S", "id"),
    ("pl", "Numer: 44051401359 podany", "44051401359", "id"),
    ("ro", "Am scris 1800101221144 pe formular", "1800101221144", "id"),
    ("en", "Claim number CLM-2024-00123 is still open", "CLM-2024-00123", "case"),
    ("el", "Αριθμός πρωτοκόλλου 12345/2024 ακόμη ανοιχτός", "12345/2024", "case"),
    ("en", "See https://example.com/my/page?id=99 for it", "https://example.com/my/page?id=99", "url"),
    ("en", "I was born on 12 March 1980 in Leeds", "12 march 1980", "birth"),
    ("it", "Sono nata il 12/03/1980 a Bari", "12/03/1980", "birth"),
    ("en", "I live at 12 Baker Street, please come", "12 Baker Street", "address"),
    ("es", "Vivo en la calle Mayor 15 desde siempre", "calle Mayor 15", "address"),
    ("it", "Abito in via Garibaldi 22 da anni", "via Garibaldi 22", "address"),
    ("pl", "Mieszkam na ul. Długa 7 od lat", "ul. Długa 7", "address"),
    ("ro", "Locuiesc pe strada Mihai Eminescu nr. 10", "strada Mihai Eminescu nr. 10", "address"),
    ("el", "Μένω στην οδό Ερμού 15 χρόνια τώρα", "οδό Ερμού 15", "address"),
]


@pytest.mark.parametrize(("language", "text", "value", "kind"), KINDS)
def test_a_private_value_gives_way_to_a_placeholder_of_its_kind(language, text, value, kind):
    redacted, redactions = redact(text, language)
    assert [(text[r.start : r.end].lower(), r.kind) for r in redactions] == [(value.lower(), kind)]
    assert redacted.count(f"[{kind}]") == 1


ADDRESSES = [
    ("en", "Send it to 14 Mill Lane, Flat 3B, Otley LS21 9ZZ. Thank you.", "14 Mill Lane, Flat 3B, Otley LS21 9ZZ"),
    ("en", "Our box is PO Box 4417 in town", "PO Box 4417"),
    ("en", "He serves at PSC 1204, Box 88\nAPO AE 09421 now", "PSC 1204, Box 88\nAPO AE 09421"),
    ("en", "Write: 8 Orchard Drive\nApt. 12\nFairview. Thanks", "8 Orchard Drive\nApt. 12\nFairview"),
    ("es", "Mi casa: calle Olmo 7, 2º B, 28999 Getafe", "calle Olmo 7, 2º B, 28999 Getafe"),
    ("it", "Spedire a viale Tigli 31, scala B, int. 4, 00999 Roma", "viale Tigli 31, scala B, int. 4, 00999 Roma"),
    ("pl", "Proszę na ul. Lipowa 12 m. 5, 00-999 Warszawa", "ul. Lipowa 12 m. 5, 00-999 Warszawa"),
    ("ro", "Trimiteți pe strada Teiului nr. 8, bl. C2, sc. 1, ap. 9", "strada Teiului nr. 8, bl. C2, sc. 1, ap. 9"),
    ("el", "Στείλτε το στην οδό Ελιάς 9, 11999 Αθήνα", "οδό Ελιάς 9, 11999 Αθήνα"),
    ("en", "I moved from Lindenstrasse 44 last year", "Lindenstrasse 44"),
    ("en", "My flat at Kossuth Lajos utca 18 is cold", "Kossuth Lajos utca 18"),
]


@pytest.mark.parametrize(("language", "text", "address"), ADDRESSES)
def test_a_postal_address_goes_whole_and_what_stands_around_it_stays(language, text, address):
    redacted, redactions = redact(text, language)
    assert [text[r.start : r.end] for r in redactions] == [address]
    assert redacted == text.replace(address, "[address]")


@pytest.mark.parametrize(
    "text",
    [
        "I live at 5 Elm Road, Flat 2 Maria was wonderful",
        "In 2019 Maria Nowak 3 times helped",
    ],
)
def test_a_colleague_s_name_after_an_address_or_a_year_stays(text):
    assert "Maria" in redact(text, "en")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Opening hours are 9.00-17.30 on 12.03.2024",
        "It cost 1 250 000 zł in 2019-2023",
        "I waited 45 minutes in room 101 on floor 3",
        "There were 1 2 3 4 5 6 7 8 people",
        "See www.gov.pl for it",
        "COVID-19 made it hard since 2020",
        "Nurse Maria at window 3 was lovely",
        "10/10 would recommend, 5 stars",
    ],
)
def test_ordinary_numbers_and_colleagues_names_stay(text):
    assert redact(text, "en") == (text, ())


@pytest.mark.parametrize(
    "hidden",
    [
        "０７７００ ９００１２３",  # full-width
        "٠٧٧٠٠ ٩٠٠١٢٣",  # Arabic digits
        "07700\u200b 900\u200d123",  # zero-width marks
        "O77OO 9OO123",  # the letter O
        "077OO 9001l3",
        "07700\u2011900\u2011123",  # non-breaking hyphens
        "0\ufe0f\u20e37\ufe0f\u20e37\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e323",
        "𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑",  # mathematical
    ],
)
def test_look_alike_digits_do_not_hide_a_number(hidden):
    redacted, redactions = redact(f"Ring {hidden} today", "en")
    assert [r.kind for r in redactions] == ["phone"]
    assert redacted.endswith(" today")


def test_a_relative_s_name_goes_and_a_colleague_s_stays():
    redacted, _ = redact("My daughter Amelia loved nurse Shirley Bean. Amelia says hello.", "en")
    assert "Amelia" not in redacted
    assert "Shirley Bean" in redacted


def test_a_value_found_once_is_gone_everywhere():
    redacted, _ = redact("Case number AB12/77. I repeat xAB12/77x.", "en")
    assert "AB12/77" not in redacted


def test_html_stays_as_text():
    assert redact("<b>Great</b> & <script>x</script>", "en")[0] == "<b>Great</b> & <script>x</script>"


def test_offsets_go_to_the_redacted_text_and_back():
    offsets = OffsetMap([Redaction(5, 17, "phone"), Redaction(20, 22, "id")])
    assert [offsets.to_redacted(place) for place in (0, 5, 9, 17, 19, 20, 22, 30)] == [0, 5, 5, 12, 14, 15, 19, 27]
    assert [offsets.to_original(place) for place in (0, 5, 9, 12, 14, 15, 19, 27)] == [0, 5, 5, 17, 19, 20, 22, 30]


PIECES = st.sampled_from(
    [
        *(text for _language, text, _value, _kind in KINDS),
        *(value for _language, _text, value, _kind in KINDS),
        *[
            "My son Peter ",
            "Regards, Anna Smith",
            " ",
            "\n",
            ". ",
            "[phone]",
            "0",
            "O",
            "l",
            "-",
            "@",
            "/",
            "\u200b",
            "x",
        ],
        *["case ", "born ", "12", "www.", "tel ", "€", "9" * 9, "A1", "Maria ", "é", "😊", "(", ")", "+"],
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=12).map("".join))
LANGUAGES = st.sampled_from(["en", "es", "it", "pl", "ro", "el", "uk", ""])


@settings(max_examples=300, deadline=None)
@given(TEXTS, LANGUAGES)
def test_redacting_twice_changes_nothing(text, language):
    redacted, _ = redact(text, language)
    assert redact(redacted, language) == (redacted, ())


@settings(max_examples=300, deadline=None)
@given(TEXTS, LANGUAGES)
def test_no_found_value_stands_anywhere_in_the_redacted_text(text, language):
    redacted, redactions = redact(text, language)
    bare = redacted
    for redaction in redactions:
        bare = bare.replace(redaction.placeholder, "\x00")
    values = [text[r.start : r.end] for r in redactions if r.kind != "name"]
    assert [value for value in values if value in bare] == []


@settings(max_examples=300, deadline=None)
@given(TEXTS, LANGUAGES)
def test_redactions_stand_in_order_and_offsets_go_both_ways(text, language):
    redacted, redactions = redact(text, language)
    offsets = OffsetMap(redactions)
    assert all(0 <= r.start < r.end <= len(text) for r in redactions)
    assert all(a.end <= b.start for a, b in pairwise(redactions))
    for r in redactions:
        start = offsets.to_redacted(r.start)
        assert redacted[start : offsets.to_redacted(r.end)] == r.placeholder
        assert offsets.to_original(start) == r.start
    assert offsets.to_redacted(len(text)) == len(redacted)
