"""Private values that somebody hides, splits or spells out."""

import pytest

from feedback.understanding import redact

SPOKEN = [
    ("en", "Ring oh seven seven double two, nine oh oh, one two three after six", "phone"),
    ("en", "Text zero 7 7 zero zero nine zero 1 two three now", "phone"),
    ("en", "Ring 0 7 7 - nine double zero nine 00 123 now", "phone"),
    ("es", "Llamen al seis uno dos tres cuatro cinco seis siete ocho, gracias", "phone"),
    ("es", "Mi móvil: seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho", "phone"),
    ("it", "Chiamate il tre quattro sette uno due tre quattro cinque sei sette", "phone"),
    ("pl", "Proszę dzwonić: sześć zero jeden dwa trzy cztery pięć sześć siedem", "phone"),
    ("ro", "Sunați la zero șapte patru patru unu doi trei patru cinci șase", "phone"),
    ("el", "Πάρτε με στο έξι εννέα τέσσερα ένα δύο τρία τέσσερα πέντε έξι επτά", "phone"),
    ("el", "Το κινητό: εξακόσια ενενήντα τέσσερα, δώδεκα, τριάντα τέσσερα, πενήντα έξι, εβδομήντα", "phone"),
    ("uk", "Дзвоніть: нуль шість сім один два три чотири п'ять шість сім", "phone"),
    ("en", "Write to jane dot doe at example dot com please", "email"),
    ("en", "Write to j a n e . d o e @ e x a m p l e . c o m please", "email"),
    ("en", "Write to jane.doe [at] example.com please", "email"),
    ("en", "Write to jane(at)example(dot)org please", "email"),
    ("en", "Write to example.com@jane please", "email"),
    ("en", "Write to jane_doe@example.com please", "email"),
    ("en", "Write to jane.doe＠example.com please", "email"),
    ("es", "Mi correo es ana77 arroba ejemplo punto es", "email"),
    ("it", "Scrivete a anna chiocciola esempio punto it", "email"),
    ("pl", "Mój mail to anna małpa przyklad kropka pl", "email"),
    ("ro", "Scrieți la ana arond exemplu punct ro", "email"),
    ("el", "Γράψτε στο anna παπάκι paradeigma τελεία gr", "email"),
    ("uk", "Пишіть на anna собака pryklad крапка ua", "email"),
]


@pytest.mark.parametrize(("language", "text", "kind"), SPOKEN)
def test_a_number_or_address_in_words_is_found_whole(language, text, kind):
    redacted, redactions = redact(text, language)
    assert [r.kind for r in redactions] == [kind]
    assert not any(word in redacted for word in ("doe", "two", "tre", "cinco", "siedem", "cinci", "πέντε", "сім", "00"))


@pytest.mark.parametrize(
    "hidden",
    [
        "07700.900.123",
        "0 7 7 0 0 9 0 0 1 2 3",
        "07700📞900📞123",
        "07700\n900\n123",
        "07700 / 900 / 123",
        "07700~900~123",
        "⓪⑦⑦⓪⓪⑨⓪⓪①②③",  # circled
        "⁰⁷⁷⁰⁰⁹⁰⁰¹²³",  # superscripts
        "0\u03367\u03367\u03360\u03360\u03369\u03360\u03360\u03361\u03362\u03363\u0336",  # struck through
        "Ο77ОО 9ОО l23",  # Greek, Cyrillic and small letters
        "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣",
    ],
)
def test_a_split_or_look_alike_number_goes_to_its_last_mark(hidden):
    assert redact(f"Ring {hidden} today", "en")[0] == "Ring [phone] today"


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("My instagram is john_doe99, see it", "My instagram is [handle], see it"),
        ("Find me: @jane.doe on any network", "Find me: [handle] on any network"),
        ("Mi usuario de telegram es lola77", "Mi usuario de telegram es [handle]"),
        ("Facebook is great and Twitter is slow", "Facebook is great and Twitter is slow"),
    ],
)
def test_a_social_name_goes_and_the_name_of_the_network_stays(text, redacted):
    assert redact(text)[0] == redacted


def test_a_value_is_gone_in_any_case_and_spacing():
    redacted, _ = redact(
        "Mail Jane@Example.com, I repeat: JANE @ EXAMPLE.COM. Card 4111 1111 1111 1111 or 4111-1111 11111111"
    )
    assert redacted == "Mail [email], I repeat: [email]. Card [card] or [card]"
