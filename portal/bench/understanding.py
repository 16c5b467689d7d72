"""How well comments are understood, by language, and how fast, beside VADER, plain TF-IDF and lists of keywords."""

from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from portal.bench.understanding_sheet import table

HELP = "understanding comments: quality by language and speed, beside VADER, TF-IDF and keyword lists"
FOLDERS = {
    "nhs": "patients' comments: phase1.csv and phase2.csv with text, polarity, question, organisation and themes",
    "polarity": "xed_lines.csv and laroseda.csv with language, text and polarity",
    "crisis": "nhs_comments.csv with text and label, moderation_samples.csv with text and self_harm",
    "pii": "presidio_synthetic.jsonl with text and spans",
    "naming": "mentions.jsonl with text, language, phenomenon, surface and gold_decision",
}

__all__ = ["HELP", "add_arguments", "run", "table"]


def add_arguments(parser: ArgumentParser) -> None:
    """The options of ``bench understanding``."""
    for name, what in FOLDERS.items():
        parser.add_argument(f"--{name}", type=Path, metavar="DIR", help=what)
    parser.add_argument("--without-vectors", action="store_true", help="as where the sentence vectors do not run")
    parser.add_argument("--rows", type=int, metavar="N", help="only the first N of each: a quick look")
    parser.add_argument("--vectors", type=Path, metavar="FILE", help="an .npz file that keeps vectors for the next run")


def run(options: Mapping[str, Any], say: Callable[[str], None]) -> dict[str, Any]:
    """Measure everything that there is data for; returns every figure. Raises ``CommandError`` for other folders."""
    # scikit-learn and VADER come with the benchmark alone: no other command may need them.
    return import_module("portal.bench.understanding_sections").measured(options, say)
