import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from portal.setup import bootstrap


@pytest.fixture
def checkout(tmp_path):
    """A project with the first stage, nothing to install, and a second stage that says where it runs."""
    folder = tmp_path / "a project"
    setup = folder / "portal" / "setup"
    setup.mkdir(parents=True)
    for name in ["__init__.py", "bootstrap.py"]:
        shutil.copy(bootstrap.ROOT / "portal" / "setup" / name, setup / name)
    (folder / "portal" / "__init__.py").touch()
    (setup / "commands.py").write_text("import sys\n\n\ndef run(argv):\n    print(sys.prefix, *argv[1:])\n")
    shutil.copy(bootstrap.ROOT / "manage.py", folder / "manage.py")
    for lock in ["requirements.txt", "requirements-test.txt", "portal/setup/uv.txt"]:
        (folder / lock).write_text("# nothing\n")
    return folder


def start(checkout, *arguments):
    """Begin `manage.py` with the Python under this environment's, as on a fresh machine."""
    return subprocess.Popen(
        [sys._base_executable, str(checkout / "manage.py"), *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd="/",
    )  # fmt: skip


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 14)])
def test_another_python_is_refused_with_a_sentence(version):
    said = f"Goodword needs Python 3.11 to 3.13, and this is 3.{version[1]}: start manage.py with another python3."

    with pytest.raises(bootstrap.SetUpError) as refusal:
        bootstrap.refuse_other_pythons(version)

    assert str(refusal.value) == said


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_the_pythons_of_the_lock_are_taken(version):
    bootstrap.refuse_other_pythons(version)


def test_only_the_tests_and_the_benchmarks_need_more_than_the_portal():
    def names(command):
        return [lock.name for lock in bootstrap.locks_for(command)]

    assert names([]) == ["requirements.txt"]
    assert names(["demo"]) == ["requirements.txt"]
    assert names(["test"]) == ["requirements.txt", "requirements-test.txt"]
    assert names(["bench"]) == ["requirements.txt", "requirements-bench.txt"]
    assert names(["train"]) == ["requirements.txt", "requirements-train.txt"]


def test_two_first_starts_at_once_both_end_up_in_the_environment(checkout):
    both = [start(checkout, "demo", "--port=1"), start(checkout, "demo", "--port=1")]

    answers = [process.communicate() for process in both]

    assert [out for out, _said in answers] == [f"{checkout / '.venv'} demo --port=1\n"] * 2
    assert sorted(said.count("Making an environment") for _out, said in answers) == [0, 1]


def test_an_interrupted_environment_is_repaired_and_a_whole_one_left_alone(checkout):
    unfinished = checkout / ".venv" / ".unfinished"
    unfinished.parent.mkdir()
    unfinished.touch()

    out, said = start(checkout, "test").communicate()
    assert out == f"{checkout / '.venv'} test\n"
    assert said.splitlines() == [
        "Making an environment for Goodword in .venv ...",
        "Installing requirements.txt (once) ...",
        "Installing requirements-test.txt (once) ...",
    ]

    assert start(checkout, "test").communicate() == (out, "")

    (checkout / "requirements.txt").write_text("# still nothing\n")
    assert start(checkout, "demo").communicate()[1] == "Installing requirements.txt (once) ...\n"


def test_a_missing_network_is_said_in_a_sentence():
    said = "WARNING: Retrying ... [Errno -3] Temporary failure in name resolution\nERROR: No matching distribution"

    assert bootstrap.why_not_installed(said, Path("requirements.txt")).startswith("The packages could not be fetched: ")


@pytest.mark.parametrize("name", ["manage.py", "portal/setup/bootstrap.py"])
def test_the_first_stage_is_readable_for_old_pythons(name):
    ast.parse((bootstrap.ROOT / name).read_text(), feature_version=(3, 8))
