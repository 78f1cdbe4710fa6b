"""Making what a relay and its first PC share. Nothing here prints or stores."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field

from sanjog_desktop.relay.settings import token_hash
from sanjog_desktop.wire.sealing import AgencyPrivateKey, AgencyPublicKey


@dataclass(frozen=True, slots=True)
class AgencyKeys:
    """The agency's key pair: the private half for its PCs, the public half for the relay."""

    private: AgencyPrivateKey = field(repr=False)
    public: AgencyPublicKey


@dataclass(frozen=True, slots=True)
class DeviceCredential:
    """A device's name and token; the relay only needs the hash."""

    device_id: str
    token: str = field(repr=False)

    @property
    def hash_setting(self) -> str:
        """The value for ``SANJOG_RELAY_DEVICE_TOKEN`` on a host that should not see the token."""
        return "sha256:" + token_hash(self.token).hex()


def generate_agency_keys() -> AgencyKeys:
    """A new key pair."""
    private = AgencyPrivateKey.generate()
    return AgencyKeys(private=private, public=private.public())


def generate_device(device_id: str | None = None) -> DeviceCredential:
    """A credential with 256 random bits, under ``device_id`` or a random name."""
    return DeviceCredential(device_id or "pc-" + os.urandom(8).hex(), secrets.token_urlsafe(32))


def generate_verify_token() -> str:
    """A token for Meta's subscription handshake."""
    return secrets.token_urlsafe(24)
