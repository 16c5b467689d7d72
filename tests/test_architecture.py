"""Who may import whom. Another arrow is added here on purpose, with a record in docs/decisions/, or not at all."""

import ast
import re
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
BASICS = {"portal.pages", "portal.paging", "portal.progress", "portal.tables", "portal.tags"}
ALLOWED = {
    "portal.audit": BASICS,
    "portal.pages": set(),
    "portal.paging": set(),
    "portal.progress": set(),
    "portal.tables": set(),
    "portal.tags": set(),
    "portal.setup": {"portal.celery"} | BASICS,
    "portal.directory": {"portal.audit"} | BASICS,
    "portal.notices": {"portal.directory", "portal.audit"} | BASICS,
    "feedback": {"portal.notices", "portal.directory", "portal.audit"} | BASICS,
    "recognition": {"feedback", "portal.notices", "portal.directory", "portal.audit"} | BASICS,
    "portal.citizen": {"recognition", "feedback", "portal.notices", "portal.directory", "portal.audit"} | BASICS,
    # Wiring names the apps by dotted string and imports none of them.
    "portal.settings": {"portal.setup"},
    "portal.urls": {"portal.api"},
    "portal.api": set(),
    "portal.celery": set(),
    "portal.wsgi": set(),
}
EVERYTHING = {"portal.sample", "portal.bench"}
PURE = {
    "feedback/understanding": {"feedback"},
    "recognition/naming": {"recognition", "feedback"},
}
URL_NAMESPACES = {"recognition": "recognition", "feedback": "feedback", "say": "feedback", "comments": "feedback"}
URL_NAMESPACES |= {"citizen": "portal.citizen", "complaints": "feedback", "directory": "portal.directory"}
URL_NAMESPACES |= {"counter": "feedback", "sources": "feedback"}
PARTS = sorted({*ALLOWED, *EVERYTHING}, key=len, reverse=True)
FIRST_STAGE = {ROOT / "portal/setup/bootstrap.py"}  # runs before the packages are there
FRAME = ROOT / "portal" / "templates"  # the frame around every page links to where one signs in, reads on, goes home


def part_of(dotted: str) -> str | None:
    """The part of the project that a dotted name belongs to; None for other people's code."""
    for part in PARTS:
        if dotted == part or dotted.startswith(f"{part}."):
            return part
    return "portal" if dotted == "portal" or dotted.startswith("portal.") else None


def sources() -> list[Path]:
    return [path for top in ("portal", "feedback", "recognition") for path in sorted((ROOT / top).rglob("*.py"))]


def templates() -> list[Path]:
    return [path for top in ("portal", "feedback", "recognition") for path in sorted((ROOT / top).rglob("*.html"))]


def dotted_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported_names(tree: ast.AST) -> set[str]:
    """Every dotted name that a module imports, and every "app.Model" that it names in a string."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call):
            names |= models_named_in(node)
    return names


def models_named_in(call: ast.Call) -> set[str]:
    """The app of ``ForeignKey("app.Model")`` and of ``get_model("app", "Model")``, as a dotted name."""
    called = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if called not in {"ForeignKey", "OneToOneField", "ManyToManyField", "get_model"} or not call.args:
        return set()
    target = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
    if not isinstance(target, str) or (called != "get_model" and "." not in target):
        return set()
    label = target.split(".")[0]
    return {f"portal.{label}" if label in {"audit", "citizen", "directory", "notices"} else label}


def forbidden_imports(path: Path) -> list[str]:
    own = part_of(dotted_name(path))
    if own in EVERYTHING or own == "portal" or "migrations" in path.parts:
        return []
    others = {part_of(name) for name in imported_names(ast.parse(path.read_text()))} - {None, own, "portal"}
    return sorted(others - ALLOWED[own])


def impure_imports(path: Path) -> list[str]:
    own = next((allowed for folder, allowed in PURE.items() if path.is_relative_to(ROOT / folder)), None)
    if own is None:
        return []
    names = imported_names(ast.parse(path.read_text()))
    framework = {name for name in names if name.split(".")[0] == "django" or ".models" in name}
    return sorted(framework | {name for name in names if part_of(name) not in {None, *own}})


def late_imports(path: Path) -> list[int]:
    if path in FIRST_STAGE:
        return []
    return sorted(
        node.lineno
        for function in ast.walk(ast.parse(path.read_text()))
        if isinstance(function, ast.FunctionDef) and function.name != "ready"
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    )


def links_upwards(path: Path) -> list[str]:
    own = part_of(".".join(path.relative_to(ROOT).parts)) or "portal"
    named = set(re.findall(r"{% url [\"'](\w+):", path.read_text()))
    others = {URL_NAMESPACES[name] for name in named & set(URL_NAMESPACES)} - {own}
    return sorted(others - ALLOWED.get(own, set()))


def offenders(paths: Iterable[Path], look: Callable[[Path], list]) -> dict[str, list]:
    """What ``look`` finds, by file; empty when every file keeps the rule."""
    return {str(path.relative_to(ROOT)): found for path in paths if (found := look(path))}


def test_a_module_imports_only_what_stands_below_it():
    assert offenders(sources(), forbidden_imports) == {}


def test_pure_modules_know_no_model_and_no_framework():
    assert offenders(sources(), impure_imports) == {}


def test_imports_stand_at_the_top():
    assert offenders(sources(), late_imports) == {}


def test_a_template_links_only_to_pages_below_it():
    framed = [path for path in templates() if not path.is_relative_to(FRAME)]

    assert offenders(framed, links_upwards) == {}


def test_the_guard_sees_an_arrow_that_points_upwards():
    """A guard that cannot fail guards nothing."""
    tree = ast.parse("from recognition.models import Routing\nForeignKey('feedback.Feedback', CASCADE)")

    assert {part_of(name) for name in imported_names(tree)} == {"recognition", "feedback"}
