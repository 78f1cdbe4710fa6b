"""Work around a chat through the window: who has it, when it comes back, notes, calls, labels, filters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from sanjog_desktop.actions import chat_notes, chat_work
from sanjog_desktop.actions.settings import put
from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember
from sanjog_desktop.domain.clock import DAY, Instant
from sanjog_desktop.gui.chats.chat_work import snooze_choices
from sanjog_desktop.gui.chats.filter_dialog import ChatFilterDialog
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.work_dialogs import (
    CallDialog,
    FollowUpDialog,
    LabelsDialog,
    NoteDialog,
    SnoozeDialog,
)
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled
from tests.helpers.walk import nameless, spoken_rows

Run = Callable[..., Any]
Box = TypeVar("Box", bound=QDialog)


def colleagues(session: Session) -> None:
    put(session, "staff_name", "Meera")
    staff = (StaffMember("Meera", "counsellor"), StaffMember("Rohan", "counsellor"))
    put(session, SETTING, Agency("Sanjog Vivah", staff=staff))


async def opened(ctx: Context, qtbot: Any, chat: int = 1) -> ChatsPane:
    ctx.db.write_sync(colleagues)
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1368, 860)
    pane.show()
    await pane.load()
    pane.show_conversation(chat)
    await settled(ctx)
    return pane


def menu_of(pane: ChatsPane, name: str = "What to do with this chat") -> QMenu:
    return [each for each in pane.findChildren(QMenu) if each.accessibleName() == name][-1]


def choose(menu: QMenu, *path: str) -> None:
    """Trigger an entry by its words; the first of ``path`` may be a menu in the menu."""
    for step in path:
        entry = next(each for each in menu.actions() if each.text().replace("&", "").startswith(step))
        inner = entry.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            entry.trigger()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QMenu):
            each.close()


def dialog_of(kind: type[Box]) -> Box:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def titles(pane: ChatsPane) -> list[int]:
    return [int(row.id) for row in pane.list.model.rows]


def test_from_the_head_of_a_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        head = pane.chat.header
        head.assign.click()
        await settled(agency)
        menu = menu_of(pane)
        assert [each.text() for each in menu.actions() if each.text()] == ["Me (Meera)", "Rohan", "Nobody"]
        choose(menu, "Rohan")
        await settled(agency, 6)
        assert head.assign.text() == "Rohan"
        assert any("Meera gave this chat to Rohan" in words for words in spoken_rows(pane.chat.view))
        head.snooze.click()
        await settled(agency)
        choose(menu_of(pane), "Until they write")
        await settled(agency, 6)
        pane.list.show_view("snoozed")
        await settled(agency)
        assert titles(pane) == [1]
        assert "snoozed until they write" in spoken_rows(pane.list.list)[0]
        head.resolve.click()
        await settled(agency, 6)
        assert titles(pane) == [] and head.resolve.text() == "Open again"
        pane.list.show_view("resolved")
        await settled(agency)
        assert titles(pane) == [1]
        head.resolve.click()
        await settled(agency, 6)
        assert titles(pane) == [] and head.resolve.text() == "Resolve"
        assert not nameless(pane)

    qt_run(drive())


def test_from_the_menu_of_the_list(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        rows = pane.list

        async def menu_at(chat: int) -> QMenu:
            place = rows.model.place_of(chat)
            assert place is not None
            rows.list.menu_wanted.emit(rows.model.index(place, 0), QPoint(10, 10))
            await settled(agency)
            return menu_of(pane)

        choose(await menu_at(6), "Pin on top")
        await settled(agency, 6)
        assert titles(pane)[0] == 6 and "pinned" in spoken_rows(rows.list)[0]
        choose(await menu_at(6), "Unpin")
        choose(await menu_at(3), "Mark as unread")
        await settled(agency, 6)
        assert "marked unread" in spoken_rows(rows.list)[titles(pane).index(3)]
        badges: list[int] = []
        pane.badge_changed.connect(badges.append)
        choose(await menu_at(1), "Mute", "Always")
        await settled(agency, 6)
        assert "muted" in spoken_rows(rows.list)[0]
        assert badges[-1] == 1 + 1 + 1 + 1, "what is muted does not count, what is marked counts one"
        choose(await menu_at(2), "Assign to", "Me (Meera)")
        choose(await menu_at(4), "Waiting for the family")
        await settled(agency, 6)
        texts = [button.text() for button in rows.filters._buttons.values() if not button.isHidden()]
        assert texts[:2] == ["Mine 1", "Unassigned 6"]
        rows.show_view("mine")
        await settled(agency)
        assert titles(pane) == [2]
        rows.show_view("pending")
        await settled(agency)
        assert titles(pane) == [4]
        assert rows.filters.current == "pending", "a view of the menu has its chip while it is shown"

    qt_run(drive())


def test_notes_and_calls_stand_among_the_messages(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        work, row = pane.chat.work, pane.chat.conversation
        assert row is not None
        work.ask_note(row)
        await settled(agency)
        note = dialog_of(NoteDialog)
        assert not nameless(note)
        note.submit()
        await settled(agency)
        assert "empty" in note.message.text(), "the window stays and says what is missing"
        QTest.keyClicks(note.field, "Ask @ro")
        assert note.field.names.currentCompletion() == "Rohan"
        note.field.put_name("Rohan")
        QTest.keyClicks(note.field, "before sharing photos")
        QTest.keyClick(note.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await settled(agency, 6)
        said = spoken_rows(pane.chat.view)
        assert any("Note from Meera: Ask @Rohan before sharing photos" in words for words in said)
        mentions = agency.db.read_sync(lambda session: session.value("SELECT mentions FROM chat_note"))
        assert mentions == '["Rohan"]'
        work.ask_call(row)
        await settled(agency)
        call = dialog_of(CallDialog)
        call.outcome.setCurrentIndex(call.outcome.findData("no_answer"))
        call.note.setText("try after six")
        call.submit()
        await settled(agency, 6)
        assert any("Called by Meera, no answer: try after six" in words for words in spoken_rows(pane.chat.view))
        line = next(each for each in pane.chat.model.rows if each.kind == "note")
        menu = pane.chat.bubble_actions.make_menu(line)
        assert [each.text() for each in menu.actions()] == ["Change the note…", "Take the note away", "Copy text"]
        choose(menu, "Change the note")
        await settled(agency)
        note = dialog_of(NoteDialog)
        note.field.setPlainText("All settled")
        note.submit()
        await settled(agency, 6)
        assert any("All settled (changed)" in words for words in spoken_rows(pane.chat.view))
        line = next(each for each in pane.chat.model.rows if each.kind == "note")
        choose(pane.chat.bubble_actions.make_menu(line), "Take the note away")
        await settled(agency, 6)
        assert not any("All settled" in words for words in spoken_rows(pane.chat.view))
        theirs = agency.db.write_sync(chat_notes.add_note, 1, "Rohan's own", staff="Rohan")
        await settled(agency, 6)
        line = next(each for each in pane.chat.model.rows if each.payload.get("note") == theirs)
        assert [each.text() for each in pane.chat.bubble_actions.make_menu(line).actions()] == ["Copy text"]

    qt_run(drive())


def test_a_follow_up_labels_and_a_time_of_ones_own(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        work, row = pane.chat.work, pane.chat.conversation
        assert row is not None
        work.ask_follow_up(row)
        await settled(agency)
        follow_up = dialog_of(FollowUpDialog)
        follow_up.what.setText("Ask for the horoscope")
        follow_up.day.setDate(follow_up.day.minimumDate())
        QTest.keyClick(follow_up.what, Qt.Key.Key_Return)
        await settled(agency, 6)
        assert "follow-up today" in spoken_rows(pane.list.list)[0]
        work.ask_labels(row)
        await settled(agency)
        labels = dialog_of(LabelsDialog)
        labels.new.setText("Photo pending")
        labels.submit()
        await settled(agency, 6)
        assert "Photo pending" in spoken_rows(pane.list.list)[0]
        work.ask_time(row)
        snooze = dialog_of(SnoozeDialog)
        snooze.when.setDateTime(snooze.when.dateTime().addYears(-1))
        snooze.submit()
        await settled(agency)
        assert "has passed" in snooze.message.text()
        snooze.when.setDateTime(snooze.when.dateTime().addYears(1))
        snooze.submit()
        await settled(agency, 6)
        until = agency.db.read_sync(lambda session: session.value("SELECT snooze_until FROM conversation WHERE id = 1"))
        assert until is not None and abs(until - agency.clock.now() - DAY) < 2 * 60_000

    qt_run(drive())


def test_a_filter_is_made_used_and_taken_away(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        views = pane.list.views
        views.ask(None)
        await settled(agency)
        dialog = dialog_of(ChatFilterDialog)
        assert not nameless(dialog)
        dialog.name.setText("Pune")
        dialog.city.setText("Pune")
        dialog.submit()
        await settled(agency, 6)
        assert titles(pane) == [1]
        assert views.button.text() == "★ Pune ▾"
        assert pane.list.filters.current == "", "no view is chosen while a filter is"
        agency.db.write_sync(chat_work.assign, 1, "Rohan")
        await settled(agency, 6)
        assert titles(pane) == [1] and "Rohan" in spoken_rows(pane.list.list)[0]
        views.open()
        await settled(agency)
        menu = menu_of(pane, "More views and saved filters")
        words = [each.text().replace("&", "") for each in menu.actions() if each.text()]
        assert words[:5] == ["Pending", "Snoozed", "Resolved", "Blocked", "Archived"]
        assert words[5:] == ["★ Pune", "New filter…", "Change “Pune”…", "Delete “Pune”"]
        choose(menu, "Delete")
        await settled(agency, 6)
        assert len(titles(pane)) == 8 and pane.list.filters.current == "all"

    qt_run(drive())


def test_times_offered_are_the_hours_people_mean() -> None:
    def shown(day: int, hour: int, minute: int = 0) -> list[datetime]:
        now = Instant(int(datetime(2026, 11, day, hour, minute).astimezone().timestamp() * 1000))
        return [datetime.fromtimestamp(until / 1000) for _words, until in snooze_choices(now)]

    assert shown(24, 10) == [
        datetime(2026, 11, 24, 13), datetime(2026, 11, 24, 18), datetime(2026, 11, 25, 9), datetime(2026, 11, 30, 9),
    ]  # fmt: skip
    assert shown(29, 17, 30) == [datetime(2026, 11, 29, 20, 30), datetime(2026, 11, 30, 9)]


def test_fifty_thousand_chats_scroll_and_change(ctx: Context, qt_run: Run, qtbot: Any) -> None:
    """A change in a list read far down is put in its place: not one of the pages is read again."""

    def many(session: Session) -> None:
        count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)"
        number = "INSERT INTO business_number(id, waba_id, display_phone) VALUES ('990001', '77', '919999900001')"
        session.execute(number)
        session.execute(
            f"{count} INSERT INTO contact(no, id, name, created_at, changed_at)"
            " SELECT i, 'c' || i, 'Person' || i || ' Namuna', 1, 1 FROM n"
        )
        session.execute(
            f"{count} INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at)"
            " SELECT 'p' || i, 'c' || i, printf('9199999%05d', i), 1, 1 FROM n"
        )
        session.execute(
            f"{count} INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, last_at)"
            " SELECT i, 'p' || i, 'c' || i, '990001', 1700000000000 - i * 1000 FROM n"
        )

    async def drive() -> None:
        await ctx.db.write(many)
        pane = ChatsPane(ctx)
        qtbot.addWidget(pane)
        ctx.db.on_changes(pane.apply)
        pane.resize(1368, 860)
        pane.show()
        await pane.load()
        model, bar = pane.list.model, pane.list.list.verticalScrollBar()
        while model.rowCount() < 1500:
            bar.setValue(bar.maximum())
            await settled(ctx, 1)
        at, read = bar.value(), []
        fetch = model._fetch

        async def counted(after: Any, limit: int) -> Any:
            read.append(after)
            return await fetch(after, limit)

        model._fetch = counted
        await ctx.db.write(chat_work.assign, 700, "Meera")
        await ctx.db.write(chat_work.pin, 1200, True)
        await ctx.db.write(chat_work.set_state, 40_000, "pending")
        await settled(ctx, 6)
        assert [int(row.id) for row in model.rows[:3]] == [1200, 1, 2]
        place = model.place_of(700)
        assert place == 700 and model.rows[place].assignee == "Meera"
        assert model.place_of(1200) == 0 and len({row.id for row in model.rows}) == len(model.rows)
        assert read == [] and abs(bar.value() - at) < 200
        await ctx.db.write(chat_work.pin, 1200, False)
        await settled(ctx, 6)
        assert model.place_of(1200) == 1199
        pane.list.show_view("unassigned")
        await settled(ctx, 6)
        counts = pane.list.count_of
        assert (counts("unassigned"), counts("all"), counts("pending")) == (49_998, 50_000, 1)

    qt_run(drive())
