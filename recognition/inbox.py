"""What an employee finds on their letters page: the new ones, a page of those read before, and what they speak of."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib.auth.models import User
from django.db.models import (
    BooleanField,
    Case,
    Exists,
    ExpressionWrapper,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    When,
    prefetch_related_objects,
)
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from feedback.models import Segment, Sentiment, Theme
from feedback.understanding.theme_words import OTHER
from recognition import sharing
from recognition.models import Belonging, Compliment, Reaction
from recognition.paging import PAGE, Page, older_than
from recognition.reacting import gladness

LONGEST_SEARCH = 100
LOOKED_AT = 100  # letters whose themes are told: what people thank for today, not ten years ago
NOT_SHOWN = [f"feedback__{it}" for it in ("text", "question", "trust_question", "drivers", "reference", "digest")]
FROM_THE_NEWEST = 10**18 - 1  # a key above all others
TOLD = 5
TOLD_OF = ("feedback_id", "start", "end", "themes", "feedback__text", "feedback__compliments__excerpt")
THANKED_FOR: dict[str, Promise] = {
    "staff_manner": _("The way you are with people"),
    "communication": _("Explaining things well"),
    "waiting": _("Not letting people wait"),
    "access": _("Being there when they come"),
    "environment": _("A good place to be in"),
    "process": _("Finding a way through the paperwork"),
    "digital": _("Help with forms on a screen"),
    "outcome": _("Getting it done"),
    "dignity": _("Treating people with respect"),
    "safety": _("Making people feel safe"),
}


@dataclass(frozen=True, slots=True)
class Inbox:
    """New letters, newest first, then a page of older ones; with ``words``, a page of all in which they stand."""

    new: list[Compliment]
    page: Page
    words: str = ""

    @classmethod
    def of(cls, user: User, *, before: str | None = None, words: str = "") -> "Inbox":
        """The inbox of ``user``, from the key ``before`` on: ``PAGE`` letters, the new ones in front."""
        letters = own_letters(user)
        words = words.replace("\0", "").strip()[:LONGEST_SEARCH]
        if words or before:
            page = older_than(letters.saying(words) if words else letters.exclude(read_at=None), before)
            new = []
        else:
            new, page = _first(letters)
        complete([*new, *page.rows], user)
        return cls(new, page, words)

    @property
    def older(self) -> str:
        """Where the next page begins, as it stands in an address."""
        told = {"q": self.words, "before": self.page.older}
        return urlencode({name: value for name, value in told.items() if value})


def own_letters(user: User) -> QuerySet[Compliment]:
    """The letters of ``user`` with place and service, the answer, and whether the writer can be reached.

    Whose they are is the same for all rows: ``complete`` sets it, cheaper than a join for each.
    """
    reachable = Q(feedback__code__isnull=False) | Q(feedback__contact__isnull=False)
    letters = Compliment.objects.to_person(user).select_related("feedback__unit", "feedback__service", "thanks")
    return letters.defer(*NOT_SHOWN).annotate(
        is_reachable=ExpressionWrapper(reachable, BooleanField()),
        has_belongings=Exists(Belonging.objects.filter(compliment=OuterRef("pk"))),
        has_reactions=Exists(Reaction.objects.filter(compliment=OuterRef("pk"))),
    )


def _first(letters: QuerySet[Compliment]) -> tuple[list[Compliment], Page]:
    """The first page in one query: what is new, and as many of those read before as still find room."""
    found = list(letters.order_by(Case(When(read_at=None, then=0), default=1), "-pk")[: PAGE + 1])
    shown = found[:PAGE]
    new, read = [it for it in shown if not it.read_at], [it for it in shown if it.read_at]
    older = (read[-1].pk if read else FROM_THE_NEWEST) if len(found) > PAGE else None
    return new, Page(read, None, older)


def complete(letters: list[Compliment], user: User) -> None:
    """Put beside each of ``letters`` of ``user``, however many, what stands there.

    ``employee``, ``seen_by`` in words, ``answer`` (the line back or None), ``belongings``, ``glad`` (the sentence that
    says which colleagues are glad with them), and ``has_story``: whether there is any of this to tell.
    """
    for letter in letters:
        letter.employee, letter.answer, letter.glad = user.employee, getattr(letter, "thanks", None), ""
    said = [letter for letter in letters if letter.has_belongings]
    prefetch_related_objects(said, Prefetch("belongings", Belonging.objects.select_related("colleague")))
    liked = [letter for letter in letters if letter.has_reactions]
    for letter, glad in zip(liked, gladness(liked, user) if liked else (), strict=True):
        letter.glad = glad.said
    seen_by = {step: sharing.seen_by(letter) for step, letter in {it.visibility: it for it in letters}.items()}
    for letter in letters:
        letter.seen_by = seen_by[letter.visibility]
        letter.has_story = bool(letter.answer or letter.has_belongings or letter.glad)


def thanked_for(user: User) -> list[str]:
    """What people thank ``user`` for, in words, what stands in most letters first; no score and no count.

    Only praise that stands in their own letter counts: a comment may thank two people for two things.
    """
    newest = Compliment.objects.to_person(user).newest_first().values("pk")[:LOOKED_AT]
    praise = Segment.objects.filter(feedback__compliments__in=newest, sentiment=Sentiment.PRAISE)
    found: dict[str, set[int]] = {}
    for comment, start, end, themes, text, excerpt in praise.values_list(*TOLD_OF):
        if _core(text[start:end]) in excerpt:
            for theme in themes:
                found.setdefault(theme, set()).add(comment)
    frequent = sorted((key for key in found if key != OTHER), key=lambda key: (-len(found[key]), key))[:TOLD]
    own = {} if THANKED_FOR.keys() >= set(frequent) else Theme.objects.named().names
    return [str(THANKED_FOR.get(key) or own.get(key, key)) for key in frequent]


def _core(words: str) -> str:
    """The end of a segment: how it opens may have been cut where it was delivered."""
    words = words.strip()
    return words[len(words) // 3 :]
