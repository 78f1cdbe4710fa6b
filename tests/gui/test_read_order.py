"""What changes while it is being read: the window never goes on showing how it was before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.gui.chats.thread_model import PAGE, ThreadModel
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.store.reads import messages as reads
from sanjog_desktop.store.reads.chat_work import thread_page
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_message
from tests.gui.conftest import settled

Run = Callable[..., Any]


class SlowReads:
    """Answers of the store that are held back on their way to the window."""

    def __init__(self, ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
        self._real = ctx.db.read
        self._held: Any = None
        self._go = asyncio.Event()
        self.is_read = asyncio.Event()
        monkeypatch.setattr(ctx.db, "read", self._read)

    def hold(self, fn: Any) -> None:
        """The next answer of ``fn`` waits until :meth:`release`."""
        self._held = fn
        self._go.clear()
        self.is_read.clear()

    def release(self) -> None:
        """Let it through."""
        self._go.set()

    async def _read(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        value = await self._real(fn, *args, **kwargs)
        if fn is self._held:
            self._held = None
            self.is_read.set()
            await self._go.wait()
        return value


def edit(session: Session, id: int, body: str) -> None:
    """What was said is said otherwise, as after an edit or a download."""
    session.execute("UPDATE message SET body = ? WHERE id = ?", (body, id))
    session.changed("message", id)


def write(session: Session, body: str) -> int:
    """One more message in chat 1."""
    id = int(add_message(session, 1, session.now(), "in", body))
    session.changed("message", id)
    session.changed("conversation", 1)
    return id


def ids(session: Session) -> list[int]:
    """The messages of chat 1, oldest first."""
    return [row[0] for row in session.rows("SELECT id FROM message WHERE conversation_id = 1 ORDER BY at, id")]


def shown(model: ThreadModel, id: int) -> str:
    place = model.place_of(id)
    return "" if place is None else model.rows[place].body


def listening(ctx: Context) -> ThreadModel:
    model = ThreadModel(ctx)
    ctx.db.on_changes(model.apply)
    return model


def test_what_changes_while_a_chat_opens(agency: Context, qt_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def drive() -> None:
        slow, model = SlowReads(agency, monkeypatch), listening(agency)
        last = agency.db.read_sync(ids)[-1]
        slow.hold(thread_page)
        opening = asyncio.ensure_future(model.open(1, "Sunita Namuna"))
        await slow.is_read.wait()
        await agency.db.write(edit, last, "as it is now")
        more = await agency.db.write(write, "came meanwhile")
        slow.release()
        await opening
        await settled(agency)
        assert shown(model, last) == "as it is now"
        assert [row.body for row in model.rows if row.id > 0][-1] == "came meanwhile"
        assert [row.id for row in model.rows].count(more) == 1

    qt_run(drive())


def test_what_changes_while_another_chat_was_open(
    agency: Context, qt_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def drive() -> None:
        slow, model = SlowReads(agency, monkeypatch), listening(agency)
        await model.open(2, "Somebody else")
        slow.hold(thread_page)
        opening = asyncio.ensure_future(model.open(1, "Sunita Namuna"))
        await slow.is_read.wait()
        more = await agency.db.write(write, "came meanwhile")
        await asyncio.sleep(0.05)  # whoever does not wait for what is held back goes on
        assert shown(model, more) == ""
        slow.release()
        await opening
        await settled(agency)
        assert shown(model, more) == "came meanwhile"
        assert {row.conversation_id for row in model.rows if row.id > 0} == {1}

    qt_run(drive())


def test_what_changes_before_it_is_shown(agency: Context, qt_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A message and, before it is on the screen, its file: the second change is of a message not yet shown."""

    async def drive() -> None:
        slow, model = SlowReads(agency, monkeypatch), listening(agency)
        await model.open(1, "Sunita Namuna")
        slow.hold(thread_page)
        more = await agency.db.write(write, "being fetched")
        await slow.is_read.wait()
        await agency.db.write(edit, more, "fetched")
        slow.release()
        await settled(agency)
        assert shown(model, more) == "fetched"

    qt_run(drive())


def test_what_changes_while_older_ones_are_read(
    agency: Context, qt_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lengthen(session: Session) -> None:
        for n in range(3 * PAGE):
            add_message(session, 1, session.now() - (100_000 - n) * MINUTE, "in", f"line {n}")

    agency.db.write_sync(lengthen)

    async def drive() -> None:
        slow, model = SlowReads(agency, monkeypatch), listening(agency)
        await model.open(1, "Sunita Namuna")
        first = next(row.id for row in model.rows if row.id > 0)
        everything = agency.db.read_sync(ids)
        before = everything[everything.index(first) - 1]
        slow.hold(thread_page)
        model.fetch_older()
        await slow.is_read.wait()
        await agency.db.write(edit, before, "as it is now")
        slow.release()
        await settled(agency)
        assert shown(model, before) == "as it is now"

    qt_run(drive())


def test_an_earlier_answer_never_replaces_a_later_one(
    agency: Context, qt_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def drive() -> None:
        slow, model = SlowReads(agency, monkeypatch), listening(agency)
        await model.open(1, "Sunita Namuna")
        last = model.rows[-1].id
        slow.hold(reads.message_rows)
        await agency.db.write(edit, last, "delivered")
        await slow.is_read.wait()
        await agency.db.write(edit, last, "read")
        await asyncio.sleep(0.05)  # whoever does not wait for what is held back goes on
        slow.release()
        await settled(agency)
        assert shown(model, last) == "read"

    qt_run(drive())


def test_a_stream_of_changes_does_not_keep_a_list_from_showing_them(agency: Context, qt_run: Run) -> None:
    """A list that takes longer to read than changes are apart."""
    now = [0]

    async def fetch(after: int | None, limit: int) -> list[int]:
        answer = now[0]
        await asyncio.sleep(0.12)
        return [answer]

    async def drive() -> None:
        model = RowsModel(agency.tasks, fetch, lambda row: 0, sentence=str, kinds=frozenset({"thing"}))
        await model.reload()
        seen = set()
        for count in range(1, 41):
            now[0] = count
            model.apply(frozenset({("thing", 1)}))
            await asyncio.sleep(0.02)
            seen.add(model.rows[0])
        assert len(seen) > 2
        await asyncio.sleep(0.4)
        assert model.rows[0] == 40

    qt_run(drive())
