"""What Meta's error codes mean to staff and to the outbox (Meta: error codes)."""

from __future__ import annotations

from typing import Literal

import msgspec

Retry = Literal["never", "backoff", "wait"]
Pause = Literal["none", "conversation", "number", "marketing", "account"]


class CodeRule(msgspec.Struct, frozen=True):
    """What to do about one error.

    ``retry``: ``never`` again by itself, ``backoff`` a few times with growing gaps, ``wait`` until a
    condition changes (``wait_s`` seconds at least, when known). ``pause`` is what must hold still meanwhile.
    ``text_key`` names the sentence for translation, ``plain`` is it in English, ``advice`` what staff can do.
    ``meaning`` is for the diagnostics page.
    """

    code: int
    meaning: str
    retry: Retry
    pause: Pause
    text_key: str
    plain: str
    advice: str
    wait_s: int | None = None
