from recognition.models.compliments import Compliment
from recognition.models.routings import Candidate, Certainty, Decision, Mention, Outcome, Reason, Routing

__all__ = ["Candidate", "Certainty", "Compliment", "Decision", "Mention", "Outcome", "Reason", "Routing"]
