"""Italian sentences. Data only."""

from portal.sample.phrases import Phrases

PHRASES = Phrases(
    titles={
        "nom": ("il signor", "la signora"),
        "a": ("al signor", "alla signora"),
        "di": ("del signor", "della signora"),
    },
    bare={"nom": ("", ""), "a": ("a", "a"), "di": ("di", "di")},
    days=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì"),
    matters={
        "benefits": ("il contributo affitto", "l'assegno per mio figlio", "il bonus riscaldamento"),
        "care": ("una visita di controllo", "una radiografia", "l'appuntamento di mia madre", "un vaccino"),
        "library": ("la tessera della biblioteca", "il corso di computer", "un libro prenotato"),
        "tax": ("la dichiarazione dei redditi", "un rimborso", "una lettera sulle tasse"),
        "police": ("una bicicletta rubata", "un portafoglio smarrito", "una denuncia"),
        "jobs": ("l'iscrizione al lavoro", "un corso di formazione", "il mio curriculum"),
        "registry": ("un certificato di nascita", "la carta d'identità", "un cambio di residenza"),
        "permits": ("il permesso di parcheggio", "una licenza edilizia", "il permesso per il banco"),
    },
    openers=(
        "Sono venut<o|a> {day} per {matter}.",
        "[La settimana scorsa|Ieri|Stamattina] sono stat<o|a> nel vostro ufficio per {matter}.",
        "Avevamo bisogno di aiuto per {matter} e [non sapevamo da dove cominciare|eravamo persi].",
        "Era la mia [prima|seconda|terza] visita per {matter}.",
        "Avevo un appuntamento {day} allo sportello {window}.",
        "Mia [vicina|sorella|figlia] mi ha accompagnat<o|a> per {matter}.",
        "Ho telefonato {day} per {matter}.",
    ),
    named=(
        (
            "{name} [allo sportello {window} |]è stat{o|a} [gentilissim{o|a}|meraviglios{o|a}|bravissim{o|a}|molto "
            "disponibile]."
        ),
        (
            "{name} [mi ha spiegato tutto con chiarezza|mi ha ascoltat<o|a> con pazienza|ha risolto tutto in dieci "
            "minuti] ed è "
            "stat{o|a} [gentilissim{o|a}|davvero cortese]."
        ),
        "[Grazie mille|Un grazie di cuore|Complimenti] {name_a} per [la pazienza|la gentilezza|la professionalità].",
        "Vorrei ringraziare {name} per [la cortesia|l'aiuto prezioso|la grande umanità].",
        "Grazie all'aiuto {name_di} [è stato tutto facile|ho risolto in giornata|sono uscit<o|a> felice].",
        "Ero [preoccupat<o|a>|molto agitat<o|a>] e {name} [mi ha tranquillizzat<o|a>|mi ha aiutat<o|a> in tutto].",
        "La gentilezza {name_di} è [rara|straordinaria|un esempio per tutti].",
    ),
    more=(
        (
            "[Mi ha perfino richiamat<o|a> il giorno dopo|Si è fermat{o|a} oltre l'orario|Mi ha accompagnat<o|a> "
            "all'altro ufficio], "
            "e l'ho apprezzato molto."
        ),
        (
            "[Ascolta con attenzione|È molto rispettos{o|a}|Conosce bene il suo lavoro] e [ha un sorriso per "
            "tutti|risponde a "
            "ogni domanda]."
        ),
        "Magari [ce ne fossero di più|ci fosse una persona così in ogni ufficio].",
        "Merita [un elogio|un premio|tutta la nostra stima].",
        "Sono uscit<o|a> [content<o|a>|con tutto risolto|con il sorriso].",
    ),
    team=(
        "Tutto il personale è stato [gentilissimo|molto cortese|disponibile e preparato].",
        "Servizio [eccellente|ottimo|impeccabile], [rapido e cortese|chiaro e semplice].",
        "È andato tutto [benissimo|molto velocemente|alla perfezione], persone [gentili|squisite].",
        "[Grazie mille|Complimenti] a tutti per [la pazienza|il bel lavoro|la gentilezza].",
        "Mi hanno trattat<o|a> [con grande rispetto|benissimo] e sono uscit<o|a> [soddisfatt<o|a>|content<o|a>].",
    ),
    turns=(
        "[Purtroppo|Però] ho aspettato {minutes} minuti [in un corridoio gelido|senza alcuna spiegazione].",
        "[Peccato che il|Però il] [modulo sia incomprensibile|sito non funzioni mai].",
        "[Purtroppo|Però] [al telefono non risponde nessuno|la sala d'attesa era sporca].",
    ),
    complaints=(
        "Ho aspettato {minutes} minuti [per niente|e poi mi hanno detto di tornare|e nessuno ci ha spiegato perché].",
        "Il sito [si blocca sempre|non accetta i miei documenti|è un disastro] e non ho ancora risolto per {matter}.",
        "Nessuno [risponde al telefono|sa dire che cosa manca|ha risposto alle mie mail]: [inaccettabile|vergognoso].",
        (
            "Mi hanno mandat<o|a> da uno sportello all'altro per {matter} e [ho perso una giornata|sono tornat<o|a> "
            "a casa "
            "senza niente]."
        ),
        "Un disastro: hanno perso i miei documenti per la seconda volta.",
    ),
    neutral=(
        "Siete aperti {day} pomeriggio? Vorrei chiedere informazioni per {matter}.",
        "Ho consegnato {day} i documenti per {matter} allo sportello {window}.",
        "Sto aspettando la lettera per {matter}.",
        "Sarebbe utile avere sulla porta l'elenco dei documenti per {matter}.",
    ),
    closings=("Grazie mille!", "Grazie di cuore!", "Continuate così!", "Grazie ancora.", "Un caro saluto."),
    private=("Il mio numero è {phone}.", "Potete scrivermi a {email}.", "Chiamatemi al {phone} o scrivete a {email}."),
    signatures=("Cordiali saluti, {writer}", "Un saluto, {writer}", "{writer}"),
    writers=(("Ettore Bassi", "Umberto Vianello", "Dino"), ("Ornella Prati", "Livia Zanotti", "Nives")),
    alarms=("Sono qui per {matter}, ma la verità è che voglio morire e nessuno se ne accorge.",),
    unsafe=("{name} ha un corpo molto sexy, vorrei veder{lo|la} nud{o|a}.",),
)
