"""The lines of an erasure plan in words: what goes, what stays and until when, what cannot be called back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.privacy import place_texts
from sanjog_desktop.gui.times import date_text, number_text
from sanjog_desktop.gui.words import tr_text

if TYPE_CHECKING:
    from sanjog_desktop.privacy.erasure_plan import PlanLine


def plan_what(line: PlanLine) -> str:
    """What a line is about, with its count: Messages · 318."""
    words = tr_text(line.what)
    return f"{words} · {number_text(line.count)}" if line.count else words


def plan_chip(line: PlanLine, now: int) -> tuple[str, str]:
    """What happens to it and the tone; of what is kept, until when."""
    words, tone = place_texts.action_chip(line.plan)
    if line.until:
        until = QCoreApplication.translate("privacy", "{plan} until {day}")
        words = until.format(plan=words, day=date_text(line.until, Instant(now)))
    return words, tone
