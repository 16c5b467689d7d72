"""An office full of names that are words, places and relatives' names too: who is meant, and who is not."""

import pytest

from feedback.understanding.people import written_people
from recognition.naming import Index, Person

NAMES = (
    "Rosa Sola, Helena King, Ann Fowler, Katarzyna Nowakowska, Marek Kozioł, Tomasz Wójcik, Ioana Ungureanu,"
    " Raluca Petrescu, Ion Dumitru, Georgios Papadopoulos, Eleni Papadopoulou, Olha Shevchenko, Petro Kovalchuk,"
    " Stephen Wright, Grace Miller, Will Turner, Hope Best, May Young, Mark Long, Faith Day, Rose Small, Joy Lovell,"
    " Dawn French, Gloria Bianchi, Giuseppe D'Angelo, Chiara Esposito, Siobhan Kelly, Philip Summers, Thomas Underhill,"
    " Yevhen Bondarenko, Oleksandr Lysenko, Konstantinos Vasileiou, Ioannis Nikolaou, Dimitra Alexiou, Paweł Zając,"
    " Agnieszka Gołąb, Vasile Munteanu, Mihai Lupu, Elena Radu"
)
PEOPLE = [Person(name, *name.rsplit(" ", 1), office="Hall") for name in NAMES.split(", ")] + [
    Person("Juan Carlos Luis", "Juan Carlos Luis", "Pérez Gil", office="Hall"),
    Person("Luz Marina", "Luz", "Marina Díaz", office="Hall"),
]
INDEX = Index.build(PEOPLE)


def named(language, text):
    """The names of those surely meant."""
    people = written_people(text, language)
    decision = INDEX.decide(text, office="Hall", language=language, people=people)
    return list(decision.employee_ids) if decision.outcome == "linked" else []


MEANT = [
    ("ro", "Rosa Sola m-a ajutat foarte mult cu actele.", ["Rosa Sola"]),
    ("en", "King Helena was wonderful at the desk.", ["Helena King"]),
    ("en", "Everything went well. Many thanks Ann!", ["Ann Fowler"]),
    ("es", "Juan Carlos Luis Pérez me ayudó mucho.", ["Juan Carlos Luis"]),
    ("es", "Juan Carlos Luis nos atendió muy bien", ["Juan Carlos Luis"]),
    ("en", "Stefen Wright was great", ["Stephen Wright"]),
    ("en", "Tomas Underhill was lovely", ["Thomas Underhill"]),
    ("en", "Siobahn was very helpful", ["Siobhan Kelly"]),
    ("pl", "Dziękuję pani Katarzynie Nowakowskiej za pomoc.", ["Katarzyna Nowakowska"]),
    ("pl", "Pan Marek Kozioł, a potem rozmowa z Koziołem", ["Marek Kozioł"]),
    ("pl", "Rozmawiałam z panem Kozłem i wszystko wyjaśnił", ["Marek Kozioł"]),
    ("pl", "Panie Tomku, dziękuję za wszystko!", ["Tomasz Wójcik"]),
    ("pl", "Bez pana Wójcika nie dałabym rady", ["Tomasz Wójcik"]),
    ("pl", "Pawłowi Zającowi należą się podziękowania", ["Paweł Zając"]),
    ("pl", "Dzięki pani Gołąb", ["Agnieszka Gołąb"]),
    ("ro", "Îi mulțumesc Ralucăi pentru răbdare", ["Raluca Petrescu"]),
    ("ro", "Mulțumesc domnului Dumitru pentru ajutor", ["Ion Dumitru"]),
    ("ro", "Mulțumiri lui Ion Dumitru și Ioanei Ungureanu", ["Ion Dumitru", "Ioana Ungureanu"]),
    ("ro", "Doamna Elena Radu a fost minunată", ["Elena Radu"]),
    ("el", "Ευχαριστώ τον κύριο Παπαδόπουλο για την εξυπηρέτηση", ["Georgios Papadopoulos"]),
    ("el", "Χάρη στην κυρία Παπαδοπούλου τελείωσα γρήγορα", ["Eleni Papadopoulou"]),
    ("el", "Γιώργο, σε ευχαριστώ πολύ", ["Georgios Papadopoulos"]),
    ("el", "Ο Κώστας Βασιλείου ήταν εξαιρετικός", ["Konstantinos Vasileiou"]),
    ("el", "O Giannis Nikolaou htan poly eygenikos", ["Ioannis Nikolaou"]),
    ("el", "H Dhmhtra Aleksiou me vohthhse", ["Dimitra Alexiou"]),
    ("uk", "Дякую Ользі Шевченко за допомогу", ["Olha Shevchenko"]),
    ("uk", "Допоміг мені Петро Ковальчук", ["Petro Kovalchuk"]),
    ("uk", "Розмовляв з Петром Ковальчуком", ["Petro Kovalchuk"]),
    ("uk", "Євгену Бондаренку велика подяка", ["Yevhen Bondarenko"]),
    ("uk", "Сашко Лисенко молодець", ["Oleksandr Lysenko"]),
    ("en", "Yevgen Bondarenko was great", ["Yevhen Bondarenko"]),
    ("en", "Grace was so kind to my mum", ["Grace Miller"]),
    ("en", "Will was so kind to my mum", ["Will Turner"]),
    ("en", "thanks to grace miller for everything", ["Grace Miller"]),
    ("es", "Luz Marina me atendió con mucho cariño", ["Luz Marina"]),
    ("it", "Gloria Bianchi è stata gentilissima", ["Gloria Bianchi"]),
    ("it", "Chiara e Beppe sono stati fantastici", ["Chiara Esposito", "Giuseppe D'Angelo"]),
    ("it", "Grazie Chiara!", ["Chiara Esposito"]),
]

