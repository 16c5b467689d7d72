"""The names of the writer, of relatives and of patients, in any case of the language; colleagues' names stay."""

import pytest

from feedback.understanding import redact

RECURRING = [
    ("en", "My husband Peter was ill. Peter's nurse was kind.", "My husband [name] was ill. [name]'s nurse was kind."),
    ("es", "Mi hija Lucía vino y a Lucía la atendieron.", "Mi hija [name] vino y a [name] la atendieron."),
    ("it", "Mio figlio Matteo piangeva, hanno calmato Matteo.", "Mio figlio [name] piangeva, hanno calmato [name]."),
    ("pl", "Mój syn Janek był chory. Zbadali Janka od razu.", "Mój syn [name] był chory. Zbadali [name] od razu."),
    ("pl", "Moja córka Zosia. Zosi pomogli.", "Moja córka [name]. [name] pomogli."),
    ("ro", "Soțul meu Ion e bolnav. Lui Ion i-au ajutat.", "Soțul meu [name] e bolnav. Lui [name] i-au ajutat."),
    ("ro", "Fiica mea Maria, Mariei i s-a explicat.", "Fiica mea [name], [name] i s-a explicat."),
    ("el", "Ο γιος μου ο Νίκος. Μίλησαν στον Νίκο.", "Ο γιος μου ο [name]. Μίλησαν στον [name]."),
    ("uk", "Мій син Іван хворів. Івана оглянули.", "Мій син [name] хворів. [name] оглянули."),
    ("en", "The patient Tom Bradley was moved. Tom cried.", "The patient [name] was moved. [name] cried."),
]


@pytest.mark.parametrize(("language", "text", "redacted"), RECURRING)
def test_a_private_name_goes_wherever_it_recurs_also_declined(language, text, redacted):
    assert redact(text, language)[0] == redacted


SIGNED = [
    ("en", "Kind regards\nAnna Fowler"),
    ("es", "Un saludo, Ana Ruiz"),
    ("it", "Cordiali saluti, Anna Bruni"),
    ("pl", "Z poważaniem\nAnna Lis"),
    ("ro", "Cu stimă, Ana Pop"),
    ("el", "Με εκτίμηση, Άννα Λάππα"),
    ("uk", "З повагою, Ганна Лис"),
]


@pytest.mark.parametrize(("language", "closing"), SIGNED)
def test_the_writer_s_signature_goes(language, closing):
    redacted, _ = redact(f"Nurse Shirley Bean!\n{closing}", language)
    assert redacted.endswith("[name]")
    assert "Shirley Bean" in redacted


def test_a_colleague_with_a_title_keeps_a_name_that_a_relative_has_too():
    assert redact("My daughter Maria thanks nurse Maria.", "en")[0] == "My daughter [name] thanks nurse Maria."


def test_the_writer_in_capitals_is_no_name():
    assert redact("I was treated well when I was discharged", "en")[1] == ()
