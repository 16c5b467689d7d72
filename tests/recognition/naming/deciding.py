"""What an index of few people decides about a comment on their office, "Hall"."""


def decided(index, text, language="en", **more):
    """The outcome, and the keys of those meant."""
    decision = index.decide(text, **({"office": "Hall"} | more), language=language)
    return str(decision.outcome), set(decision.employee_ids)


def reasons(index, text, language="en", **more):
    """Kind and detail of each reason of the first candidate of the first mention."""
    first = index.decide(text, **({"office": "Hall"} | more), language=language).mentions[0].candidates[0]
    return [(evidence.kind, evidence.detail) for evidence in first.why]
