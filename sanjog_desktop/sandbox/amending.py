"""Messages edited and deleted by who wrote them (Meta: webhooks, `edit` and `revoke`; coexistence only)."""

from __future__ import annotations

from typing import Any

from .world import World
from .writing import unsupported

Json = dict[str, Any]
EDIT_LIFE_MS = 15 * 60_000
REVOKE_LIFE_MS = 2 * 86_400_000
AMENDMENTS = frozenset({"edit", "revoke"})


def amendment(world: World, deed: Json, target: str | None) -> Json | None:
    """The message of an `edit` or `revoke` deed; None where Meta tells nothing useful (a delete without coexistence).

    target: the wamid it is about. Raises ValueError when there is none, or when it is too old (`late` lets it pass).
    """
    said = world.said.get(target or "")
    if target is None or said is None:
        raise ValueError("there is no message of theirs to change")
    life, words = (EDIT_LIFE_MS, "15 minutes") if "edit" in deed else (REVOKE_LIFE_MS, "2 days")
    if deed.get("at", world.clock.now()) - said.at > life and not deed.get("late"):
        raise ValueError(f"a message older than {words} is not changed")
    if not world.account.on_phone:
        return unsupported("edit") if "edit" in deed else None
    if "revoke" in deed:
        return {"type": "revoke", "revoke": {"original_message_id": target}}
    changed = _changed(said.message, deed["edit"])
    said.message = {**said.message, **changed}
    return {"type": "edit", "edit": {"original_message_id": target, "message": changed}}


def _changed(message: Json, edit: Any) -> Json:
    """The message anew: other words, another caption, or what `edit` gives as it is."""
    if isinstance(edit, dict):
        return edit
    kind = str(message["type"])
    if kind == "text":
        changed: Json = {"type": "text", "text": {"body": str(edit)}}
    elif kind in ("image", "video", "document"):
        changed = {"type": kind, kind: {**message[kind], "caption": str(edit)}}
    else:
        raise ValueError(f"a message of type {kind} cannot be edited")
    quoted = message.get("context", {}).get("id")
    return {**changed, "context": {"id": quoted}} if quoted else changed
