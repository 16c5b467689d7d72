"""A stamp that is another one after every change that naming must know of, in whatever order transactions end.

The latest ``changed_at`` does not tell: a long sync that ends after a short edit began before it, and whoever is removed
leaves no date behind. A counter would make everybody who changes the directory wait for the sync.
"""

from django.db import migrations

# Every statement that changes something puts a new stamp in the place of those it can see and nobody else is replacing.
NOTICE = """
CREATE TABLE directory_stamp (stamp uuid PRIMARY KEY DEFAULT gen_random_uuid());
INSERT INTO directory_stamp DEFAULT VALUES;

CREATE FUNCTION directory_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Called for every row, but once is enough for a statement.
    IF current_setting('goodword.directory_noticed', true) IS DISTINCT FROM statement_timestamp()::text THEN
        PERFORM set_config('goodword.directory_noticed', statement_timestamp()::text, true);
        DELETE FROM directory_stamp WHERE stamp IN (SELECT stamp FROM directory_stamp FOR UPDATE SKIP LOCKED);
        INSERT INTO directory_stamp DEFAULT VALUES;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER directory_employee_come_or_gone AFTER INSERT OR DELETE ON directory_employee
    FOR EACH ROW EXECUTE FUNCTION directory_notice();
CREATE TRIGGER directory_employee_changed AFTER UPDATE ON directory_employee
    FOR EACH ROW WHEN (
        (OLD.given, OLD.family, OLD.preferred, OLD.others, OLD.job_title, OLD.unit_id, OLD.manager_id, OLD.joined,
            OLD."left", OLD.places, OLD.shifts)
        IS DISTINCT FROM
        (NEW.given, NEW.family, NEW.preferred, NEW.others, NEW.job_title, NEW.unit_id, NEW.manager_id, NEW.joined,
            NEW."left", NEW.places, NEW.shifts)
    ) EXECUTE FUNCTION directory_notice();
CREATE TRIGGER directory_employee_emptied AFTER TRUNCATE ON directory_employee
    FOR EACH STATEMENT EXECUTE FUNCTION directory_notice();

CREATE TRIGGER directory_unit_come_or_gone AFTER INSERT OR DELETE ON directory_unit
    FOR EACH ROW EXECUTE FUNCTION directory_notice();
CREATE TRIGGER directory_unit_changed AFTER UPDATE ON directory_unit
    FOR EACH ROW WHEN ((OLD.name, OLD.parent_id) IS DISTINCT FROM (NEW.name, NEW.parent_id))
    EXECUTE FUNCTION directory_notice();
"""

NOTICE_BACK = """
DROP TRIGGER directory_unit_changed ON directory_unit;
DROP TRIGGER directory_unit_come_or_gone ON directory_unit;
DROP TRIGGER directory_employee_emptied ON directory_employee;
DROP TRIGGER directory_employee_changed ON directory_employee;
DROP TRIGGER directory_employee_come_or_gone ON directory_employee;
DROP FUNCTION directory_notice();
DROP TABLE directory_stamp;
"""


class Migration(migrations.Migration):
    dependencies = [("directory", "0004_say_where_and_when_people_work")]
    operations = [migrations.RunSQL(NOTICE, NOTICE_BACK)]
