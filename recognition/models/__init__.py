from recognition.models.belongings import Belonging
from recognition.models.compliments import Compliment, Visibility
from recognition.models.kudos import Kudos, KudosRecipient, Reaction
from recognition.models.lessons import Lesson, Taught
from recognition.models.preferences import Preference
from recognition.models.routings import Candidate, Certainty, Decision, Mention, Outcome, Reason, Routing
from recognition.models.settlements import Settlement
from recognition.models.thanks import Review, Thanks

__all__ = [
    "Belonging",
    "Candidate",
    "Certainty",
    "Compliment",
    "Decision",
    "Kudos",
    "KudosRecipient",
    "Lesson",
    "Mention",
    "Outcome",
    "Preference",
    "Reaction",
    "Reason",
    "Review",
    "Routing",
    "Settlement",
    "Taught",
    "Thanks",
    "Visibility",
]
