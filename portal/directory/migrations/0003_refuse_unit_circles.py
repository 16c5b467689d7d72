"""Units stay a tree, for raw SQL and for two people who move them at the same moment too."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION directory_refuse_unit_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whoever moves units waits for the others who do, and then sees what they did.
    PERFORM pg_advisory_xact_lock(hashtext('directory_unit.parent_id'));
    IF EXISTS (
        WITH RECURSIVE above(id) AS (
            SELECT NEW.parent_id
            UNION SELECT unit.parent_id FROM directory_unit unit JOIN above ON unit.id = above.id
        ) SELECT FROM above WHERE id = NEW.id
    ) THEN
        RAISE EXCEPTION 'unit % would be above itself', NEW.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'directory_unit_tree', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER directory_unit_tree AFTER INSERT OR UPDATE OF parent_id ON directory_unit
    FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION directory_refuse_unit_circle();
"""

REFUSE_BACK = """
DROP TRIGGER directory_unit_tree ON directory_unit;
DROP FUNCTION directory_refuse_unit_circle();
"""


class Migration(migrations.Migration):
    dependencies = [("directory", "0002_hold_addresses_and_agency")]
    operations = [migrations.RunSQL(REFUSE, REFUSE_BACK)]
