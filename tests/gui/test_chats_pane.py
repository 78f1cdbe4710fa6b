"""The chats pane as staff use it, over real actions: writing, drafts, templates, files, decisions, consent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.wording import body_words, row_chips
from sanjog_desktop.gui.consent.opt_in import OptInDialog, SaidInChat
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.store.search_index import reindex_person
from tests.gui.chat_sample import picture
from tests.gui.conftest import settled

Run = Callable[..., Any]


async def opened(ctx: Context, qtbot: Any, chat: int | None = 1) -> ChatsPane:
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1368, 860)
    pane.show()
    await pane.load()
    if chat is not None:
        pane.show_conversation(chat)
    await settled(ctx)
    return pane


def value(ctx: Context, sql: str, *params: object) -> Any:
    return ctx.db.read_sync(lambda session: session.value(sql, params))


def test_a_message_is_written_and_sent_with_the_keyboard_alone(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    woken: list[int] = []
    agency.wake_outbox = lambda: woken.append(1)

    async def drive() -> None:
        pane = await opened(agency, qtbot, None)
        pane.list.list.setFocus()
        QTest.keyClick(pane.list.list, Qt.Key.Key_Down)
        QTest.keyClick(pane.list.list, Qt.Key.Key_Home)
        await settled(agency)
        assert pane.chat.conversation is not None and pane.chat.conversation.id == 1
        QTest.keyClick(pane.list.list, Qt.Key.Key_Return)
        field = pane.chat.composer.field
        assert QApplication.focusWidget() is field
        assert not pane.chat.composer.send.isEnabled()
        QTest.keyClicks(field, "Kal bhetuya")
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(field, "11 am")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await settled(agency)
        assert field.toPlainText() == ""
        last = pane.chat.model.rows[-1]
        assert (last.body, last.status, last.sent_by) == ("Kal bhetuya\n11 am", "queued", "Meera")
        assert value(agency, "SELECT state FROM outbox WHERE message_id = ?", last.id) == "queued"
        assert woken

    qt_run(drive())


def test_opening_a_chat_marks_it_read(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        await opened(agency, qtbot)
        assert value(agency, "SELECT unread FROM conversation WHERE id = 1") == 0
        assert value(agency, "SELECT count(*) FROM receipt") == 1

    qt_run(drive())


def test_a_draft_stays_with_its_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        QTest.keyClicks(pane.chat.composer.field, "half a thought")
        pane.show_conversation(3)
        await settled(agency)
        assert pane.chat.composer.text == ""
        assert value(agency, "SELECT draft FROM conversation WHERE id = 1") == "half a thought"
        pane.show_conversation(1)
        await settled(agency)
        assert pane.chat.composer.text == "half a thought"
        row = pane.list.model.row_at(0)
        assert row is not None and row.draft == "half a thought"
        QTest.keyClicks(pane.chat.composer.field, "!")
        pane.leave()
        await settled(agency)
        assert value(agency, "SELECT draft FROM conversation WHERE id = 1") == "half a thought!"

    qt_run(drive())


def test_a_closed_window_leaves_only_templates(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        picker = pane.chat.templates
        assert not picker.isVisible()
        assert isinstance(agency.clock, StillClock)
        agency.clock.advance(DAY)
        await agency.db.write(lambda session: session.changed("conversation", 1))
        await settled(agency)
        assert picker.isVisible() and picker.back.isHidden()
        assert "24 hours" in picker.why.text()
        assert picker.list.currentIndex().isValid()
        assert picker.model.rows[0].name == "proposal_intro_mr"  # what the person reads comes first
        assert picker.fields["1"].text() == "Sunita"
        assert not picker.send.isEnabled() and picker.reason.text()
        picker.fields["2"].setText("आरव")
        await settled(agency)
        assert picker.preview.words[0] == "नमस्कार Sunita, आम्ही आरव साठी एक स्थळ सुचवत आहोत."
        assert picker.send.isEnabled()
        picker.send.click()
        await settled(agency)
        last = pane.chat.model.rows[-1]
        assert (last.kind, last.template_name, last.status) == ("template", "proposal_intro_mr", "queued")

    qt_run(drive())


def test_nothing_filled_in_for_one_person_is_offered_to_the_next(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        assert isinstance(agency.clock, StillClock)
        agency.clock.advance(DAY)
        pane = await opened(agency, qtbot, 1)
        picker = pane.chat.templates
        assert picker.fields["1"].text() == "Sunita"
        picker.fields["2"].setText("only for Sunita")
        for chat in (6, 1):
            name = value(agency, "SELECT name FROM contact WHERE no = ?", chat).split(" ")[0]
            pane.show_conversation(chat)
            await settled(agency)
            assert picker.isVisible() and picker.list.currentIndex().row() == 0
            assert [field.text() for field in picker.fields.values()][:1] == [name]
            assert "only for Sunita" not in [field.text() for field in picker.fields.values()]

    qt_run(drive())


def test_a_template_is_blocked_with_its_reason(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot, 6)  # window closed, nothing agreed to
        picker = pane.chat.templates
        assert picker.isVisible()
        for field in picker.fields.values():
            field.setText("x")
        await settled(agency)
        assert picker.verdict.text() == "blocked"
        assert "no record that this person agreed" in picker.reason.text()
        assert not picker.send.isEnabled()

    qt_run(drive())


def test_a_person_who_may_not_be_answered_is_said_beside_the_button(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        await agency.db.write(
            lambda session: session.execute("UPDATE contact SET restricted = 1 WHERE id = 'c1'")
        )
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        QTest.keyClicks(composer.field, "hello")
        assert not composer.send.isEnabled()
        assert "until their request is settled" in composer.reason.text()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM outbox") == 0
        assert composer.text == "hello"

    qt_run(drive())


def test_a_reply_quotes_and_a_reaction_is_queued(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        answered = pane.chat.model.rows[-1]
        menu = pane.chat.bubble_actions.make_menu(answered)
        texts = [action.text() for action in menu.actions()]
        assert texts[:3] == ["Reply", "React", "Copy text"]
        menu.actions()[0].trigger()
        assert pane.chat.composer.reply == answered
        QTest.keyClicks(pane.chat.composer.field, "ok")
        QTest.keyClick(pane.chat.composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert sent.reply is not None and sent.reply.body == answered.body
        assert pane.chat.composer.reply is None
        pane.chat.bubble_actions.reaction_wanted.emit(answered, "🙏")
        await settled(agency)
        place = pane.chat.model.place_of(answered.id)
        assert place is not None and ("us", "🙏") in pane.chat.model.rows[place].reactions

    qt_run(drive())


def test_a_file_goes_along_encrypted_with_its_caption(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "family photo.jpg"
    path.write_bytes(picture(800, 600))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        pane.chat.composer.field.insertFromMimeData(mime)
        await settled(agency)
        assert pane.chat.composer.has_file
        pane.chat.composer.about.nobody.click()
        assert pane.chat.composer.send.isEnabled()
        QTest.keyClicks(pane.chat.composer.field, "see")
        QTest.keyClick(pane.chat.composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert (sent.kind, sent.body) == ("image", "see")
        assert sent.attachment is not None and sent.attachment.key is not None
        assert agency.files.read_all(sent.attachment.id, sent.attachment.key) == path.read_bytes()
        assert sent.attachment.thumbnail

    qt_run(drive())


def test_a_file_left_out_leaves_nothing_behind(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        before = set(agency.files.ids())
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        mime = QMimeData()
        mime.setImageData(image)
        pane.chat.composer.field.insertFromMimeData(mime)
        await settled(agency)
        assert len(set(agency.files.ids()) - before) == 1
        QTest.keyClick(pane.chat.composer.field, Qt.Key.Key_Escape)
        assert set(agency.files.ids()) == before
        empty = tmp_path / "empty.pdf"
        empty.touch()
        told: list[str] = []
        agency.tasks.notify = lambda text, hint: told.append(text)
        pane.chat.composer.files_given.emit([empty])
        await settled(agency)
        assert told == ["empty.pdf is empty."]

    qt_run(drive())


def test_a_picture_waits_for_the_word_whose_it_is(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        mime = QMimeData()
        mime.setImageData(image)
        composer.field.insertFromMimeData(mime)
        await settled(agency)
        assert composer.about.isVisible() and not composer.send.isEnabled()
        composer.about.nobody.click()
        assert composer.send.isEnabled() and composer.about.people == ()
        await agency.db.write(reindex_person, 1)
        composer.about.somebody.click()
        picker = composer.about.findChild(PeoplePicker)
        assert picker is not None
        picker.search.setText("Sunita")
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await settled(agency)
        name = picker.people.item(0).text().split("   ")[0]
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await settled(agency)
        (who,) = composer.about.people
        assert value(agency, f"SELECT name FROM contact WHERE id = '{who}'") == name
        assert not composer.about.nobody.isChecked() and composer.send.isEnabled()
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
        assert not composer.about.isVisible()

    qt_run(drive())


def test_opened_copies_are_private_and_wiped(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        shown = next(row for row in pane.chat.model.rows if row.kind == "image")
        assert shown.attachment is not None
        copy = await pane.chat.bubble_actions.files.copy_of(shown.attachment, "photo.jpg")
        assert copy.stat().st_mode & 0o077 == 0
        assert copy.parent.parent.stat().st_mode & 0o077 == 0
        assert copy.read_bytes() == picture()
        pane.leave()
        assert not copy.exists() and not copy.parent.parent.exists()
        program = next(row for row in pane.chat.model.rows if row.kind == "audio")
        assert program.attachment is not None
        from msgspec.structs import replace

        with pytest.raises(UserError, match="program"):
            await pane.chat.bubble_actions.files.open(replace(program.attachment, filename="x.pdf.exe"))

    qt_run(drive())


def test_a_failed_message_can_be_tried_again_and_a_waiting_one_cancelled(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        QTest.keyClicks(pane.chat.composer.field, "wait")
        QTest.keyClick(pane.chat.composer.field, Qt.Key.Key_Return)
        await settled(agency)
        row = pane.chat.model.rows[-1]
        pane.chat.bubble_actions.press(row, "cancel", None)
        await settled(agency)
        assert pane.chat.model.rows[-1].status == "cancelled"

    qt_run(drive())


def test_an_opt_in_is_recorded_with_their_own_message(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        assert pane.card.detail is not None
        last = pane.chat.last_inbound()
        assert last is not None
        dialog = OptInDialog(agency, pane.card.detail, SaidInChat(last.wamid, body_words(last)), pane)
        dialog.open()
        assert dialog.use_message.isVisible() and dialog.save.isEnabled()
        dialog.method.setCurrentIndex(3)
        assert not dialog.save.isEnabled()  # a call needs words
        dialog.method.setCurrentIndex(0)
        dialog.purposes[next(p for p in dialog.purposes if p.value == "marketing")].setChecked(True)
        dialog.save.click()
        await settled(agency)
        found = agency.db.read_sync(
            lambda session: session.rows("SELECT purpose, method, recorded_by FROM consent ORDER BY seq")
        )
        assert found[1:] == [("match_updates", "wa_reply", "Meera"), ("marketing", "wa_reply", "Meera")]
        lines = {line.purpose: line.state for line in pane.card.detail.consent.lines}
        assert lines["marketing"] == "granted"

    qt_run(drive())


def test_archiving_takes_a_chat_out_of_the_list(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        pane.chat.header.more.click()
        await settled(agency)
        menus = pane.chat.findChildren(QMenu)
        menu = next(each for each in menus if each.accessibleName() == "What to do with this chat")
        next(action for action in menu.actions() if action.text() == "Arc&hive").trigger()
        menu.close()
        await settled(agency, 6)
        assert 1 not in [row.id for row in pane.list.model.rows]

    qt_run(drive())


def test_a_found_message_is_jumped_to(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot, 3)
        wanted = value(agency, "SELECT id FROM message WHERE body LIKE 'छान आहे%'")
        pane.list.found.emit(1, wanted)
        await settled(agency)
        assert pane.chat.conversation is not None and pane.chat.conversation.id == 1
        assert pane.chat.model.rows[pane.chat.view.currentIndex().row()].id == wanted

    qt_run(drive())


def nameless(root: QWidget) -> list[str]:
    """Every widget that takes the keyboard or can be pressed and says nothing to a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
        inner = widget.objectName().startswith("qt_") or widget.window() is not root.window()
        if not takes or inner or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        assert nameless(pane) == []
        pane.chat.show_templates(True)
        await settled(agency)
        assert nameless(pane) == []
        assert pane.card.detail is not None
        dialog = OptInDialog(agency, pane.card.detail, None, pane)
        assert nameless(dialog) == []
        dialog.close()

    qt_run(drive())


def test_an_imported_chat_is_marked_and_can_only_be_read(agency: Context, qt_run: Run, qtbot: Any) -> None:
    agency.db.write_sync(
        lambda session: session.execute("UPDATE conversation SET business_number_id = 'import' WHERE id = 1")
    )

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        chat = pane.chat
        assert chat.only_read.isVisible()
        assert not chat.composer.isVisible() and not chat.templates.isVisible()
        assert "imported" in chat.header.window_words.text()
        row = next(row for row in pane.list.model.rows if row.id == 1)
        assert ("imported", "neutral") in row_chips(row, agency.clock.now())
        chat.focus_writing()
        assert QApplication.focusWidget() is chat.view
        pane.show_conversation(2)
        await settled(agency)
        assert not chat.only_read.isVisible()

    qt_run(drive())
