"""The first stage of manage.py."""


def enter_environment(argv: list) -> None:
    """Start again inside ``.venv``."""
