"""What staff read when a profile or a file cannot be read: plain words, a next step, and nothing was changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sanjog_desktop.core import STORE_FILE, Core
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.vault import Vault
from tests.helpers.plain_words import assert_told

PASSPHRASE = "invented words for one test"


def flip(path: Path, at: int) -> None:
    """Turn one bit around."""
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def fill(session: Session) -> None:
    """Something to be damaged."""
    for number in range(200):
        session.execute("INSERT INTO setting(key, value, changed_at) VALUES (?, ?, 0)", (f"key-{number}", "x" * 2000))


def newer(session: Session) -> None:
    """As a later version of the program would leave it."""
    session.execute("UPDATE alembic_version SET version_num = '9999'")


def open_core(profile: Path) -> None:
    """What the application does after the passphrase was typed."""
    core = Core(profile, Vault(profile).unlock(PASSPHRASE))
    core.open()
    try:
        core.db.read_sync(lambda session: session.rows("SELECT * FROM setting"))
    finally:
        core.close()


def wrong_passphrase(profile: Path) -> None:
    """Somebody mistypes."""
    Vault(profile).unlock("other words")


def damaged_vault(profile: Path) -> None:
    """A bit of both copies of the key file turned around."""
    for path in profile.glob("vault*"):
        flip(path, path.stat().st_size // 2)
    open_core(profile)


def lost_vault(profile: Path) -> None:
    """The key file is gone."""
    for path in profile.glob("vault*"):
        path.unlink()
    open_core(profile)


def another_profiles_key(profile: Path) -> None:
    """The store was copied without its key file."""
    for path in profile.glob("vault*"):
        path.unlink()
    Vault(profile).create(PASSPHRASE)
    open_core(profile)


def flipped_in_the_middle(profile: Path) -> None:
    """One bit of a page."""
    store = profile / STORE_FILE
    for at in range(4096 + 50, store.stat().st_size, 4096):
        flip(store, at)
    open_core(profile)


def flipped_salt(profile: Path) -> None:
    """One bit of the first bytes of the file."""
    flip(profile / STORE_FILE, 3)
    open_core(profile)


def cut_short(profile: Path) -> None:
    """Half of the store is gone."""
    store = profile / STORE_FILE
    store.write_bytes(store.read_bytes()[: store.stat().st_size // 2])
    open_core(profile)


def from_a_newer_version(profile: Path) -> None:
    """Somebody went back to an older program."""
    core = Core(profile, Vault(profile).unlock(PASSPHRASE))
    core.open()
    core.db.write_sync(newer)
    core.close()
    open_core(profile)


def opened_twice(profile: Path) -> None:
    """The program runs already."""
    core = Core(profile, Vault(profile).unlock(PASSPHRASE))
    core.open()
    try:
        open_core(profile)
    finally:
        core.close()


def damaged_attachment(profile: Path) -> None:
    """One bit of a file people sent."""
    files = AttachmentFiles(profile / "attachments")
    written = files.write(AttachmentId("a1"), bytes(200_000))
    (path,) = [path for path in (profile / "attachments").rglob("*") if path.is_file()]
    flip(path, 100_000)
    files.read_all(AttachmentId("a1"), written.key)


FAULTS = (wrong_passphrase, damaged_vault, lost_vault, another_profiles_key, flipped_in_the_middle, flipped_salt,
          cut_short, from_a_newer_version, opened_twice, damaged_attachment)  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with something in it."""
    profile = tmp_path_factory.mktemp("sample") / "profile"
    Vault(profile).create(PASSPHRASE)
    core = Core(profile, Vault(profile).unlock(PASSPHRASE))
    core.open()
    core.db.write_sync(fill)
    core.close()
    return profile


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_it_is_said_in_plain_words(sample: Path, tmp_path: Path, fault: Callable[[Path], None]) -> None:
    profile = tmp_path / "profile"
    shutil.copytree(sample, profile)
    with pytest.raises(UserError) as told:
        fault(profile)
    assert_told(told.value)
    assert told.value.hint or fault is wrong_passphrase
    assert (profile / STORE_FILE).stat().st_size > 0, "nothing was thrown away"
