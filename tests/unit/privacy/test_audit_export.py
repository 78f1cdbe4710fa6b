"""An exported audit log: checked by the program and by the script inside it, and no bit of it changes unseen."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from sanjog_desktop import cli
from sanjog_desktop.actions import audit
from sanjog_desktop.privacy.audit import export as audit_export
from sanjog_desktop.privacy.audit import log as audit_log
from sanjog_desktop.privacy.audit.export import check_export
from sanjog_desktop.privacy.plain_zip import PlainZipWriter
from sanjog_desktop.privacy.signing import NotAuthentic
from sanjog_desktop.store.session import Session
from tests.helpers.erasures import ASHA, KALPANA, PHONE, RAVI, approved, finish_paper, furnish, open_place
from tests.helpers.store import open_store


def fill(session: Session, count: int, start: int = 0) -> None:
    for index in range(start, start + count):
        audit.record(session, "contact_edit", "contact", f"contact-{index}", actor="Asha", reason="edit")


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """An export of a log with checkpoints at 5 and 12, and its last entry the export itself."""
    with open_store(tmp_path / "p") as (db, _clock):
        for start, count in ((0, 5), (5, 7)):
            db.write_sync(fill, count, start)
            db.write_sync(audit_log.checkpoint_now)
        asyncio.run(audit_export.export_audit(db, tmp_path / "audit.zip", staff="Asha"))
    return tmp_path / "audit.zip"


def run_verifier(archive: Path, *more: Path, bare: bool = False) -> subprocess.CompletedProcess[str]:
    """The script from inside the archive, by this Python; ``bare`` takes every package away from it."""
    script = archive.with_name("verify_audit.py")
    with zipfile.ZipFile(archive) as opened:
        script.write_bytes(opened.read("verify_audit.py"))
    flags = ["-I", "-S"] if bare else ["-I"]
    return subprocess.run(
        [sys.executable, *flags, str(script), str(archive), *map(str, more)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_and_the_script_inside_find_it_whole(exported: Path) -> None:
    found = check_export(exported)
    assert (found.entries, found.checkpoints) == (13, 3)
    for bare in (False, True):
        run = run_verifier(exported, bare=bare)
        assert run.returncode == 0, run.stdout + run.stderr
        assert "13 entries, 3 checkpoints, whole." in run.stdout and found.fingerprint in run.stdout


def test_it_holds_nobodys_name(exported: Path) -> None:
    raw = exported.read_bytes()
    assert b"Asha" not in raw and b"contact-1" not in raw


def test_no_bit_anywhere_changes_unseen(exported: Path) -> None:
    raw = exported.read_bytes()
    copy = exported.with_name("copy.zip")
    with zipfile.ZipFile(exported) as archive:
        start = archive.getinfo("verify_audit.py").header_offset
        end = start + archive.getinfo("verify_audit.py").file_size
    # Every byte of the small parts and each hundredth of the script, another bit each time.
    for at in [place for place in range(len(raw)) if not start + 100 < place < end or place % 100 == 0]:
        changed = bytearray(raw)
        changed[at] ^= 1 << at % 8
        copy.write_bytes(changed)
        with pytest.raises(NotAuthentic):
            check_export(copy)
    for size in (0, 10, len(raw) // 2, len(raw) - 1):
        copy.write_bytes(raw[:size])
        with pytest.raises(NotAuthentic):
            check_export(copy)
    copy.write_bytes(raw + b"\0")
    with pytest.raises(NotAuthentic):
        check_export(copy)


def repack(archive: Path, name: str, change: bytes, to: bytes) -> Path:
    """The archive with one member's content changed, otherwise in perfect form."""
    target = archive.with_name("repacked.zip")
    with zipfile.ZipFile(archive) as opened, target.open("w+b") as file:
        writer = PlainZipWriter(file)
        for member in opened.namelist():
            content = opened.read(member)
            assert member != name or change in content
            writer.add(member, content.replace(change, to, 1) if member == name else content)
        writer.finish()
    return target


