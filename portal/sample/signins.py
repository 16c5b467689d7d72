"""Who can sign in to the sample agency. Made by ``load_sample`` where ``SAMPLE_SIGN_INS`` is set, and nowhere else."""

from typing import NamedTuple

from portal.directory.roles import Role
from portal.sample.agency import MAIL_HOST


class SignIn(NamedTuple):
    """One row of the table that ``demo`` prints."""

    who: str
    email: str
    password: str


SIGN_INS = [
    SignIn("Maria Kowalska, clerk in Lakewood", f"maria.kowalska@{MAIL_HOST}", "lakewood-window-3"),
    SignIn("Ben Ode, steward of the whole agency", f"ben.ode@{MAIL_HOST}", "harwick-desk-ode"),
    SignIn("Luca Bellandi, steward of the Coast Region", f"luca.bellandi@{MAIL_HOST}", "coast-desk-bellandi"),
    SignIn("Amira Khan, safety officer", f"amira.khan@{MAIL_HOST}", "harwick-safety-khan"),
    SignIn("Henry Castell, answers for the services", f"henry.castell@{MAIL_HOST}", "harwick-services-castell"),
    SignIn("Grace Whitlock, manager in Lakewood", f"grace.whitlock@{MAIL_HOST}", "lakewood-head-grace"),
    SignIn("Ioana Crivăț, administrator", f"ioana.crivat@{MAIL_HOST}", "harwick-admin-ioana"),
]

# E-mail → the roles of that person: role and unit code.
GRANTS = {
    f"ben.ode@{MAIL_HOST}": ((Role.STEWARD, "agency"),),
    f"luca.bellandi@{MAIL_HOST}": ((Role.STEWARD, "harwick-coast"),),
    f"amira.khan@{MAIL_HOST}": ((Role.SAFETY_OFFICER, "agency"),),
    f"henry.castell@{MAIL_HOST}": ((Role.SERVICE_OWNER, "agency"),),
    f"grace.whitlock@{MAIL_HOST}": ((Role.MANAGER, "lakewood-benefits"),),
    f"ioana.crivat@{MAIL_HOST}": ((Role.ADMINISTRATOR, "agency"),),
}
SUPERUSER = f"ioana.crivat@{MAIL_HOST}"
STEWARD = f"ben.ode@{MAIL_HOST}"
OFFICER = f"amira.khan@{MAIL_HOST}"
OWNER = f"henry.castell@{MAIL_HOST}"
