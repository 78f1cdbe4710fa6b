"""The thread: a window of messages that grows both ways, bubbles of every kind, pictures, what can be pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.gui.chats.bubble_layout import lay_out
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.next_steps import message_actions
from sanjog_desktop.gui.chats.thread_model import LONGEST, PAGE, ThreadModel
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture
from sanjog_desktop.store.reads import messages as reads
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_message, picture
from tests.gui.conftest import settled

Run = Callable[..., Any]
LONG = 700


def lengthen(session: Session, count: int = LONG) -> None:
    """Many messages before those of chat 1."""
    start = session.now() - 100_000 * MINUTE
    for n in range(count):
        add_message(session, 1, start + n * MINUTE, "in" if n % 3 else "out", f"line {n} " * (1 + n % 9))


def rows_of(ctx: Context, chat: int = 1) -> list[MessageRow]:
    return list(ctx.db.read_sync(reads.message_page, chat, limit=100))  # type: ignore[arg-type]


async def opened(ctx: Context, qtbot: Any, around: int | None = None) -> tuple[ThreadModel, ThreadView]:
    model = ThreadModel(ctx)
    view = ThreadView(ctx, model)
    qtbot.addWidget(view)
    ctx.db.on_changes(model.apply)
    view.resize(700, 600)
    view.show()
    await model.open(1, "Sunita Namuna", around=around)
    await settled(ctx, 2)
    return model, view


def test_the_window_grows_upwards_and_holds_its_place(agency: Context, qt_run: Run, qtbot: Any) -> None:
    agency.db.write_sync(lengthen)

    async def drive() -> None:
        model, view = await opened(agency, qtbot)
        assert len(model.rows) == PAGE
        bar = view.verticalScrollBar()
        assert bar.value() == bar.maximum()
        bar.setValue(300)
        place = view.indexAt(QPoint(350, 4))
        row, top = model.rows[place.row()].id, view.visualRect(place).top()
        await settled(agency)
        assert len(model.rows) == 2 * PAGE
        again = model.place_of(row)
        assert again is not None
        assert view.visualRect(model.index(again)).top() == top

    qt_run(drive())


def test_the_window_stays_bounded_and_can_come_back_down(
    agency: Context, qt_run: Run, qtbot: Any, qtmodeltester: Any
) -> None:
    agency.db.write_sync(lengthen)

    async def drive() -> ThreadModel:
        model = ThreadModel(agency)
        await model.open(1, "Sunita Namuna")
        newest = model.rows[-1].id
        oldest = None
        while oldest != model.rows[0].id:
            oldest = model.rows[0].id
            model.fetch_older()
            await agency.tasks.settle()
            assert len(model.rows) <= LONGEST
        assert model.rows[0].body.startswith("line 0")
        assert not model.at_end
        while not model.at_end:
            model.fetch_newer()
            await agency.tasks.settle()
            assert len(model.rows) <= LONGEST
        assert model.rows[-1].id == newest
        places = [(row.at, row.id) for row in model.rows]
        assert places == sorted(set(places))
        return model

    qtmodeltester.check(qt_run(drive()))


def test_new_messages_and_ticks_come_in_live(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def answer(session: Session) -> None:
        add_message(session, 1, session.now(), "in", "आलो")
        session.changed("conversation", 1)

    def fail(session: Session, id: int) -> None:
        session.execute("UPDATE message SET status = 'failed', error_code = 131047 WHERE id = ?", (id,))
        session.changed("message", id)

    def lose_files(session: Session, id: int) -> None:
        session.execute("DELETE FROM attachment")
        session.changed("message", id)

    async def drive() -> None:
        model, view = await opened(agency, qtbot)
        count = len(model.rows)
        resets: list[int] = []
        model.modelReset.connect(lambda: resets.append(1))
        await agency.db.write(answer)
        await settled(agency)
        assert model.rows[-1].body == "आलो"
        assert len(model.rows) == count + 1
        assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
        await agency.db.write(fail, model.rows[0].id)
        await settled(agency)
        assert model.rows[0].status == "failed"
        assert message_actions(model.rows[0]) == [("template", "Send a template")]
        await agency.db.write(lose_files, model.rows[0].id)
        await settled(agency)
        assert model.rows[0].attachment is None
        assert not resets

    qt_run(drive())


def test_a_message_found_far_up_is_shown_with_its_neighbours(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    agency.db.write_sync(lengthen)
    wanted = agency.db.read_sync(lambda s: s.value("SELECT id FROM message WHERE body LIKE 'line 100 %'"))

    async def drive() -> None:
        model, view = await opened(agency, qtbot, around=wanted)
        place = model.place_of(wanted)
        assert place is not None and 0 < place < len(model.rows) - 1
        assert view.show_message(wanted)
        assert view.viewport().rect().intersects(view.visualRect(model.index(place)))
        assert not model.at_end

    qt_run(drive())


def test_day_breaks_stand_on_the_first_message_of_each_day(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        model, _ = await opened(agency, qtbot)
        days = [model.day_at(place) for place in range(len(model.rows))]
        assert [day for day in days if day] == ["Yesterday", "Today"]
        assert days[0] == "Yesterday"
        sentence = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert sentence.startswith("Yesterday. You: नमस्कार") and "read" in sentence and "Biodata" in sentence

    qt_run(drive())


@pytest.mark.parametrize("width", [320.0, 700.0, 1400.0])
@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
def test_every_bubble_fits_its_width(agency: Context, width: float, palette: str) -> None:
    agency.theme.apply(palette)
    ink = Ink(agency.theme)
    for row in rows_of(agency):
        layout = lay_out(row, "Sunita", "Today", width, ink, agency.clock.now())
        assert layout.bubble.left() >= 0
        assert layout.bubble.right() <= width
        assert layout.height > layout.bubble.height()
        for spot in layout.spots:
            assert spot.rect.right() <= layout.bubble.width()


UNUSUAL = [
    {"kind": "unsupported"}, {"kind": "from the future"}, {"kind": "contacts", "payload": {}},
    {"kind": "contacts", "payload": {"cards": [{"name": {"formatted_name": "Ravi"}, "phones": [{"phone": "+91"}]}]}},
    {"kind": "contacts", "payload": {"cards": ["not a card", {"name": None, "phones": None}]}},
    {"kind": "location", "payload": {"latitude": "x"}}, {"kind": "system", "body": "Number changed"},
    {"kind": "text", "body": "x" * 5000}, {"kind": "text", "body": "‏שלום *עולם*‏"}, {"revoked": True},
    {"kind": "order", "payload": {"product_items": []}}, {"kind": "interactive", "body": "Yes"},
    {"kind": "text", "body": "\u0000\ud7ff\ufffe\u202e"}, {"status": "never heard of"},
    {"forwarded": True, "edited": True},
]  # fmt: skip


@pytest.mark.parametrize("change", UNUSUAL, ids=lambda change: str(change)[:40])
def test_whatever_comes_is_drawn(agency: Context, qt_run: Run, qtbot: Any, change: dict[str, Any]) -> None:
    async def drive() -> None:
        model, view = await opened(agency, qtbot)
        base = replace(model.rows[-1], payload={}, attachment=None, body="")
        model.show_page([replace(base, **change), replace(base, **change, direction="out")])
        assert not view.grab().isNull()
        assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    qt_run(drive())


def test_pictures_are_read_once_and_drawn(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        model, view = await opened(agency, qtbot)
        shown = next(row for row in model.rows if row.kind == "image")
        place = model.place_of(shown.id)
        assert place is not None and shown.attachment is not None
        view.scrollTo(model.index(place))
        view.grab()
        await settled(agency)
        pixmap = view.thumbnails.get(shown.attachment)
        assert pixmap is not None and pixmap.width() == 480
        broken = replace(shown.attachment, id="other", thumbnail=b"no picture", key=None)
        assert view.thumbnails.get(broken) is None
        await settled(agency)
        assert view.thumbnails.is_broken(broken)

    qt_run(drive())


def test_a_picture_is_decoded_small_and_never_without_a_limit() -> None:
    large = picture(4000, 3000)
    small = decode_picture(large, 640)
    assert small is not None and (small.width(), small.height()) == (640, 480)
    assert decode_picture(b"\x89PNG\r\n\x1a\n garbage", 640) is None
    assert decode_picture(b"", 640) is None
    assert isinstance(small, QImage)


def test_links_files_and_decisions_can_be_pressed(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        model, view = await opened(agency, qtbot)
        pressed: list[tuple[str, object]] = []
        view.pressed_spot.connect(lambda row, action, value: pressed.append((action, value)))
        actions = set()
        for place in range(len(model.rows)):
            index = model.index(place)
            view.scrollTo(index, ThreadView.ScrollHint.PositionAtCenter)
            layout, corner = view.bubbles.layout_of(index), view.visualRect(index).topLeft()
            for spot in layout.spots:
                actions.add(spot.action)
                if spot.action == "was_sent":
                    point = corner + (layout.bubble.topLeft() + spot.rect.center()).toPoint()
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert {"text", "open", "play", "map", "quoted", "was_sent", "send_again"} <= actions
        assert pressed == [("was_sent", None)]
        link = next(row for row in model.rows if "https" in row.body)
        index = model.index(model.place_of(link.id) or 0)
        view.scrollTo(index)
        layout, corner = view.bubbles.layout_of(index), view.visualRect(index).topLeft()
        block = next(spot for spot in layout.spots if spot.action == "text")
        hits = set()
        for x in range(0, int(block.rect.width()), 6):
            inside = layout.bubble.topLeft() + block.rect.topLeft()
            point = corner + QPoint(int(inside.x()) + x, int(inside.y()) + 8)
            hits.add(view.bubbles.spot_at(index, point, corner))
        assert hits == {None, ("link", "https://example.in/map_1")}

    qt_run(drive())


def test_enter_does_what_the_message_offers(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        model, view = await opened(agency, qtbot)
        pressed: list[str] = []
        menus: list[object] = []
        view.pressed_spot.connect(lambda row, action, value: pressed.append(action))
        view.menu_wanted.connect(lambda row, place: menus.append(row))
        voice = next(place for place, row in enumerate(model.rows) if row.kind == "audio")
        view.setCurrentIndex(model.index(voice))
        QTest.keyClick(view, Qt.Key.Key_Return)
        QTest.keyClick(view, Qt.Key.Key_End)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert pressed == ["play"]
        assert menus == [model.rows[-1]]

    qt_run(drive())
