"""Private values known by their country's shape or by the words before them, and numbers that stay."""

import pytest

from feedback.understanding import redact

VALUES = [
    ("en", "My number QQ 12 34 56 C was wrong", "QQ 12 34 56 C", "id"),
    ("en", "NHS number 943 476 5919 again", "943 476 5919", "id"),
    ("en", "driving licence MORGA657054SM9IJ", "MORGA657054SM9IJ", "id"),
    ("en", "My car, number plate LR19 XYZ was towed", "LR19 XYZ", "plate"),
    ("en", "sort code 20-00-00 is mine", "20-00-00", "account"),
    ("es", "el 12.345.678-Z del impreso", "12.345.678-Z", "id"),
    ("es", "empresa B1234567J de Madrid", "B1234567J", "id"),
    ("es", "coche con matrícula 1234 BCD multado", "1234 BCD", "plate"),
    ("it", "il codice RSS MRA 85T10 A562S del modulo", "RSS MRA 85T10 A562S", "id"),
    ("it", "carta CA12345AA scaduta", "CA12345AA", "id"),
    ("it", "auto targata AB123CD rimossa", "AB123CD", "plate"),
    ("pl", "dowód ABC 123456 stracony", "ABC 123456", "id"),
    ("pl", "Numer konta 12345678 podany", "12345678", "account"),
    ("ro", "buletin seria XB nr. 123456 expirat", "seria XB nr. 123456", "id"),
    ("ro", "Numărul de înmatriculare este CJ 12 XYZ", "CJ 12 XYZ", "plate"),
    ("el", "στο έντυπο γράφει ΑΒ 123456 πάλι", "ΑΒ 123456", "id"),
    ("el", "η ταυτότητα Χ 123456 έληξε", "Χ 123456", "id"),
    ("uk", "паспорт КН 123456 прострочений", "КН 123456", "id"),
    ("uk", "Я народився 12 березня 1980 року", "12 березня 1980", "birth"),
    ("en", "my zip code is 90210", "90210", "address"),
    ("en", "from 2001:db8::8a2e:370:7334 yesterday", "2001:db8::8a2e:370:7334", "ip"),
    ("it", "IBAN IT 60 X 05428 11101 000000123456 grazie", "IT 60 X 05428 11101 000000123456", "iban"),
]


@pytest.mark.parametrize(("language", "text", "value", "kind"), VALUES)
def test_a_value_of_six_countries_goes_whole(language, text, value, kind):
    assert redact(text, language)[0] == text.replace(value, f"[{kind}]")


KEPT = [
    ("en", "Open Monday to Friday 9:00-17:00, Saturday 10-14."),
    ("en", "I came on 12/03/2024 and again on 3 May 2025 at 14:30."),
    ("en", "They charged me £1,250.00 and then $45 more."),
    ("en", "Window 12, room 304, floor 3, queue number 57, bus 42."),
    ("en", "I filled in form E111, P45, S1, TD1 and A-11 twice."),
    ("en", "In 2019, 2020 and 2021 there were 1,200,000 visits."),
    ("en", "Call 112, 999, 111 or 101 in an emergency."),
    ("en", "one two three four five six seven, they counted"),
    ("en", "The case is 45 days old and the file is 300 pages."),
    ("en", "It was kind.It was great.me too"),
    ("en", "COVID-19, 5G, H1N1, B12 vitamin, iPhone 14, Windows 11"),
    ("en", "I walked 10 minutes down the road from the bus stop."),
    ("en", "Thanks to Maria Hill at desk 3 and John Park in ward 12."),
    ("es", "Rellené el Modelo 790 código 012 según la Ley 39/2015."),
    ("es", "Ventanilla 7, sala 2, planta 3, autobús 27, de 9.00 a 14.00"),
    ("it", "Ho pagato con l'F24 e il modello 730, legge 104/1992."),
    ("it", "Sei stata gentile, una su mille, due volte meglio."),
    ("pl", "Złożyłem PIT-37 i PIT-11 za 2023 rok, pokój 214, okienko 7."),
    ("pl", "Dzwoniłem na 112 i 997 o godz. 8.00-15.30"),
    ("ro", "Am plătit 150 lei, am stat la ghișeul 4, Legea 544/2001."),
    ("el", "Θυρίδα 4, γραφείο 12, 3ος όροφος, ο νόμος 4412/2016."),
    ("uk", "Вікно 5, кабінет 214, маршрут 38, о 9:30."),
]


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_numbers_of_the_office_stay(language, text):
    assert redact(text, language) == (text, ())
