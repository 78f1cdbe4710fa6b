"""What Meta's error codes mean to staff and to the outbox (Meta: error codes).

``plain`` is what happened and ``advice`` what staff can do, without a word of jargon; ``meaning`` is for the
diagnostics page. The rules themselves are in ``codetable``.
"""

from __future__ import annotations

import msgspec

from sanjog_desktop.wire.codetable import ROWS, SUBCODES, Pause, Retry, Row


class CodeRule(msgspec.Struct, frozen=True):
    """What to do about one error.

    ``retry``: ``never`` again by itself, ``backoff`` a few times with growing gaps, ``wait`` until a
    condition changes (``wait_s`` seconds at least, when known). ``pause`` is what must hold still meanwhile.
    ``text_key`` names the sentence for translation, ``plain`` is it in English, ``advice`` what staff can do.
    """

    code: int
    meaning: str
    retry: Retry
    pause: Pause
    text_key: str
    plain: str
    advice: str
    wait_s: int | None = None


def rule_for(code: int | None, subcode: int | None = None, http_status: int | None = None) -> CodeRule:
    """The rule for an error of a reply or a failed status. Never raises: a code not listed gets a careful rule.

    ``code`` decides. A subcode is looked at only where Meta still hides the real code there (100, 190). Without a
    code (no Graph error at all), or with an unknown one, ``http_status`` decides whether trying again can help.
    """
    rule = _SUBCODES.get((code, subcode)) if code is not None and subcode is not None else None
    if rule is None and code is not None:
        rule = CODES.get(code)
    return rule or _by_status(code, http_status)


def _by_status(code: int | None, http_status: int | None) -> CodeRule:
    number = code if code is not None else 0
    status = http_status or 0
    if status == 429:
        row = _TOO_FAST
    elif status in (401, 403):
        row = _NOT_ALLOWED
    elif status >= 500:
        row = _THEIR_FAULT
    else:
        row = _NOT_LISTED
    return _rule(row, number)


def _rule(row: Row, code: int) -> CodeRule:
    return CodeRule(code, row.meaning, row.retry, row.pause, row.key, row.plain, row.advice, row.wait_s)


_TOO_FAST = Row(
    "HTTP 429 without a known code",
    "backoff",
    "number",
    "error.too_fast",
    "WhatsApp asked us to slow down.",
    "Nothing to do: the message waits and goes out by itself.",
)
_NOT_ALLOWED = Row(
    "HTTP 401 or 403 without a known code",
    "never",
    "account",
    "error.not_allowed",
    "WhatsApp did not accept our access.",
    "Ask the person who looks after the WhatsApp account to renew the access key in Settings.",
)
_THEIR_FAULT = Row(
    "HTTP 5xx without a known code",
    "backoff",
    "none",
    "error.their_fault",
    "WhatsApp has a problem of its own right now.",
    "Nothing to do: we try again by ourselves.",
)
_NOT_LISTED = Row(
    "a code that is not in Meta's published table",
    "never",
    "none",
    "error.not_listed",
    "WhatsApp refused this for a reason we do not know yet.",
    "Try once more later; if it comes again, tell support the number of the error.",
)

#: Every code of Meta's table, the codes of ranges included.
CODES: dict[int, CodeRule] = {code: _rule(row, code) for code, row in ROWS.items()}
_SUBCODES: dict[tuple[int, int], CodeRule] = {key: _rule(row, key[0]) for key, row in SUBCODES.items()}
