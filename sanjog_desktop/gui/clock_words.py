"""What to say when this PC's clock and WhatsApp's disagree: every time shown that counts down is then a guess."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import times

translate = QCoreApplication.translate


def clock_words(off: int) -> str:
    """The sentence for a clock ``off`` milliseconds ahead (negative: behind); empty when it agrees."""
    if not off:
        return ""
    span = times.left_text(abs(off), Instant(0), exact=True)
    if off > 0:
        return translate("clock", "this PC's clock is {span} ahead").format(span=span)
    return translate("clock", "this PC's clock is {span} behind").format(span=span)
