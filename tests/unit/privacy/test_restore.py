"""T5: a backup from before an erasure is put back, and the person is not in it any more when it can first be read."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, messages, suppressions
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.privacy.audit import log as audit_log
from sanjog_desktop.privacy.backup import folder as backup_folder
from sanjog_desktop.privacy.backup import ledger, restore
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup.folder import DamagedBackup
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupPlan
from sanjog_desktop.privacy.backup.restore import LedgerMissing, Restored
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreInUse
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.vault import Vault, WrongPassphrase
from tests.helpers.erasures import (
    COMMON,
    KALPANA,
    KEY,
    NOON,
    PHONE,
    Place,
    add_message,
    approved,
    finish_paper,
    furnish,
    open_place,
)

WORDS = "correct horse"


class Office:
    """A profile, a stick with its backups, and what happens to them."""

    def __init__(self, folder: Path) -> None:
        self.profile, self.stick = folder / "profile", folder / "stick"
        self.profile.mkdir(parents=True)
        self.stick.mkdir()
        self.code = Vault(self.profile).create(WORDS, KEY).recovery_code
        self.plan = BackupPlan(str(self.stick), keep_days=30)

    def back_up(self, place: Place) -> Path:
        row = asyncio.run(self.backups(place).make(self.plan))
        return Path(row.path)

    def backups(self, place: Place) -> Backups:
        return Backups(place.db, self.profile, self.profile / "attachments")

    def restore(self, backup: Path, at: int, **more: Any) -> Restored:
        more = {"live_key": KEY, **more}
        return restore.restore(backup, self.profile, KEY, StillClock(at), **more)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    yield Office(tmp_path)


def erase(place: Place, contact: str) -> None:
    """From the approval to the proof, and the ledger written as the upkeep does after an erasure."""
    request = approved(place, contact)
    place.run(request)
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.proof is not None and outcome.proof.verdict == "clean"


def plain_bytes(profile: Path, folder: Path) -> bytes:
    """The restored store in the clear, every page of it."""
    from sqlcipher3 import dbapi2

    target = folder / "plain.db"
    target.unlink(missing_ok=True)
    connection = dbapi2.connect(str(profile / "store.db"))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.close()
    return target.read_bytes()


@pytest.mark.promises("rights.erasure")
@pytest.mark.promises("rights.erasure")
def test_t5_an_erased_person_is_absent_before_first_paint(office: Office, tmp_path: Path) -> None:
    with open_place(office.profile) as place:
        contact = furnish(place)
        backup = office.back_up(place)
    pool = {path.name for path in (backup.parent / "attachments").iterdir()}
    assert len(pool) == 3
    with open_place(office.profile, NOON + 20 * DAY) as place:
        erase(place, contact)
        asyncio.run(office.backups(place).keep_ledger(office.plan))
    done = office.restore(backup, NOON + 20 * DAY + HOUR)
    assert done.replayed.erased == 1 and done.made_at // 1000 == NOON // 1000
    raw = plain_bytes(office.profile, tmp_path)
    for trace in (KALPANA, PHONE, "kalpana@example.invalid", "wamid.KALPANA", "Kalpitpur", "कल्पना नमुनावाला"):
        assert trace.encode() not in raw, trace
    with open_place(
        office.profile, NOON + 20 * DAY + HOUR
    ) as place:  # the first moment anything could be painted
        assert place.value("SELECT count(*) FROM contact WHERE name = ?", KALPANA) == 0
        assert place.value("SELECT count(*) FROM contact WHERE erased_at IS NOT NULL") == 1
        assert place.value("SELECT count(*) FROM message WHERE body LIKE '%Kalpitpur%'") == 0
        assert place.value("SELECT count(*) FROM message_fts WHERE message_fts MATCH 'thunderstorms'") == 0
        assert (
            place.value("SELECT count(*) FROM message WHERE body = ?", COMMON) == 40
        )  # everybody else's are there
        key = place.db.write_sync(lambda session: identity_keys(session).phone(PHONE))
        assert place.value(
            "SELECT count(*) FROM suppression WHERE key = ? AND lifted_at IS NULL AND reason = 'erasure'", key
        )
        assert place.value("SELECT count(*) FROM tombstone") == 1
        assert place.db.read_sync(audit_log.check_log).intact
        assert (
            place.value("SELECT count(*) FROM audit WHERE action IN ('erasure_replayed', 'backup_restored')")
            == 2
        )
    assert not any((office.profile / "attachments").iterdir())
    assert not (office.profile / restore.STAGE).exists() and not (office.profile / restore.MARKER).exists()


@pytest.mark.promises("rights.erasure")
def test_t5_on_a_new_pc_with_nothing_but_the_stick(office: Office, tmp_path: Path) -> None:
    with open_place(office.profile) as place:
        contact = furnish(place)
        first = office.back_up(place)
    with open_place(office.profile, NOON + 20 * DAY) as place:
        erase(place, contact)
        office.back_up(place)  # the next backup brings the ledger along
    shutil.rmtree(office.profile)
    with pytest.raises(WrongPassphrase):
        restore.backup_key(first, passphrase="wrong")
    for opened in ({"passphrase": WORDS}, {"recovery_code": office.code}):
        shutil.rmtree(office.profile, ignore_errors=True)
        key = restore.backup_key(first, **opened)
        done = restore.restore(first, office.profile, key, StillClock(NOON + 21 * DAY))
        assert done.replayed.erased == 1 and done.aside is None
        assert Vault(office.profile).unlock(WORDS) == key == KEY
        assert KALPANA.encode() not in plain_bytes(office.profile, tmp_path)


def test_without_its_ledger_a_backup_is_not_put_back_unless_somebody_says_so(office: Office) -> None:
    with open_place(office.profile) as place:
        contact = furnish(place)
        backup = office.back_up(place)
    old = (backup.parent / ledger.FILE).read_bytes()
    with open_place(office.profile, NOON + 20 * DAY) as place:
        erase(place, contact)
        later = office.back_up(place)
    for path in (backup.parent / ledger.FILE, office.profile / ledger.FILE):
        path.unlink()
    with pytest.raises(LedgerMissing):
        office.restore(later, NOON + 21 * DAY, live_key=None)
    (backup.parent / ledger.FILE).write_bytes(old)  # one from before that backup knows too little
    with pytest.raises(LedgerMissing):
        office.restore(later, NOON + 21 * DAY, live_key=None)
    (backup.parent / ledger.FILE).write_bytes(b"rubbish")
    with pytest.raises(ledger.DamagedLedger):
        office.restore(later, NOON + 21 * DAY, live_key=None)
    (backup.parent / ledger.FILE).unlink()
    # The store that is still there knows as well as a ledger.
    assert office.restore(backup, NOON + 21 * DAY).replayed.erased == 1
    done = office.restore(later, NOON + 21 * DAY, live_key=None, without_ledger=True)
    assert done.replayed.erased == 0 and done.aside is not None


def test_stops_and_withdrawals_since_then_stand(office: Office) -> None:
    with open_place(office.profile) as place:
        contact = furnish(place)
        backup = office.back_up(place)

    def stop(session: Session) -> None:
        keys = identity_keys(session)
        suppressions.suppress(session, keys, [keys.phone("919999920003")], reason="stop", at=session.now())
        consents.withdraw(session, ContactId(contact), [Purpose.MATCH_UPDATES], staff="Asha")
        session.execute("UPDATE contact SET restricted = 1 WHERE name = 'Vikas Udaharan 5'")

    with open_place(office.profile, NOON + DAY) as place:
        place.db.write_sync(stop)
        asyncio.run(office.backups(place).keep_ledger(office.plan))
    done = office.restore(backup, NOON + 2 * DAY, live_key=None)  # by the ledger alone
    assert (done.replayed.taken_back, done.replayed.restricted) == (1, 1) and done.replayed.suppressed >= 1
    with open_place(office.profile, NOON + 2 * DAY) as place:
        assert (
            place.value(
                "SELECT count(*) FROM consent_current WHERE contact_id = ? AND act = 'grant'", contact
            )
            == 0
        )
        assert place.value("SELECT restricted FROM contact WHERE name = 'Vikas Udaharan 5'") == 1
        assert (
            place.value("SELECT count(*) FROM suppression WHERE reason = 'stop' AND lifted_at IS NULL") >= 1
        )


def test_what_waited_to_be_sent_is_not_sent_a_second_time(office: Office) -> None:
    def queue(session: Session) -> None:
        contact = session.value("SELECT contact_id FROM contact_point WHERE phone = '919999920003'")
        chat = session.value("SELECT id FROM conversation WHERE contact_id = ?", (contact,))
        add_message(session, chat, "hello", "wamid.IN", 1)
        session.execute(
            "UPDATE conversation SET window_until = ?1, last_inbound_at = ?2 WHERE id = ?3",
            (session.now() + HOUR, session.now(), chat),
        )
        messages.queue_message(
            session, chat, TextDraft("Good morning"), purpose=Purpose.SERVICE_REPLY, staff="Asha"
        )

    with open_place(office.profile) as place:
        furnish(place)
        place.db.write_sync(queue)
        backup = office.back_up(place)
    assert office.restore(backup, NOON + HOUR).replayed.cancelled == 1
    with open_place(office.profile, NOON + HOUR) as place:
        assert place.value("SELECT state FROM outbox") == "cancelled"
        assert place.value("SELECT status FROM message WHERE body = 'Good morning'") == "cancelled"


def test_the_audit_log_goes_on_where_the_old_store_could_be_read(office: Office) -> None:
    with open_place(office.profile) as place:
        furnish(place, others=3)
        backup = office.back_up(place)
    with open_place(office.profile, NOON + DAY) as place:
        place.db.write_sync(consents.withdraw, ContactId(place.value("SELECT min(id) FROM contact")))
        note = place.db.write_sync(audit_log.checkpoint_now)
        size = place.value("SELECT count(*) FROM audit")
    assert office.restore(backup, NOON + 2 * DAY).replayed.audit_entries > 0
    with open_place(office.profile, NOON + 2 * DAY) as place:
        assert place.db.read_sync(audit_log.check_log, [note]).intact  # nobody sees a log put back
        assert place.value("SELECT count(*) FROM audit") > size
    shutil.copytree(office.profile, office.profile.with_name("copy"))
    # Where it could not be read, the log is shorter, and whoever holds the checkpoint is told.
    (office.profile / "store.db").write_bytes(b"damaged" * 1000)
    assert office.restore(backup, NOON + 3 * DAY).replayed.audit_entries == 0
    with open_place(office.profile, NOON + 3 * DAY) as place:
        assert not place.db.read_sync(audit_log.check_log, [note]).intact


def test_a_damaged_backup_changes_nothing(office: Office) -> None:
    with open_place(office.profile) as place:
        furnish(place, others=3)
        backup = office.back_up(place)
    before = contents(office.profile)
    for name in ("store.db", "files.txt", "manifest.json", "vault.json"):
        raw = (backup / name).read_bytes()
        changed = bytearray(raw)
        changed[len(raw) // 2] ^= 1
        (backup / name).write_bytes(changed)
        with pytest.raises(DamagedBackup):
            office.restore(backup, NOON + DAY)
        (backup / name).write_bytes(raw)
        assert contents(office.profile) == before
    photo = next((backup.parent / "attachments").iterdir())
    photo.write_bytes(photo.read_bytes()[:-1])
    with pytest.raises(DamagedBackup):
        office.restore(backup, NOON + DAY)
    assert contents(office.profile) == before
    photo.unlink()
    assert office.restore(backup, NOON + DAY).missing == 1


def contents(profile: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(profile)): path.read_bytes()
        for path in profile.rglob("*")
        if path.is_file() and path.suffix != ".lock" and not path.name.endswith("-shm")
    }


def test_an_open_profile_is_not_replaced(office: Office) -> None:
    with open_place(office.profile) as place:
        furnish(place, others=3)
        backup = office.back_up(place)
        for key in (KEY, None):
            with pytest.raises(StoreInUse):
                office.restore(backup, NOON + DAY, live_key=key)


@pytest.mark.parametrize("moves", range(7))
def test_killed_between_any_two_moves_it_is_finished_at_the_next_start(
    office: Office, moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """Stands for the end of the process."""

    with open_place(office.profile) as place:
        furnish(place, others=3)
        backup = office.back_up(place)
        place.db.write_sync(lambda session: session.execute("UPDATE contact SET city = 'Elsewhere'") and None)
    left = moves
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        nonlocal left
        if (office.profile / restore.MARKER).exists():
            left -= 1
            if left < 0:
                raise Killed
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        try:
            office.restore(backup, NOON + DAY)
        except Killed:
            assert (office.profile / restore.MARKER).exists()
    restore.finish_cut_off(office.profile)
    with open_place(office.profile, NOON + DAY) as place:
        assert place.value("SELECT count(*) FROM contact WHERE city = 'Elsewhere'") == 0
        assert place.value("SELECT count(*) FROM message") > 100
    assert len(list((office.profile / "attachments").iterdir())) == 3
    (aside,) = office.profile.glob("before-restore-*")
    assert (aside / "store.db").exists()
    assert not restore.finish_cut_off(office.profile)
    assert restore.sweep_aside(office.profile, NOON + 2 * DAY) == 0
    assert restore.sweep_aside(office.profile, NOON + 9 * DAY) == 1


def test_a_backup_by_hand_put_back_does_not_open(office: Office) -> None:
    with open_place(office.profile) as place:
        furnish(place, others=3)
        backup = office.back_up(place)
    shutil.copyfile(backup / "store.db", office.profile / "store.db")
    with pytest.raises(Exception, match="cannot be read"), open_place(office.profile):
        raise AssertionError("past the ledger")
    manifest = json.loads((backup / "manifest.json").read_bytes())
    assert manifest["document"]["type"] == backup_folder.TYPE


def test_photographs_of_an_erased_person_leave_older_backups_at_once(office: Office) -> None:
    with open_place(office.profile) as place:
        contact = furnish(place)
        backup = office.back_up(place)
        row = place.db.read_sync(backup_plan.backup_state).rows[0]
    with open_place(office.profile, NOON + DAY) as place:
        backups = office.backups(place)
        assert asyncio.run(backups.forget_erased(office.plan)) == 0  # nobody was erased
        erase(place, contact)
        assert asyncio.run(backups.forget_erased(office.plan)) == 3
        assert not list((backup.parent / "attachments").iterdir())
        asyncio.run(backups.check(row))  # missing on purpose is no damage
        asyncio.run(backups.keep_ledger(office.plan))
    done = office.restore(backup, NOON + 2 * DAY)
    assert done.missing == 3 and done.replayed.erased == 1


def test_what_a_restore_set_aside_goes_with_the_next_erasure(office: Office) -> None:
    with open_place(office.profile) as place:
        furnish(place, others=2)
        backup = office.back_up(place)
    aside = office.restore(backup, NOON + DAY).aside
    assert aside is not None and aside.exists()
    assert restore.sweep_aside(office.profile, NOON + 2 * DAY, NOON) == 0
    assert restore.sweep_aside(office.profile, NOON + 2 * DAY, NOON + DAY + HOUR) == 1 and not aside.exists()


def test_a_profile_set_up_anew_takes_a_backup_but_not_for_a_ledger(office: Office, tmp_path: Path) -> None:
    with open_place(office.profile) as place:
        contact = furnish(place)
        backup = office.back_up(place)
    with open_place(office.profile, NOON + DAY) as place:
        erase(place, contact)
        asyncio.run(office.backups(place).keep_ledger(office.plan))
    anew, key = tmp_path / "anew", bytes(32)
    clock = StillClock(NOON + 2 * DAY)
    db = Database(anew / "store.db", key, clock)
    db.open()
    asyncio.run(Backups(db, anew, anew / "attachments").keep_ledger(None))
    db.close()
    aside = tmp_path / "aside.ledger"
    (backup.parent / ledger.FILE).rename(aside)
    with pytest.raises((LedgerMissing, ledger.DamagedLedger)):
        restore.restore(backup, anew, KEY, clock, live_key=key)
    done = restore.restore(backup, anew, KEY, clock, live_key=key, ledger_files=[aside])
    assert done.replayed.erased == 1 and done.replayed.audit_entries == 0
    db = Database(anew / "store.db", key, clock)  # under the key of the profile it was put into
    db.open()
    assert (
        db.read_sync(lambda session: session.value("SELECT count(*) FROM contact WHERE name = ?", (KALPANA,)))
        == 0
    )
    db.close()
