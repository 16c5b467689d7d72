"""Names as the directory's search compares them: Latin letters, lower case, no accents."""

from anyascii import anyascii


def fold(words: str) -> str:
    """``words`` in lower-case Latin letters, blanks collapsed: "Wójcik" and "ΒΟΪΤΣΙΚ" become comparable."""
    return " ".join(anyascii(words).lower().split())


def search_text(given: str, family: str, preferred: str, others: str) -> str:
    """What ``Employee.search`` holds for these names (others: separated by semicolons)."""
    return fold(" ".join([given, family, preferred, others.replace(";", " ")]))
