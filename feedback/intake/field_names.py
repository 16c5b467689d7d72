"""What the fields of a comment are called: to an administrator, and by other systems' files."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LABELS: dict[str, str | Promise] = {
    "source_id": _("Its identifier there"),
    "text": _("The citizen’s words"),
    "received_at": _("When it was written"),
    "occurred_on": _("The day it is about"),
    "language": _("Language"),
    "unit": _("Unit, by its code"),
    "service": _("Service, by its code"),
    "stage": _("Stage of the service"),
    "place": _("Window or room"),
    "question": _("The question that was asked"),
    "question_set": _("Name of the questionnaire"),
    "trust_question": _("The question about trust"),
    "trust_raw": _("The answer about trust"),
    "trust_scale": _("The scale of that answer: 2 or 5"),
    "drivers_positive": _("What went well, ticked"),
    "drivers_negative": _("What went badly, ticked"),
    "email": _("E-mail, if an answer is wished"),
}
# As columns are often called, in letters and digits alone. What a column holds is for a person to say: these only
# choose for them beforehand.
OFTEN_CALLED: dict[str, str] = {
    "source_id": "id uuid responseid commentid ticket ticketid caseid reference ref numero nr identifier",
    "text": "comment comments feedback message words body freetext verbatim comentario commento komentarz comentariu",
    "received_at": "received receivedat created createdat date datetime timestamp submitted submittedat fecha data",
    "occurred_on": "occurredon visitdate dayofvisit",
    "language": "lang locale languagecode",
    "unit": "office branch location locationcode site unitcode officecode oficina ufficio",
    "service": "servicecode topic transaction servicio servizio",
    "stage": "step phase",
    "place": "window counter room desk",
    "question": "prompt",
    "email": "mail emailaddress contact",
    "trust_raw": "trust trustanswer",
}
