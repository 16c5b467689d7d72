from portal.notices.models.notices import Notice, Status, Way
from portal.notices.models.webhooks import Webhook

__all__ = ["Notice", "Status", "Way", "Webhook"]
