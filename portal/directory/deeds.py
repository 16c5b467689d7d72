"""What the directory's own verbs in the record mean, in words."""

from django.utils.translation import gettext_lazy as _

GIVEN = {
    "employee": _("Gave a role: employee"),
    "steward": _("Gave a role: steward"),
    "safety_officer": _("Gave a role: safety officer"),
    "service_owner": _("Gave a role: service owner"),
    "friction_owner": _("Gave a role: friction owner"),
    "champion": _("Gave a role: champion"),
    "manager": _("Gave a role: manager"),
    "leader": _("Gave a role: leader"),
    "administrator": _("Gave a role: administrator"),
}
TAKEN = {
    "employee": _("Took back a role: employee"),
    "steward": _("Took back a role: steward"),
    "safety_officer": _("Took back a role: safety officer"),
    "service_owner": _("Took back a role: service owner"),
    "friction_owner": _("Took back a role: friction owner"),
    "champion": _("Took back a role: champion"),
    "manager": _("Took back a role: manager"),
    "leader": _("Took back a role: leader"),
    "administrator": _("Took back a role: administrator"),
}
DEEDS = {
    "audit.searched": _("Searched the record"),
    "audit.exported": _("Took a file of the record"),
    "directory.account_opened": _("Opened an account"),
    "directory.account_closed": _("Closed an account"),
    "directory.account_reopened": _("Opened an account again"),
    "directory.screen_made": _("Made an account for a screen"),
    "directory.synced": _("Read the directory file"),
    "directory.roles_read": _("Looked at somebody’s roles"),
    "directory.unit_added": _("Added a unit"),
    "directory.unit_changed": _("Changed a unit"),
    "directory.unit_deleted": _("Removed a unit"),
    "directory.service_added": _("Added a service"),
    "directory.service_changed": _("Changed a service"),
    "directory.service_removed": _("Removed a service"),
    "directory.stage_added": _("Added a stage"),
    "directory.stage_changed": _("Changed a stage"),
    "directory.stage_removed": _("Removed a stage"),
    "directory.employee_changed": _("Mended an employee’s entry"),
}
DEEDS |= {f"directory.granted.{role}": words for role, words in GIVEN.items()}
DEEDS |= {f"directory.revoked.{role}": words for role, words in TAKEN.items()}
