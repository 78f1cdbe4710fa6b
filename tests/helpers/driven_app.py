"""The application's core as a process that can be killed: python driven_app.py FOLDER

FOLDER holds the profile, its key ``profile/test.key`` and what this process and a test tell each other:

* ``ledger``: what staff sent. All loops run, and staff "press Send" in random open chats and look at others; a line
  ``client_ref text`` is written (one call) only after queue_message committed, as a person knows that a message was
  taken only when the window shows it.
* ``closing``: once it is there, nothing more is sent.
* ``state.json``: five times a second, what still waits and how far the log is applied.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import sys
from pathlib import Path
from typing import Any

import msgspec

from sanjog_desktop.actions import inbound
from sanjog_desktop.actions.messages import mark_read, queue_message
from sanjog_desktop.core import Core
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import SanjogError
from sanjog_desktop.store.session import Session

#: Seconds between two messages at most: slow enough for Meta's rate of one person, 45 and then ten a minute.
PAUSE_S = 0.08
LOOK_S = 0.2


def open_conversations(session: Session) -> list[int]:
    """Conversations somebody may answer in now."""
    sql = "SELECT id FROM conversation WHERE window_until > sanjog_now() + 60000 AND suspected = ''"
    return [row[0] for row in session.rows(sql)]


def waiting(session: Session) -> dict[str, Any]:
    """What is under way: rows of the outbox by state, receipts, and the cursor."""
    states = session.rows("SELECT state, count(*) FROM outbox GROUP BY state")
    cursor = inbound.cursor_of(session)
    return {
        "outbox": dict(states),
        "receipts": session.value("SELECT count(*) FROM receipt"),
        "cursor": cursor.position if cursor else 0,
        "log_id": cursor.log_id if cursor else None,
    }


async def tell(core: Core, folder: Path) -> None:
    """Say for ever what is under way."""
    while True:
        state = await core.db.read(waiting)
        state["paused"] = [pause.text for pause in core.state.pauses]
        draft = folder / "state.draft"
        draft.write_bytes(msgspec.json.encode(state))
        draft.replace(folder / "state.json")
        await asyncio.sleep(LOOK_S)


async def answer(core: Core, folder: Path) -> None:
    """Send and look until staff go home."""
    chance = random.Random()
    ledger = os.open(folder / "ledger", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    while not (folder / "closing").exists():
        await asyncio.sleep(chance.uniform(0.0, PAUSE_S))
        conversations = await core.db.read(open_conversations)
        if not conversations:
            continue
        chosen = chance.choice(conversations)
        text = f"staff-{chance.getrandbits(64):016x}"
        try:
            queued = await core.db.write(
                queue_message, chosen, TextDraft(text), purpose=Purpose.SERVICE_REPLY, staff="Test"
            )
        except SanjogError:
            continue  # the window closed or somebody said STOP meanwhile: refusing is right
        os.write(ledger, f"{queued.client_ref} {text}\n".encode())
        core.wake("outbox")
        await core.db.write(mark_read, chance.choice(conversations))


async def work(folder: Path) -> None:
    """Be the application; ended by a signal."""
    profile = folder / "profile"
    core = Core(profile, (profile / "test.key").read_bytes())
    core.open()
    await core.start_loops()
    os.write(1, b"ready\n")
    async with asyncio.TaskGroup() as group:
        group.create_task(tell(core, folder))
        group.create_task(answer(core, folder))


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(work(Path(sys.argv[1])))
