"""The table of studies shows what results found, as they are today: a changed result is a change that readers see."""

from django.db import migrations

SEEN = """
CREATE TRIGGER content_result_seen AFTER INSERT OR UPDATE OR DELETE ON content_result
    FOR EACH STATEMENT EXECUTE FUNCTION content_generation_grows();
"""
UNSEEN = "DROP TRIGGER content_result_seen ON content_result;"


class Migration(migrations.Migration):
    dependencies = [("content", "0006_reference_kinds")]

    operations = [migrations.RunSQL(SEEN, UNSEEN)]
