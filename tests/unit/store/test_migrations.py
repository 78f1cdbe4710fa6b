"""New stores, older stores, and migrations that fail or are killed half-way."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store import migrate
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.migrations import upgrade

KEY = bytes(range(32))
MIGRATIONS = Path(upgrade.__file__).parent

NEXT = '''
from alembic import op
revision, down_revision, branch_labels, depends_on = "9999", "0004", None, None
def upgrade():
    op.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")
    op.execute("INSERT INTO later SELECT key FROM setting")
    {step}
    op.execute("DROP TABLE setting")
'''

OPEN = """
import sys
from pathlib import Path
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store import migrate
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.migrations import upgrade
from alembic.config import Config
def config():
    settings = Config()
    settings.set_main_option("script_location", sys.argv[2])
    settings.set_main_option("path_separator", "os")
    return settings
migrate.REVISIONS = (*migrate.REVISIONS, "9999")
upgrade.config = config
db = Database(Path(sys.argv[1]), bytes(range(32)), StillClock(1))
db.open()
print(db.read_sync(lambda s: [row[0] for row in s.rows("SELECT id FROM later")]))
db.close()
"""


@pytest.fixture
def older(db: Database, path: Path) -> Path:
    db.write_sync(lambda session: session.execute("INSERT INTO setting VALUES ('kept', '1', 0)"))
    db.close()
    return path


def scripts(folder: Path, step: str) -> Path:
    """The migrations with one more revision, which does ``step`` in its middle."""
    copy = folder / "migrations"
    shutil.copytree(MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "versions" / "9999_next.py").write_text(NEXT.format(step=step))
    return copy


def run(path: Path, migrations: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", OPEN, str(path), str(migrations)], capture_output=True, text=True)


def test_the_revisions_known_are_the_scripts() -> None:
    directory = ScriptDirectory.from_config(upgrade.config())
    assert [script.revision for script in directory.walk_revisions()][::-1] == list(migrate.REVISIONS)


def test_an_older_store_is_brought_up_to_date(older: Path, tmp_path: Path) -> None:
    done = run(older, scripts(tmp_path, "pass"))
    assert done.stdout.strip() == "['kept']", done.stderr
    assert sorted(file.name for file in older.parent.iterdir()) == ["store.db", "store.db.lock"]


@pytest.mark.parametrize(
    "step", ["import os; os._exit(9)", "raise ValueError('bug')", "op.execute('SELECT * FROM nowhere')"]
)
def test_a_migration_that_dies_leaves_the_old_store_whole(older: Path, tmp_path: Path, step: str) -> None:
    before = older.read_bytes()
    assert run(older, scripts(tmp_path, step)).returncode != 0
    assert older.read_bytes() == before
    database = Database(older, KEY, StillClock(1))
    database.open()
    assert database.read_sync(lambda session: session.value("SELECT key FROM setting")) == "kept"
    database.close()
    assert sorted(file.name for file in older.parent.iterdir()) == ["store.db", "store.db.lock"]


def test_a_log_left_by_a_crash_is_migrated_too(older: Path, tmp_path: Path) -> None:
    script = """
import os, sys
from pathlib import Path
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database
db = Database(Path(sys.argv[1]), bytes(range(32)), StillClock(1))
db.open()
db.write_sync(lambda s: s.execute("INSERT INTO setting VALUES ('late', '1', 0)"))
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script, str(older)], check=True)
    assert older.with_name("store.db-wal").stat().st_size > 0
    assert run(older, scripts(tmp_path, "pass")).stdout.strip() == "['kept', 'late']"


def test_a_profile_killed_while_it_is_made_starts_afresh(path: Path) -> None:
    script = """
import os, sys
from pathlib import Path
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store import migrate
from sanjog_desktop.store.database import Database
migrate._put_in_place = lambda *args: os._exit(9)
Database(Path(sys.argv[1]), bytes(range(32)), StillClock(1)).open()
"""
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert not path.exists()
    assert path.with_name("store.db.new").exists()
    database = Database(path, KEY, StillClock(1))
    database.open()
    database.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["store.db", "store.db.lock"]


def test_the_schema_is_split_where_its_statements_end() -> None:
    first = import_module("sanjog_desktop.store.migrations.versions.0001_spine")
    text = (MIGRATIONS / "spine.sql").read_text(encoding="utf-8")
    parts = list(first.statements(text))
    assert "".join(parts) == text
    assert all(dbapi2.complete_statement(part) for part in parts)
    assert len([part for part in parts if "CREATE TRIGGER gate_insert" in part and "END;" in part]) == 1


def test_a_database_object_is_opened_once(db: Database) -> None:
    with pytest.raises(RuntimeError):
        db.open()
