"""Names of things: distinct types over UUIDv7 text, over dense integers where rows are walked in order."""

from __future__ import annotations

import os
import time
from typing import NewType

ContactId = NewType("ContactId", str)
FamilyId = NewType("FamilyId", str)
ContactPointId = NewType("ContactPointId", str)
AttachmentId = NewType("AttachmentId", str)
TemplateId = NewType("TemplateId", str)
NoticeId = NewType("NoticeId", str)
PrivacyRequestId = NewType("PrivacyRequestId", str)
SuppressionId = NewType("SuppressionId", str)
DeviceId = NewType("DeviceId", str)
BusinessNumberId = NewType("BusinessNumberId", str)
ClientRef = NewType("ClientRef", str)
Wamid = NewType("Wamid", str)

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
OutboxId = NewType("OutboxId", int)


def new_id() -> str:
    """A fresh UUIDv7 as text: 48 bits of milliseconds, then 74 random bits (RFC 9562, section 5.7)."""
    # Not the clock of the application: an id must stay unique and in order even when that one is moved.
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    high = (random >> 62) & 0xFFF
    low = random & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
