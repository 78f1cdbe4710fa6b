"""The rows of a person beside their messages: which go, and which stay as nameless proof with what in them blanked.

What happens to each table is declared in ``store.tables``; here stands how. The proof reads the same lists, so that
nothing is blanked that is not checked, and nothing declared that is not done.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.privacy.erasure.brief import Brief
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import TABLES, Erasure

BLANKED: Final[dict[str, dict[str, Any]]] = {
    "contact": {
        "family_id": None, "name": "", "name_native": "", "role": "", "city": "", "email": "", "notes": "",
        "last_contact_at": None, "nominee": "", "disputed": "[]", "owner": "", "gender": "", "status_reason": "",
        "status_at": None,
    },
    "consent": {"evidence": "{}", "source_wamid": None, "given_by": ""},
    "disclosure": {"recipient": "", "field_keys": "{}"},
    "export_file": {"path": ""},
    "privacy_request": {
        "phrase": "", "notes": "", "requester_name": "", "source_wamid": None, "conversation_id": None,
        "extension_reason": "", "scope": "{}",
    },
    "request_task": {"draft": "", "note": ""},
    "request_event": {"detail": ""},
    "request_check": {"evidence": "{}"},
}  # fmt: skip
"""Columns of rows that stay, and what they hold afterwards."""
_SPARED: Final = {"request_event": "act <> 'alarm'"}
"""Rows of theirs that say nothing of anybody: which mark of its time a request has passed, so that it is told once."""

_DELETED: Final = (
    "broadcast_recipient", "candidate", "contact_file", "contact_label", "contact_note", "custom_value",
    "evidence_file", "field_conflict", "follow_up", "other_email", "other_name", "request_change", "retention_notice",
    "shared_point",
)  # fmt: skip
_BOTH: Final = {"duplicate_pair": ("one_id", "other_id"), "merge_record": ("kept_id", "gone_id")}
"""Rows about two people: they go with either."""
_PART: Final = 200


def delete_events(session: Session, request_id: str, brief: Brief, after: str) -> str | None:
    """Delete what was kept raw of webhooks and names the person, a part at a time; where to go on, ``None`` at the end.

    Such an entry may name others too; it was only kept because it could not be understood, and is not worth more
    than the promise.
    """
    if "messages" in brief.keeps or "profile" in brief.keeps:
        return None
    rows = session.rows(
        "SELECT key, raw, relay_seq FROM inbound_event WHERE key > ? ORDER BY key LIMIT ?", (after, _PART)
    )
    wanted = [*brief.person.phones, *brief.person.user_ids]
    forms = [text.encode() for text in wanted]
    for key, raw, seq in rows:
        if any(form in raw for form in forms):
            session.execute("DELETE FROM inbound_event WHERE key = ?", (key,))
            if seq is not None:
                session.execute(
                    "INSERT OR IGNORE INTO relay_trace(relay_seq, request_id, changed_at) VALUES (?, ?, ?)",
                    (seq, request_id, session.now()),
                )
    return rows[-1][0] if len(rows) == _PART else None


def delete_rows(session: Session, request_id: str, brief: Brief) -> dict[str, int]:
    """Delete and blank everything but the messages: one transaction of few rows. Counts a table; may be repeated."""
    person, counts = brief.person, dict[str, int]()
    contact_id = person.contact_id
    _empty_shared_files(session, brief)
    if "messages" not in brief.keeps:
        session.execute("DELETE FROM outbox WHERE contact_id = ? AND state NOT IN ('claimed')", (contact_id,))
    if "profile" in brief.keeps:
        return counts
    for family_id in _dissolved(session, contact_id):
        session.execute("DELETE FROM journal WHERE kind = 'family' AND subject_id = ?", (family_id,))
    session.execute("DELETE FROM journal WHERE subject_id = ?", (contact_id,))
    for table in _DELETED:
        if table == "contact_file" and "media" in brief.keeps:
            continue
        counts[table] = session.execute(f"DELETE FROM {table} WHERE contact_id = ?", (contact_id,)).rowcount
    for table, columns in _BOTH.items():
        where = " OR ".join(f"{column} = ?" for column in columns)
        counts[table] = session.execute(
            f"DELETE FROM {table} WHERE {where}", (contact_id,) * len(columns)
        ).rowcount
    session.execute("DELETE FROM person_search WHERE no = ?", (person.no,))
    if "messages" not in brief.keeps:
        counts["contact_point"] = _drop_points(session, brief)
    if person.family_id is not None:
        session.execute("UPDATE contact SET family_id = NULL WHERE family_id = ?", (person.family_id,))
        session.execute("DELETE FROM journal WHERE subject_id = ?", (person.family_id,))
        session.execute("DELETE FROM family WHERE id = ?", (person.family_id,))
    for table in ("contact", "consent", "disclosure"):
        _blank(session, table, "id" if table == "contact" else "contact_id", contact_id)
    # Why a file was written out stands in somebody's own words, which may name the person.
    session.execute(
        "UPDATE disclosure SET purpose = 'export' WHERE contact_id = ? AND order_ref LIKE 'export:%'", (contact_id,)
    )
    keys = identity_keys(session)
    own = [keys.phone(phone) for phone in person.phones] + [keys.user(user) for user in person.user_ids]
    session.executemany(
        "UPDATE suppression SET source_wamid = NULL, lift_evidence = CASE WHEN lift_evidence IS NULL THEN NULL"
        " ELSE '' END WHERE key = ?",
        [(key,) for key in own],
    )
    audit.record(session, "erasure_deleted", "contact", contact_id, detail=counts)
    session.changed("contact", contact_id)
    return counts


def _dissolved(session: Session, contact_id: str) -> list[str]:
    """Families the person was in that are no more: what their cards said stands in the journal alone."""
    found: dict[str, None] = {}
    for (fields,) in session.rows(
        "SELECT fields FROM journal WHERE kind = 'contact' AND subject_id = ? AND fields LIKE '%\"family_id\"%'",
        (contact_id,),
    ):
        told = msgspec.json.decode(fields).get("family_id")
        found.update(dict.fromkeys(id for id in (told if isinstance(told, list) else [told]) if isinstance(id, str)))
    return [id for id in found if session.value("SELECT 1 FROM family WHERE id = ?", (id,)) is None]


def blank_requests(session: Session, brief: Brief) -> None:
    """Blank the person's requests once nobody needs their words any more: notices are drafted from them."""
    if "profile" in brief.keeps:
        return
    contact_id = brief.person.contact_id
    _blank(session, "privacy_request", "contact_id", contact_id)
    for (request_id,) in session.rows("SELECT id FROM privacy_request WHERE contact_id = ?", (contact_id,)):
        for table in ("request_task", "request_event", "request_check"):
            _blank(session, table, "request_id", request_id)
        session.execute(
            "UPDATE journal SET fields = '{}' WHERE kind = 'request' AND subject_id = ?", (request_id,)
        )
        session.changed("request", request_id)


