"""A circle is found wherever one enters it, and what hangs below it is left out."""

from hypothesis import given
from hypothesis import strategies as st

from portal.directory.circles import members


def test_only_the_circle_itself_is_named():
    assert members({"a": "b", "b": "c", "c": "b", "d": "a", "e": None, "f": "e"}) == {"b", "c"}


def test_somebody_above_themselves_is_a_circle_of_one():
    assert members({1: 1, 2: 1}) == {1}


def test_a_line_of_a_hundred_thousand_is_no_circle():
    assert members({number: number + 1 for number in range(100_000)}) == set()


@given(st.dictionaries(st.integers(0, 12), st.none() | st.integers(0, 12)))
def test_a_node_is_named_exactly_when_it_can_be_reached_from_itself(above):
    def reaches_itself(node):
        seen, at = set(), above.get(node)
        while at is not None and at not in seen:
            seen.add(at)
            at = above.get(at)
        return node in seen

    assert members(above) == {node for node in above if reaches_itself(node)}
