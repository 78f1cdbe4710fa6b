"""A whole profile around the large store: what the benchmarks of the running application open."""

from __future__ import annotations

import base64
from pathlib import Path

from sanjog_desktop.bench.keychain import VARIABLE, EnvironmentKeychain
from sanjog_desktop.bench.large_store import cached
from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.store.vault import Vault

PASSPHRASE = "invented people only"


def large_profile(folder: Path, quick: bool) -> tuple[Path, dict[str, str]]:
    """A profile in ``folder`` with a copy of the large store (small when ``quick``), and the environment whose
    keychain holds its key: what a PC looks like after its user chose to remember the key.
    """
    store = cached(people=5_000, messages=20_000) if quick else cached()
    profile = folder / "profile"
    profile.mkdir()
    store.copy_to(profile).replace(profile / STORE_FILE)
    Vault(profile).create(PASSPHRASE, store.key)
    backend = f"{EnvironmentKeychain.__module__}.{EnvironmentKeychain.__qualname__}"
    return profile, {"PYTHON_KEYRING_BACKEND": backend, VARIABLE: base64.b64encode(store.key).decode()}