def close_exports(session: Session, brief: Brief) -> None:
    """The files outside are gone: keep that they were there, not where."""
    session.executemany(
        "UPDATE export_file SET path = '', deleted_at = coalesce(deleted_at, ?) WHERE id = ?",
        [(session.now(), id) for id, _path in brief.exports],
    )


def remains(session: Session, brief: Brief) -> Iterator[tuple[str, int]]:
    """(table, rows) of everything that leads to the person and should not: generated from the declarations."""
    ids = _ids(session, brief)
    files = ",".join("?" * len(brief.attachments))
    yield (
        "attachment",
        _count(session, "attachment", f"id IN ({files}) AND key IS NOT NULL", [*brief.attachments]),
    )
    for name, table in TABLES.items():
        if table.erasure is Erasure.NOTHING:
            continue
        wanted = ids.get(table.path.split(".")[0])
        if not wanted or name in _kept(brief):
            continue
        column = table.path.split(".")[0]
        marks = ",".join("?" * len(wanted))
        columns = _BOTH.get(name, (column,))
        where = "(" + " OR ".join(f"{one} IN ({marks})" for one in columns) + ")"
        params = list(wanted) * len(columns)
        if table.erasure is Erasure.DELETE:
            yield name, _count(session, name, where, params)
        elif name in BLANKED:
            wrong = " OR ".join(f"{one} IS NOT ?" for one in BLANKED[name])
            where += f" AND {_SPARED[name]}" if name in _SPARED else ""
            yield name, _count(session, name, f"{where} AND ({wrong})", [*params, *BLANKED[name].values()])


