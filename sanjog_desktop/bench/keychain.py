"""A keychain for benchmarks on machines without one: it holds the one key the environment gives it."""

from __future__ import annotations

import os

from keyring.backend import KeyringBackend

VARIABLE = "SANJOG_BENCH_KEY"


class EnvironmentKeychain(KeyringBackend):
    """Chosen by ``PYTHON_KEYRING_BACKEND``; the key belongs to a generated store with nobody's data."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """The base64 key, whatever it is asked for."""
        return os.environ.get(VARIABLE)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing is kept."""

    def delete_password(self, service: str, username: str) -> None:
        """Nothing is kept."""
