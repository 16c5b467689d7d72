"""The seven drivers of OMB Circular A-11, Section 280, and how files write them."""

from collections.abc import Iterable

DRIVERS = ("effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", "other")
SIDES = ("positive", "negative")
COLUMNS = tuple(f"{side}_{driver}" for side in SIDES for driver in DRIVERS)

# {"positive": {"ease": True, "humanity": False}}: ticked, offered and not ticked; what was not offered is absent.
Drivers = dict[str, dict[str, bool]]


def shown(side: str, ticked: Iterable[str]) -> dict[str, bool]:
    """The answers of somebody who was shown the whole list of one ``side`` and ticked some of it.

    Raises ``ValueError`` naming the side's column if ``ticked`` holds anything but a driver.
    """
    named = set(ticked)
    if not named <= set(DRIVERS):
        raise ValueError(f"drivers_{side}")
    return {driver: driver in named for driver in DRIVERS}
