"""What citizens write, in six languages: sentences with choices, of which ``portal.sample.writing`` makes comments.

In every sentence ``[a|b]`` is any one of the choices, ``{a|b}`` goes by the employee's gender (a man, a woman) and
``<a|b>`` by the writer's. ``{name}``, ``{name_acc}`` … stand for the employee as named; ``{matter}``, ``{day}``,
``{window}`` and ``{minutes}`` for what the comment is about.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The sentences of one language, by what they do; ``titles``: case → (before a man's name, before a woman's).

    ``bare`` is what stands before a name without a title. ``matters`` goes by service code.
    """

    titles: Mapping[str, tuple[str, str]]
    bare: Mapping[str, tuple[str, str]]
    days: tuple[str, ...]
    matters: Mapping[str, tuple[str, ...]]
    openers: tuple[str, ...]
    named: tuple[str, ...]
    more: tuple[str, ...]
    team: tuple[str, ...]
    turns: tuple[str, ...]
    complaints: tuple[str, ...]
    neutral: tuple[str, ...]
    closings: tuple[str, ...]
    private: tuple[str, ...]
    signatures: tuple[str, ...]
    writers: tuple[tuple[str, ...], tuple[str, ...]]
    alarms: tuple[str, ...]
    unsafe: tuple[str, ...]
