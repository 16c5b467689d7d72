"""A portal's supervisor with small children: started as a script by the tests, which then send it signals.

Arguments: a folder for the children's logs and numbers, and what each child does as Python.
"""

import sys
from pathlib import Path

from portal.setup.supervisor import Child, ChildError, Supervisor

NOTE_NUMBER = """
import os, pathlib, sys, time
pathlib.Path({path!r} + ".new").write_text(str(os.getpid()))
os.replace({path!r} + ".new", {path!r})
"""


def main(folder, *deeds):
    children = []
    for number, deed in enumerate(deeds):
        source = NOTE_NUMBER.format(path=str(folder / f"pid-{number}")) + deed
        children.append(Child(f"child {number}", [sys.executable, "-c", source], folder / f"{number}.log", folder))
    try:
        Supervisor(children, stop_seconds=2).run(
            lambda: all((folder / f"pid-{number}").exists() for number in range(len(children))),
            (folder / "ready").touch,
        )
    except ChildError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
