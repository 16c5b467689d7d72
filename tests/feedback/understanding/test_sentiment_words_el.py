import pytest

from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words

PRAISE = [
    "Πολύτιμη βοήθεια.",
    "Ούτε ένα ευχαριστώ δεν φτάνει.",
    "Τέλειωσα στο άψε σβήσε.",
    "Μου τα εξήγησε όλα με το νι και με το σίγμα.",
    "Στάθηκε δίπλα μας στα δύσκολα.",
    "Δεν πόνεσα καθόλου.",
    "Να είναι πάντα καλά η κοπέλα.",
    "Μακάρι να ήταν όλοι έτσι.",
    "Χωρίς αυτήν δεν θα τα κατάφερνα.",
    "Το συνιστώ με κλειστά μάτια.",
    "Δεν έχω ξαναδεί τόσο ευγενικό υπάλληλο.",
    "Όλα πήγαν ρολόι.",
    "Ούτε ουρά ούτε ταλαιπωρία.",
    "mas eswsan, na nai kala",
    "poly kalh eksyphrethsh",
]
COMPLAINT = [
    "Στου κουφού την πόρτα.",
    "Μας έχουν γραμμένους στα παλιά τους τα παπούτσια.",
    "Δεν ξέρει κανείς τίποτα.",
    "Ποτέ δεν το σηκώνουν.",
    "Ούτε μια συγγνώμη.",
    "Μου έβαλε τις φωνές.",
    "Κρίμα που δεν υπάρχει ράμπα.",
    "Μακάρι να απαντούσε κάποιος στο τηλέφωνο.",
    "Χρειάζονται περισσότερες καρέκλες.",
    "Με έστειλαν από τον Άννα στον Καϊάφα.",
    "Για κλάματα.",
    "Φύγαμε άπρακτοι.",
    "Περίμενα δύο ώρες.",
    "Ευχαριστώ για το τίποτα.",
    "den apanta kaneis",
    "aisxos, mas koroideyoun",
]
NEITHER = [
    "Ούτε καλά ούτε άσχημα.",
    "Περιμένω το γράμμα σας.",
    "Κατέθεσα τα δικαιολογητικά.",
    "Ο αναισθησιολόγος λέγεται Γιώργος.",
    "Χρησιμοποιώ τον ηλεκτρονικό φάκελο.",
    "Θέλω ληξιαρχική πράξη θανάτου.",
    "Η Βοήθεια στο Σπίτι είναι στον δεύτερο όροφο.",
    "Τι κάνεις;",
    "Ζητώ αντίγραφο.",
    "exw taxis kai amka",
]


def side(text):
    return side_of(whole(stretches(Words(text), "el")).logit)


@pytest.mark.parametrize("text", PRAISE)
def test_greek_words_of_praise_are_known(text):
    assert side(text) == 1


@pytest.mark.parametrize("text", COMPLAINT)
def test_greek_words_of_complaint_are_known(text):
    assert side(text) == -1


@pytest.mark.parametrize("text", NEITHER)
def test_greek_words_that_only_look_so_take_no_side(text):
    assert side(text) == 0


@pytest.mark.parametrize(
    "text", ["Δεν ήταν πρόθυμοι.", "Καθόλου ευγενικοί.", "Χωρίς ίχνος ευγένειας.", "Ούτε φιλικός."]
)
def test_greek_praise_denied_is_a_complaint(text):
    assert side(text) == -1
