"""What a relay is told at its start, read from environment variables."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from sanjog_desktop.wire.sealing import AgencyPublicKey, SealError

PREFIX: Final = "SANJOG_RELAY_"
MIN_TOKEN_CHARS: Final = 32
_HASHED_TOKEN: Final = re.compile(r"sha256:([0-9a-fA-F]{64})")
_DEVICE_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class SettingsError(Exception):
    """A setting is missing or wrong; the text names the variable and what it should be."""


def token_hash(token: str) -> bytes:
    """What the relay keeps of a device's token. Tokens are random, so a plain SHA-256 is enough."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()


@dataclass(frozen=True, slots=True)
class RelaySettings:
    """Everything a relay needs. Sizes are bytes, ``retention_s`` and ``heartbeat_s`` seconds.

    ``app_secrets`` holds the secret in use and, while it is being changed, the old one as well.
    ``max_body`` follows Meta's largest webhook (3 MB). ``queue_entries`` and ``queue_bytes`` bound what
    may wait for the disk; beyond them Meta is answered 503 and sends again.
    """

    app_secrets: tuple[bytes, ...] = field(repr=False)
    verify_token: str = field(repr=False)
    agency_key: AgencyPublicKey = field(repr=False)
    device_id: str
    device_token_hash: bytes = field(repr=False)
    store: str = "sqlite:///relay.db"
    max_body: int = 3 * 1024 * 1024
    queue_entries: int = 4_096
    queue_bytes: int = 64 * 1024 * 1024
    retention_s: float = 30 * 86_400.0
    heartbeat_s: float = 15.0
    max_connections: int = 2_000
    metrics_token: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        """Raise SettingsError for values that no relay can run with."""
        if not self.app_secrets or not all(self.app_secrets):
            raise SettingsError(f"{PREFIX}APP_SECRET: an empty app secret would accept anybody's webhooks")
        if not self.verify_token:
            raise SettingsError(f"{PREFIX}VERIFY_TOKEN must not be empty")
        if not _DEVICE_ID.fullmatch(self.device_id):
            raise SettingsError(f"{PREFIX}DEVICE_ID must be 1 to 64 letters, digits, '-' or '_'")
        if len(self.device_token_hash) != hashlib.sha256().digest_size:
            raise SettingsError(f"{PREFIX}DEVICE_TOKEN: the hash must be a SHA-256")
        _check_store(self.store)

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> RelaySettings:
        """The settings in ``environ`` (``SANJOG_RELAY_*``); SettingsError names what is wrong."""
        read = _Reader(environ)
        secrets = tuple(part.strip().encode() for part in read.text("APP_SECRET").split(",") if part.strip())
        try:
            agency_key = AgencyPublicKey.from_text(read.text("AGENCY_KEY"))
        except SealError as error:
            raise SettingsError(f"{PREFIX}AGENCY_KEY: {error}") from error
        return cls(
            app_secrets=secrets,
            verify_token=read.text("VERIFY_TOKEN"),
            agency_key=agency_key,
            device_id=read.text("DEVICE_ID"),
            device_token_hash=_hash_of(read.text("DEVICE_TOKEN")),
            store=read.text("STORE", "sqlite:///relay.db"),
            max_body=read.whole("MAX_BODY_BYTES", 3 * 1024 * 1024, least=1_024, most=10 * 1024 * 1024),
            queue_entries=read.whole("QUEUE_ENTRIES", 4_096, least=1),
            queue_bytes=read.whole("QUEUE_BYTES", 64 * 1024 * 1024, least=1_024),
            retention_s=read.whole("RETENTION_DAYS", 30, least=1) * 86_400.0,
            heartbeat_s=float(read.whole("HEARTBEAT_SECONDS", 15, least=1, most=30)),
            max_connections=read.whole("MAX_CONNECTIONS", 2_000, least=2),
            metrics_token=read.text("METRICS_TOKEN", "") or None,
        )


@dataclass(frozen=True, slots=True)
class _Reader:
    environ: Mapping[str, str]

    def text(self, name: str, default: str | None = None) -> str:
        value = self.environ.get(PREFIX + name, "").strip()
        if value:
            return value
        if default is None:
            raise SettingsError(f"{PREFIX}{name} is not set")
        return default

    def whole(self, name: str, default: int, *, least: int, most: int = 2**40) -> int:
        text = self.text(name, str(default))
        try:
            value = int(text)
        except ValueError:
            raise SettingsError(f"{PREFIX}{name} must be a whole number, not {text!r}") from None
        if not least <= value <= most:
            raise SettingsError(f"{PREFIX}{name} must lie between {least} and {most}, not {value}")
        return value


def _hash_of(token: str) -> bytes:
    hashed = _HASHED_TOKEN.fullmatch(token)
    if hashed:
        return bytes.fromhex(hashed[1])
    if len(token) < MIN_TOKEN_CHARS:
        raise SettingsError(
            f"{PREFIX}DEVICE_TOKEN must be a random token of at least {MIN_TOKEN_CHARS} characters, "
            "or 'sha256:' and the 64 hexadecimal digits of its hash"
        )
    return token_hash(token)


def _check_store(store: str) -> None:
    try:
        url = make_url(store)
    except ArgumentError:
        # The text of the URL is not repeated: it may hold a password.
        raise SettingsError(
            f"{PREFIX}STORE is not a database URL such as sqlite:////var/lib/relay.db"
        ) from None
    if url.get_backend_name() != "sqlite":
        raise SettingsError(f"{PREFIX}STORE: only sqlite:///FILE is served, not {url.get_backend_name()!r}")
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise SettingsError(f"{PREFIX}STORE must name a file: a log in memory would lose answered webhooks")
