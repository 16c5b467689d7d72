"""Habits that a reviewer would otherwise have to look for: guarded views, used templates, small pieces."""

import ast
import re
from pathlib import Path

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from tests.test_architecture import ROOT, offenders, sources, templates

OURS = ("portal.", "feedback.", "recognition.")
FILE_LINES, FUNCTION_LINES, VIEW_LINES = 300, 30, 15
# Django, allauth and ninja find these by their own names.
FOUND_BY_NAME = re.compile(r"^(400|403|403_csrf|404|429|500)\.html$|^(account|allauth|mfa|socialaccount|usersessions)/")

FRAMEWORK = {"admin.py", "apps.py"}
INLINE = r"<script(?![^>]*\bsrc=)(?![^>]*application/json)|<style|\sstyle=|\son[a-z]+=|(?:src|href)=[\"'](?:https?:)?//"


def views(resolver=None, prefix=""):
    """(address, view) of everything that answers, other people's views included."""
    for pattern in (resolver or get_resolver()).url_patterns:
        address = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from views(pattern, address)
        elif isinstance(pattern, URLPattern):
            yield address, pattern.callback


def our_views():
    return [(address, view) for address, view in views() if view.__module__.startswith(OURS)]


def our_addresses(resolver=None, namespace=""):
    """The names of our own addresses: "recognition:inbox". Other people's, and Django's admin, are not among them."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace not in {"admin", "api-1.0.0"}:
                yield from our_addresses(pattern, f"{pattern.namespace}:" if pattern.namespace else namespace)
        elif pattern.name and pattern.callback.__module__.startswith(OURS):
            yield namespace + pattern.name


def test_there_are_views_to_guard():
    assert len(our_views()) > 10


@pytest.mark.parametrize(("address", "view"), our_views(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_view_has_a_permission_or_is_openly_public(address, view):
    public = getattr(view, "login_required", True) is False

    assert public != bool(getattr(view, "requires", None)), f"{address}: either requires(…) or login_not_required"


def pure_table(tree: ast.Module) -> bool:
    """Whether a module holds nothing but data: no function, no class with behaviour."""
    return not any(isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef) for node in ast.walk(tree))


def too_long(path):
    """The functions and the file that have outgrown their measure."""
    source = path.read_text()
    tree = ast.parse(source)
    limit = VIEW_LINES if "views" in path.parts else FUNCTION_LINES
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    lengths = [(node.name, node.end_lineno - node.lineno + 1) for node in functions]
    long = [f"{name}: {length}" for name, length in lengths if length > limit]
    lines = len(source.splitlines())
    return [*long, *([f"{lines} lines"] if lines > FILE_LINES and not pure_table(tree) else [])]


def silent_functions(path):
    functions = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)]
    return [node.name for node in functions if not node.name.startswith("_") and not ast.get_docstring(node)]


def refused_by_policy(path):
    return re.findall(INLINE, path.read_text())


def test_files_and_functions_stay_small():
    code = [path for path in [*sources(), *(ROOT / "tests").rglob("*.py")] if "migrations" not in path.parts]

    assert offenders(code, too_long) == {}


def test_every_template_is_used():
    names = {str(path).rsplit("/templates/", 1)[1] for path in templates()}
    text = "\n".join(path.read_text() for path in [*sources(), *templates()])
    unused = {name for name in names if f'"{name}"' not in text and not FOUND_BY_NAME.match(name)}

    assert unused == set()


def test_no_template_holds_what_the_content_policy_refuses():
    pages = [path for path in templates() if path.parent.name != "mail"]  # mail programmes read no stylesheet of ours

    assert offenders(pages, refused_by_policy) == {}


def test_public_functions_say_what_they_do():
    spoken_for = {"migrations", "views", "commands", "urls", "tasks"}
    code = [path for path in sources() if not spoken_for & {*path.parts, path.stem} and path.name not in FRAMEWORK]

    assert offenders(code, silent_functions) == {}


def test_nothing_is_left_half_done():
    marks = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    found = [str(path.relative_to(ROOT)) for path in [*sources(), *templates()] if marks.search(path.read_text())]

    assert found == []


def test_no_test_is_skipped():
    skipping = re.compile(r"pytest\.skip|mark\.skip|@skip|mark\.xfail|importorskip")
    here = Path(__file__)
    found = [str(p) for p in (ROOT / "tests").rglob("*.py") if p != here and skipping.search(p.read_text())]

    assert found == []
