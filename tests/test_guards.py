"""Habits that a reviewer would otherwise have to look for: guarded views, used templates, small pieces."""

import ast
import re
from pathlib import Path

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from tests.test_architecture import ROOT, dotted_name, sources, templates

OURS = ("portal.", "feedback.", "recognition.")
FILE_LINES, FUNCTION_LINES, VIEW_LINES = 300, 30, 15
# Django, allauth and ninja find these by their own names.
FOUND_BY_NAME = re.compile(r"^(400|403|403_csrf|404|429|500)\.html$|^(account|allauth|mfa|socialaccount|usersessions)/")


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


def test_there_are_views_to_guard():
    assert len(our_views()) > 10


@pytest.mark.parametrize(("address", "view"), our_views(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_view_has_a_permission_or_is_openly_public(address, view):
    public = getattr(view, "login_required", True) is False

    assert public != bool(getattr(view, "requires", None)), f"{address}: either requires(…) or login_not_required"


def tests():
    return sorted((ROOT / "tests").rglob("*.py"))


def pure_table(tree: ast.Module) -> bool:
    """Whether a module holds nothing but data: no function, no class with behaviour."""
    return not any(isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef) for node in ast.walk(tree))


@pytest.mark.parametrize(
    "path", [*sources(), *sorted((ROOT / "tests").rglob("*.py"))], ids=lambda p: str(p.relative_to(ROOT))
)
def test_files_and_functions_stay_small(path):
    if "migrations" in path.parts:
        return
    source = path.read_text()
    tree = ast.parse(source)
    limit = VIEW_LINES if "views" in path.parts else FUNCTION_LINES
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1}"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno + 1 > limit
    ]

    assert long == []
    assert pure_table(tree) or len(source.splitlines()) <= FILE_LINES


def test_every_template_is_used():
    names = {str(path).rsplit("/templates/", 1)[1] for path in templates()}
    text = "\n".join(path.read_text() for path in [*sources(), *templates()])
    unused = {name for name in names if f'"{name}"' not in text and not FOUND_BY_NAME.match(name)}

    assert unused == set()


@pytest.mark.parametrize("path", templates(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_template_holds_what_the_content_policy_refuses(path):
    text = path.read_text()

    assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)|<style|\sstyle=|\son[a-z]+=", text)
    assert not re.search(r"(src|href)=[\"'](https?:)?//", text)


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_public_functions_say_what_they_do(path):
    if {"migrations", "views", "commands"} & set(path.parts) or path.name in {"admin.py", "apps.py"}:
        return
    silent = [
        node.name
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert silent == [], f"{dotted_name(path)}: {silent}"


def test_nothing_is_left_half_done():
    marks = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    found = [str(path.relative_to(ROOT)) for path in [*sources(), *templates()] if marks.search(path.read_text())]

    assert found == []


def test_no_test_is_skipped():
    skipping = re.compile(r"pytest\.skip|mark\.skip|@skip|mark\.xfail|importorskip")
    here = Path(__file__)
    found = [str(p) for p in (ROOT / "tests").rglob("*.py") if p != here and skipping.search(p.read_text())]

    assert found == []
