"""What is wrong with this installation, profile, keys, relay and token. Changes nothing, shows no secret."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sanjog_desktop.domain.connection import Connection
from sanjog_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from sanjog_desktop.store.session import Session

ROOM_NEEDED = 500 * 1024 * 1024
"""Free bytes under which a store and its attachments soon run out of room."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``state``: ok, note (works, but), bad (a person must act)."""

    name: str
    state: Literal["ok", "note", "bad"]
    text: str


def examine(profile: Path) -> list[Finding]:
    """Look at everything that can be looked at; a locked store hides what lies behind it, and is said."""
    return [*installation(), *profile_folder(profile), *behind_the_key(profile)]


def installation() -> Iterator[Finding]:
    """Interpreter, GUI library and cipher: versions, and the pair known to abort."""
    import PySide6
    import sqlcipher3

    python = ".".join(map(str, sys.version_info[:3]))
    qt = PySide6.__version__
    aborts = sys.version_info < (3, 12) and tuple(map(int, qt.split(".")[:2])) >= (6, 12)
    text = f"Python {python}, PySide6 {qt}"
    yield Finding("window", "bad" if aborts else "ok", text + (": this pair crashes" if aborts else ""))
    with sqlcipher3.connect(":memory:") as connection:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    yield Finding("encryption", "ok" if cipher else "bad", f"SQLCipher {cipher[0]}" if cipher else "no SQLCipher")


def profile_folder(profile: Path) -> Iterator[Finding]:
    """Whether the folder is there, can be written, and has room."""
    if not profile.is_dir():
        yield Finding("profile", "note", f"{profile} does not exist yet: the first start makes it")
        return
    writable = os.access(profile, os.W_OK)
    yield Finding("profile", "ok" if writable else "bad", f"{profile} {'can' if writable else 'cannot'} be written")
    free = shutil.disk_usage(profile).free
    yield Finding("room", "ok" if free > ROOM_NEEDED else "bad", f"{free / 1e9:,.1f} GB free")


def behind_the_key(profile: Path) -> Iterator[Finding]:
    """The vault, then the store and the connection if the vault opens without asking anybody."""
    from sanjog_desktop.store.vault import Vault

    vault = Vault(profile)
    if not vault.exists:
        yield Finding("vault", "note", "not set up: start the application to choose a passphrase")
        return
    try:
        key = vault.unlock_with_keychain()
        passphrase = os.environ.get("SANJOG_PASSPHRASE")
        if key is None and passphrase is not None:
            key = vault.unlock(passphrase)
    except UserError as error:
        yield Finding("vault", "bad", f"{error.text} {error.hint}".strip())
        return
    if key is None:
        yield Finding("vault", "note", "locked: set SANJOG_PASSPHRASE to look into the store as well")
        return
    yield Finding("vault", "ok", "opens")
    yield from store_and_connection(profile, key)


def store_and_connection(profile: Path, key: bytes) -> Iterator[Finding]:
    """Integrity of the store, then a live try of everything the connection names."""
    from sanjog_desktop.core import Core, read_connection

    core = Core(profile, key)
    try:
        core.open()
    except UserError as error:
        yield Finding("store", "bad", f"{error.text} {error.hint}".strip())
        return
    try:
        faults = core.db.read_sync(lambda session: integrity_faults(session.rows))
        yield Finding("store", "bad" if faults else "ok", "; ".join(faults) or "every page and index is sound")
        yield from core.db.read_sync(lambda session: [privacy_contact(session), *backups_and_log(session)])
        connection = core.db.read_sync(read_connection)
    finally:
        core.close()
    yield from asyncio.run(try_connection(connection))


def privacy_contact(session: Session) -> Finding:
    """Whether there is somebody to ask about personal data: every answer names them (DPDP Rules 2025, rule 9)."""
    from sanjog_desktop.store.reads.agency import agency

    email = agency(session).dpo_email
    if email:
        return Finding("privacy contact", "ok", email)
    text = "no e-mail address is set: answers and the policy name nobody to ask (Settings, Privacy)"
    return Finding("privacy contact", "bad", text)


def backups_and_log(session: Session) -> Iterator[Finding]:
    """Whether backups are made and restore, and whether the audit log is whole and kept by a witness."""
    from sanjog_desktop.domain.clock import DAY
    from sanjog_desktop.privacy.audit.log import check_log
    from sanjog_desktop.privacy.audit.witnesses import audit_state
    from sanjog_desktop.privacy.backup.plan import backup_state

    state, log = backup_state(session), audit_state(session)
    if state.plan is None:
        yield Finding("backups", "note", "none are made: choose a folder under Settings, Backups")
    elif state.fault is not None:
        yield Finding("backups", "bad", f"{state.fault.text} {state.fault.hint}")
    elif state.last_good_at is None:
        yield Finding("backups", "note", "the first one is still to be made")
    else:
        days = (session.now() - state.last_good_at) // DAY
        yield Finding("backups", "ok" if days <= 8 else "bad", f"the last one was made {days} days ago, and restores")
    report = check_log(session)
    wrong = [*(fault.text for fault in report.faults), *(alarm.text for alarm in log.alarms)]
    text = f"{report.entries} entries, {report.checkpoints} checkpoints, {len(log.witnesses)} witnesses"
    yield Finding("audit log", "bad" if wrong else "ok", " ".join(wrong) or text)


def integrity_faults(rows: object) -> list[str]:
    """What SQLCipher and SQLite find wrong; empty when nothing."""
    assert callable(rows)
    pages = [str(row[0]) for row in rows("PRAGMA cipher_integrity_check")]
    trees = [str(row[0]) for row in rows("PRAGMA quick_check") if row[0] != "ok"]
    return (pages + trees)[:5]


async def try_connection(connection: Connection) -> list[Finding]:
    """The live checks of the settings page, those that have something to try."""
    from sanjog_desktop.checks import LiveChecks

    checks = LiveChecks()
    findings = []
    if connection.can_send:
        for name, check in (("token", checks.check_token), ("number", checks.check_number),
                            ("templates", checks.check_templates)):  # fmt: skip
            result = await check(connection)
            findings.append(Finding(name, "ok" if result.ok else "bad", f"{result.text} {result.hint}".strip()))
    else:
        findings.append(Finding("meta", "note", "no Meta account connected"))
    if connection.can_receive:
        for name, check in (("relay", checks.check_relay), ("agency key", checks.check_key)):
            result = await check(connection)
            findings.append(Finding(name, "ok" if result.ok else "bad", f"{result.text} {result.hint}".strip()))
    else:
        findings.append(Finding("relay", "note", "no relay connected"))
    return findings
