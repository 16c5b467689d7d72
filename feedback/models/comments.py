"""What citizens wrote, step by step: received, understood, routed."""

import hashlib
import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.postgres.indexes import BrinIndex
from django.db import connection, models, transaction
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feedback.models.sources import Channel, Source, Tombstone
from feedback.understanding.results import Redaction, Understanding
from portal.directory.models import Service, Stage, Unit
from portal.directory.roles import Role, everywhere, held_by


class State(models.TextChoices):
    RECEIVED = "received", _("Received")
    UNDERSTOOD = "understood", _("Understood")
    ROUTED = "routed", _("Routed")


class Sentiment(models.TextChoices):
    PRAISE = "praise", _("Praise")
    NEUTRAL = "neutral", _("Neutral")
    COMPLAINT = "complaint", _("Complaint")


# One statement for a whole batch: bulk_update's CASE for every row and column costs a third of the pipeline.
ADVANCE_UNDERSTOOD = """
    UPDATE feedback_feedback AS feedback
    SET state = 'understood', tries = 0, claimed_until = now(),
        text = found.text, language = found.language, sentiment = found.sentiment, praise = found.praise
    FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[], %s::float8[])
        AS found(id, text, language, sentiment, praise)
    WHERE feedback.id = found.id AND feedback.state = 'received'
    RETURNING feedback.id
"""
ADVANCE = """
    UPDATE feedback_feedback SET state = %s, tries = 0, claimed_until = now()
    WHERE id = ANY(%s) AND state = %s RETURNING id
"""
KEEP_REDACTIONS = """
    UPDATE feedback_original AS original SET redactions = found.redactions::jsonb
    FROM unnest(%s::bigint[], %s::text[]) AS found(id, redactions) WHERE original.feedback_id = found.id
"""


class FeedbackQuerySet(models.QuerySet):
    def praise(self) -> "FeedbackQuerySet":
        return self.filter(sentiment=Sentiment.PRAISE)

    def visible_to(self, user: User) -> "FeedbackQuerySet":
        """The understood comments of the units whose steward ``user`` is; a drill's are nobody's.

        One without a unit belongs where its service is offered, if that is one place alone, else to the whole agency.
        """
        granted = Unit.objects.granted(user, Role.STEWARD)
        mine = Q(unit__in=granted) | Q(unit=None)
        if not everywhere(user, Role.STEWARD):
            in_one_place = Service.objects.annotate(offices=models.Count("units")).filter(offices=1).values("pk")
            offered = Service.objects.filter(pk__in=in_one_place, units__in=granted).values("pk")
            mine = Q(unit__in=granted) | Q(unit=None, service__in=offered)
        return self.filter(mine, drill=None).exclude(state=State.RECEIVED)

    def lock(self, pk: int) -> "Feedback":
        """The comment ``pk``, for this transaction alone. Take it before whatever hangs on it, always in this order."""
        return self.select_for_update(no_key=True).get(pk=pk)

    def free(self) -> "FeedbackQuerySet":
        """Those that are understood and that no worker has in its hands."""
        return self.exclude(state=State.RECEIVED).exclude(state=State.UNDERSTOOD, claimed_until__gt=Now())

    def send_back(self) -> int:
        """Have the step after understanding take these again; returns how many."""
        return self.update(state=State.UNDERSTOOD, tries=0, claimed_until=Now())

    @transaction.atomic
    def claim(self, state: State, limit: int) -> list["Feedback"]:
        """Take up to ``limit`` rows in ``state``, oldest first; nobody else gets them until the lease ends.

        A row taken ``FEEDBACK_MAX_TRIES`` times without getting on stays put and is listed by ``set_aside``.
        """
        waiting = self.filter(state=state, claimed_until__lt=Now(), tries__lt=settings.FEEDBACK_MAX_TRIES)
        taken = list(waiting.order_by("pk").select_for_update(skip_locked=True)[:limit])
        lease = timedelta(seconds=settings.FEEDBACK_LEASE_SECONDS)
        self.filter(pk__in=[row.pk for row in taken]).update(claimed_until=Now() + lease, tries=F("tries") + 1)
        return taken

    def advance_understood(self, found: Mapping[int, Understanding]) -> list[int]:
        """Move comments from received to understood with what was ``found``; returns those that were still there."""
        rows = [(pk, it.redacted, it.language, str(it.sentiment), it.praise) for pk, it in sorted(found.items())]
        with connection.cursor() as cursor:
            cursor.execute(ADVANCE_UNDERSTOOD, [list(column) for column in zip(*rows, strict=True)])
            return [pk for (pk,) in cursor.fetchall()]

    def advance(self, pks: Sequence[int], was: State, becomes: State) -> list[int]:
        """Move ``pks`` from ``was`` to ``becomes``; returns those that were still there, and so are the caller's."""
        with connection.cursor() as cursor:
            cursor.execute(ADVANCE, [becomes, sorted(pks), was])
            return [pk for (pk,) in cursor.fetchall()]

    def set_aside(self) -> "FeedbackQuerySet":
        """What failed too often and now waits for a person: list it, mend the cause, then ``retry``."""
        return self.exclude(state=State.ROUTED).filter(tries__gte=settings.FEEDBACK_MAX_TRIES, claimed_until__lt=Now())

    def retry(self) -> int:
        """Give rows that were set aside another go; returns how many."""
        return self.update(tries=0, claimed_until=Now())

    @transaction.atomic
    def erase(self) -> int:
        """Delete these comments and all that came of them; their references stay refused. Returns how many."""
        rows = list(self.values_list("source_id", "reference"))
        Tombstone.objects.bulk_create(
            [Tombstone(source_id=source, reference_digest=buried(reference)) for source, reference in rows],
            ignore_conflicts=True,
        )
        self.delete()
        return len(rows)


