"""A small directory, invented, in which every kind of name occurs."""

from datetime import date

from recognition.naming import Index, Person

HALL, DESK, CLINIC = "Hall", "Desk", "Clinic"
PEOPLE = [
    Person(1, "Denise", "Fowler", title="Nurse", office=HALL),
    Person(2, "Margaret", "Ashdown", preferred="Peggy", title="Clerk", office=HALL),
    Person(3, "Robert", "Quill", title="Porter", office=HALL),
    Person(4, "Hope", "Tarrant", title="Nurse", office=HALL),
    Person(5, "Ana María", "Ortega Sanz", title="Clerk", office=HALL),
    Person(6, "Katarzyna", "Wilczyńska", title="Clerk", office=HALL),
    Person(7, "Zbigniew", "Kozłowski", title="Registrar", office=HALL),
    Person(8, "Smaranda", "Filipescu", title="Nurse", office=HALL),
    Person(9, "Chrysoula", "Xenaki", title="Nurse", office=HALL),
    Person(10, "Stergios", "Fotiadis", title="Porter", office=HALL),
    Person(11, "Zlata", "Horbenko", title="Nurse", office=HALL),
    Person(12, "Yurii", "Tsymbal", title="Porter", office=HALL),
    Person(13, "Elio", "De Fabbris", title="Clerk", office=HALL),
    Person(14, "Denise", "Marlow", title="Clerk", office=DESK),
    Person(15, "Denise", "Petty", title="Porter", office=DESK),
    Person(16, "Ottilie", "Brandreth", title="Porter", office=DESK),
    Person(17, "Ottilie", "Brandreth", title="Nurse", office=DESK),
    Person(18, "Ion", "Ungur", title="Clerk", office=HALL),
    Person(19, "Giuseppe", "Bellandi", title="Clerk", office=HALL),
    Person(20, "Francisco", "Revuelta", title="Clerk", office=HALL),
    Person(21, "Winifred", "O'Dowd", title="Midwife", office=CLINIC, left=date(2024, 1, 31)),
    Person(22, "Ioannis", "Vlachos", title="Clerk", office=HALL),
    Person(23, "Oleksandr", "Lysenko", title="Clerk", office=HALL),
    Person(24, "Rosalind", "Hartnell-Pym", title="Clerk", office=HALL),
    Person(25, "Mihaela", "Rusu", title="Clerk", office=HALL),
]  # fmt: skip
INDEX = Index.build(PEOPLE, parents={HALL: "Region", DESK: "Region", CLINIC: "Coast"})


def linked(text, office=HALL, language=""):
    """The keys of those surely named."""
    decision = INDEX.decide(text, office=office, language=language)
    return set(decision.employee_ids) if decision.outcome == "linked" else set()


def outcome(text, office=HALL, language=""):
    return str(INDEX.decide(text, office=office, language=language).outcome)
