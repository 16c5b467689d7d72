"""Whether a text tells of a service that somebody used, or reports about other things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_signs import is_report, service_signs, spoken
from feedback.understanding.people_text import row_of

COMMENTS = [
    ("en", "Rang three times. Only Jacinta Moreau rang back, and the refund was in the bank by Friday, no fuss."),
    ("en", "Absolute shambles at the desk until Orson Quayle sorted out the forms for the whole family in one go."),
    ("es", "La primera vez fue un desastre. La segunda se ocupó Jacinta Olmo y salió todo a pedir de boca."),
    ("es", "Cola de dos horas, pero en la ventanilla Ginés Olmo aclaró las dudas del impreso a toda la gente."),
    ("it", "La prima volta un disastro. Della pratica si è occupata Ginevra Moro e il giorno dopo era tutto a posto."),
    ("it", "Due ore di coda, poi allo sportello Ermete Moro ha sistemato i moduli con una calma incredibile."),
    ("pl", "Za pierwszym razem porażka. Za drugim sprawą zajęła się Jagna Wrona i poszło jak z płatka, w kwadrans."),
    ("pl", "Kolejka na dwie godziny, ale przy okienku Bolesław Wrona wytłumaczył wszystkim formularze bez nerwów."),
    ("ro", "Prima dată a fost groaznic. A doua oară s-a ocupat Smaranda Vâlcu și a mers strună până la capăt."),
    ("ro", "Coadă de două ore, dar la ghișeu Pavel Vâlcu a lămurit pe toată lumea ce acte lipsesc din dosar."),
    ("el", "Την πρώτη φορά ήταν χάλια. Τη δεύτερη ανέλαβε η Ευδοκία Ρήγα και όλα πήγαν μια χαρά μέχρι το τέλος."),
    ("el", "Δύο ώρες ουρά, αλλά στη θυρίδα ο Στέργιος Ρήγας τακτοποίησε τα δικαιολογητικά για όλο τον κόσμο."),
    ("el", "Dyo ores oura, alla sth 8yrida o Stergios Rhgas taktopoihse ta xartia gia olo ton kosmo mesa se ligo."),
    ("uk", "Першого разу був жах. Удруге справою зайнялася Мотря Гук, і все пройшло без сучка і задирки до кінця."),
    ("uk", "Черга на дві години, але у віконці Тарас Гук пояснив усім людям, яких довідок бракує до заяви."),
]  # fmt: skip
REPORTS = [
    ("en", "Orson Quayle scored twice in the semifinal as the champions defeated their rivals to reach the final."),
    ("en", "Jacinta Moreau, a novelist and playwright, was elected to parliament and later appointed ambassador."),
    ("es", "Jacinta Olmo y Ginés Olmo encabezan el reparto de la película, con guion de los dos actores."),
    ("es", "El general Ginés Olmo derrotó a las tropas del emperador y conquistó la fortaleza tras el asedio."),
    ("it", "Ermete Moro vinse il campionato con la nazionale e fu considerato il più grande portiere del secolo."),
    ("it", "Ginevra Moro, pianista e compositrice, debuttò in teatro con un'opera in tre atti."),
    (
        "pl",
        "Drużyna Bolesława Wrony zdobyła brązowy medal mistrzostw, pokonując reprezentację Węgier w meczu o podium.",
    ),
    ("pl", "Jagna Wrona, pisarka i tłumaczka, urodziła się w rodzinie żołnierza i zmarła podczas wojny."),
    ("ro", "Echipa feminină, condusă de Smaranda Vâlcu, a cucerit medalia de argint la campionatul european."),
    ("ro", "Pavel Vâlcu a fost un actor și regizor francez, născut într-o familie de pictori."),
    ("el", "Ο Στέργιος Ρήγας σκόραρε στον τελικό και η ομάδα κατέκτησε το πρωτάθλημα της σεζόν."),
    ("el", "Η Ευδοκία Ρήγα, ηθοποιός και σκηνοθέτης, γεννήθηκε στη διάρκεια του πολέμου και εκλέχθηκε βουλευτής."),
    ("uk", "Тарас Гук забив переможний гол, і збірна здобула срібну медаль чемпіонату."),
    ("uk", "Мотря Гук, письменниця та акторка, народилася в родині козака й загинула під час війни."),
]
PLAIN = [
    ("en", "No complaints in general."),
    ("es", "En general y al final, sin novedad."),
    ("it", "In generale niente da dire."),
    ("ro", "La urma urmei a fost un câștig de timp, mai ales dimineața."),
]


@pytest.mark.parametrize(("language", "text"), COMMENTS)
def test_who_tells_of_a_service_is_heard(language, text):
    assert service_signs(row_of(text), spoken(row_of(text))) > 0
    assert is_report(text, language) is False


@pytest.mark.parametrize(("language", "text"), REPORTS)
def test_a_report_is_told_by_what_it_is_about(language, text):
    assert service_signs(row_of(text), language) < 0
    assert is_report(text, language) is True


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_everyday_turns_are_no_news(language, text):
    assert is_report(text, language) is False


def test_a_year_long_past_is_news():
    assert is_report("Founded by Orson Quayle in 1874.") is True


def test_thanks_outweigh_a_year():
    assert is_report("Thanks to Orson Quayle, I have been well since 2019.") is False


def test_a_long_text_with_nothing_of_either_is_a_report():
    assert is_report("On the " + "far side of it " * 5, "en") is True


def test_an_office_of_state_says_it_twice():
    said = service_signs(row_of("Orson Quayle, actor"), "en")
    assert said == service_signs(row_of("Orson Quayle, novels and films"), "en") == -2


def test_a_word_of_reports_in_one_language_is_none_in_another():
    assert service_signs(row_of("Generał Wrona"), "pl") < 0
    assert service_signs(row_of("In general, Moreau"), "en") == 0


@pytest.mark.parametrize("language", sorted(lexicon.SERVICE_IN))
def test_no_word_speaks_for_both(language):
    assert lexicon.SERVICE_IN[language] & lexicon.NEWS_IN[language] == frozenset()


@pytest.mark.parametrize(
    ("language", "word"),
    [("el", "me"), ("es", "se"), ("pl", "ja"), ("ro", "va"), ("it", "sono"), ("it", "stato"), ("es", "general")],
)
def test_what_is_as_common_in_reports_once_its_accents_are_gone_says_nothing(language, word):
    assert word not in lexicon.SERVICE_IN[language] | lexicon.NEWS_IN[language]


@given(st.text())
def test_any_text_is_judged(text):
    assert is_report(text) in {True, False}
