"""Keeps the portal's processes running as children of one, and leaves none behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

QUICK_SECONDS = 10
QUICK_DEATHS = 3
STOP_SECONDS = 15
PAUSE_SECONDS = 0.2
MORTAL = Path(__file__).with_name("mortal.py")


class ChildError(Exception):
    """A child cannot be kept running; the message is one sentence for a person."""


class Ward(Protocol):
    """What a supervisor keeps running."""

    def keep_running(self) -> None: ...
    def ask_to_stop(self) -> None: ...
    def stop(self, until: float) -> None: ...


class Child:
    """One process with its own process group and its own log."""

    def __init__(self, name: str, command: Sequence[str], log: Path, cwd: Path) -> None:
        self.name, self.command, self.log, self.cwd = name, list(command), log, cwd
        self.process: subprocess.Popen | None = None
        self.quick_deaths = 0
        self.started_at = self.start_after = 0.0

    def start(self) -> None:
        """Start the process; what it says is added to its log."""
        self.started_at = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-ISB", str(MORTAL), str(os.getpid()), *self.command],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.cwd, start_new_session=True,
            )  # fmt: skip

    def keep_running(self) -> None:
        """Start the process again if it ended, later each time. Raises ``ChildError`` after three quick deaths."""
        if self.process is not None and self.process.poll() is None:
            return
        if self.process is not None:
            self._bury()
        if time.monotonic() >= self.start_after:
            self.start()

    def ask_to_stop(self) -> None:
        """Let the process finish what it is doing, if it runs."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def stop(self, until: float) -> None:
        """Wait for the process until the monotonic time ``until``, then kill it and all that it started."""
        if self.process is None:
            return
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(max(0, until - time.monotonic()))
        self._kill_group()
        self.process.wait()
        self.process = None

    def _bury(self) -> None:
        self._kill_group()  # what it started must not hold its port or its work
        was_quick = time.monotonic() - self.started_at < QUICK_SECONDS
        self.quick_deaths = self.quick_deaths + 1 if was_quick else 0
        if self.quick_deaths == QUICK_DEATHS:
            raise ChildError(f"The {self.name} ended {QUICK_DEATHS} times right after its start: see {self.log}.")
        self.start_after = time.monotonic() + 2**self.quick_deaths / 4
        self.process = None

    def _kill_group(self) -> None:
        with suppress(ProcessLookupError, PermissionError):  # nobody is left in it (macOS says it the second way)
            os.killpg(self.process.pid, signal.SIGKILL)


class Supervisor:
    """Runs ``children`` until it is told to stop (Ctrl-C, SIGTERM, a closed terminal) or one cannot be kept running."""

    def __init__(self, children: Sequence[Ward], stop_seconds: float = STOP_SECONDS) -> None:
        self.children, self.stop_seconds = children, stop_seconds
        self.stopping = False

    def run(self, is_ready: Callable[[], bool], when_ready: Callable[[], None]) -> None:
        """Start all children, call ``when_ready`` once ``is_ready`` says so, and keep them running; then stop all.

        Raises ``ChildError``, with everything stopped, if a child keeps ending.
        """
        told = False
        with _Signals(self._stop):
            try:
                while not self.stopping:
                    for child in self.children:
                        child.keep_running()
                    if not told and is_ready():
                        when_ready()
                        told = True
                    time.sleep(PAUSE_SECONDS)
            finally:
                self.stop_all()

    def stop_all(self) -> None:
        """Stop all children, at the same time; returns when none is left."""
        for child in self.children:
            child.ask_to_stop()
        until = time.monotonic() + self.stop_seconds
        for child in self.children:
            child.stop(until)

    def _stop(self, _signal: int, _frame: object) -> None:
        self.stopping = True


class _Signals:
    """Within it, whatever ends a program calls ``handler`` instead."""

    ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def __init__(self, handler: Callable) -> None:
        self.handler = handler

    def __enter__(self) -> None:
        self.before = {number: signal.signal(number, self.handler) for number in self.ENDING}

    def __exit__(self, *_error: object) -> None:
        for number, handler in self.before.items():
            signal.signal(number, handler)