NOBODY = [
    ("en", "Everything went well and quickly.\n\nMany thanks,\nAnn Fowler"),
    ("en", "Everything went well and quickly. Many thanks, Ann"),
    ("en", "Evgeny Bondarenko was great"),
    ("en", "I hope the staff will be rewarded. May be they should."),
    ("en", "Hope you all get a raise. Grace under pressure."),
    ("en", "My name is Grace Miller and I was treated well."),
    ("en", "This is Grace Miller, I visited last week and was treated well"),
    ("en", "All good here. (Grace Miller)"),
    ("en", "All very good. - Grace M."),
    ("en", "I, Grace Miller, want to thank the staff."),
    ("en", "My husband Mark Long was treated by lovely people"),
    ("en", "Our daughter Faith was treated so kindly"),
    ("en", "My late mother Rose Small always praised you"),
    ("en", "Rose Small (my mother) was well looked after"),
    ("en", "My wife, Dawn, was looked after well"),
    ("en", "Dawn, my wife, was looked after well"),
    ("en", "The patient next to me, Will Turner, snored"),
    ("en", "I visited you at Grace Miller House and it was clean"),
    ("en", "The office on Will Turner Street is cold"),
    ("en", "Mark Long Park is nearby"),
    ("en", "We came on May 3rd and it was quick"),
    ("es", "Gloria a Dios, todo salió bien. Luz apagada en el baño"),
    ("es", "Mi hija Luz fue atendida muy bien"),
    ("it", "Mia figlia Gloria è stata trattata bene"),
    ("it", "Via Giuseppe D'Angelo è sempre chiusa"),
    ("it", "Scuola Chiara Esposito, tutto bene"),
    ("it", "Cordiali saluti, Chiara Esposito"),
    ("pl", "Mój mąż Marek był bardzo zadowolony"),
    ("pl", "Z poważaniem, Katarzyna Nowakowska"),
    ("pl", "Ulica Tomasza Wójcika jest w remoncie"),
    ("pl", "Szpital im. Tomasza Wójcika w Krakowie jest czysty"),
    ("ro", "Cu stimă, Ioana Ungureanu"),
    ("ro", "Soțul meu Ion a fost tratat bine"),
    ("ro", "Strada Ion Dumitru este plină de gropi"),
    ("el", "Ο άντρας μου ο Γιώργος έμεινε ευχαριστημένος"),
    ("el", "Με εκτίμηση, Ελένη Παπαδοπούλου"),
    ("el", "Η οδός Γεωργίου Παπαδόπουλου είναι κλειστή"),
    ("uk", "Мій чоловік Петро задоволений"),
    ("uk", "З повагою, Ольга Шевченко"),
    ("uk", "Вулиця Петра Ковальчука перекрита"),
]


@pytest.mark.parametrize(("language", "text", "names"), MEANT)
def test_whoever_is_named_is_linked(language, text, names):
    assert sorted(named(language, text)) == sorted(names)


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_whoever_only_shares_a_name_is_not(language, text):
    assert named(language, text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Steven Wright was great.", "Stephen Wright"),
        ("Stefen was very kind to me.", "Stephen Wright"),
        ("Phillip Summers was great.", "Philip Summers"),
        ("Philip Sommers was great.", "Philip Summers"),
        ("Chevonne Kelly was great.", "Siobhan Kelly"),
    ],
)
def test_a_name_written_as_it_sounds_is_linked(text, name):
    assert named("en", text) == [name]


@pytest.mark.parametrize("name", NAMES.split(", "))
@pytest.mark.parametrize("change", [str.upper, str.lower])
def test_names_that_are_words_are_found_in_one_case_too(name, change):
    assert named("en", change(f"{name} helped me a lot.")) == [name]
