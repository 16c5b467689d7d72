"""Waiting for what other processes do."""

import time


def wait_for(condition, seconds=20):
    """The first true answer of ``condition``, or its last one."""
    until = time.monotonic() + seconds
    while not (answer := condition()) and time.monotonic() < until:
        time.sleep(0.02)
    return answer
