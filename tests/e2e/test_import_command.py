"""``sanjog-desktop import`` as a person runs it: a process, a locked profile, files as Excel writes them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.vault import Vault

PASSPHRASE = "invented words for one test"
TEXT = "Name,Mobile,City\nSunita Namuna,99999 00001 / 99999 00002,Pune\nसुरेश कल्पित,9999900003,पुणे\n,,\n"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    Vault(folder).create(PASSPHRASE)
    return folder


def run(
    file: Path, profile: Path, *options: str, passphrase: str = PASSPHRASE
) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "SANJOG_PASSPHRASE": passphrase, "PYTHONIOENCODING": "utf-8",
               "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "sanjog_desktop", "import", str(file), "--profile", str(profile), *options],
        capture_output=True, text=True, encoding="utf-8", env=environ, timeout=60, check=False,
    )  # fmt: skip


def rows(profile: Path, sql: str) -> list[tuple[Any, ...]]:
    db = Database(profile / STORE_FILE, Vault(profile).unlock(PASSPHRASE), SystemClock())
    db.open()
    try:
        return db.read_sync(lambda session: session.rows(sql))
    finally:
        db.close()


def test_utf_16_with_two_numbers_in_a_cell(tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_bytes(TEXT.encode("utf-16"))
    planned = run(file, profile, "--dry-run", "--json")
    assert planned.returncode == 0, planned.stderr
    assert rows(profile, "SELECT count(*) FROM contact") == [(0,)]
    done = run(file, profile, "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert {**report, "dry_run": True} == json.loads(planned.stdout)
    assert (report["new"], report["bad"], report["encoding"]) == (2, 0, "utf-16")
    assert rows(profile, "SELECT name, origin FROM contact ORDER BY no") == [
        ("Sunita Namuna", "import"), ("सुरेश कल्पित", "import"),
    ]  # fmt: skip
    assert rows(profile, "SELECT phone, raw FROM contact_point ORDER BY phone") == [
        ("919999900001", "99999 00001"), ("919999900002", "99999 00002"), ("919999900003", "9999900003"),
    ]  # fmt: skip
    # Opening the profile kept the notices a consent will refer to.
    assert rows(profile, "SELECT DISTINCT language FROM notice ORDER BY language") == [
        ("en",),
        ("gu",),
        ("hi",),
        ("mr",),
    ]
    assert json.loads(run(file, profile, "--json").stdout)["duplicate"] == 2


def test_windows_text_and_a_line_nobody_can_use(tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_bytes("Name;Mobile;City\nRenée Kalpit;9999900001;Panjim\n;;Goa\n".encode("cp1252"))
    done = run(file, profile)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "2 rows: 1 added, 0 completed, 0 already there, 1 not taken.",
        "Line 3, not taken: Neither a name nor a phone number.",
    ]
    assert rows(profile, "SELECT name, city FROM contact") == [("Renée Kalpit", "Panjim")]


def test_register_longer_than_one_transaction(tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "register.csv"
    lines = "\n".join(f"Invented {number},+91 99999 {number:05}" for number in range(450))
    file.write_text(f"Name,Mobile\n{lines}\n", encoding="utf-8")
    done = run(file, profile)
    assert done.stdout.startswith("450 rows: 450 added"), done.stderr
    assert rows(profile, "SELECT count(*) FROM contact_point") == [(450,)]


@pytest.mark.parametrize(
    ("content", "passphrase", "says"),
    [
        (b"Name\nSunita Namuna\n", "other words", "passphrase"),
        (b"Colour,Shape\nred,round\n", PASSPHRASE, "holds a name or a number"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x01", PASSPHRASE, "a picture"),
        (None, PASSPHRASE, "No such file"),
    ],
)
def test_failure_is_one_line(
    tmp_path: Path, profile: Path, content: bytes | None, passphrase: str, says: str
) -> None:
    file = tmp_path / "register.csv"
    if content is not None:
        file.write_bytes(content)
    failed = run(file, profile, passphrase=passphrase)
    assert failed.returncode == 1
    assert failed.stdout == ""
    assert len(failed.stderr.splitlines()) == 1
    assert says in failed.stderr


def test_profile_without_a_store_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_text(TEXT, encoding="utf-8")
    failed = run(file, tmp_path / "nowhere")
    assert (failed.returncode, len(failed.stderr.splitlines())) == (1, 1)
    assert not (tmp_path / "nowhere").exists()
