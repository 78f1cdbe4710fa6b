"""The classes of words a privacy request is made of, a bit each, so that a clause is asked by one operation."""

from __future__ import annotations

from typing import Final

(
    MY, ME, OWN, KIN, OTHER, THIS, YOUR, DATA, ACCOUNT, NUMBER, PROFILE, PHOTO, DOC, CHAT, FACT, MATCH, MSG,
    LIST, SHORTLIST, PLACE, POLICY, PRIVACY, PRINT, TIME_OUT, RECEIPT, STOP, SHUT, DO, BROKE_OFF, SEND,
    SENT, CONTACT, CALL, REMOVE, REMOVED, TAKE_OUT, AWAY, SHARE, SHARED, USE, KEEP, GET, WANT, DONT, NOT,
    NOMORE, DIDNT, CONSENT, WITHDRAW, AGREE, ANYONE, WRONG, ERROR, CORRECT, UPDATE, CHANGED, SHOULD,
    WRITTEN, WHO, HOW_MANY, WHERE, WHAT, WHY, HOW, TELL, COPY, ALL, ABOUT, COMPLAIN, WILL, POLICE, LEAK,
    GOES_ROUND, HANDS, PERHAPS, ILLEGAL, WITHOUT, ASKING, SAID, STILL, STRANGER, DARE, NOW, BUSY, INTEREST,
    RIGHT, OLD, REPLY, DIGITS, AMOUNT, BOUND, GO_ON, NEG_WAIT, BY_MISTAKE, TALK, VENUE, ASKED_ABOUT, LEFT,
    HIDE, PUT_DOWN, TAKE, ALLOW, NAGGING, DONE, OBJECT,
) = (1 << place for place in range(105))  # fmt: skip

NAMES: Final[dict[str, int]] = {
    name: bit for name, bit in globals().items() if name.isupper() and isinstance(bit, int)
}


def word_set(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())
