"""A filter of messages in the store's words."""

from __future__ import annotations

from sanjog_desktop.domain.message_filter import KINDS, MessageFilter


def conditions(asked: MessageFilter) -> tuple[list[str], dict[str, str | int]]:
    """What a message ``m`` of a chat ``v`` must be like, with its named parameters."""
    where: list[str] = []
    params: dict[str, str | int] = {}
    if asked.whose != "any":
        where.append("m.direction = :whose")
        params["whose"] = "in" if asked.whose == "them" else "out"
    if asked.has == "link":
        where.append("m.has_link = 1")
    elif asked.has == "star":
        where.append("EXISTS (SELECT 1 FROM star s WHERE s.message_id = m.id)")
    elif asked.has != "any":
        kinds = ", ".join(f"'{kind}'" for kind in KINDS[asked.has])
        where.append(f"m.kind IN ({kinds}) AND EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = m.id)")
    if asked.first_at:
        where.append("m.at >= :first_at")
        params["first_at"] = asked.first_at
    if asked.end_at:
        where.append("m.at < :end_at")
        params["end_at"] = asked.end_at
    if asked.label:
        where.append(
            "EXISTS (SELECT 1 FROM contact_label cl WHERE cl.contact_id = v.contact_id AND cl.label_id = :label)"
        )
        params["label"] = asked.label
    return where, params