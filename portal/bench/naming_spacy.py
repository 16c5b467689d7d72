"""rapidfuzz where spaCy's small English NER sees a person; only the benchmark's environment has spaCy."""

from collections.abc import Sequence

from portal.bench.naming_rows import Row
from portal.bench.naming_scoring import Answer
from portal.bench.naming_systems import Fuzzy, Span
from portal.bench.reference import loaded


def person_spans(texts: Sequence[str]) -> list[list[Span]]:
    """Where the model sees a PERSON in each text, in characters."""
    model = loaded(use_blis=True)
    return [
        [(entity.start_char, entity.end_char) for entity in document.ents if entity.label_ == "PERSON"]
        for document in model.pipe(texts)
    ]


def answers(rows: Sequence[Row], fuzzy: Fuzzy) -> dict[str, Answer]:
    """The answer to each row, by its id."""
    spans = person_spans([row.text for row in rows])
    return {row.id: fuzzy.in_spans(row, found) for row, found in zip(rows, spans, strict=True)}
