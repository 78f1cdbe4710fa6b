"""Inside one chat: searching with hits marked, filters, days and what is new, choosing messages, stars."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.actions.stars import set_stars
from sanjog_desktop.domain.clock import DAY, MINUTE
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui.chats.chat_files import ChatFiles
from sanjog_desktop.gui.chats.day_dialog import DayDialog
from sanjog_desktop.gui.chats.found_list import FoundList
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.thread_pane import ThreadPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.conversations import conversation_row
from sanjog_desktop.store.rows import ConversationRow
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_attachment, add_message
from tests.gui.conftest import settled

Run = Callable[..., Any]
Key = Qt.Key


def lengthen(session: Session) -> None:
    """Half a year before the sample's messages, a word now and then."""
    start = session.now() - 200 * DAY
    for n in range(400):
        body = f"line {n}" + (" Mangalsutra" if n % 100 == 7 else "")
        add_message(session, 1, start + n * 30 * MINUTE, "in" if n % 3 else "out", body)


async def row_of(ctx: Context, chat: int) -> ConversationRow:
    row = await ctx.db.read(conversation_row, ConversationId(chat))
    assert row is not None
    return row


async def opened(ctx: Context, qtbot: Any, chat: int = 1) -> ThreadPane:
    pane = ThreadPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(760, 640)
    pane.show()
    await pane.open(await row_of(ctx, chat))
    await settled(ctx, 2)
    return pane


def sentence_of(pane: ThreadPane, message_id: int | None) -> str:
    place = pane.model.place_of(message_id or 0)
    assert place is not None
    return str(pane.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_search_goes_from_hit_to_hit_and_marks_them(agency: Context, qt_run: Run, qtbot: Any) -> None:
    agency.db.write_sync(lengthen)

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        pane.tools.find()
        bar = pane.tools.bar
        bar.field.setText("galsut")  # the middle of a word
        await settled(agency, 8)
        assert bar.count.text() == "1 of 4"
        first = pane.view.bubbles.hit
        assert first is not None and "line 307 Mangalsutra" in sentence_of(pane, first)
        plain = pane.view.viewport().grab().toImage()
        pane.view.bubbles.words, pane.view.bubbles.hit = (), None
        assert pane.view.viewport().grab().toImage() != plain
        QTest.keyClick(bar.field, Key.Key_Return)
        await settled(agency, 4)
        assert bar.count.text() == "2 of 4" and "line 207" in sentence_of(pane, pane.view.bubbles.hit)
        QTest.keyClick(bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(bar.field, Key.Key_Down)
        await settled(agency, 4)
        assert bar.count.text() == "4 of 4" and "line 7 " in sentence_of(pane, pane.view.bubbles.hit)
        bar.field.setText("निरर्थक शब्द")
        await settled(agency, 8)
        assert bar.count.text() == "Nothing found" and not bar.older.isEnabled()
        # Marks of Devanagari, and names of files.
        for text, said in (("बायोडाटा", "1 of 1"), ("kundali", "1 of 1"), ("", "")):
            bar.field.setText(text)
            await settled(agency, 8)
            assert bar.count.text() == said, text
        bar.narrow.setChecked(True)
        bar.filters.has.setCurrentIndex(bar.filters.has.findData("link"))
        await settled(agency, 6)
        assert bar.count.text() == "1 of 1" and "example.in" in sentence_of(pane, pane.view.bubbles.hit)
        bar.filters.whose.setCurrentIndex(bar.filters.whose.findData("them"))
        await settled(agency, 6)
        assert bar.count.text() == "Nothing found"
        bar.filters.clear.click()
        bar.filters.has.setCurrentIndex(bar.filters.has.findData("media"))
        await settled(agency, 6)
        assert bar.count.text() == "1 of 1"
        bar.filters.has.setCurrentIndex(0)
        bar.filters.span.setCurrentIndex(bar.filters.span.findData("week"))
        bar.field.setText("mangalsutra")
        await settled(agency, 8)
        assert bar.count.text() == "Nothing found"
        QTest.keyClick(bar.field, Key.Key_Escape)  # clears the words
        QTest.keyClick(bar.field, Key.Key_Escape)
        assert bar.isHidden() and pane.view.bubbles.words == ()

    qt_run(drive())


def test_days_and_new_messages_are_jumped_to(agency: Context, qt_run: Run, qtbot: Any) -> None:
    agency.db.write_sync(lengthen)

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        # Two were unread: the break stands above the first of them, and stays once they are read.
        first = pane.model.unread_from
        assert first is not None and sentence_of(pane, first).startswith(("New messages", "Today · New"))
        assert (await row_of(agency, 1)).unread == 0
        pane.tools.jump_to_date()
        await settled(agency)
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, DayDialog))
        dialog.first.click()
        await settled(agency)
        assert pane.model.rows[0].body.startswith("line 0")
        assert pane.model.place_of(first) is None
        pane.tools.jump_to_unread()
        await settled(agency)
        assert pane.model.unread_from == first and pane.model.place_of(first) is not None

    qt_run(drive())


