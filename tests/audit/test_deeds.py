"""What stands in the record can be read in words."""

import ast

from portal.directory.recorded import deeds
from tests.test_architecture import sources


def verbs_of(tree: ast.AST) -> set[str]:
    """The verbs that a module writes into the record as they stand there."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and len(node.args) > 1]
    recording = [it for it in calls if getattr(it.func, "attr", getattr(it.func, "id", "")).startswith("record")]
    verbs = [it.args[1].value for it in recording if isinstance(it.args[1], ast.Constant)]
    return {verb for verb in verbs if isinstance(verb, str)}


def test_every_verb_that_is_recorded_is_told_in_words():
    recorded = set().union(*(verbs_of(ast.parse(path.read_text())) for path in sources()))

    assert "feedback.original_read" in recorded
    assert recorded - set(deeds()) == set()
