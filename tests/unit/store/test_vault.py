"""The vault: three ways to the key, none of them weaker than it looks, and honest words when it is lost."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest
from keyring.backends import fail, null

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.recovery_code import new_code, normalise
from sanjog_desktop.store.vault import (
    DamagedVault,
    LostKey,
    Unlocked,
    Vault,
    WrongPassphrase,
    WrongRecoveryCode,
)

PASSPHRASE = "नमुना phrase of four words"


class MemoryKeychain(keyring.backend.KeyringBackend):
    """A keychain that forgets with the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def keychain() -> Iterator[MemoryKeychain]:
    before = keyring.get_keyring()
    backend = MemoryKeychain()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], Unlocked]:
    """A vault made once: Argon2id is slow on purpose."""
    folder = tmp_path_factory.mktemp("vault")
    unlocked = Vault(folder).create(PASSPHRASE)
    return {file.name: file.read_bytes() for file in folder.iterdir()}, unlocked


@pytest.fixture
def folder(made: tuple[dict[str, bytes], Unlocked], tmp_path: Path) -> Path:
    for name, content in made[0].items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.fixture
def unlocked(made: tuple[dict[str, bytes], Unlocked]) -> Unlocked:
    return made[1]


def test_the_passphrase_and_the_code_open_it_and_nothing_else_does(folder: Path, unlocked: Unlocked) -> None:
    vault = Vault(folder)
    assert len(unlocked.key) == 32
    assert vault.unlock(PASSPHRASE) == unlocked.key
    assert vault.unlock_with_recovery(unlocked.recovery_code) == unlocked.key
    assert vault.unlock_with_recovery(f" {unlocked.recovery_code.lower().replace('-', ' ')} ") == unlocked.key
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE + " ")
    with pytest.raises(WrongRecoveryCode, match="typing mistake"):
        vault.unlock_with_recovery(unlocked.recovery_code[:-1])
    with pytest.raises(WrongRecoveryCode, match="another profile"):
        vault.unlock_with_recovery(new_code())


def test_the_file_holds_neither_secrets_nor_names(folder: Path, unlocked: Unlocked) -> None:
    content = (folder / "vault.json").read_bytes()
    for secret in (unlocked.key, unlocked.recovery_code.encode(), PASSPHRASE.encode(), b"phrase of"):
        assert secret not in content
        assert base64.b64encode(secret) not in content
        assert secret.hex().encode() not in content
    slot = json.loads(content)["passphrase"]
    assert slot["kdf"] == "argon2id"
    assert slot["memory_kib"] >= 64 * 1024
    assert "key=" not in repr(unlocked)


def test_a_vault_is_never_overwritten(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(FileExistsError):
        Vault(folder).create("another")
    assert (folder / "vault.json").read_bytes() == before


def test_an_empty_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        Vault(tmp_path).create("")
    assert not Vault(tmp_path).exists


def test_no_vault_is_a_lost_key(tmp_path: Path) -> None:
    for attempt in (lambda v: v.unlock("x"), lambda v: v.unlock_with_recovery(new_code()), Vault.unlock_with_keychain):
        with pytest.raises(LostKey):
            attempt(Vault(tmp_path))


def test_a_changed_passphrase_leaves_no_way_by_the_old_one(folder: Path, unlocked: Unlocked) -> None:
    vault = Vault(folder)
    vault.change_passphrase(unlocked.key, "new words")
    (folder / "vault.json").unlink()  # the copy must know it too
    assert vault.unlock("new words") == unlocked.key
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)
    assert vault.unlock_with_recovery(unlocked.recovery_code) == unlocked.key
    with pytest.raises(ValueError, match="not the vault's key"):
        vault.change_passphrase(bytes(32), "x")


def test_a_renewed_code_replaces_the_old_one(folder: Path, unlocked: Unlocked) -> None:
    vault = Vault(folder)
    code = vault.renew_recovery_code(unlocked.key)
    assert vault.unlock_with_recovery(code) == unlocked.key
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_recovery(unlocked.recovery_code)


def test_any_damage_is_told_from_a_wrong_passphrase(folder: Path, unlocked: Unlocked) -> None:
    path, copy = folder / "vault.json", folder / "vault.copy.json"
    whole = path.read_bytes()
    rng = random.Random(1)
    for _ in range(60):
        damaged = bytearray(whole)
        damaged[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        copy.write_bytes(damaged)
        with pytest.raises((DamagedVault, UserError)) as caught:
            Vault(folder).unlock_with_recovery(new_code())
        # A space between two fields may change without changing what is said.
        assert isinstance(caught.value, DamagedVault | WrongRecoveryCode)
    path.write_bytes(whole[: len(whole) // 2])
    copy.unlink()
    with pytest.raises(DamagedVault):
        Vault(folder).unlock(PASSPHRASE)


def test_the_copy_stands_in_and_heals_the_file(folder: Path, unlocked: Unlocked) -> None:
    (folder / "vault.json").write_bytes(b"{")
    assert Vault(folder).unlock(PASSPHRASE) == unlocked.key
    assert (folder / "vault.json").read_bytes() == (folder / "vault.copy.json").read_bytes()


def test_weakened_parameters_are_refused(folder: Path) -> None:
    for name in ("vault.json", "vault.copy.json"):
        content = json.loads((folder / name).read_bytes())
        content["passphrase"]["memory_kib"] = 8
        (folder / name).write_text(json.dumps(content))
    with pytest.raises(DamagedVault):
        Vault(folder).unlock(PASSPHRASE)


def test_the_keychain_opens_it_until_it_is_told_to_forget(
    folder: Path, unlocked: Unlocked, keychain: MemoryKeychain
) -> None:
    vault = Vault(folder)
    assert vault.unlock_with_keychain() is None
    assert vault.remember_in_keychain(unlocked.key)
    assert vault.unlock_with_keychain() == unlocked.key
    assert len(next(iter(keychain.kept.values()))) == 44  # Windows refuses long secrets
    vault.forget_keychain()
    vault.forget_keychain()
    assert vault.unlock_with_keychain() is None


def test_a_stale_or_broken_keychain_entry_is_no_key(folder: Path, keychain: MemoryKeychain) -> None:
    vault = Vault(folder)
    vault.remember_in_keychain(bytes(32))
    assert vault.unlock_with_keychain() is None
    for account in list(keychain.kept):
        keychain.kept[account] = "no base64 !"
    assert vault.unlock_with_keychain() is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_keychain_nothing_is_kept_anywhere(folder: Path, unlocked: Unlocked, backend: Any) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(backend())
    try:
        assert not Vault(folder).remember_in_keychain(unlocked.key)
        assert Vault(folder).unlock_with_keychain() is None
        Vault(folder).forget_keychain()
    finally:
        keyring.set_keyring(before)
    assert sorted(file.name for file in folder.iterdir()) == ["vault.copy.json", "vault.json"]


def test_recovery_codes_forgive_handwriting_and_catch_mistakes() -> None:
    rng = random.Random(2)
    for _ in range(200):
        code = new_code()
        kept = normalise(code)
        assert kept is not None
        assert len(kept) * 5 - 10 >= 128
        assert normalise(code.replace("0", "o").replace("1", "l")) == kept
    missed = 0
    for _ in range(2000):
        typed = list(kept)
        place = rng.randrange(len(typed))
        typed[place] = rng.choice([sign for sign in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if sign != typed[place]])
        missed += normalise("".join(typed)) is not None
    assert missed < 20  # one in a thousand by the ten bits of checksum
