"""Who may read and append: bearer credentials of enrolled devices, and what their roles allow."""

from __future__ import annotations

import hmac
from typing import Final

from sanjog_desktop.relay.log import Device
from sanjog_desktop.relay.settings import token_hash

_NOBODY: Final = Device(id="", token_hash=bytes(32), role="", acked=0)
MAY_APPEND: Final[dict[str, frozenset[str]]] = {
    "owner": frozenset({"change", "control"}),
    "manager": frozenset({"change", "control"}),
    "privacy_officer": frozenset({"change", "control"}),
    "counsellor": frozenset({"change"}),
    "read_only": frozenset(),
}
MAY_ERASE: Final = frozenset({"owner", "manager", "privacy_officer"})


class Credentials:
    """The enrolled devices, by name. A credential is ``Bearer DEVICE_ID.TOKEN``."""

    def __init__(self, devices: list[Device]) -> None:
        self._devices = {device.id: device for device in devices}

    def check(self, authorization: str | None) -> Device | None:
        """The device the header belongs to. Takes as long for an unknown name as for a wrong token."""
        scheme, _, credential = (authorization or "").partition(" ")
        device_id, _, token = credential.strip().partition(".")
        device = self._devices.get(device_id, _NOBODY)
        right = hmac.compare_digest(token_hash(token), device.token_hash)
        return device if right and scheme.lower() == "bearer" and device is not _NOBODY else None
