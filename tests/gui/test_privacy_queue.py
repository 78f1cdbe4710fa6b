"""The queue: how it is filled, what its lines say, and how one gets about in it without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from sanjog_desktop.actions import holds, request_settling
from sanjog_desktop.actions.request_clock import Alarm
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.privacy.answer_dialog import AnswerDialog
from sanjog_desktop.gui.privacy.pages import PAGES
from sanjog_desktop.gui.privacy.plan_dialog import PlanDialog
from sanjog_desktop.gui.privacy.stage_texts import stage_chip
from sanjog_desktop.gui.shell import Shell
from sanjog_desktop.store.reads import requests as reads
from sanjog_desktop.store.reads.request_lines import request_lines
from tests.gui.conftest import settled
from tests.gui.people_sample import suspect
from tests.gui.privacy_desk import PrivacyDesk
from tests.gui.test_accessibility import nameless

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def desk(ctx: Context, qtbot: Any) -> PrivacyDesk:
    """The pane over a store with people and an agency."""
    return PrivacyDesk(ctx, qtbot)


# Ways in ------------------------------------------------------------------------------------------------
def test_a_bubble_begins_a_request_with_its_words_as_evidence(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        asked: list[object] = []
        agency.open_pane = lambda _name, subject: asked.append(subject)
        chats = ChatsPane(agency)
        qtbot.addWidget(chats)
        chats.resize(1200, 800)
        chats.show()
        chats.activate()
        await settled(agency)
        row = next(row for row in chats.list.model.rows if row.last_direction == "in")
        await chats.chat.open(row)
        await settled(agency)
        message = next(row for row in chats.chat.model.rows if row.direction == "in" and row.wamid and row.body)
        menu = chats.chat.bubble_actions.make_menu(message)
        next(action for action in menu.actions() if "Privacy request" in action.text()).trigger()
        (subject,) = asked
        assert isinstance(subject, NewRequest)
        assert (subject.contact_id, subject.wamid, subject.text) == (row.contact_id, message.wamid, message.body)
        menu.deleteLater()

    qt_run(drive())


def test_the_form_takes_a_message_as_it_came(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        ctx.db.write_sync(suspect, desk.people[1], "Where did you get my number?", "access", 3)
        wamid = f"wamid.{desk.people[1]}.3"
        at = int(ctx.clock.now() - 3 * DAY)
        desk.pane.activate()
        await settled(ctx)
        subject = NewRequest("Sunita Namuna", desk.people[1], None, wamid, "Where did you get my number?", at)
        desk.pane.start_request(subject)
        form = desk.queue.form
        assert not form.channel.isEnabled()
        assert not form.day.isEnabled()
        form.kind.setCurrentIndex(form.kind.findData("grievance"))
        form.submit()
        await settled(ctx)
        row = desk.queue.panel.row
        assert row is not None
        assert (row.kind, row.received_at, row.source_wamid) == ("grievance", at, wamid)
        assert "“Where did you get my number?”" in desk.words()

    qt_run(drive())


def test_a_contact_card_begins_a_request(ctx: Context, desk: PrivacyDesk, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        asked: list[object] = []
        ctx.open_pane = lambda _name, subject: asked.append(subject)
        contacts = ContactsPane(ctx)
        qtbot.addWidget(contacts)
        contacts.show()
        contacts.activate()
        contacts.show_contact(desk.people[0])
        await settled(ctx)
        menu = contacts.side.person.menu()
        (begin,) = [action for action in menu.actions() if action.text() == "Privacy request…"]
        begin.trigger()
        assert asked == [NewRequest("Aarav Namuna", desk.people[0])]

    qt_run(drive())


def test_somebody_else_must_be_named(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        desk.pane.start_request(NewRequest("Sana Misal", desk.people[4]))
        form = desk.queue.form
        form.requester.setCurrentIndex(form.requester.findData("guardian"))
        form.submit()
        assert "who asks for them" in form._message.text()
        form.requester_name.setText("Karim Misal")
        form.submit()
        await settled(ctx)
        assert desk.queue.panel.row is not None
        assert desk.queue.panel.row.requester_name == "Karim Misal"

    qt_run(drive())


def test_a_suggestion_can_be_another_right_than_was_read(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        ctx.db.write_sync(suspect, desk.people[0], "my height is wrong, delete it", "erasure")
        desk.pane.activate()
        desk.pane.show_view("suspected")
        await settled(ctx)
        suspected = desk.queue.suspected
        (id,) = suspected.kinds
        suspected.kinds[id].setCurrentIndex(suspected.kinds[id].findData("rectification"))
        suspected.confirm_buttons[id].click()
        await settled(ctx)
        row = await ctx.db.read(reads.request_row, id)
        assert row is not None
        assert row.kind == "rectification"

    qt_run(drive())


def test_what_staff_say_of_a_suggestion_is_kept_as_a_correction(
    desk: PrivacyDesk, ctx: Context, qt_run: Run
) -> None:
    said = ("my height is wrong", "delete my Kalpitpur photos", "erase me")

    def notes() -> list[tuple[Any, ...]]:
        sql = "SELECT request_id, found, said FROM detection_note ORDER BY at, rowid"
        return ctx.db.read_sync(lambda session: session.rows(sql))

    async def drive() -> None:
        for person, words in enumerate(said):
            ctx.db.write_sync(suspect, desk.people[person], words, "erasure")
        desk.pane.activate()
        desk.pane.show_view("suspected")
        await settled(ctx)
        suspected = desk.queue.suspected
        by_words = {row.text: row.request_id for row in suspected._rows}
        other, none, right = (by_words[words] for words in said)
        suspected.kinds[other].setCurrentIndex(suspected.kinds[other].findData("rectification"))
        suspected.confirm_buttons[other].click()
        await settled(ctx)
        suspected.confirm_buttons[right].click()
        await settled(ctx)
        assert notes() == [(other, "erasure", "rectification")], "who is agreed with is not corrected"
        suspected.dismiss_buttons[none].click()
        await settled(ctx)
        assert notes()[1:] == [(none, "erasure", "none")]
        kept = ctx.db.read_sync(lambda session: str(session.rows("SELECT * FROM detection_note")))
        assert "Kalpitpur" not in kept and "height" not in kept

    qt_run(drive())


def test_one_message_may_ask_for_two_things(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("erasure")
        desk.queue.steps.begin("also")
        await settled(ctx)
        desk.dialog.fill(kind="access")
        desk.dialog.do_button.click()
        await settled(ctx)
        assert {line.row.kind for line in desk.queue.model.rows} == {"erasure", "access"}

    qt_run(drive())


# What lines say ------------------------------------------------------------------------------------------
def test_a_withdrawal_says_how_fast_it_was_done(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("withdraw_consent", days=0, channel="phone", scope={"purposes": ["photo_sharing"]})
        (line,) = await ctx.db.read(request_lines)
        assert stage_chip(line) == ("Stopped, confirm", "ok")
        assert desk.queue.model.index(0, 4).data().startswith("Done in")
        while await ctx.db.write(request_settling.settle):
            pass
        await settled(ctx)
        assert desk.state == "CLOSED_FULFILLED"

    qt_run(drive())


def test_own_and_household_numbers_are_told_apart(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        ctx.db.write_sync(
            lambda session: session.execute(
                "INSERT INTO shared_point VALUES ('point-01', ?, 'son')", (desk.people[0],)
            )
        )
        await desk.open("access", person=1)
        await desk.open("access", person=4)
        numbers = {line.row.name: line.number for line in await ctx.db.read(request_lines)}
        assert numbers == {"Sunita Namuna": "household", "Sana Misal": "own"}
        await desk.queue._show_request(desk.queue.model.rows[0].id)
        desk.queue.steps.begin("start_check")
        await settled(ctx)
        household = next(line for line in desk.queue.model.rows if line.number == "household")
        desk.queue.show_subject(household.id)
        await settled(ctx)
        assert "M1" not in desk.queue.panel.view.detail.methods  # type: ignore[union-attr]

    qt_run(drive())


def test_an_erase_plan_is_approved_by_two_and_a_hold_keeps_its_part(
    desk: PrivacyDesk, ctx: Context, qt_run: Run
) -> None:
    async def drive() -> None:
        await desk.open("erasure")
        await desk.press("start_check")
        await desk.take("record_check", method="M4", evidence="passport")
        assert any("Profile, names and numbers" in row.what for row in desk.queue.work.lines)
        await desk.take(
            "hold", reason="litigation", scope="media", authority_ref="Case 12/2026", second="Mangala", word=True
        )
        assert any("Case 12/2026" in word for word in desk.words())
        await desk.press("approve")
        assert isinstance(desk.dialog, PlanDialog)
        said = [label.text() for label in desk.dialog.findChildren(QLabel)]
        assert any("court case" in word for word in said)
        desk.dialog.fill(decision="full")
        desk.dialog.do_button.click()
        await settled(ctx)
        assert "legal hold" in desk.dialog.strip.words
        desk.dialog.fill(decision="partial", reasons=("LEGAL_CLAIMS",))
        desk.dialog.do_button.click()
        await settled(ctx)
        assert desk.state == "APPROVED"
        (hold,) = await ctx.db.read(reads.holds_of, desk.people[4])
        desk.queue.steps.begin(f"lift_hold:{hold.id}")
        await settled(ctx)
        desk.dialog.do_button.click()
        await settled(ctx)
        assert not await ctx.db.read(holds.standing_scopes, desk.people[4])

    qt_run(drive())


def test_who_looks_after_it_can_be_changed(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("access")
        desk.queue.steps.begin("assign")
        await settled(ctx)
        desk.dialog.fill(assignee="Vijay")
        desk.dialog.do_button.click()
        await settled(ctx)
        assert desk.queue.model.index(0, 6).data() == "Vijay"

    qt_run(drive())


# States of the pane ---------------------------------------------------------------------------------------
def test_a_queue_that_cannot_be_read_keeps_what_it_shows(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("access")
        shown = desk.queue.model._fetch

        async def broken(after: object, limit: int) -> list[Any]:
            raise UserError("The disk does not answer.")

        desk.queue.model._fetch = broken
        desk.queue.model.restart()
        await settled(ctx)
        assert "could not be read" in desk.queue.notice.words
        assert len(desk.queue.model.rows) == 1
        desk.queue.model._fetch = shown
        desk.queue.model.restart()
        await settled(ctx)
        assert len(desk.queue.model.rows) == 1

    qt_run(drive())


def test_alarms_are_told_and_lead_to_the_request(ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = Shell(ctx)
        qtbot.addWidget(shell)
        shell.resize(1200, 800)
        shell.show()
        await settled(ctx)
        shell.tell_alarms([Alarm("a", "PR-0001", 50), Alarm("b", "PR-0002", 90)])
        assert "PR-0002 has used 90 % of its time." in shell.notice.words
        assert "1 more request" in shell.notice.words
        shell.notice._action.click()
        await settled(ctx)
        assert shell.current == "privacy"
        await shell.leave()

    qt_run(drive())


# Without a mouse -----------------------------------------------------------------------------------------
def test_everything_is_reached_by_the_keyboard(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("access", days=2)
        await desk.open("grievance", days=1)
        pane = desk.pane
        pane.activateWindow()
        pane.focus_search()
        assert desk.queue.table.hasFocus()
        desk.queue.table.select_place(0)
        QTest.keyClick(desk.queue.table, Qt.Key.Key_Down)
        await settled(ctx)
        assert desk.queue.panel.row is not None
        assert desk.queue.panel.row.kind == "grievance"
        QTest.keyClick(desk.queue.table, Qt.Key.Key_Return)
        first = next(iter(desk.queue.panel.step_buttons.values()))
        assert first.hasFocus()
        QTest.keyClick(first, Qt.Key.Key_Space)
        await settled(ctx)
        assert desk.state == "ASSESSING"
        QTest.keyClick(desk.queue.panel, Qt.Key.Key_Escape)
        assert desk.queue.table.hasFocus()
        assert [area.accessibleName() != "" for area in pane.areas()[:1]] == [True]

    qt_run(drive())


def test_registers_open_in_place_and_lead_back(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("access")
        for name in PAGES:
            desk.queue.page_buttons[name].click()
            await settled(ctx)
            assert desk.pane.page == name
            desk.pane.stack.currentWidget().back_requested.emit()  # type: ignore[attr-defined]
            assert desk.pane.page == ""

    qt_run(drive())


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_dialogs_have_names_and_fit_the_window(
    palette: str, zoom: float, desk: PrivacyDesk, ctx: Context, qt_run: Run
) -> None:
    async def drive() -> None:
        ctx.theme.apply(palette, zoom=zoom)
        await desk.open("access")
        await desk.press("start_check")
        dialogs: list[QWidget] = []
        for step in ("record_check", "acknowledge", "extend", "who"):
            desk.queue.steps.begin(step)
            await settled(ctx)
            dialog = desk.dialog
            dialogs.append(dialog)
            assert nameless(dialog) == []
            assert dialog.height() <= desk.pane.height()
            assert not dialog.grab().isNull()
            if isinstance(dialog, AnswerDialog):
                assert dialog.draft is not None
            await desk.dismiss()
        assert nameless(desk.pane) == []
        ctx.theme.apply("light", zoom=1.0)

    qt_run(drive())
