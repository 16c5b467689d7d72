"""Whether a name stands only for comparison ("not like …", "… was not"): then praise near it is not for that person.

Pure. Rules of the six languages, written by hand; whoever they catch is shown to a steward, and nothing is lost.
"""

import re

NEAR = 70  # characters before and after a name that are looked at
_WORDS_BETWEEN = r"(?:\s+[^\s,.;:!?]+){0,3}\s+$"
_BEFORE = re.compile(
    r"\b(?:not (?:like|from|to|thanks to)|unlike|except(?: for)?|apart from|(?:other |rather )?than|instead of|but not"
    r"|no como|no gracias a|a diferencia de|excepto|salvo|menos|(?:mejor|peor|más \w+) que"
    r"|non come|a differenza di|tranne|eccetto|(?:meglio|peggio|più \w+) di"
    r"|nie (?:to co|jak|tak jak|dzięki)|w przeciwieństwie do|oprócz|poza|z wyjątkiem|niż"
    r"|nu ca|spre deosebire de|cu excepția|în afară de|decât"
    r"|όχι σαν|όχι όπως|σε αντίθεση με|εκτός από|πλην|(?:καλύτερ|χειρότερ)\w+ από)" + _WORDS_BETWEEN,
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^,?\s+(?:(?:was|is|were|are) (?:definitely |certainly |really )?not\b(?! (?:only|just|merely))|(?:was|is)n['’]t\b"
    r"|no (?:lo )?(?:fue|era|es)\b(?! (?:sol|sól))|non (?:lo )?(?:è|era)\b(?! sol)|invece no\b"
    r"|nie (?:był|była|jest)\b(?! tylko)|nu (?:a fost|era|este)\b(?! (?:doar|numai))|δεν (?:ήταν|είναι)\b(?! μόνο))",
    re.IGNORECASE,
)


def is_contrasted(text: str, start: int, end: int) -> bool:
    """Whether the name at ``start`` to ``end`` in ``text`` is set against the praise rather than praised."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    return bool(_BEFORE.search(before) or _AFTER.match(after))
