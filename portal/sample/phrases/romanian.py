"""Romanian sentences. Data only."""

from portal.sample.phrases import Phrases

PHRASES = Phrases(
    titles={"nom": ("domnul", "doamna"), "dat": ("domnului", "doamnei")},
    bare={"nom": ("", ""), "dat": ("lui", "doamnei")},
    days=("luni", "marți", "miercuri", "joi", "vineri"),
    matters={
        "benefits": ("ajutorul pentru chirie", "alocația copilului", "ajutorul de încălzire"),
        "care": ("un control", "o radiografie", "programarea mamei mele", "un vaccin"),
        "library": ("permisul de bibliotecă", "cursul de calculatoare", "o carte rezervată"),
        "tax": ("declarația de venit", "o rambursare", "o scrisoare despre impozit"),
        "police": ("o bicicletă furată", "un portofel pierdut", "o sesizare"),
        "jobs": ("înscrierea la locuri de muncă", "un curs de formare", "un CV"),
        "registry": ("un certificat de naștere", "cartea de identitate", "schimbarea adresei"),
        "permits": ("permisul de parcare", "o autorizație de construire", "autorizația de la piață"),
    },
    openers=(
        "Am venit {day} pentru {matter}.",
        "[Săptămâna trecută|Ieri|Azi dimineață] am fost la dumneavoastră pentru {matter}.",
        "Aveam nevoie de ajutor pentru {matter} și [nu știam de unde să începem|eram pierduți].",
        "Era a [doua|treia] vizită pentru {matter}.",
        "Aveam programare {day} la ghișeul {window}.",
        "Am sunat {day} pentru {matter}.",
    ),
    named=(
        "{name} [de la ghișeul {window} |]a fost [minunat{|ă}|foarte amabil{|ă}|extraordinar{|ă}|de mare ajutor].",
        (
            "{name} [mi-a explicat totul foarte clar|m-a ascultat cu răbdare|a rezolvat totul în zece minute] și a "
            "fost [foarte "
            "amabil{|ă}|deosebit de atent{|ă}]."
        ),
        "[Mulțumesc din suflet|Mulțumiri|Felicitări] {name_dat} pentru [răbdare|amabilitate|tot ajutorul].",
        "Îi mulțumesc {name_dat} pentru [profesionalism|bunătate|răbdarea de care a dat dovadă].",
        "Datorită {name_dat} [totul a fost ușor|am rezolvat în aceeași zi|am plecat fericit<|ă>].",
        "Eram [emoționat<|ă>|îngrijorat<|ă>], iar {name} [m-a liniștit|m-a ajutat la fiecare pas].",
    ),
    more=(
        (
            "[M-a sunat chiar și a doua zi|A rămas peste program|M-a condus până la biroul potrivit], lucru pe care îl "
            "apreciez mult."
        ),
        (
            "[Ascultă cu atenție|Tratează oamenii cu respect|Își cunoaște foarte bine meseria] și [zâmbește "
            "mereu|răspunde la "
            "orice întrebare]."
        ),
        "Ar trebui să fie mai mulți oameni [ca {el|ea}|așa].",
        "Merită [toată lauda|o felicitare|un premiu].",
        "Am plecat [mulțumit<|ă>|cu totul rezolvat|cu zâmbetul pe buze].",
    ),
    team=(
        "Tot personalul a fost [foarte amabil|minunat|atent și politicos].",
        "Servicii [excelente|minunate|foarte bune], [rapide și clare|cu multă răbdare].",
        "Totul a mers [repede|perfect|foarte bine], iar oamenii au fost [amabili|foarte drăguți].",
        "[Mulțumim|Felicitări] întregii echipe pentru [răbdare|treaba bună|amabilitate].",
        "Am fost [tratat<|ă> cu respect|primit<|ă> cu căldură] și am plecat mulțumit<|ă>.",
    ),
    turns=(
        "[Din păcate|Dar] am așteptat {minutes} de minute [pe un hol rece|fără nicio explicație].",
        "[Din păcate|Dar] [formularul este de neînțeles|site-ul se blochează mereu].",
        "[Din păcate|Dar] [nimeni nu răspunde la telefon|sala de așteptare era murdară].",
    ),
    complaints=(
        "Am așteptat {minutes} de minute [degeaba|și apoi mi s-a spus să revin|și nimeni nu ne-a explicat de ce].",
        "Site-ul [se blochează mereu|nu acceptă documentele|este un dezastru].",
        "Nimeni nu [răspunde la telefon|știe ce lipsește|mi-a răspuns la mesaje], este [inacceptabil|rușinos].",
        "M-au trimis de la un ghișeu la altul pentru {matter} și [am pierdut toată ziua|am plecat fără nimic].",
        "Dezastru: mi-au pierdut actele a doua oară.",
    ),
    neutral=(
        "Aveți program {day} după-amiaza? Voiam să întreb de acte pentru {matter}.",
        "Am depus {day} actele pentru {matter} la ghișeul {window}.",
        "Aștept scrisoarea pentru {matter}.",
        "Ar fi utilă pe ușă o listă cu actele pentru {matter}.",
    ),
    closings=("Mulțumesc!", "Mulțumesc frumos!", "Mulțumesc din inimă!", "Țineți-o tot așa!", "Toate cele bune."),
    private=(
        "Numărul meu este {phone}.",
        "Îmi puteți scrie la {email}.",
        "Sunați-mă la {phone} sau scrieți la {email}.",
    ),
    signatures=("Cu stimă, {writer}", "Cu respect, {writer}", "{writer}"),
    writers=(("Emil Zamfir", "Octavian Pană", "Nelu"), ("Viorica Bălan", "Steluța Crăciun", "Aurica")),
    alarms=("Am venit pentru {matter}, dar adevărul este că vreau să mor și nimeni nu observă.",),
    unsafe=("{name} are un corp foarte sexy, aș vrea să {îl|o} văd {gol|goală}.",),
)
