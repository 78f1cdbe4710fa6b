"""The application's core as a process that can be killed: python driven_app.py PROFILE LEDGER START

The store's key is PROFILE/test.key. It runs all loops, and staff "press Send" in random open chats: a line
``client_ref number`` is in LEDGER (one write a line) only after queue_message committed, as a person knows that
a message was taken only when the window shows it.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path

from sanjog_desktop.actions.messages import queue_message
from sanjog_desktop.core import Core
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import SanjogError
from sanjog_desktop.store.session import Session


def open_conversations(session: Session) -> list[int]:
    """Conversations somebody may answer in now."""
    sql = "SELECT id FROM conversation WHERE window_until > sanjog_now() + 60000 AND suspected = ''"
    return [row[0] for row in session.rows(sql)]


async def work(profile: Path, ledger: Path, number: int) -> None:
    """Send for ever; ended by SIGKILL or SIGTERM."""
    core = Core(profile, (profile / "test.key").read_bytes())
    core.open()
    await core.start_loops()
    chance = random.Random(number)
    line = os.open(ledger, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(1, b"ready\n")
    while True:
        await asyncio.sleep(chance.uniform(0.0, 0.06))
        conversations = await core.db.read(open_conversations)
        if not conversations:
            continue
        number += 1
        draft = TextDraft(f"staff-{number}")
        try:
            queued = await core.db.write(
                queue_message, chance.choice(conversations), draft, purpose=Purpose.SERVICE_REPLY, staff="Test"
            )
        except SanjogError:
            continue  # the window closed or somebody said STOP meanwhile: refusing is right
        os.write(line, f"{queued.client_ref} {number}\n".encode())
        core.wake("outbox")


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
