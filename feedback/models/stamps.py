"""When the agency's rules were last changed, so that every worker asks for them again then and only then."""

import uuid

from django.db import models


class RulesStamp(models.Model):
    """One row, with a new value whenever a rule of the agency changes; no row: no rule was ever changed."""

    value = models.UUIDField(default=uuid.uuid4)

    class Meta:
        constraints = [models.CheckConstraint(name="feedback_one_rules_stamp", condition=models.Q(id=1))]

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def renew(cls) -> None:
        """Say that a rule changed, in the caller's transaction.."""
        cls.objects.update_or_create(id=1, defaults={"value": uuid.uuid4()})

    @classmethod
    def current(cls) -> uuid.UUID | None:
        return cls.objects.values_list("value", flat=True).first()