def test_messages_are_chosen_copied_and_starred(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        rows = [row for row in pane.model.rows if row.id > 0]
        view, picking = pane.view, pane.tools.picking
        view.setFocus()
        view.setCurrentIndex(pane.model.index(pane.model.place_of(rows[0].id) or 0))
        QTest.keyClick(view, Key.Key_Space)
        view.setCurrentIndex(pane.model.index(pane.model.place_of(rows[2].id) or 0))
        QTest.keyClick(view, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
        assert [row.id for row in picking.rows] == [row.id for row in rows[:3]]
        assert picking.strip.words.text() == "3 chosen"
        assert "chosen: " in sentence_of(pane, rows[1].id)
        before = view.viewport().grab().toImage()
        picking.strip.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert len(copied.splitlines()) == 3
        assert "Meera: Biodata – Kinjal U." in copied and "Sunita Namuna: छान" in copied
        assert picking.strip.isHidden() and not view.picking
        assert view.viewport().grab().toImage() != before
        # By the mouse: with Ctrl the first, then each press.
        view.scrollToBottom()
        last = pane.model.index(pane.model.place_of(rows[-1].id) or 0)
        where, held = view.visualRect(last).center(), Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, where)
        assert [row.id for row in picking.rows] == [rows[-1].id]
        picking.strip.star.click()
        await settled(agency)
        assert sentence_of(pane, rows[-1].id).count("starred") == 1
        menu = pane.bubble_actions.make_menu(pane.model.rows[-1])
        words = [action.text() for action in menu.actions()]
        assert "Take the star off" in words and "Forward…" in words and "Choose messages" in words
        pane.tools.star(pane.model.rows[-1])
        await settled(agency)
        assert "starred" not in sentence_of(pane, rows[-1].id)
        picking.begin(pane.model.rows[-1])
        QTest.keyClick(view, Key.Key_Escape)
        assert not picking.rows

    qt_run(drive())


def test_ctrl_f_searches_the_open_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = ChatsPane(agency)
        qtbot.addWidget(pane)
        pane.resize(1200, 700)
        pane.show()
        await pane.load()
        await settled(agency)
        pane.show_conversation(1)
        await settled(agency)
        pane.commands()["find_in_chat"]()
        assert not pane.chat.tools.bar.isHidden()
        pane.chat.tools.bar.field.setText("रविवारी")
        await settled(agency, 8)
        assert pane.chat.tools.bar.count.text() == "1 of 1"
        pane.show_conversation(2)
        await settled(agency)
        # Picked from a search everywhere: the words are marked there too.
        pane.list.search.setText("Sunday")
        last = agency.db.read_sync(lambda s: s.value("SELECT id FROM message WHERE body LIKE 'Sunday%'"))
        pane.show_conversation(1, last)
        await settled(agency)
        assert pane.chat.view.bubbles.words == ("sunday",)
        pane.list.search.clear()
        pane.show_conversation(2)
        await settled(agency)
        assert pane.chat.tools.bar.isHidden() and pane.chat.view.bubbles.words == ()

    qt_run(drive())


def test_files_links_and_stars_have_their_tabs(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        wanted: list[tuple[int, int]] = []
        pane.message_wanted.connect(lambda *where: wanted.append(where))
        other = int(await agency.db.read(lambda s: s.value("SELECT id FROM message WHERE conversation_id = 3")) or 0)
        starred: list[int] = [pane.model.rows[1].id, other]
        await agency.db.write(lambda s: set_stars(s, starred, True, staff="Meera"))
        pane.tools.show_files()
        await settled(agency)
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ChatFiles))
        assert [row.message.kind for row in dialog.model.rows] == ["image"]
        assert not dialog.grab().isNull() and dialog.open_file.isEnabled()
        seen: dict[str, list[str]] = {}
        for tab in ("document", "voice", "link", "star"):
            dialog.show_tab(tab)
            await settled(agency)
            count = dialog.model.rowCount()
            seen[tab] = [
                str(dialog.model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(count)
            ]
            assert not dialog.grab().isNull()
        assert len(seen["document"]) == 2 and "Kundali.pdf" in seen["document"][0]  # and a template's
        assert "Biodata – Kinjal U. (limited).pdf" in seen["document"][1]
        assert len(seen["voice"]) == 1 and "0:31" in seen["voice"][0]
        assert len(seen["link"]) == 1 and "https://example.in/map_1" in seen["link"][0]
        assert len(seen["star"]) == 1
        dialog.everywhere.setChecked(True)
        await settled(agency)
        assert [row.message.id for row in dialog.model.rows] == sorted(starred, reverse=True)
        dialog.list.setCurrentIndex(dialog.model.index(0, 0))
        dialog.go.click()
        assert wanted == [(dialog.model.rows[0].message.conversation_id, max(starred))]

    qt_run(drive())


def test_a_search_everywhere_is_narrowed(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def write(session: Session) -> None:
        now = session.now()
        for chat, direction, days, kind in ((1, "in", 40, "text"), (2, "out", 3, "text"), (3, "in", 1, "image")):
            id = add_message(session, chat, now - days * DAY, direction, f"Kolhapur {chat}", kind=kind)
            if kind == "image":
                add_attachment(session, id, now, mime="image/jpeg", key=b"k" * 32)
        session.execute("INSERT INTO label(id, name, tone, created_at) VALUES ('l1', 'Premium', 'gold', 1)")
        session.execute("INSERT INTO contact_label(contact_id, label_id) VALUES ('c2', 'l1')")

    agency.db.write_sync(write)

    async def drive() -> None:
        found = FoundList(agency)
        qtbot.addWidget(found)
        found.resize(340, 500)
        found.show()
        found.search("kolha")
        await settled(agency)

        def chats() -> set[int]:
            return {row.message.conversation_id for row in found.model_.rows if row.message is not None}

        assert chats() == {1, 2, 3}
        found.narrow.setChecked(True)
        await settled(agency)
        filters = found.filters
        assert filters.isVisible() and filters.label.count() == 2 and not found.grab().isNull()
        for box, choice, wanted in (
            (filters.whose, "them", {1, 3}), (filters.whose, "us", {2}), (filters.has, "media", {3}),
            (filters.span, "week", {2, 3}), (filters.label, "l1", {2}),
        ):  # fmt: skip
            box.setCurrentIndex(box.findData(choice))
            await settled(agency)
            assert chats() == wanted, choice
            filters.reset()
        found.narrow.setChecked(False)
        await settled(agency)
        assert chats() == {1, 2, 3}

    qt_run(drive())
