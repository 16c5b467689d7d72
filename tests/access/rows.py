"""All the rows."""

from tests.access.rows_administration import ROWS as ADMINISTRATION
from tests.access.rows_feedback import ROWS as FEEDBACK
from tests.access.rows_recognition import ROWS as RECOGNITION

ROWS = {**FEEDBACK, **RECOGNITION, **ADMINISTRATION}
