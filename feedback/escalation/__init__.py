"""An urgent alert on its way to a person: who is on call, who is told next, and until when."""