@pytest.mark.parametrize(
    ("name", "change", "to"),
    [
        ("entries.jsonl", b'"edit"', b'"edlt"'),
        ("checkpoints.txt", b"\n5\n", b"\n6\n"),
        ("manifest.json", b'"entries": 13', b'"entries": 12'),
        ("READ_ME.txt", b"agency", b"Agency"),
        ("verify_audit.py", b"return 1 if wrong else 0", b"return 0 if wrong else 0"),
        ("key.txt", b"+", b"-"),
    ],
)
def test_a_changed_file_in_a_well_made_archive_is_found(
    exported: Path, name: str, change: bytes, to: bytes
) -> None:
    forged = repack(exported, name, change, to)
    with pytest.raises(NotAuthentic):
        check_export(forged)
    if name != "verify_audit.py":  # a script that was itself changed cannot vouch for itself
        assert run_verifier(forged, bare=True).returncode == 1


def test_a_shorter_log_is_found_with_a_checkpoint_in_hand(exported: Path, tmp_path: Path) -> None:
    with open_store(tmp_path / "p") as (db, _clock):
        db.write_sync(fill, 9, 50)
        note = db.write_sync(audit_log.checkpoint_now)
    assert check_export(exported).entries == 13  # by itself the older export is whole
    with pytest.raises(NotAuthentic, match="covers 22 entries, but the log ends after 13"):
        check_export(exported, [note])
    kept = tmp_path / "witness.txt"
    kept.write_text(note, encoding="utf-8")
    run = run_verifier(exported, kept, bare=True)
    assert run.returncode == 1 and "cut off" in run.stdout


def test_the_script_says_no_to_rubbish(tmp_path: Path, exported: Path) -> None:
    script = run_verifier(exported)
    assert script.returncode == 0
    (tmp_path / "rubbish.zip").write_bytes(b"rubbish")
    verifier = exported.with_name("verify_audit.py")
    run = subprocess.run(
        [sys.executable, str(verifier), str(tmp_path / "rubbish.zip")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1 and "cannot be read" in run.stdout
    assert not run.stderr


def test_a_whole_erasure_leaves_nobodys_name_in_the_log(tmp_path: Path) -> None:
    """From an opt-in over a request with words of staff's own to the erasure: planted names and numbers are nowhere."""
    with open_place(tmp_path / "p") as place:
        contact = furnish(place, others=5)
        request = approved(place, contact)
        place.run(request)
        finish_paper(place, request)
        place.run(request)
        rows = repr(place.db.read_sync(lambda session: session.rows("SELECT * FROM audit")))
        asyncio.run(audit_export.export_audit(place.db, tmp_path / "audit.zip", staff=ASHA))
        assert check_export(tmp_path / "audit.zip").entries > 20
    raw = (tmp_path / "audit.zip").read_bytes().decode("utf-8", "replace") + rows
    national = PHONE[2:]
    planted = (KALPANA, "Kalpana", PHONE, national, "kalpana@example.invalid", ASHA, "Asha", RAVI, "Kalpitpur", "कल्पना",
               "haste", "passport", contact, request, "Vikas", "919999920000", "weaver")  # fmt: skip
    assert [word for word in planted if word in raw] == []


def test_the_command_holds_an_export_against_what_a_witness_kept(
    exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_store(tmp_path / "p") as (db, _clock):
        earlier = [row.note for row in db.read_sync(audit_log.checkpoints)]
        db.write_sync(fill, 9, 50)
        later = db.write_sync(audit_log.checkpoint_now)
    kept = tmp_path / "kept.txt"
    for notes, code in ((earlier, 0), ([*earlier, later], 1), (["nothing"], 1)):
        kept.write_text("\n".join(notes), encoding="utf-8")
        assert cli.run(["verify", str(exported), "--checkpoint", str(kept)]) == code
    said = capsys.readouterr()
    assert "nothing is missing that the 3 checkpoints" in said.out and "cut off" in said.out + said.err
