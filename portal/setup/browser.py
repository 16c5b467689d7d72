"""Which browser the tests drive: Chromium as the system has it; nothing is downloaded."""

import os
import shutil

MISSING = "The browser tests need Chromium: install it (Debian: apt install chromium) or name it in CHROMIUM."


def executable() -> str | None:
    """The path of Chromium: the environment's ``CHROMIUM``, else what is installed, else None."""
    named = [os.environ["CHROMIUM"]] if os.environ.get("CHROMIUM") else ["chromium", "chromium-browser"]
    return next((found for name in named if (found := shutil.which(name))), None)
