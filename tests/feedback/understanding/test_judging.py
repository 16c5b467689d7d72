import pytest

from feedback.understanding import Sentiment, understand


def parts(text, **kwargs):
    read = understand(text, **kwargs)
    return [(read.redacted[s.start : s.end], s.sentiment.value) for s in read.segments]


def only(text, **kwargs):
    """The sentiment of a comment's only segment."""
    ((_text, sentiment),) = parts(text, **kwargs)
    return sentiment


UP = {"thumb": True, "ticked": ("ease", "humanity", "positive_efficiency")}


@pytest.mark.parametrize(
    "text",
    [
        "My brother drove me over because of the parking permit.",
        "Fui a preguntar por la ayuda al alquiler.",
        "Sono passata per il contributo affitto.",
        "Przyszedłem w sprawie pomocy społecznej.",
        "Am venit pentru ajutorul de încălzire.",
        "Ήρθα για το βοήθημα ανεργίας.",
        "Please ring me on 07700 900123.",
        "I asked at the help desk about child benefit and care allowance.",
        "Kind regards",
        "Good morning",
        "Z poważaniem, Jan Nowak",
        "Cordiali saluti, Mario Rossi",
        "Cu stimă, Ion Pop",
        "Με εκτίμηση, Νίκος Παππάς",
        "Atentamente, Luis Gil",
        "...",
    ],
)
def test_words_that_praise_nothing_stay_neutral_whatever_was_ticked(text):
    assert {sentiment for _text, sentiment in parts(text, **UP)} == {"neutral"}


def test_a_thumb_down_makes_no_complaint_of_plain_words():
    assert only("I came on Friday about my card.", thumb=False, ticked=("negative_ease",)) == "neutral"


def test_a_signature_beside_praise_is_not_praise():
    assert parts("The clerk was lovely.\nKind regards, Tom Baker", thumb=True)[-1][1] == "neutral"


def test_the_comment_itself_may_still_be_tipped():
    assert understand("I came on Friday about my card.", thumb=True).sentiment == Sentiment.PRAISE


def test_a_thumb_does_not_soften_one_side_of_a_comment_of_two_minds():
    assert [sentiment for _text, sentiment in parts("Ewa was lovely. The form was confusing.", thumb=True)] == [
        "praise",
        "complaint",
    ]


def test_thanks_count_beside_praise_and_not_beside_a_complaint_or_a_question():
    assert parts("The porter was so kind. Many thanks!")[-1] == ("Many thanks!", "praise")
    assert parts("I waited five hours. Many thanks!")[-1] == ("Many thanks!", "neutral")
    assert parts("Do you open on Sundays? Thank you.")[-1] == ("Thank you.", "neutral")
    assert only("Thank you so much!") == "praise"


def test_the_only_thing_said_answers_the_question():
    assert only("The people at reception", question="What was good?") == "praise"
    assert only("Nothing", question="What could we do better?") == "praise"


@pytest.mark.parametrize("text", ["Please write to a.b@example.org", "Are you open on Sunday?"])
def test_a_question_of_their_own_or_an_address_answers_nothing(text):
    assert only(text, question="What was good?") == "neutral"


def test_a_name_that_is_a_kind_word_praises_nobody():
    assert only("I spoke to nurse Joy Perfect on Monday.") == "neutral"


@pytest.mark.parametrize(
    "text",
    [
        "It would be nice to have a water cooler.",
        "A screen with the numbers would be very helpful.",
        "Sería bueno poner más sillas.",
        "Ojalá fuera más fácil.",
        "Sarebbe bello avere un bar.",
        "Ero allo sportello 4. Sarebbe utile avere un bar.",
        "Byłoby miło mieć tu krzesła.",
        "Szkoda, że nie jest szybko.",
        "Ar fi bine să aveți un automat de apă.",
        "Θα ήταν καλό να υπάρχουν καρέκλες.",
    ],
)
def test_what_is_wished_for_is_not_praised(text):
    assert "praise" not in {sentiment for _text, sentiment in parts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "I wish more people like him worked here.",
        "Ojalá hubiera más gente así.",
        "Magari ci fossero più persone come lei.",
        "Oby więcej takich urzędników.",
        "Ar trebui să fie mai mulți oameni ca ea.",
        "Μακάρι να υπήρχαν κι άλλοι τέτοιοι.",
        "I would like to thank the porter.",
    ],
)
def test_wishing_for_more_of_somebody_is_praise(text):
    assert only(text) == "praise"


@pytest.mark.parametrize(
    "text",
    [
        "They sent me from office to office all day.",
        "The clerk lost my papers.",
        "Nobody picks up the phone.",
        "The system was down again.",
        "I rang six times and they did not answer.",
        "Me tuvieron de ventanilla en ventanilla.",
        "Han perdido mi expediente.",
        "No cogen el teléfono.",
        "La página se cae siempre.",
        "Mi hanno rimandato da un ufficio all'altro.",
        "Hanno smarrito la mia pratica.",
        "Al telefono non risponde nessuno.",
        "Il sito si blocca sempre.",
        "Odsyłali mnie od pokoju do pokoju.",
        "Zgubiono mój wniosek.",
        "Nikt nie odbiera telefonu.",
        "Strona się zawiesza.",
        "M-au plimbat de la un birou la altul.",
        "Mi-au pierdut dosarul.",
        "Nu răspunde nimeni la telefon.",
        "Site-ul se blochează.",
        "Με έστελναν από γραφείο σε γραφείο.",
        "Έχασαν τον φάκελό μου.",
        "Δεν σηκώνουν το τηλέφωνο.",
        "Η σελίδα κολλάει.",
    ],
)
def test_what_goes_wrong_at_a_counter_is_a_complaint(text):
    assert only(text) == "complaint"


@pytest.mark.parametrize(
    "text",
    [
        "I was worried and Marta put me at ease.",
        "Estaba muy nerviosa y Marta me tranquilizó.",
        "Ero preoccupato e Marta mi ha aiutato.",
        "Eram îngrijorată, iar Marta m-a liniștit.",
        "Είχα άγχος και η Μάρτα με βοήθησε.",
    ],
)
def test_a_worry_that_somebody_took_away_belongs_to_the_praise(text):
    assert parts(text) == [(text, "praise")]


@pytest.mark.parametrize(
    "text",
    ["Could you send me the letter once more?", "I left my keys there: whom do I ask?", "Estoy esperando la carta."],
)
def test_a_plain_request_is_no_complaint(text):
    assert "complaint" not in {sentiment for _text, sentiment in parts(text)}


def test_a_bare_driver_takes_the_side_of_the_thumb_and_none_without_one():
    plain = understand("I came.").praise
    assert understand("I came.", ticked=("ease",)).praise == plain
    assert understand("I came.", thumb=True, ticked=("ease",)).praise > understand("I came.", thumb=True).praise
    assert understand("I came.", thumb=False, ticked=("ease",)).praise < understand("I came.", thumb=False).praise


@pytest.mark.parametrize("text", ["Am așteptat 50 de minute.", "Czekałem sześć godzin.", "Esperé 90 minutos."])
def test_a_long_wait_is_a_complaint_however_it_is_counted(text):
    assert only(text) == "complaint"
