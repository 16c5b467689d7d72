"""A made-up directory of two offices, and a dozen made-up comments with their answers."""

import csv
import json

from recognition.naming import Person

HALL, POOL = "Town Hall", "Swimming Pool"
PEOPLE = (
    Person("E1", "Anna", "Blackwood", title="Clerk", office=HALL),
    Person("E2", "Anna", "Fenwick", title="Librarian", office=HALL),
    Person("E3", "Robert", "Quillfeather", preferred="Bobby", title="Clerk", office=HALL),
    Person("E4", "Katarzyna", "Wąsowicz", title="Nurse", office=HALL),
    Person("E5", "Zygmunt", "Okoński", title="Nurse", office=HALL),
    Person("E6", "Odysseas", "Marmaras", title="Lifeguard", office=POOL),
    Person("E7", "Anna", "Blackwood", title="Lifeguard", office=POOL),
)
# text, language, office, phenomenon, name as written, decision, ids
CASES = (
    ("Robert Quillfeather was so kind.", "en", HALL, "full", "Robert Quillfeather", "linked", ("E3",)),
    ("Bobby Quillfeather was so kind.", "en", HALL, "preferred", "Bobby Quillfeather", "linked", ("E3",)),
    ("Thank you, Robert Quilfeather helped me a lot.", "en", HALL, "slip", "Robert Quilfeather", "linked", ("E3",)),
    ("Mr Quillfeather was so kind.", "en", HALL, "titled", "Mr Quillfeather", "linked", ("E3",)),
    ("Robert was so kind.", "en", HALL, "first", "Robert", "linked", ("E3",)),
    ("Anna was so kind.", "en", HALL, "ambiguous", "Anna", "ambiguous", ("E1", "E2")),
    ("Anna Blackwood helped me very kindly.", "en", "", "ambiguous", "Anna Blackwood", "ambiguous", ("E1", "E7")),
    ("Zygmunt Okonski was so kind.", "pl", HALL, "accents", "Zygmunt Okonski", "linked", ("E5",)),
    ("ROBERT QUILLFEATHER WAS SO KIND", "en", HALL, "capitals", "ROBERT QUILLFEATHER", "linked", ("E3",)),
    ("My name is Anna Fenwick and the queue was long.", "en", HALL, "writer", "Anna Fenwick", "none", ()),
    ("My husband Robert was treated well.", "en", HALL, "relative", "Robert", "none", ()),
    ("The queue was long.", "en", HALL, "nobody", "", "none", ()),
)


def row_object(number, case):
    text, language, office, phenomenon, surface, decision, ids = case
    return {
        "id": f"R{number}", "text": text, "language": language, "office": office, "phenomenon": phenomenon,
        "surface": surface, "gold_decision": decision, "gold_employee_ids": list(ids), "directory": "small",
    }  # fmt: skip


def write_rows(path, objects=None):
    """Write the cases, or other objects, as JSON lines; returns the path."""
    objects = objects or [row_object(number, case) for number, case in enumerate(CASES)]
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects), encoding="utf-8")
    return path


def write_people(path):
    """Write the directory as CSV; returns the path."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("employee_id", "first_name", "last_name", "preferred_name", "job_title", "office"))
        for each in PEOPLE:
            writer.writerow((each.key, each.given, each.family, each.preferred, each.title, each.office))
    return path