def buried(reference: str) -> str:
    """How a deleted comment's reference is remembered."""
    return hashlib.sha256(reference.encode()).hexdigest()


class Feedback(models.Model):
    """A citizen's comment with its answers."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    source = models.ForeignKey(Source, models.PROTECT, related_name="feedback")
    reference = models.CharField(max_length=200, help_text=_("The identifier its source gave it."))
    digest = models.CharField(max_length=32, help_text=_("Of the row as it came, to tell a repetition from a change."))
    channel = models.CharField(max_length=10, choices=Channel)
    received_at = models.DateTimeField(db_index=True)
    arrived_at = models.DateTimeField(default=timezone.now)
    occurred_on = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=8, blank=True, help_text=_("As declared, then as found."))
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="feedback")
    service = models.ForeignKey(Service, models.PROTECT, null=True, blank=True, related_name="feedback")
    stage = models.ForeignKey(Stage, models.PROTECT, null=True, blank=True, related_name="feedback")
    place = models.CharField(
        max_length=80, blank=True, help_text=_("A window or room, as the public page's address says.")
    )
    question_set = models.CharField(max_length=40, blank=True)
    question = models.TextField(blank=True, help_text=_("The question that the text answers."))
    trust_question = models.TextField(blank=True)
    trust_raw = models.SmallIntegerField(null=True, blank=True)
    trust_scale = models.PositiveSmallIntegerField(null=True, blank=True, help_text=_("2 for a thumb, 5 for 1 to 5."))
    drivers = models.JSONField(
        default=dict, blank=True, help_text=_('{"positive": {"ease": true}, "negative": {}}; not offered is absent.')
    )
    text = models.TextField(blank=True, help_text=_("Redacted; the words as they came are in Original."))
    state = models.CharField(max_length=10, choices=State, default=State.RECEIVED)
    sentiment = models.CharField(max_length=9, choices=Sentiment, blank=True)
    praise = models.FloatField(null=True, blank=True, help_text=_("How surely praise, 0 to 1."))
    claimed_until = models.DateTimeField(default=timezone.now)
    tries = models.PositiveSmallIntegerField(default=0)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "feedback"
        indexes = [
            models.Index(fields=["state", "id"], name="feedback_waiting", condition=~Q(state="routed")),
            BrinIndex(fields=["arrived_at"], name="feedback_arrived", autosummarize=True),  # rows lie as they came
        ]
        constraints = [
            models.UniqueConstraint(fields=["source", "reference"], name="feedback_received_once"),
            models.CheckConstraint(
                name="feedback_sentiment_once_understood",
                condition=Q(state="received", sentiment="") | ~Q(state="received") & ~Q(sentiment=""),
            ),
            models.CheckConstraint(
                name="feedback_no_words_before_redaction", condition=~Q(state="received") | Q(text="")
            ),
            models.CheckConstraint(
                name="feedback_trust_within_scale",
                condition=Q(trust_raw=None, trust_scale=None)
                | Q(trust_scale=2, trust_raw__range=(0, 1))
                | Q(trust_scale=5, trust_raw__range=(1, 5)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source}/{self.reference}"


class OriginalQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "OriginalQuerySet":
        """Originals from the units whose steward or safety officer ``user`` is.

        A comment without a unit is for every officer, as its alert is, and for the stewards of the whole agency.
        """
        granted = Unit.objects.granted(user, Role.STEWARD, Role.SAFETY_OFFICER)
        mine = Q(feedback__unit__in=granted)
        officer = any(it.role == Role.SAFETY_OFFICER for it in held_by(user))
        return self.filter(mine | Q(feedback__unit=None) if officer or everywhere(user, Role.STEWARD) else mine)

    def with_comment(self) -> "OriginalQuerySet":
        return self.select_related("feedback__unit", "feedback__source")

    def keep_redactions(self, found: Mapping[int, Sequence[Redaction]]) -> None:
        """Keep, by feedback, which stretches of the original were redacted."""
        if not found:
            return
        maps = [json.dumps([[it.start, it.end, it.kind] for it in redactions]) for redactions in found.values()]
        with connection.cursor() as cursor:
            cursor.execute(KEEP_REDACTIONS, [list(found), maps])


class Original(models.Model):
    """The words as they came and the map of what was redacted. Stewards and officers may read it, audited."""

    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="original")
    text = models.TextField()
    redactions = models.JSONField(default=list, help_text=_("[start, end, kind], offsets in the original."))
    delete_after = models.DateTimeField(db_index=True)

    objects = OriginalQuerySet.as_manager()

    def __str__(self) -> str:
        return f"original of {self.feedback_id}"


class Contact(models.Model):
    """How to reach the citizen, if they wished an answer; deleted after use."""

    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="contact")
    email = models.EmailField()
    delete_after = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"contact of {self.feedback_id}"


class Segment(models.Model):
    """A stretch of the redacted text with one sentiment."""

    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="segments")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentiment = models.CharField(max_length=9, choices=Sentiment)
    praise = models.FloatField(default=0)
    themes = models.JSONField(default=list)
    theme_words = models.JSONField(default=dict, blank=True, help_text=_("By theme, the words that spoke of it."))

    class Meta:
        ordering = ["feedback", "start"]
        constraints = [models.CheckConstraint(name="feedback_segment_not_empty", condition=Q(start__lt=F("end")))]

    def __str__(self) -> str:
        return f"{self.start}-{self.end} {self.sentiment}"

    def forget_theme_words(self, text: str) -> None:
        """Drop the words of themes that do not stand in this stretch of ``text``; saved by the caller."""
        told = text[self.start : self.end].casefold()
        standing = {theme: [it for it in words if it.casefold() in told] for theme, words in self.theme_words.items()}
        self.theme_words = {theme: words for theme, words in standing.items() if words}


class WrittenPerson(models.Model):
    """A name as written in the redacted text, and the part it plays."""

    class Part(models.TextChoices):
        STAFF = "staff", _("Staff, perhaps")
        WRITER = "writer", _("The writer")
        PATIENT = "patient", _("A patient")
        RELATIVE = "relative", _("A relative")
        PLACE = "place", _("A place")
        PUBLIC = "public", _("A public figure")

    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="written_people")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    part = models.CharField(max_length=8, choices=Part)

    class Meta:
        ordering = ["feedback", "start"]
        constraints = [models.CheckConstraint(name="feedback_person_not_empty", condition=Q(start__lt=F("end")))]

    def __str__(self) -> str:
        return f"{self.start}-{self.end} {self.part}"
