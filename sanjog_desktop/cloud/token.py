"""The access token, held so that it does not show up where it should not."""

from __future__ import annotations


class AccessToken:
    """A Graph API token. Printing, formatting or comparing it never shows its text."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Raise ValueError for text that could not be a header value (line breaks, spaces, non-ASCII)."""
        if not text or not text.isascii() or not text.isprintable() or " " in text:
            # The text itself stays out of the error: errors are shown and logged.
            raise ValueError("an access token is one word of printable ASCII")
        self._text = text

    def header(self) -> bytes:
        """The value of the Authorization header."""
        return b"Bearer " + self._text.encode("ascii")

    def __repr__(self) -> str:
        return "AccessToken(…)"

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)