def _ids(session: Session, brief: Brief) -> dict[str, tuple[Any, ...]]:
    person = brief.person
    requests = session.rows("SELECT id FROM privacy_request WHERE contact_id = ?", (person.contact_id,))
    wamids = [one.forms[0].decode() for one in brief.traces.patterns if one.kind == "message id"]
    return {
        "id": (person.contact_id,), "contact_id": (person.contact_id,), "subject_id": (person.contact_id,),
        "one_id": (person.contact_id,), "kept_id": (person.contact_id,),
        "no": (person.no,), "conversation_id": person.chats, "request_id": tuple(row[0] for row in requests),
        "wamid": tuple(wamids[:30_000]), "target_wamid": tuple(wamids[:30_000]),
    }  # fmt: skip


def _kept(brief: Brief) -> frozenset[str]:
    """Tables whose rows a legal hold keeps."""
    kept: set[str] = set()
    if "profile" in brief.keeps:
        kept.update(name for name, table in TABLES.items() if not table.path.startswith("conversation_id"))
    if "messages" in brief.keeps:
        kept.update({"message", "conversation", "contact_point", "status_event", "reaction", "outbox", "receipt",
                     "attachment", "inbound_event"})  # fmt: skip
    if "media" in brief.keeps:
        kept.update({"attachment", "contact_file"})
    return frozenset(kept)


def _count(session: Session, table: str, where: str, params: list[Any]) -> int:
    return int(session.value(f"SELECT count(*) FROM {table} WHERE {where}", params) or 0)


def _blank(session: Session, table: str, column: str, value: str) -> None:
    columns = BLANKED[table]
    names = ", ".join(f"{name} = ?" for name in columns)
    spared = f" AND {_SPARED[table]}" if table in _SPARED else ""
    session.execute(f"UPDATE {table} SET {names} WHERE {column} = ?{spared}", (*columns.values(), value))


def _empty_shared_files(session: Session, brief: Brief) -> None:
    """Copies of the person's files that other families were sent: the message stays, the file in it goes."""
    session.executemany(
        "UPDATE attachment SET state = 'gone', key = NULL, thumbnail = NULL, media_id = NULL, media_url = NULL,"
        " uploaded_media_id = NULL, filename = '', sha256 = NULL WHERE id = ? AND state <> 'gone'",
        [(id,) for id in brief.attachments],
    )


def _drop_points(session: Session, brief: Brief) -> int:
    """Delete their own numbers and chats; what others answer too passes to one of them, with its chat."""
    person = brief.person
    session.executemany("DELETE FROM conversation WHERE id = ?", [(chat,) for chat in person.chats])
    for point in person.shared_points:
        heir = session.value(
            "SELECT s.contact_id FROM shared_point s JOIN contact c ON c.id = s.contact_id"
            " WHERE s.contact_point_id = ? AND s.contact_id <> ? AND c.erased_at IS NULL ORDER BY s.contact_id LIMIT 1",
            (point, person.contact_id),
        )
        owner = session.value("SELECT contact_id FROM contact_point WHERE id = ?", (point,))
        if owner != person.contact_id or heir is None:
            continue
        session.execute(
            "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point, heir)
        )
        session.execute(
            "UPDATE contact_point SET contact_id = ?, profile_name = '', username = '', raw = '', relation = ''"
            " WHERE id = ?",
            (heir, point),
        )
        session.execute("UPDATE conversation SET contact_id = ? WHERE contact_point_id = ?", (heir, point))
        reindex_contact(session, heir)
        session.changed("contact", heir)
    session.executemany("DELETE FROM contact_point WHERE id = ?", [(point,) for point in person.own_points])
    return len(person.own_points)
