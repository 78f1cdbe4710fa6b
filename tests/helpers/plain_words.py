"""Whether what staff read is said to them: plain words, a next step, nothing of the program's insides."""

from __future__ import annotations

import re

from sanjog_desktop.domain.errors import UserError

_JARGON = re.compile(
    r"sqlite|sqlcipher|sql\b|traceback|exception|errno|0x[0-9a-f]|\bnull\b|\bnone\b|http\b|https?:|(?<!vault\.)json|utf-?\d|"
    r"hpke|aes|wamid|webhook|\.py\b|\.db\b|/[a-z]+/|[a-z]:\\|\b[A-Z]\w+(?:Error|Exception)\b|127\.0\.0\.1|oauth",
    re.IGNORECASE,
)


def assert_plain(text: str, hint: str = "") -> None:
    """One or more whole sentences without jargon, paths and addresses."""
    for part in (text, hint):
        assert not _JARGON.search(part), part
        assert "  " not in part and "{" not in part, part
    assert len(text.split()) >= 3, text
    assert not text[0].islower() and text.rstrip()[-1] in ".!?", text


def assert_told(error: UserError) -> None:
    """An error of the user's kind, in words."""
    assert_plain(error.text, error.hint)
