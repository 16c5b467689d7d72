"""Become the given program, but end with the process that started us, even if that one is killed.

Run as a script: ``python mortal.py PARENT PROGRAM ARGUMENT ...``. Linux keeps this wish across the exec; elsewhere
there is nothing like it, and the program merely starts.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main(parent: int, command: list[str]) -> None:
    """Ask for SIGTERM at the death of ``parent``, then become ``command``."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        if os.getppid() != parent:  # it was killed before we asked
            sys.exit(1)
    os.execv(command[0], command)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
