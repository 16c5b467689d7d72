"""Polish sentences. Data only."""

from portal.sample.phrases import Phrases

PHRASES = Phrases(
    titles={"nom": ("pan", "pani"), "acc": ("pana", "panią"), "dat": ("panu", "pani")},
    bare={"nom": ("", ""), "acc": ("", ""), "dat": ("", "")},
    days=("w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek"),
    matters={
        "benefits": ("dodatku mieszkaniowego", "zasiłku na dziecko", "dopłaty do ogrzewania"),
        "care": ("badania kontrolnego", "prześwietlenia", "wizyty mojej mamy", "szczepienia"),
        "library": ("karty bibliotecznej", "kursu komputerowego", "zamówionej książki"),
        "tax": ("zeznania podatkowego", "zwrotu podatku", "pisma o zaległości"),
        "police": ("skradzionego roweru", "zgubionego portfela", "zakłócania ciszy"),
        "jobs": ("rejestracji w urzędzie", "szkolenia", "mojego życiorysu"),
        "registry": ("aktu urodzenia", "dowodu osobistego", "zmiany adresu"),
        "permits": ("zezwolenia na parkowanie", "pozwolenia na budowę", "wycinki drzewa"),
    },
    openers=(
        "<Przyszedłem|Przyszłam> [do urzędu |do Państwa |]{day} w sprawie {matter}.",
        "[W zeszłym tygodniu|Wczoraj|Dziś rano] <załatwiałem|załatwiałam> sprawę {matter}.",
        "Potrzebowaliśmy pomocy w sprawie {matter} i [nie wiedzieliśmy, od czego zacząć|byliśmy zagubieni].",
        "To była moja [pierwsza|druga|trzecia] wizyta w sprawie {matter}.",
        "<Miałem|Miałam> termin {day} przy okienku {window}.",
        "<Dzwoniłem|Dzwoniłam> {day} w sprawie {matter}.",
    ),
    named=(
        "{name} [przy okienku {window} |]{był|była} [cudown{y|a}|bardzo pomocn{y|a}|niezwykle mił{y|a}|wspaniał{y|a}].",
        (
            "{name} [wszystko jasno {wytłumaczył|wytłumaczyła}|cierpliwie mnie "
            "{wysłuchał|wysłuchała}|{załatwił|załatwiła} "
            "wszystko w dziesięć minut] i {był|była} [bardzo mił{y|a}|niezwykle uprzejm{y|a}]."
        ),
        (
            "[Serdecznie dziękuję|Bardzo dziękuję|Wielkie podziękowania] {name_dat} za [cierpliwość|życzliwość|okazaną "
            "pomoc]."
        ),
        "<Chciałbym|Chciałabym> pochwalić {name_acc} za [profesjonalizm|uprzejmość|świetną obsługę].",
        "Proszę wyróżnić {name_acc}: to [wspaniał{y|a} {urzędnik|urzędniczka}|prawdziw{y|a} profesjonalist{a|ka}].",
        "Jestem <wdzięczny|wdzięczna> {name_dat} za [pomoc i dobre słowo|miłą i szybką obsługę].",
        (
            "<Byłem zdenerwowany|Byłam zdenerwowana>, a {name} [mnie {uspokoił|uspokoiła}|we wszystkim mi "
            "{pomógł|pomogła}]."
        ),
    ),
    more=(
        (
            "[{Zadzwonił|Zadzwoniła} nawet następnego dnia|{Został|Została} po godzinach|{Zaprowadził|Zaprowadziła} "
            "mnie do "
            "właściwego pokoju], za co bardzo dziękuję."
        ),
        (
            "[Słucha uważnie|Traktuje ludzi z szacunkiem|Świetnie zna swoją pracę] i [zawsze się uśmiecha|odpowiada "
            "na każde "
            "pytanie]."
        ),
        "Oby więcej takich [ludzi|pracowników|urzędników]!",
        "Zasługuje na [pochwałę|nagrodę|uznanie].",
        "<Wyszedłem zadowolony|Wyszłam zadowolona>.",
    ),
    team=(
        "Wszyscy byli [bardzo mili|uprzejmi i pomocni|niezwykle życzliwi].",
        "[Świetna|Wspaniała|Bardzo miła] obsługa, [szybko i sprawnie|bez nerwów|wszystko jasno wyjaśnione].",
        "Wszystko poszło [gładko|bardzo szybko|świetnie], a obsługa była [miła|znakomita].",
        "[Bardzo dziękuję|Dziękujemy] całemu zespołowi za [cierpliwość|dobrą pracę|życzliwość].",
        "<Zostałem potraktowany|Zostałam potraktowana> [z szacunkiem|bardzo życzliwie].",
    ),
    turns=(
        "[Niestety|Ale] <czekałem|czekałam> {minutes} minut [na zimnym korytarzu|bez żadnego wyjaśnienia].",
        "[Niestety|Ale] [formularz jest niezrozumiały|strona internetowa ciągle się zawiesza].",
        "[Niestety|Ale] [nikt nie odbiera telefonu|poczekalnia była brudna].",
    ),
    complaints=(
        (
            "<Czekałem|Czekałam> {minutes} minut [i kazano mi wrócić innego dnia|i nikt niczego nie wyjaśnił|na jedną "
            "pieczątkę]."
        ),
        "Strona internetowa [ciągle się zawiesza|nie przyjmuje dokumentów|to koszmar].",
        (
            "Nikt [nie odbiera telefonu|nie wie, czego brakuje|nie odpisał na moje wiadomości], to "
            "[skandal|niedopuszczalne]."
        ),
        (
            "Odsyłano mnie od okienka do okienka w sprawie {matter} i [<straciłem|straciłam> cały dzień|niczego nie "
            "załatwiono]."
        ),
        "Fatalnie: po raz drugi zgubiono moje dokumenty.",
    ),
    neutral=(
        "Czy urząd jest czynny {day} po południu? Chodzi o sprawę {matter}.",
        "<Złożyłem|Złożyłam> {day} dokumenty w sprawie {matter} przy okienku {window}.",
        "Czekam na pismo w sprawie {matter}.",
        "Na drzwiach przydałaby się lista dokumentów w sprawie {matter}.",
    ),
    closings=("Dziękuję!", "Bardzo dziękuję!", "Serdecznie pozdrawiam.", "Tak trzymać!", "Jeszcze raz dziękuję."),
    private=("Mój numer to {phone}.", "Proszę pisać na {email}.", "Proszę dzwonić: {phone}, albo pisać: {email}."),
    signatures=("Pozdrawiam, {writer}", "Z poważaniem, {writer}", "{writer}"),
    writers=(("Stefan Gawlik", "Ireneusz Bąk", "Zenon"), ("Bożena Rataj", "Genowefa Cichoń", "Wanda")),
    alarms=("Przyszłam w sprawie {matter}, ale tak naprawdę chcę się zabić i nikt tego nie widzi.",),
    unsafe=("{name} ma takie seksowne ciało, <chciałbym|chciałabym> zobaczyć {go nago|ją nago}.",),
)
