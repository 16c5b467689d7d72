"""What the verbs about letters and the desk in the record mean, in words."""

from django.utils.translation import gettext_lazy as _

DEEDS = {
    "recognition.case_read": _("Opened a case on the desk"),
    "recognition.review_read": _("Read what waits for review"),
    "recognition.decided_employee": _("Decided: for an employee"),
    "recognition.decided_team": _("Decided: for a team"),
    "recognition.decided_nobody": _("Decided: names nobody"),
    "recognition.decision_undone": _("Took a decision back"),
    "recognition.not_me": _("Said: that was not me"),
    "recognition.letter_deleted": _("Deleted a letter"),
    "recognition.thanks_passed_on": _("Passed thanks on to a citizen"),
    "recognition.thanks_given_back": _("Gave thanks back to their writer"),
    "recognition.kudos_passed_on": _("Passed thanks on to a colleague"),
    "recognition.kudos_given_back": _("Gave thanks to a colleague back to their writer"),
    "recognition.belonging_accepted": _("Gave a letter to others, too"),
    "recognition.belonging_declined": _("Left a letter where it is"),
    "recognition.lesson_forgotten": _("Had a lesson forgotten"),
    "recognition.lesson_restored": _("Had a lesson restored"),
    "notices.webhook_added": _("Added a webhook"),
    "notices.webhook_changed": _("Changed a webhook"),
    "notices.webhook_deleted": _("Removed a webhook"),
    "notices.sent_again": _("Sent a message again"),
    "notices.secret_renewed": _("Renewed the secret of a webhook"),
}
