"""Sentences with choices become plain ones. See ``portal.sample.phrases`` for how they are written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

CHOICE = re.compile(r"\[([^\]]*)\]")
BY_WRITER = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
BY_EMPLOYEE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes, about whom, and the words for the fields of a sentence."""

    random: Random
    fields: Mapping[str, str]
    writer_is_woman: bool
    employee_is_woman: bool

    def sentence(self, phrase: str) -> str:
        """``phrase`` with every choice made; raises ``KeyError`` for a field that there is no word for."""
        chosen = CHOICE.sub(lambda match: self.random.choice(_choices(match[1])), phrase)
        chosen = BY_WRITER.sub(lambda match: match[1 + self.writer_is_woman], chosen)
        chosen = BY_EMPLOYEE.sub(lambda match: match[1 + self.employee_is_woman], chosen)
        chosen = FIELD.sub(lambda match: self.fields[match[1]], chosen)
        return chosen[:1].upper() + chosen[1:]


def _choices(options: str) -> list[str]:
    """The choices of ``[a|b]``; a stroke inside braces or angles belongs to those."""
    found, depth = [""], 0
    for letter in options:
        depth += (letter in "{<") - (letter in "}>")
        if letter == "|" and not depth:
            found.append("")
        else:
            found[-1] += letter
    return found
