"""What stands in the composer of a chat beside its text, until it is sent or left out."""

from __future__ import annotations

import msgspec


class ChatDraft(msgspec.Struct, frozen=True):
    """``reply_to`` is the wamid of the message it answers, ``attachment_id`` a file with its row in the store,
    ``about`` whose data the file is (contact ids). ``values`` fill the template, ``purpose`` is what it is for.
    """

    reply_to: str = ""
    attachment_id: str = ""
    about: tuple[str, ...] = ()
    template_id: str = ""
    values: dict[str, str] = {}
    purpose: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.reply_to or self.attachment_id or self.template_id)
