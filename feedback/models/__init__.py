from feedback.models.codes import CitizenCode
from feedback.models.comments import (
    Contact,
    Feedback,
    Original,
    Segment,
    Sentiment,
    State,
    WrittenPerson,
)
from feedback.models.corrections import Correction
from feedback.models.escalations import Drill, Escalation, Told
from feedback.models.followups import CaseSystem, FollowUp
from feedback.models.heads import AgencyHead
from feedback.models.oncall import DatedShift, LadderStep, Line, WeeklyShift, Whom
from feedback.models.phrases import SafetyPhrase
from feedback.models.retentions import RetentionPeriod
from feedback.models.runs import ImportRun, RefusedRow
from feedback.models.safety import SafetyAlert
from feedback.models.sources import Allowance, Channel, Source, Token, Tombstone
from feedback.models.stamps import RulesStamp
from feedback.models.themes import Driver, Theme, ThemeNames, ThemeWord

__all__ = [
    "AgencyHead",
    "Allowance",
    "CaseSystem",
    "Channel",
    "CitizenCode",
    "Contact",
    "Correction",
    "DatedShift",
    "Drill",
    "Driver",
    "Escalation",
    "Feedback",
    "FollowUp",
    "ImportRun",
    "LadderStep",
    "Line",
    "Original",
    "RefusedRow",
    "RetentionPeriod",
    "RulesStamp",
    "SafetyAlert",
    "SafetyPhrase",
    "Segment",
    "Sentiment",
    "Source",
    "State",
    "Theme",
    "ThemeNames",
    "ThemeWord",
    "Token",
    "Told",
    "Tombstone",
    "WeeklyShift",
    "Whom",
    "WrittenPerson",
]
