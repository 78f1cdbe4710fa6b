"""The 24 hours in which WhatsApp lets a business answer freely (Meta: webhooks, customer service window)."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, Instant

WINDOW: Final = DAY
#: A message may be dated this far ahead of us before its time is taken for a wrong clock.
CLOCK_TOLERANCE: Final = 5 * MINUTE


def window_until(at: int, now: int) -> Instant:
    """When the window a person's message opened at ``at`` closes. A future date opens no longer one."""
    return Instant(min(at, now + CLOCK_TOLERANCE) + WINDOW)


def is_open(until: int, now: int) -> bool:
    """Whether free text may be sent at ``now``."""
    return until > now


def remaining_text(until: int, now: int) -> str:
    """How long the window stays open, for the composer: '5 h 20 min', '12 min', or '' when it is closed."""
    left = until - now
    if left <= 0:
        return ""
    hours, minutes = left // HOUR, left % HOUR // MINUTE
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{max(minutes, 1)} min"
