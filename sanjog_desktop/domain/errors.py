"""The errors every part of the application speaks.

Three kinds matter to a caller: something a person must be told (:class:`UserError`), something that passes
by itself (:class:`Transient`), and an act somebody stopped (:class:`Cancelled`). Anything else is a bug.
"""

from __future__ import annotations


class SanjogError(Exception):
    """The root of all errors this application raises on purpose."""


class UserError(SanjogError):
    """Something a person must know. ``text`` says what happened, ``hint`` what they can do about it."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint


class Transient(SanjogError):
    """A failure that passes by itself. ``retry_after`` is in seconds; ``None``: the caller knows best."""

    def __init__(self, text: str, retry_after: float | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.retry_after = retry_after


class Cancelled(SanjogError):
    """A person or the application stopped the act; nothing to report."""


class NotFound(UserError):
    """The thing an action was asked to change is not (or no longer) there."""


class RelayGap(SanjogError):
    """The relay's log is another one, or no longer holds what comes after our cursor.

    ``log_id`` and ``floor`` are the relay's; ``cursor`` is where this PC stood.
    """

    def __init__(self, log_id: str, floor: int, cursor: int) -> None:
        super().__init__(f"the relay's log {log_id} starts at {floor}, this PC stands at {cursor}")
        self.log_id = log_id
        self.floor = floor
        self.cursor = cursor
