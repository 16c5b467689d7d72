"""How alike two written names are."""

from rapidfuzz.distance import DamerauLevenshtein

from feedback.understanding.people_text import fold


def likeness(written: str, name: str) -> float:
    """How alike two written names are.

    Takes names of up to 200 characters in any script. Returns 0.0 (nothing alike) to 1.0 (the same letters,
    once case, accents and script are folded). Raises ``ValueError`` if either name is blank.
    Source: Damerau and Levenshtein's distance over the longer length, as in ``rapidfuzz``.
    """
    left, right = " ".join(map(fold, written.split())), " ".join(map(fold, name.split()))
    if not left.strip() or not right.strip():
        raise ValueError("a name is blank")
    return DamerauLevenshtein.normalized_similarity(left, right)
