"""The small words between a name and what is said of it, in seven languages; data and its reading alone."""

from dataclasses import dataclass
from functools import cache

from feedback.understanding.people_text import fold

ARTICLES = {
    "en": "the a an our my your their his her its",
    "es": "el la los las un una nuestra nuestro mi su",
    "it": "il la lo l gli le i un una uno nostra nostro mia mio sua suo",
    "pl": "nasz nasza naszą naszej naszego naszemu moja moją mojej mojemu mój ta ten",
    "ro": "un o ul lui al noastră nostru noastre mea meu mele",
    "el": "ο η το του της τον την τη μας μου μια μία ένας o h i to tou tis ths ton tin thn mas mou",
    "uk": "наш наша нашу нашій нашого нашому моя мій моїй моєму",
}
COPULAS = {
    "en": "is was s am are were as being", "es": "es era fue como", "it": "è era fu come",
    "pl": "jest był była jako to", "ro": "este e era fost ca", "el": "είναι ήταν ως einai itan htan",
    "uk": "є був була це як",
}  # fmt: skip
# "Ana, who is a nurse here".
RELATIVES = {
    "en": "who whos that", "es": "que quien", "it": "che", "pl": "która który", "ro": "care", "el": "που η ο pou",
    "uk": "яка який що",
}  # fmt: skip
NAMING = {
    "en": "called named name", "es": "llamada llamado llama nombre", "it": "chiamata chiamato chiama nome",
    "pl": "imieniu imię nazwisku nazywa", "ro": "numită numit numește cheamă numele pe",
    "el": "λένε ονόματι όνομα λέγεται legetai lene onoma", "uk": "ім'я імені звати звуть прізвищем",
}  # fmt: skip
FROM = {
    "en": "from in at of on", "es": "de del en", "it": "di da del dello della dal dallo dalla in allo alla al",
    "pl": "z ze w we od na", "ro": "din la de", "el": "από στη στην στο στον του της apo sti sto tou tis",
    "uk": "із з зі в у від на",
}  # fmt: skip
# With one of these between a name and a job, the job is somebody else's: "Ana called for the doctor". The Greek "or" is
# left out, for folded it is the article.
BREAKS = {
    "en": "and or but with to by for who which that when not than",
    "es": "y e o u pero con para por a que quien cuando no",
    "it": "e o ma con per che quando non a", "pl": "i oraz lub ale z do dla który która kiedy nie",
    "ro": "și sau dar cu pentru care când nu", "el": "και αλλά με για που όταν δεν σε kai alla me gia pou",
    "uk": "і й та або але з для який яка коли не",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Links:
    """Folded words: articles, "is", "who", "called", "from", and those that part a job from a name before it."""

    articles: frozenset[str]
    copulas: frozenset[str]
    relatives: frozenset[str]
    naming: frozenset[str]
    origin: frozenset[str]
    breaks: frozenset[str]


@cache
def links_of(language: str) -> Links:
    """The small words of ``language`` (ISO 639-1); those of all seven for any other, where a break goes first."""
    return Links(*(_words(table, language) for table in (ARTICLES, COPULAS, RELATIVES, NAMING, FROM, BREAKS)))


def _words(table: dict[str, str], language: str) -> frozenset[str]:
    words = table[language] if language in table else " ".join(table.values())
    return frozenset(fold(word) for word in words.split())
