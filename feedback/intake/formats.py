"""The file formats that ``import_feedback`` reads. Another one is a file with a ``read`` and a line here."""

from collections.abc import Callable
from typing import BinaryIO

from feedback.intake import neutral, touchpoints, touchpoints_a11_v2
from feedback.intake.rows import About, Reading, Watch

FORMATS: dict[str, Callable[[BinaryIO, About, Watch], Reading]] = {
    "touchpoints-a11-v2": touchpoints_a11_v2.read,
    "touchpoints": touchpoints.read,
    "neutral": neutral.read,
}
