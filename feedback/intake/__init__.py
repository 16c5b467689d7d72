"""The only door in for what citizens wrote."""

from feedback.intake.comment import Comment, RefusedError
from feedback.intake.receiving import Outcome, Receipt, receive, receive_many

__all__ = ["Comment", "Outcome", "Receipt", "RefusedError", "receive", "receive_many"]
