"""The values webhooks carry, in the shape of a payload version."""

from __future__ import annotations

from typing import Any

from .account import Account
from .ids import Ids
from .people import Person

Json = dict[str, Any]


def version_number(text: str) -> int:
    """The major number of "v26.0". Raises ValueError for anything else."""
    major, dot, minor = text.removeprefix("v").partition(".")
    if not (text.startswith("v") and dot and major.isdigit() and minor.isdigit()):
        raise ValueError(f"not a version: {text!r}")
    return int(major)


class Shapes:
    """Builds webhook values.

    Since v24 there is no `conversation` but after advertisements; from 2026 on user ids and media urls come.
    """

    def __init__(self, account: Account, ids: Ids, version: str) -> None:
        """version: like "v23.0" or "v26.0"; below 24 gives the shape of 2025."""
        self._account = account
        self._ids = ids
        self.version = version
        self.modern = version_number(version) >= 24

    def metadata(self) -> Json:
        """The number a value is about."""
        return {
            "display_phone_number": self._account.digits,
            "phone_number_id": self._account.phone_number_id,
        }

    def value(self, **parts: Any) -> Json:
        """The value of a `messages` change with the given parts; empty parts are left out."""
        value: Json = {"messaging_product": "whatsapp", "metadata": self.metadata()}
        value.update({name: part for name, part in parts.items() if part})
        return value

    def contact(self, person: Person, *, named: bool = True) -> Json:
        """A person in `contacts`. A phone that is not shared is absent (Meta: usernames and BSUID)."""
        contact: Json = {}
        if named:
            contact["profile"] = {"name": person.name}
            if person.username and self.modern:
                contact["profile"]["username"] = person.username
        if person.wa_id and person.shares_phone:
            contact["wa_id"] = person.wa_id
        if self.modern or "wa_id" not in contact:
            contact["user_id"] = person.user_id
        if person.identity_hash:
            contact["identity_key_hash"] = person.identity_hash
        return contact

    def sender(self, person: Person) -> Json:
        """The keys of an inbound message that name its sender."""
        sender: Json = {}
        if person.wa_id and person.shares_phone:
            sender["from"] = person.wa_id
        if self.modern or not sender:
            sender["from_user_id"] = person.user_id
        return sender

    def status(
        self,
        person: Person,
        wamid: str,
        status: str,
        at_ms: int,
        *,
        category: str,
        free: bool,
        client_ref: str | None,
        errors: list[Json] | None = None,
    ) -> Json:
        """One item of `statuses`. at_ms: when it happened; category: pricing category of the message."""
        item: Json = {"id": wamid, "status": status, "timestamp": str(at_ms // 1000)}
        if person.wa_id and person.shares_phone:
            item["recipient_id"] = person.wa_id
        if self.modern or "recipient_id" not in item:
            item["recipient_user_id"] = person.user_id
        if person.identity_hash:
            item["recipient_identity_key_hash"] = person.identity_hash
        if errors:
            item["errors"] = errors
        elif status in ("sent", "delivered", "read"):
            entry = category == "referral_conversion"
            if not self.modern or entry:
                item["conversation"] = self._conversation(wamid, status, at_ms, category)
            kind = "free_entry_point" if entry else "free_customer_service" if free else "regular"
            item["pricing"] = {
                "billable": not free,
                "pricing_model": "PMP",
                "type": kind,
                "category": category,
            }
        if client_ref is not None:
            item["biz_opaque_callback_data"] = client_ref
        return item

    def _conversation(self, wamid: str, status: str, at_ms: int, category: str) -> Json:
        conversation: Json = {"id": self._ids.fixed(f"conversation:{wamid}").hex()}
        if status == "sent":
            conversation["expiration_timestamp"] = str(at_ms // 1000 + 86_400)
        conversation["origin"] = {"type": category}
        return conversation
