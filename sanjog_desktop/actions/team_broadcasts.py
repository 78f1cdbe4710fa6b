"""Broadcasts on the other PCs of the office: a PC knows of those that run elsewhere, so that two never send the same.

A broadcast is run by the PC it was started on. Its entries are about nobody (their subject is the broadcast) and tell
what is sent to whom (template, number, filter, values) and where it stands. The same broadcast is not started while it
is under way elsewhere; of two that were started apart, the PC of the later one stops its own as soon as it hears of the
other, and staff see why.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import journal
from sanjog_desktop.actions.team_log import Entry
from sanjog_desktop.store.session import Session

KIND: Final = "broadcast"
ELSEWHERE: Final = "elsewhere"
"""Why a broadcast stopped: another PC sends the same."""
UNDER_WAY: Final = ("scheduled", "preparing", "running", "paused")


class Elsewhere(msgspec.Struct, frozen=True):
    """A broadcast of another PC, as its last entry has it. ``at`` is when that was, ``started_at`` when it began."""

    id: str
    device_id: str
    title: str
    state: str
    staff: str
    started_at: int
    at: int
    print: str


def tell(session: Session, id: str, state: str, staff: str) -> None:
    """Let the other PCs know where a broadcast of this one stands."""
    row = session.one(
        "SELECT title, staff, business_number_id, template_id, parameters, audience FROM broadcast WHERE id = ?", (id,)
    )
    if row is None:
        return
    title, writer, *content = row
    told = {"title": title, "state": state, "by": writer, "print": _print(content)}
    journal.note(session, KIND, id, "state", told, staff=staff)


def elsewhere(session: Session) -> list[Elsewhere]:
    """The broadcasts other PCs told of, those told of last first."""
    own = session.device_id
    found: dict[str, Elsewhere] = {}
    for id, device, at, staff, text in session.rows(
        "SELECT subject_id, device_id, at, staff, fields FROM journal WHERE kind = ? AND device_id <> ?"
        " ORDER BY at, device_id, coalesce(device_seq, seq)",
        (KIND, own),
    ):
        fields: dict[str, Any] = msgspec.json.decode(text)
        begun = found[id].started_at if id in found else 0
        is_under_way = fields["state"] in UNDER_WAY
        found[id] = Elsewhere(
            id, device, fields["title"], fields["state"], fields.get("by") or staff,
            begun or (at if is_under_way else 0), at, fields["print"],
        )  # fmt: skip
    return sorted(found.values(), key=lambda one: (one.at, one.id), reverse=True)


def same_elsewhere(session: Session, id: str) -> Elsewhere | None:
    """Another PC's broadcast that is under way and sends the same to the same people as this one."""
    print = _print_of(session, id)
    return next((one for one in elsewhere(session) if one.print == print and one.state in UNDER_WAY), None)


def carry_out(session: Session, entries: Sequence[Entry]) -> None:
    """Stop what this PC sends where another began the same before it."""
    if not any(entry.kind == KIND for entry in entries):
        return
    from sanjog_desktop.actions import broadcasts  # late: it tells of itself through this module

    for entry in entries:
        if entry.kind == KIND:
            session.changed("broadcast", entry.subject_id)
    others = [one for one in elsewhere(session) if one.state in UNDER_WAY]
    for (id,) in session.rows(
        "SELECT id FROM broadcast WHERE state IN ('scheduled', 'preparing', 'running') ORDER BY created_at, id"
    ):
        print, own = _print_of(session, id), _began(session, id)
        if any(one.print == print and (one.started_at, one.device_id) < own for one in others):
            broadcasts.take_back(session, id)
            state = session.value("SELECT state FROM broadcast WHERE id = ?", (id,))
            # Where the people are not frozen yet there is nothing to go on with: it is a draft again.
            broadcasts.move(session, id, "stopped" if state == "running" else "draft", ELSEWHERE)


def _began(session: Session, id: str) -> tuple[int, str]:
    own = session.device_id
    for at, text in session.rows(
        "SELECT at, fields FROM journal WHERE kind = ? AND subject_id = ? AND device_id = ? ORDER BY seq",
        (KIND, id, own),
    ):
        if msgspec.json.decode(text)["state"] in UNDER_WAY:
            return at, str(own)
    return session.now(), str(own)


def _print_of(session: Session, id: str) -> str:
    row = session.one(
        "SELECT business_number_id, template_id, parameters, audience FROM broadcast WHERE id = ?", (id,)
    )
    return "" if row is None else _print(row)


def _print(content: Sequence[str]) -> str:
    """The same for the same message to the same people."""
    return hashlib.sha256("\0".join(content).encode()).hexdigest()[:32]
