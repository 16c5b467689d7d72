"""Logs as data, without anybody's words: a database error quotes the whole row it failed on."""

from typing import Any

import structlog

TRACEBACK = structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
HARMLESS = {"OperationalError", "InterfaceError"}
SHARED = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso"),
    structlog.processors.ExceptionRenderer(TRACEBACK),
]


def without_quotations(_logger: object, _method: str, event: dict[str, Any]) -> dict[str, Any]:
    """Drop what exceptions say and keep their kind and place: their messages quote rows and input.

    A connection's trouble quotes nobody, and its message is what an administrator needs.
    """
    for exception in event.get("exception") or []:
        if exception["exc_type"] not in HARMLESS:
            exception["exc_value"] = ""
    return event


def formatter() -> structlog.stdlib.ProcessorFormatter:
    """What the handlers in ``LOGGING`` write: one JSON object a line."""
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=SHARED,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            without_quotations,
            structlog.processors.JSONRenderer(),
        ],
    )


def configure() -> None:
    """Send structlog's events through the standard library's handlers."""
    structlog.configure(
        processors=[*SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
