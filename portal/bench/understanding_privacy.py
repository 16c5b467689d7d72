"""What redaction leaves in clear, what it takes that nobody needs to hide, and whose names it takes."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from feedback.understanding import Redaction, redact
from feedback.understanding.language import detect
from portal.bench.understanding_material import LANGUAGES, Material, Row, Section

Spans = Iterable[tuple[int, int]]
# The types of the rows that say something private; the rest are names of people, places and organisations, or dates.
PRIVATE = (
    "EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "US_SSN", "DOMAIN_NAME", "IP_ADDRESS",
    "US_DRIVER_LICENSE", "STREET_ADDRESS", "ZIP_CODE",
)  # fmt: skip
STAFF, OWN, SIGNED = (
    {"linked", "ambiguous"},
    {"neg_citizen_own_name", "neg_patient_or_relative"},
    "staff_named_citizen_signs",
)
_WORD = re.compile(r"\w+")
_SIGNATURE = re.compile(
    r"(?:Best wishes,|Thanks again\.|Signed|[!.] )\s*([^\W\d_]+(?: [^\W\d_]+)+)(?: \(service user\))?$"
)
# What a plain search takes: an e-mail address, a link, and anything of eight digits or more.
_PATTERNS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|\+?\d[\d ().-]{6,}\d")


def privacy(material: Material) -> Section:
    """Letters left in clear by type, beside three plain patterns, and ordinary words removed."""
    section = Section()
    _leaks(section, material.rows("pii", "presidio_synthetic.jsonl"))
    if material.has("nhs"):
        texts = [(row["text"], ()) for rows in material.phases.values() for row in rows]
        section.add("patients' comments", "ours", rows=len(texts), **{"ordinary words removed": _removed(texts, _ours)})
        plain = _removed(texts, _patterns)
        section.add("patients' comments", "patterns", rows=len(texts), **{"ordinary words removed": plain})
    return section


def names(material: Material) -> Section:
    """Names of writers and relatives redacted, and of staff kept, by language."""
    section = Section()
    rows = material.rows("naming", "mentions.jsonl")
    kept, gone = Counter(), Counter()
    all_kept, all_gone = Counter(), Counter()
    for row in rows:
        for staff, hidden in _named(row):
            for language in ("all", row["language"]):
                (all_kept if staff else all_gone)[language] += 1
                (kept if staff else gone)[language] += (hidden == 0.0) if staff else (hidden == 1.0)
    for language in ("all", *LANGUAGES):
        section.add(
            language, "ours", rows=all_kept[language] + all_gone[language],
            **{"own and relatives' names redacted": _share(gone[language], all_gone[language])},
            **{"staff names kept": _share(kept[language], all_kept[language])},
        )  # fmt: skip
    return section


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _ours(text: str) -> Spans:
    return _spans(redact(text, detect(text))[1])


def _patterns(text: str) -> Spans:
    return [match.span() for match in _PATTERNS.finditer(text)]


def _spans(redactions: Sequence[Redaction]) -> list[tuple[int, int]]:
    return [(redaction.start, redaction.end) for redaction in redactions]


def _covered(spans: Spans, length: int) -> bytearray:
    covered = bytearray(length)
    for start, end in spans:
        covered[start:end] = b"\1" * (end - start)
    return covered


def _leaks(section: Section, rows: Sequence[Row]) -> None:
    for system, find in (("ours", _ours), ("patterns", _patterns)):
        letters, clear, values = Counter(), Counter(), Counter()
        for row in rows:
            covered = _covered(find(row["text"]), len(row["text"]))
            for span in row["spans"]:
                places = [at for at in range(span["start"], span["end"]) if not row["text"][at].isspace()]
                letters[span["type"]] += len(places)
                clear[span["type"]] += sum(not covered[at] for at in places)
                values[span["type"]] += 1
        for kind in PRIVATE:
            if letters[kind]:
                section.add(kind, system, rows=values[kind], **{"left in clear": clear[kind] / letters[kind]})
        texts = [(row["text"], [(span["start"], span["end"]) for span in row["spans"]]) for row in rows]
        section.add("the same rows", system, rows=len(rows), **{"ordinary words removed": _removed(texts, find)})


def _removed(texts: Iterable[tuple[str, Spans]], find: Callable[[str], Spans]) -> float | None:
    """The share of the words outside of private values that lost a letter."""
    words = removed = 0
    for text, private in texts:
        covered, gold = _covered(find(text), len(text)), _covered(private, len(text))
        for match in _WORD.finditer(text):
            if not any(gold[slice(*match.span())]):
                words += 1
                removed += any(covered[slice(*match.span())])
    return _share(removed, words)


def _named(row: Row) -> Iterator[tuple[bool, float]]:
    """For each name in a comment whether it is of staff, and the share of its letters that redaction took."""
    text = row["text"]
    covered = _covered(_spans(redact(text, row["language"])[1]), len(text))
    for surface in row["surface"].split(" | "):
        at = text.find(surface) if surface else -1
        if at >= 0 and (row["gold_decision"] in STAFF or row["phenomenon"] in OWN):
            yield row["phenomenon"] not in OWN, sum(covered[at : at + len(surface)]) / len(surface)
    if row["phenomenon"] == SIGNED and (match := _SIGNATURE.search(text)):
        yield False, sum(covered[slice(*match.span(1))]) / len(match[1])
