"""The other half of a comment: what went wrong, on its way to whoever can answer for the service."""
