"""Learning from the desk: what stewards put right, what follows from it, and the rows that training reads."""

from feedback.corrections.labelled import LabelledRow, Marked, labelled_rows

__all__ = ["LabelledRow", "Marked", "labelled_rows"]
