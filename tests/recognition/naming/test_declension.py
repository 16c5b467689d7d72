"""Every case of a name leads back to the form a directory has, and names of different people stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding.people_text import fold
from recognition.naming import Index, Person
from recognition.naming.declension import dictionary_forms, forms_of
from tests.recognition.naming.people import HALL

POLISH_CASES = "genitive dative accusative instrumental locative vocative"
POLISH = """
Katarzyna: Katarzyny Katarzynie Katarzynę Katarzyną Katarzynie Katarzyno
Zofia: Zofii Zofii Zofię Zofią Zofii Zofio
Maria: Marii Marii Marię Marią Marii Mario
Kasia: Kasi Kasi Kasię Kasią Kasi Kasiu
Agnieszka: Agnieszki Agnieszce Agnieszkę Agnieszką Agnieszce Agnieszko
Jadwiga: Jadwigi Jadwidze Jadwigę Jadwigą Jadwidze Jadwigo
Małgorzata: Małgorzaty Małgorzacie Małgorzatę Małgorzatą Małgorzacie Małgorzato
Barbara: Barbary Barbarze Barbarę Barbarą Barbarze Barbaro
Alicja: Alicji Alicji Alicję Alicją Alicji Alicjo
Marek: Marka Markowi Marka Markiem Marku Marku
Michał: Michała Michałowi Michała Michałem Michale Michale
Paweł: Pawła Pawłowi Pawła Pawłem Pawle Pawle
Jan: Jana Janowi Jana Janem Janie Janie
Piotr: Piotra Piotrowi Piotra Piotrem Piotrze Piotrze
Jakub: Jakuba Jakubowi Jakuba Jakubem Jakubie Jakubie
Tomasz: Tomasza Tomaszowi Tomasza Tomaszem Tomaszu Tomaszu
Antoni: Antoniego Antoniemu Antoniego Antonim Antonim Antoni
Jerzy: Jerzego Jerzemu Jerzego Jerzym Jerzym Jerzy
Kuba: Kuby Kubie Kubę Kubą Kubie Kubo
Wojciech: Wojciecha Wojciechowi Wojciecha Wojciechem Wojciechu Wojciechu
Kowalski: Kowalskiego Kowalskiemu Kowalskiego Kowalskim Kowalskim Kowalski
Wilczyńska: Wilczyńskiej Wilczyńskiej Wilczyńską Wilczyńską Wilczyńskiej Wilczyńska
Nowak: Nowaka Nowakowi Nowaka Nowakiem Nowaku Nowaku
Dudek: Dudka Dudkowi Dudka Dudkiem Dudku Dudku
Zięba: Zięby Ziębie Ziębę Ziębą Ziębie Ziębo
Gołąb: Gołębia Gołębiowi Gołębia Gołębiem Gołębiu Gołębiu
Kozioł: Kozła Kozłowi Kozła Kozłem Koźle Koźle
Cichy: Cichego Cichemu Cichego Cichym Cichym Cichy
Zimna: Zimnej Zimnej Zimną Zimną Zimnej Zimna
Stępień: Stępnia Stępniowi Stępnia Stępniem Stępniu Stępniu
Szewc: Szewca Szewcowi Szewca Szewcem Szewcu Szewcu
Sowa: Sowy Sowie Sowę Sową Sowie Sowo
Kołodko: Kołodki Kołodce Kołodkę Kołodką Kołodce Kołodko
Smith: Smitha Smithowi Smitha Smithem Smisie Smith
"""

ROMANIAN_CASES = "genitive vocative"
ROMANIAN = """
Maria: Mariei Mario
Ana: Anei Ano
Elena: Elenei Eleno
Ileana: Ilenei Ileano
Ioana: Ioanei Ioano
Andreea: Andreei Andreeo
Mihaela: Mihaelei Mihaelo
Gabriela: Gabrielei Gabrielo
Floarea: Floarei Floareo
Mioara: Mioarei Mioaro
Steluța: Steluței Steluțo
Smaranda: Smarandei Smarando
Iulia: Iuliei Iulio
Raluca: Ralucăi Raluco
Anca: Ancăi Anco
Floarica: Floaricăi Floarico
Rodica: Rodicăi Rodico
Bianca: Biancăi Bianco
Olga: Olgăi Olgo
Beatrice: Beatricei Beatrice
Zoe: Zoei Zoe
Ioan: Ioanului Ioane
Ion: Ionului Ionule
Radu: Radului Radule
Bogdan: Bogdanului Bogdane
Adrian: Adrianului Adriane
Ștefan: Ștefanului Ștefane
Alexandru: Alexandrului Alexandre
Dumitru: Dumitrului Dumitre
Ionuț: Ionuțului Ionuțule
Andrei: Andreiului Andreie
Mihai: Mihaiului Mihaie
Costel: Costelului Costele
Mircea: Mircei Mirceo
Petrică: Petrichii Petrică
Popescu: Popescului Popescule
Munteanu: Munteanului Muntene
Ungureanu: Ungureanului Ungureanule
Popa: Popii Popo
"""

GREEK_CASES = "genitive accusative vocative"
GREEK = """
Γιώργος: Γιώργου Γιώργο Γιώργο
Γεώργιος: Γεωργίου Γεώργιο Γεώργιε
Στέργιος: Στέργιου Στέργιο Στέργιε
Πέτρος: Πέτρου Πέτρο Πέτρο
Παύλος: Παύλου Παύλο Παύλε
Αλέξανδρος: Αλεξάνδρου Αλέξανδρο Αλέξανδρε
Χρήστος: Χρήστου Χρήστο Χρήστο
Γιάννης: Γιάννη Γιάννη Γιάννη
Δημήτρης: Δημήτρη Δημήτρη Δημήτρη
Σωκράτης: Σωκράτους Σωκράτη Σωκράτη
Περικλής: Περικλέους Περικλή Περικλή
Κώστας: Κώστα Κώστα Κώστα
Ηλίας: Ηλία Ηλία Ηλία
Ανδρέας: Ανδρέα Ανδρέα Ανδρέα
Αχιλλέας: Αχιλλέως Αχιλλέα Αχιλλέα
Ξενοφών: Ξενοφώντος Ξενοφώντα Ξενοφών
Σπυρίδων: Σπυρίδωνος Σπυρίδωνα Σπυρίδων
Ιάσων: Ιάσονος Ιάσονα Ιάσων
Μαρία: Μαρίας Μαρία Μαρία
Κατερίνα: Κατερίνας Κατερίνα Κατερίνα
Ελένη: Ελένης Ελένη Ελένη
Φωτεινή: Φωτεινής Φωτεινή Φωτεινή
Ηρώ: Ηρώς Ηρώ Ηρώ
Βάσω: Βάσως Βάσω Βάσω
Σαπφώ: Σαπφούς Σαπφώ Σαπφώ
Άρτεμις: Αρτέμιδος Άρτεμις Άρτεμις
Μαράκι: Μαρακιού Μαράκι Μαράκι
Παπαδόπουλος: Παπαδόπουλου Παπαδόπουλο Παπαδόπουλε
Βλάχος: Βλάχου Βλάχο Βλάχο
Φωτιάδης: Φωτιάδη Φωτιάδη Φωτιάδη
Σαμαράς: Σαμαρά Σαμαρά Σαμαρά
Μαυρογένης: Μαυρογένους Μαυρογένη Μαυρογένη
Τσελεμεντές: Τσελεμεντέ Τσελεμεντέ Τσελεμεντέ
Κοντολέων: Κοντολέοντος Κοντολέοντα Κοντολέων
Πολίτης: Πολίτου Πολίτη Πολίτη
"""

UKRAINIAN_CASES = "genitive dative accusative instrumental locative vocative"
UKRAINIAN = """
Ольга: Ольги Ользі Ольгу Ольгою Ользі Ольго
Наталка: Наталки Наталці Наталку Наталкою Наталці Наталко
Наталія: Наталії Наталії Наталію Наталією Наталії Наталіє
Марія: Марії Марії Марію Марією Марії Маріє
Леся: Лесі Лесі Лесю Лесею Лесі Лесю
Наташа: Наташі Наташі Наташу Наташею Наташі Наташо
Злата: Злати Златі Злату Златою Златі Злато
Явдоха: Явдохи Явдосі Явдоху Явдохою Явдосі Явдохо
Любов: Любові Любові Любов Любов'ю Любові Любове
Ілля: Іллі Іллі Іллю Іллею Іллі Ілле
Микола: Миколи Миколі Миколу Миколою Миколі Миколо
Іван: Івана Іванові Івана Іваном Івані Іване
Олег: Олега Олегові Олега Олегом Олезі Олеже
Ігор: Ігоря Ігореві Ігоря Ігорем Ігореві Ігорю
Сергій: Сергія Сергієві Сергія Сергієм Сергії Сергію
Юрій: Юрія Юрію Юрія Юрієм Юрієві Юрію
Василь: Василя Василеві Василя Василем Василі Василю
Петро: Петра Петрові Петра Петром Петрі Петре
Дмитро: Дмитра Дмитру Дмитра Дмитром Дмитрові Дмитре
Марко: Марка Маркові Марка Марком Маркові Марку
Яків: Якова Якову Якова Яковом Якові Якове
Федір: Федора Федорові Федора Федором Федорі Федоре
Лукаш: Лукаша Лукашеві Лукаша Лукашем Лукаші Лукаше
Лев: Лева Левові Лева Левом Левові Леве
Коваленко: Коваленка Коваленкові Коваленка Коваленком Коваленку Коваленку
Кравчук: Кравчука Кравчукові Кравчука Кравчуком Кравчуку Кравчуче
Зеленський: Зеленського Зеленському Зеленського Зеленським Зеленському Зеленський
Зеленська: Зеленської Зеленській Зеленську Зеленською Зеленській Зеленська
Федишин: Федишина Федишину Федишина Федишиним Федишині Федишине
Ковалів: Ковалева Ковалеву Ковалева Ковалевим Ковалеві Ковалеве
Іванова: Іванової Івановій Іванову Івановою Івановій Іванова
Палій: Палія Палієві Палія Палієм Палії Палію
Швець: Шевця Шевцеві Шевця Шевцем Шевці Шевче
Коломієць: Коломійця Коломійцеві Коломійця Коломійцем Коломійці Коломійче
Соловей: Солов'я Солов'єві Солов'я Солов'єм Солов'ї Солов'ю
Бондар: Бондаря Бондареві Бондаря Бондарем Бондареві Бондарю
Кремінь: Кременя Кременеві Кременя Кременем Кремені Кременю
Гамалія: Гамалії Гамалії Гамалію Гамалією Гамалії Гамаліє
Сорока: Сороки Сороці Сороку Сорокою Сороці Сороко
Черненький: Черненького Черненькому Черненького Черненьким Черненькому Черненький
Синій: Синього Синьому Синього Синім Синьому Синій
"""


def _table(language, cases, lines):
    """``(language, form, case, base)`` for every form that differs from its base."""
    for line in lines.strip().split("\n"):
        base, _, forms = line.partition(":")
        for case, form in zip(cases.split(), forms.split(), strict=True):
            if fold(form) != fold(base):
                yield pytest.param(language, form, base, id=f"{form} is the {case} of {base}")


ALL = [
    *_table("pl", POLISH_CASES, POLISH),
    *_table("ro", ROMANIAN_CASES, ROMANIAN),
    *_table("el", GREEK_CASES, GREEK),
    *_table("uk", UKRAINIAN_CASES, UKRAINIAN),
]


@pytest.mark.parametrize(("language", "form", "base"), ALL)
def test_a_form_leads_back_to_its_name(language, form, base):
    assert fold(base) in dictionary_forms(form, language)


TOO_CHANGED = ("kozl", "smis", "shev", "lev")  # for an ending to tell without the letters of the language
PLAIN = [one for one in ALL if one.values[0] != "el" and not fold(one.values[1]).startswith(TOO_CHANGED)]


@pytest.mark.parametrize(("language", "form", "base"), PLAIN)
def test_a_form_typed_in_plain_latin_letters_leads_back_as_well(language, form, base):
    assert fold(base) in dictionary_forms(fold(form), language)


GREEKLISH = [("Giwrgo", "giwrgos"), ("Giannh", "giannhs"), ("Katerinas", "katerina"), ("Elenhs", "elenh")]


@pytest.mark.parametrize(("form", "base"), GREEKLISH)
def test_a_greek_form_typed_in_greeklish_leads_back(form, base):
    assert base in dictionary_forms(form, "el")


LIKE_NAMES_OF_OTHERS = [
    ("el", "Ανδρέας", "andrea"),  # a man, not the genitive of a woman
    ("el", "Γιάννης", "gianni"),
    ("el", "Πέτρος", "petro"),
    ("el", "Petros", "petro"),
    ("ro", "Mihai", "miha"),
    ("pl", "Kasia", "kas"),
    ("ro", "Nicolae", "nicola"),
]


@pytest.mark.parametrize(("language", "written", "other"), LIKE_NAMES_OF_OTHERS)
def test_the_nominative_of_one_name_is_no_case_of_another(language, written, other):
    assert other not in forms_of(written, language).sure


def test_what_the_polish_dictionary_knows_outranks_what_an_ending_allows():
    assert forms_of("Marka", "pl").sure == ("marek",)
    assert "mark" in forms_of("Marka", "pl").guessed


def test_a_polish_surname_that_the_dictionary_lacks_is_told_by_its_ending():
    assert "brzeczyszczykiewicz" in forms_of("Brzęczyszczykiewiczem", "pl").sure


def test_a_polish_woman_called_an_adjective_has_its_feminine():
    assert forms_of("Kwietniowej", "pl").sure[0] == "kwietniowa"


@pytest.mark.parametrize(
    ("form", "base"),
    [("Harry'ego", "harry"), ("Kennedy’emu", "kennedy"), ("Moore'a", "moore"), ("O'Connora", "oconnor")],
)
def test_a_foreign_name_is_parted_from_its_polish_ending(form, base):
    assert base in forms_of(form, "pl").sure


@pytest.mark.parametrize(
    ("language", "written"), [("en", "Katarzyny"), ("es", "Marías"), ("", "Kasi"), ("it", "Marii")]
)
def test_a_language_that_does_not_decline_names_has_no_forms(language, written):
    assert dictionary_forms(written, language) == ()


def linked(language, text, *people):
    """The keys of those surely named, of ``people`` given as (given, family) and numbered from one."""
    directory = [Person(key, given, family, office=HALL) for key, (given, family) in enumerate(people, 1)]
    decision = Index.build(directory).decide(text, office=HALL, language=language)
    return set(decision.employee_ids) if decision.outcome == "linked" else set()


def test_the_name_as_written_is_preferred_to_the_case_of_another():
    people = [("Adrian", "Lis"), ("Adriana", "Kot")]

    assert linked("pl", "Adriana była bardzo pomocna.", *people) == {2}


def test_a_name_attested_is_preferred_to_one_that_only_its_ending_allows():
    people = [("Mark", "Reed"), ("Marek", "Lis")]

    assert linked("pl", "Dziękuję za pomoc pana Marka.", *people) == {2}


def test_a_man_is_found_in_the_genitive_where_no_woman_has_the_name_so():
    assert linked("el", "Η βοήθεια του κυρίου Παπαδόπουλου ήταν μεγάλη.", ("Petros", "Papadopoulos")) == {1}


def test_a_womans_surname_is_preferred_to_the_genitive_of_a_mans():
    people = [("Petros", "Papadopoulos"), ("Maria", "Papadopoulou")]

    assert linked("el", "Η κυρία Παπαδοπούλου με βοήθησε.", *people) == {2}


@pytest.mark.parametrize(
    "text",
    [
        "Dziękuję pani Zofii Kwietniowej za pomoc.",
        "Dziekuje pani Zofii Kwietniowej za pomoc.",
        "DZIĘKUJĘ PANI ZOFII KWIETNIOWEJ ZA POMOC.",
        "dziękuję pani zofii kwietniowej za pomoc",
    ],
)
def test_a_polish_form_is_read_in_any_letters(text):
    assert linked("pl", text, ("Zofia", "Kwietniowa"), ("Zofia", "Kwiecień")) == {1}


@given(word=st.text(max_size=60), language=st.sampled_from(["pl", "ro", "el", "uk", "en", ""]))
def test_any_word_has_forms_that_differ_from_it_and_from_one_another(word, language):
    forms = dictionary_forms(word, language)

    assert fold(word) not in forms
    assert len(set(forms)) == len(forms)


@given(name=st.sampled_from(POLISH.split("\n")[1:21]), upper=st.booleans())
def test_the_case_of_letters_changes_no_polish_form(name, upper):
    form = name.split()[1]

    assert forms_of(form.upper() if upper else form.lower(), "pl") == forms_of(form, "pl")
