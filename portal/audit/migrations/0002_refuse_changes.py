"""What makes the trail append-only, for raw SQL too. Lifting it takes the tables' owner, and the seals tell."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_event_stays BEFORE DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_event_starts_unsealed BEFORE INSERT ON audit_event
    FOR EACH ROW WHEN (NEW.seal_id IS NOT NULL) EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_seal_stays_the_same BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
"""

REFUSE_BACK = """
DROP TRIGGER audit_seal_stays_the_same ON audit_seal;
DROP TRIGGER audit_event_starts_unsealed ON audit_event;
DROP TRIGGER audit_event_stays ON audit_event;
DROP FUNCTION audit_refuse();
"""

# The copy of the old row gets its place, so that every other column is compared, later ones too.
SEAL_ONCE = """
CREATE FUNCTION audit_seal_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    expected audit_event := OLD;
BEGIN
    expected.seal_id := NEW.seal_id;
    expected.position := NEW.position;
    IF OLD.seal_id IS NULL AND NEW.seal_id IS NOT NULL AND NEW IS NOT DISTINCT FROM expected THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit trail is append-only: event % is changed by its sealing alone, once', OLD.id
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_event_sealed_once BEFORE UPDATE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_seal_once();
"""

SEAL_ONCE_BACK = """
DROP TRIGGER audit_event_sealed_once ON audit_event;
DROP FUNCTION audit_seal_once();
"""


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [migrations.RunSQL(REFUSE, REFUSE_BACK), migrations.RunSQL(SEAL_ONCE, SEAL_ONCE_BACK)]
