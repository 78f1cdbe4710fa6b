"""How a line of an exported WhatsApp chat begins."""

from __future__ import annotations


def looks_like_chat(text: str) -> bool:
    """Whether a text begins as an exported chat does."""
    return False
