"""Consent and numbers of a person as short words for the side panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.store.rows import (
    GRANTED,
    WINDOW_ONLY,
    ConsentCard,
    ConsentLine,
    ContactPointRow,
    ContactRow,
)


def consent_chip(line: ConsentLine, now: int) -> tuple[str, str]:
    """State of one purpose: since when and how, and the tone."""
    translate = QCoreApplication.translate
    day = date_text(line.at, Instant(now)) if line.at else ""
    if line.state == "granted":
        how = consent_words.method_text(line.method)
        version = translate("contacts", "notice {version}").format(version=line.notice_version)
        return " · ".join(
            part for part in (day, how or (version if line.notice_version else "")) if part
        ), "ok"
    words = {
        "withdrawn": (translate("contacts", "withdrawn"), "bad"),
        "denied": (translate("contacts", "said no"), "bad"),
        "stopped": (translate("contacts", "stopped"), "bad"),
        "expired": (translate("contacts", "expired"), "gold"),
    }
    word, tone = words.get(line.state, (translate("contacts", "not given"), "neutral"))
    return " ".join(part for part in (word, day) if part), tone


def number_line(point: ContactPointRow, contact: ContactRow, card: ConsentCard) -> tuple[str, str, str]:
    """Whose number, the number with its mark, and the same as a sentence."""
    translate = QCoreApplication.translate
    whose = point.relation or point.profile_name or contact.name.split(" ")[0]
    if point.shared:
        whose = translate("contacts", "{whose} (shared)").format(whose=whose)
    number = pretty(point.phone) if point.phone else f"@{point.username}" if point.username else ""
    number = number or translate("contacts", "WhatsApp id, no number yet")
    if not point.reachable:
        mark, words = "✕", translate("contacts", "not on WhatsApp")
    elif card.state in (GRANTED, WINDOW_ONLY):
        mark, words = "✓", translate("contacts", "may message")
    else:
        mark, words = "✕", translate("contacts", "may not message now")
    return whose, f"{number} {mark}", f"{whose}: {number}, {words}"
