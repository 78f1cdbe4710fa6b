"""The PC goes down at each step of an erasure: it goes on where it stopped, and certifies only what is proved."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from sanjog_desktop.privacy.erasure.report import report_of
from sanjog_desktop.privacy.signing import check_signed
from tests.helpers.erase_process import PLACES
from tests.helpers.erasures import KALPANA, PHONE, approved, furnish, open_place
from tests.helpers.processes import ROOT
from tests.helpers.soundness import assert_sound

STEPS = [*PLACES, "messages:2", "log:2", "write:2"]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A profile with an approved erasure, copied for each step."""
    profile = tmp_path_factory.mktemp("office") / "profile"
    with open_place(profile) as place:
        request = approved(place, furnish(place, messages=120, files=2, others=10))
    return profile, request


def run(profile: Path, request: str, step: str = "") -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "tests.helpers.erase_process",
        str(profile),
        request,
        *([step] if step else []),
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("step", STEPS)
def test_killed_at(step: str, office: tuple[Path, str], tmp_path: Path) -> None:
    source, request = office
    profile = tmp_path / "profile"
    shutil.copytree(source, profile)
    killed = run(profile, request, step)
    assert killed.returncode == -9, killed.stderr
    with open_place(profile) as place:
        assert_sound(place.db)
        state = place.value("SELECT state FROM privacy_request WHERE id = ?", request)
        proven = place.value("SELECT count(*) FROM tombstone WHERE proven_at IS NOT NULL")
        certificates = list((profile / "erasures").glob("*.json"))
        assert bool(proven) == (state == "DELIVERING")
        assert not certificates or state == "DELIVERING"
        if place.value("SELECT count(*) FROM tombstone") and state != "DELIVERING":
            contact = place.value("SELECT contact_id FROM tombstone")
            report = place.db.read_sync(report_of, contact)
            assert report is not None and report.key, "what has to be proved is not lost"
            assert place.value("SELECT count(*) FROM suppression WHERE reason = 'erasure'"), (
                "suppressed first"
            )
    ended = run(profile, request)
    assert ended.stdout.strip() == "DELIVERING", ended.stderr
    (certificate,) = (profile / "erasures").glob("*.json")
    document = check_signed(certificate.read_bytes()).document
    assert document["proof"]["verdict"] == "clean" and document["proof"]["hits"] == 0
    assert document["proof"]["canary_found_before"] and not document["proof"]["canary_found_after"]
    with open_place(profile) as place:
        assert_sound(place.db)
        assert place.value("SELECT count(*) FROM message WHERE body LIKE '%Namunagaon%'") == 0
        assert place.value("SELECT count(*) FROM contact WHERE name = ?", KALPANA) == 0
        assert place.value("SELECT count(*) FROM contact_point WHERE phone = ?", PHONE) == 0
        assert place.value("SELECT count(*) FROM message") == 30
    assert not [path for path in (profile / "erasures").iterdir() if not path.suffix], (
        "the brief is destroyed"
    )


def test_the_walk_would_notice(office: tuple[Path, str]) -> None:
    """The store is encrypted: what the other test reads through SQLCipher no plain SQLite can."""
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(office[0] / "store.db").execute("SELECT count(*) FROM sqlite_schema").fetchone()
