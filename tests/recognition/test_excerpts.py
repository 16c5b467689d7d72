"""What of a comment reaches an inbox."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.excerpts import Part, excerpt_for
from recognition.marking import pieces


def parts_in(text, *marked):
    """Parts by their words: ``("wonderful", "praise")``."""
    return [Part(text.index(words), text.index(words) + len(words), sentiment) for words, sentiment in marked]


def span_in(text, words):
    return text.index(words), text.index(words) + len(words)


STORY = "Maria Kowalska at window 3 was wonderful, but I waited four hours."
STORY_PARTS = parts_in(
    STORY, ("Maria Kowalska at window 3 was wonderful", "praise"), ("but I waited four hours.", "complaint")
)


def test_the_praising_part_is_delivered_and_only_that():
    excerpt = excerpt_for(STORY, STORY_PARTS, name=span_in(STORY, "Maria Kowalska"))

    assert excerpt.text == "Maria Kowalska at window 3 was wonderful"
    assert excerpt.partial is True


def test_the_name_is_found_again_in_the_excerpt():
    excerpt = excerpt_for(STORY, STORY_PARTS, name=span_in(STORY, "Maria Kowalska"))

    assert excerpt.text[slice(*excerpt.name)] == "Maria Kowalska"


def test_praise_on_both_sides_of_a_complaint_is_joined_with_a_gap():
    text = "Ana was kind. The queue was awful. She saved my day."
    parts = parts_in(
        text, ("Ana was kind.", "praise"), ("The queue was awful.", "complaint"), ("She saved my day.", "praise")
    )

    assert excerpt_for(text, parts, name=span_in(text, "Ana")).text == "Ana was kind. … She saved my day."


def test_a_neutral_sentence_that_names_the_person_leads_into_the_praise():
    text = "I was served by Ana. Wonderful woman. I came by bus."
    parts = parts_in(
        text, ("I was served by Ana.", "neutral"), ("Wonderful woman.", "praise"), ("I came by bus.", "neutral")
    )

    assert excerpt_for(text, parts, name=span_in(text, "Ana")).text == "I was served by Ana. Wonderful woman."


def test_what_praises_only_somebody_else_is_left_out():
    text = "Ana was kind. Tom was quick. Thank you both."
    parts = parts_in(text, ("Ana was kind.", "praise"), ("Tom was quick.", "praise"), ("Thank you both.", "praise"))
    ana, tom = span_in(text, "Ana"), span_in(text, "Tom")

    assert excerpt_for(text, parts, name=ana, others=[ana, tom]).text == "Ana was kind. … Thank you both."
    assert excerpt_for(text, parts, name=tom, others=[ana, tom]).text == "Tom was quick. Thank you both."


def test_the_team_reads_all_the_praise():
    excerpt = excerpt_for(STORY, STORY_PARTS)

    assert (excerpt.text, excerpt.name) == ("Maria Kowalska at window 3 was wonderful", None)


def test_a_comment_without_praise_has_no_excerpt():
    with pytest.raises(ValueError, match="no part of this comment is praise"):
        excerpt_for("Bad.", [Part(0, 4, "complaint")])


LETTERS = {"praise": "abłu ,.", "neutral": "mnoș ,.", "complaint": "xyzż ,."}


@st.composite
def cut_texts(draw):
    """A comment of parts that share no letters, so that every letter tells from which part it came."""
    text, parts = "", []
    for sentiment in draw(st.lists(st.sampled_from(sorted(LETTERS)), min_size=1, max_size=8)):
        words = draw(st.text(alphabet=LETTERS[sentiment], min_size=1, max_size=12))
        parts.append(Part(len(text), len(text) + len(words), sentiment))
        text += words
    return text, parts


@given(cut_texts())
def test_no_letter_of_a_complaint_is_ever_delivered(cut):
    text, parts = cut
    if not any(part.sentiment == "praise" for part in parts):
        return

    assert not set(excerpt_for(text, parts).text.casefold()) & set("xyzż")


@given(cut_texts(), st.integers(0, 90), st.integers(1, 9))
def test_the_marked_pieces_are_the_whole_comment(cut, start, length):
    text, parts = cut

    assert "".join(piece.text for piece in pieces(text, parts, (start, start + length))) == text


def test_the_but_that_led_to_the_praise_is_cut_off():
    text = "The queue was awful but Maria was wonderful."
    parts = parts_in(text, ("The queue was awful", "complaint"), ("but Maria was wonderful.", "praise"))
    excerpt = excerpt_for(text, parts, name=span_in(text, "Maria"))

    assert excerpt.text == "Maria was wonderful."
    assert excerpt.text[slice(*excerpt.name)] == "Maria"


def test_a_letter_opens_with_a_capital_where_a_word_was_cut_off():
    text = "Czekaliśmy długo, ale pani w okienku była cudowna."
    parts = parts_in(text, ("Czekaliśmy długo,", "complaint"), ("ale pani w okienku była cudowna.", "praise"))

    assert excerpt_for(text, parts, language="pl").text == "Pani w okienku była cudowna."


def test_a_sentence_keeps_the_beginning_that_its_praise_needs():
    text = "I came for a form and left with a grant thanks to kind Maria. I came by bus. Thank you!"
    parts = parts_in(
        text,
        ("I came for a form", "neutral"),
        ("and left with a grant thanks to kind Maria.", "praise"),
        ("I came by bus.", "neutral"),
        ("Thank you!", "praise"),
    )
    excerpt = excerpt_for(text, parts, name=span_in(text, "Maria"))

    assert excerpt.text == "I came for a form and left with a grant thanks to kind Maria. … Thank you!"
    assert excerpt.text[slice(*excerpt.name)] == "Maria"
