"""Whatever the interface's own documentation allows, and what it forbids, is answered as documented."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis import checks
from schemathesis.specs.openapi import checks as openapi_checks

from feedback.models import Allowance, Token
from portal.wsgi import application
from tests.factories import make_source

schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
CHECKS = [
    checks.not_a_server_error,
    openapi_checks.status_code_conformance,
    openapi_checks.content_type_conformance,
    openapi_checks.response_schema_conformance,
    openapi_checks.negative_data_rejection,
]


@pytest.fixture
def open_connection(db):
    """One connection for all requests, as Django's own test client has it."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.mark.usefixtures("open_connection")
@schema.parametrize()
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_request_is_answered_as_documented(case):
    Allowance.objects.all().delete()
    secret = Token.issue(make_source("kiosks"))

    case.call_and_validate(headers={"Authorization": f"Bearer {secret}"}, checks=CHECKS)
