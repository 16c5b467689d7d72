"""An index in a file decides as the one in memory does, and a damaged file is never believed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.naming import Index, Person
from recognition.naming.filed import BadIndexFileError
from recognition.naming.gathering import gather
from tests.recognition.naming.people import DESK, HALL, INDEX, PEOPLE
from tests.recognition.naming.test_properties import COMMENTS

PARENTS = {HALL: "Region", DESK: "Region", "Region": "Agency"}
SYLLABLES = st.text(alphabet="abkloñéřżβημκдйё' -\u200d", min_size=1, max_size=14).map(str.title)
NAMED = st.builds(
    Person,
    st.one_of(st.integers(-5, 500), st.text(max_size=4)),
    SYLLABLES,
    SYLLABLES,
    preferred=st.one_of(st.just(""), SYLLABLES),
    others=st.lists(SYLLABLES, max_size=2).map(tuple),
    title=st.sampled_from(["", "Nurse", "Nurse ", "Senior Clerk"]),
    office=st.sampled_from([None, 1, "1", "Clinic"]),
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    path = tmp_path_factory.mktemp("shelf") / "directory.index"
    INDEX.save(path)
    return Index.open(path)


@given(COMMENTS, st.sampled_from([None, HALL, DESK, "Region", "Elsewhere"]), st.sampled_from(["", "en", "pl", "el"]))
def test_an_opened_index_decides_as_the_one_in_memory(opened, text, office, language):
    assert opened.decide(text, office=office, language=language) == INDEX.decide(text, office=office, language=language)


@given(st.lists(NAMED, max_size=12, unique_by=lambda person: person.key), st.sampled_from([None, 1, "1", "Clinic"]))
def test_whoever_is_in_the_directory_is_found_alike_in_both(tmp_path_factory, people, office):
    built = Index.build(people)
    path = tmp_path_factory.getbasetemp() / "any.index"
    built.save(path)
    opened = Index.open(path)

    for person in people:
        text = f"Thanks to {person.given} {person.family}!"
        assert opened.decide(text, office=office) == built.decide(text, office=office)


@given(st.lists(st.text(alphabet="abcdeéżβд", max_size=9), unique=True))
def test_every_word_of_a_directory_is_found_by_its_number_and_no_other_is(names):
    directory = gather([Person(number, name, "x") for number, name in enumerate(names)], {}, {})
    words = list(directory.spellings)

    assert [directory.words.get(word) for word in words] == list(range(len(words)))
    assert [directory.words.get(f"{word}!") for word in words] == [None] * len(words)


@given(st.lists(st.one_of(st.integers(), st.text(max_size=3)), unique=True))
def test_every_key_leads_to_its_employee_and_back(keys):
    directory = gather([Person(key, "Ida", "Moss") for key in keys], {}, {})

    assert [directory.keys[who] for who in range(len(keys))] == keys
    assert [directory.number_of(key) for key in keys] == list(range(len(keys)))
    assert directory.number_of("nobody's") == -1


def test_what_is_known_of_an_employee_outlives_the_file(tmp_path):
    ida = Person(
        7, "Ida", "Moss", title="Senior  Clerk", office=HALL, joined=date(2020, 1, 2), left=date(2024, 5, 6),
        manager=9, places=("Window 4", "—", "Room B"), shifts=("Night",),
    )  # fmt: skip
    Index.build([ida, Person(9, "Ada", "Moss")], parents=PARENTS, office_names={HALL: "Town Hall"}).save(tmp_path / "a")
    directory = Index.open(tmp_path / "a")._directory

    assert (directory.title(0), directory.manager(0), directory.manager(1)) == ("senior clerk", 1, -1)
    assert (date.fromordinal(directory.joined(0)), date.fromordinal(directory.left(0))) == (ida.joined, ida.left)
    assert (directory.joined(1), directory.left(1)) == (0, 0)
    assert (directory.places(0), directory.shifts(0), directory.places(1)) == (("window 4", "room b"), ("night",), ())
    assert directory.office_names() == {directory.offices[HALL]: ("town", "hall")}
    assert directory.offices_under("Agency") == directory.offices_under(HALL) | directory.offices_under("Region") | {
        directory.offices["Agency"]
    }


def test_an_index_of_nobody_can_be_kept(tmp_path):
    Index.build([]).save(tmp_path / "empty")

    assert Index.open(tmp_path / "empty").decide("Ida helped me.").mentions == ()


def test_only_the_owner_may_read_the_file(tmp_path):
    INDEX.save(tmp_path / "a.index")

    assert [(path.name, path.stat().st_mode & 0o777) for path in tmp_path.iterdir()] == [("a.index", 0o600)]


def test_an_office_that_no_file_can_hold_is_refused(tmp_path):
    with pytest.raises(TypeError):
        Index.build([Person(1, "Ida", "Moss", office=("a", "b"))]).save(tmp_path / "a")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kept", [0, 10, 16, 300, 2000, -1])
def test_a_truncated_file_is_refused(tmp_path, kept):
    path = tmp_path / "a.index"
    INDEX.save(path)
    path.write_bytes(path.read_bytes()[:kept])

    with pytest.raises(BadIndexFileError):
        Index.open(path)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "a.index"
    Index.build(PEOPLE[:3]).save(path)
    return path.read_bytes()


@given(st.integers(0, 2**31), st.integers(1, 255))
def test_a_file_with_any_other_byte_is_refused(whole, tmp_path_factory, place, change):
    letters, path = bytearray(whole), tmp_path_factory.getbasetemp() / "bytes.index"
    letters[place % len(letters)] ^= change
    path.write_bytes(letters)

    with pytest.raises(BadIndexFileError):
        Index.open(path)
