"""Very long texts and names of every kind go through the whole product unchanged, and are found again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from sanjog_desktop.actions import messages
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.reads.conversations import conversation_rows
from sanjog_desktop.store.reads.search import search_messages, search_people
from tests.helpers.office import Office, at_work, open_office
from tests.helpers.plain_words import assert_told

LONGEST = 65_536
NAMES = {
    "919999900711": "Asha",
    "919999900712": "🌸",
    "919999900713": "नमुना",
    "919999900714": "محمد نمونہ",
    "919999900715": "דוגמה בדויה",
    "919999900716": "Å‌sha\u0301 O'Namuna-Kalpit",
    "919999900717": "x" * 300,
}
#: Names that would turn the list around, break its lines or leave a row empty, and what is shown instead.
TAMED = {
    "919999900721": ("Asha \u202eanumaN\u202c", "Asha anumaN"),
    "919999900722": ("Bina\nSTOP\x00", "Bina STOP"),
    "919999900723": ("\u202e\u2066", "+919999900723"),
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Nobody but the people of the test writes."""
    (tmp_path / "nobody.json").write_text("{}")
    opened = open_office(tmp_path, script=tmp_path / "nobody.json")
    yield opened
    opened.close()


def test_the_longest_text(office: Office) -> None:
    line = "माझी मुलगी विणकाम शिकली आहे; she likes rain & <b>tea</b>. 🌧️ "
    longest = (line * LONGEST)[: LONGEST - 12] + " kalpitshevat"[:12]

    async def play() -> None:
        async with at_work(office) as work:
            db = work.core.db
            await work.says("919999900701", longest)
            chat = await work.until("SELECT conversation_id FROM message WHERE length(body) > 60000")
            assert await work.value("SELECT body FROM message") == longest
            ((row),) = await db.read(conversation_rows, [chat])
            assert len(row.preview) < 500, "the list shows the beginning"
            hits = await db.read(search_messages, "kalpitsheva", 10)
            assert len(hits) == 1
            with pytest.raises(UserError) as refused:
                await db.write(messages.queue_message, chat, TextDraft(longest), purpose="service_reply", staff="M")
            assert_told(refused.value)
            assert await work.value("SELECT count(*) FROM outbox") == 0
            await db.write(messages.queue_message, chat, TextDraft(longest[:4096]), purpose="service_reply", staff="M")
            await work.until("SELECT 1 FROM outbox WHERE state = 'accepted'")
            (sent,) = await work.control("/sent")
            assert sent["body"]["text"]["body"] == longest[:4096]

    asyncio.run(play())


def test_names_of_every_kind(office: Office) -> None:
    async def play() -> None:
        async with at_work(office) as work:
            given = NAMES | {phone: name for phone, (name, _) in TAMED.items()}
            for phone, name in given.items():
                await work.control("/people", {"phone": phone, "name": name})
                await work.control(f"/people/{quote('+' + phone)}/write", {"say": f"I am {name}"})
            await work.until("SELECT count(*) = ? FROM message", len(given))
            ids = [id for (id,) in await work.rows("SELECT id FROM conversation")]
            rows = await work.core.db.read(conversation_rows, ids)
            titles = {row.title.replace(" ", "") if row.title.startswith("+") else row.title for row in rows}
            assert titles == set(NAMES.values()) | {shown for _, shown in TAMED.values()}
            for name in ("Asha", "नमुना", "محمد", "דוגמה", "kalpit"):
                assert await work.core.db.read(search_people, name, 10), name

    asyncio.run(play())
