"""Writes heads as the plain numbers that ship with Goodword."""

import json
from dataclasses import asdict
from pathlib import Path

from feedback.understanding.heads import Heads


def write(heads: Heads, folder: Path) -> None:
    """``words_<language>.tsv`` (feature, thousandths for praise and complaint), ``vectors.json``, ``mixing.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, head in heads.words.items():
        rows = {"": head.bias, **dict(sorted(head.weights.items()))}
        lines = (f"{feature}\t{praise}\t{complaint}\n" for feature, (praise, complaint) in rows.items())
        (folder / f"words_{language}.tsv").write_text("".join(lines), encoding="utf-8")
    (folder / "vectors.json").write_text(json.dumps(asdict(heads.vectors)) + "\n")
    mixing = {"quick": asdict(heads.quick), "slow": asdict(heads.slow)}
    (folder / "mixing.json").write_text(json.dumps(mixing, indent=1, sort_keys=True) + "\n")
