"""What it takes to reach the agency's Meta account and relay: the setting ``connection`` of the store."""

from __future__ import annotations

import msgspec

SETTING = "connection"
"""Key of the setting row that holds a :class:`Connection` as JSON; it lies in the encrypted store only."""


class Connection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Addresses, ids and secrets as staff enter them under Settings; an empty text is "not given yet".

    ``agency_private_key`` opens what the relay sealed to ``agency_public_key`` (both base64, as
    ``wire.sealing`` writes them); ``device_id`` and ``device_token`` are this PC's credential at the relay.
    """

    graph_url: str = "https://graph.facebook.com"
    graph_version: str = "v26.0"
    access_token: str = ""
    phone_number_id: str = ""
    waba_id: str = ""
    relay_url: str = ""
    device_id: str = ""
    device_token: str = ""
    agency_public_key: str = ""
    agency_private_key: str = ""

    def __repr__(self) -> str:
        """Names no secret: a connection may land in a log or a traceback."""
        return f"Connection(phone_number_id={self.phone_number_id!r}, relay_url={self.relay_url!r})"

    @property
    def can_send(self) -> bool:
        """Whether Meta's API can be called."""
        return bool(self.graph_url and self.access_token and self.phone_number_id and self.waba_id)

    @property
    def can_receive(self) -> bool:
        """Whether the relay's log can be read."""
        return bool(self.relay_url and self.device_id and self.device_token and self.agency_private_key)
