"""Consent, changes and people of a chat's card as short words."""

from __future__ import annotations

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import consent_words, times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.consent.categories import category_text
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.disclosure_rows import DisclosureRow
from sanjog_desktop.store.rows import ChangeRow, ConsentLine, ContactPointRow, ContactRow


def consent_chip(line: ConsentLine, now: Instant) -> tuple[str, str]:
    """The chip of one purpose: since when and how, and its tone."""
    day = times.date_text(line.at, now) if line.at else ""
    if line.state == "granted":
        return " · ".join(
            each for each in (tr("opted in {day}").format(day=day), consent_words.method_text(line.method)) if each
        ), "ok"
    words = {
        "withdrawn": (tr("withdrawn {day}"), "bad"),
        "denied": (tr("said no {day}"), "bad"),
        "stopped": (tr("stopped {day}"), "bad"),
        "expired": (tr("expired {day}"), "gold"),
    }
    text, tone = words.get(line.state, (tr("not recorded"), "neutral"))
    return text.format(day=day).strip(), tone


def member_line(member: ContactRow, this_chat: str) -> tuple[str, str]:
    """(who, what of them) of somebody in the family."""
    who = f"{member.name} ({member.role})" if member.role else member.name
    if member.id == this_chat:
        return who, tr("this chat")
    facts = [member.education, _height(member.height_cm)] if member.is_candidate else []
    shown = [each for each in facts if each] or ([] if member.phone else [tr("no number")])
    return who, " · ".join(shown)


def _height(centimetres: int | None) -> str:
    if not centimetres:
        return ""
    inches = round(centimetres / 2.54)
    return f"{inches // 12}′{inches % 12}″"


def point_line(point: ContactPointRow, number: str) -> tuple[str, str]:
    """(number, whose) of one way to reach the person."""
    is_new = point.relation == "changed_number"  # as a notice of WhatsApp wrote it (actions.history)
    whose = tr("perhaps their new number") if is_new else point.relation or point.profile_name
    notes = [whose, tr("shared") if point.shared else "", "" if point.reachable else tr("not on WhatsApp")]
    return number, " · ".join(each for each in notes if each)


def proposal_line(row: DisclosureRow, was_given: bool, now: Instant) -> tuple[str, str, str]:
    """(who, what became of it, tone) of one disclosure: of whom this person was given something (``was_given``), or to
    whom theirs went."""
    what = ", ".join(category_text(each) for each in row.categories)
    if was_given:
        who = tr("{what} of {name}").format(what=what, name=row.name)
    else:
        who = tr("{what} to {name}").format(what=what, name=row.recipient or row.recipient_type.replace("_", " "))
    if row.state == "waiting":
        return who, tr("waits to be sent"), "gold"
    day = times.date_text(row.at, now)
    words = {
        "failed": (tr("not delivered {day}"), "bad"),
        "delivered": (tr("delivered {day}"), "neutral"),
        "read": (tr("read {day}"), "ok"),
        "played": (tr("read {day}"), "ok"),
    }
    text, tone = words.get(row.delivery, (tr("given {day}"), "neutral"))
    return who, text.format(day=day), tone


def change_line(change: ChangeRow, now: Instant) -> tuple[str, str]:
    """(when and what, who) of one entry of the timeline."""
    day = times.date_text(change.at, now)
    if change.kind == "consent":
        what = tr("consent noted")
    elif change.act in ("create", "created", "insert", "import"):
        what = tr("added")
    else:
        names = [name for name in change.fields if not name.endswith(("_at", "_id"))]
        fields = [tr_text(name.replace("_", " ").capitalize()) for name in names]
        what = tr("{fields} changed").format(fields=", ".join(fields[:2])) if fields else tr("changed")
    return f"{day} · {what}", change.staff
