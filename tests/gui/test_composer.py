"""What staff write with: taking back, drafts, later, marks, emoji, quick replies, who gets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sanjog_desktop.actions import inbound, messages, quick_replies
from sanjog_desktop.domain.clock import HOUR, MINUTE, StillClock
from sanjog_desktop.gui.chats.later import LaterDialog, usual_times
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import clock_text
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.webhook import parse_webhook
from tests.gui.chat_sample import add_message, picture
from tests.gui.conftest import settled
from tests.helpers.pocket_relay import webhook
from tests.helpers.walk import nameless

Run = Callable[..., Any]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def opened(ctx: Context, qtbot: Any, chat: int | None = 1) -> ChatsPane:
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1200, 820)
    pane.show()
    await pane.load()
    if chat is not None:
        pane.show_conversation(chat)
    await settled(ctx)
    return pane


def value(ctx: Context, sql: str, *params: object) -> Any:
    return ctx.db.read_sync(lambda session: session.value(sql, params))


def test_a_message_can_be_taken_back_for_five_seconds(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, strip = pane.chat.composer, pane.chat.strips.undo
        before = len(pane.chat.model.rows)
        answered = next(row for row in reversed(pane.chat.model.rows) if row.wamid and row.direction == "in")
        composer.answer(answered, "Sunita")
        QTest.keyClicks(composer.field, "see you")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert (sent.body, sent.status) == ("see you", "queued")
        lane, wait = agency.db.read_sync(
            lambda s: s.one("SELECT lane, not_before - created_at FROM outbox WHERE message_id = ?", (sent.id,))
        )
        assert (lane, wait) == ("chat", 5_000)
        assert strip.isVisible() and "5 s" in strip.words.text() and "Sunita" in strip.words.text()
        QTest.keyClick(composer.field, Qt.Key.Key_Z, CONTROL)  # nothing else to undo in the empty field
        await settled(agency)
        assert composer.text == "see you" and composer.reply is not None and composer.reply.id == answered.id
        assert not strip.isVisible()
        assert len(pane.chat.model.rows) == before
        assert value(agency, "SELECT count(*) FROM outbox") == 0
        assert value(agency, "SELECT draft FROM conversation WHERE id = 1") == "see you"
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        row = pane.chat.model.rows[-1]
        await agency.db.write(lambda s: s.execute("UPDATE outbox SET state = 'claimed', attempts = 1"))
        told: list[str] = []
        agency.tasks.notify = lambda text, hint: told.append(text)
        strip.undo.click()
        await settled(agency)
        assert told == ["This message can no longer be taken back."]
        assert value(agency, "SELECT count(*) FROM message WHERE id = ?", row.id) == 1

    qt_run(drive())


def test_a_file_taken_back_stands_in_the_composer_again(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "garden.jpg"
    path.write_bytes(picture(300, 200))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        composer.files_given.emit([path])
        await settled(agency)
        composer.about.nobody.click()
        QTest.keyClicks(composer.field, "ours")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert sent.attachment is not None
        pane.chat.strips.undo.undo.click()
        await settled(agency)
        assert composer.has_file and composer.text == "ours" and composer.bar.title.text() == "garden.jpg"
        kept = value(agency, "SELECT attachment_id FROM chat_draft WHERE conversation_id = 1")
        assert kept == sent.attachment.id
        composer.about.nobody.click()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        again = pane.chat.model.rows[-1]
        assert again.attachment is not None and again.attachment.id == kept and again.attachment.key is not None
        assert agency.files.read_all(again.attachment.id, again.attachment.key) == path.read_bytes()
        assert value(agency, "SELECT count(*) FROM chat_draft") == 0

    qt_run(drive())


def test_the_whole_draft_stays_with_its_chat(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "biodata.pdf"
    path.write_bytes(b"%PDF-1.4 sample")

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        answered = next(row for row in pane.chat.model.rows if row.wamid and row.direction == "in")
        composer.answer(answered, "Sunita")
        composer.files_given.emit([path])
        await settled(agency)
        composer.about.choose("c4", "Somebody")
        QTest.keyClicks(composer.field, "with words")
        pane.show_conversation(3)
        await settled(agency)
        assert not composer.has_file and composer.reply is None and composer.text == ""
        pane.show_conversation(1)
        await settled(agency)
        assert composer.has_file and composer.text == "with words" and composer.about.people == ("c4",)
        assert composer.reply is not None and composer.reply.id == answered.id
        # As after the process was killed: another window over the same store.
        other = await opened(agency, qtbot)
        again = other.chat.composer
        assert again.has_file and again.text == "with words" and again.about.people == ("c4",)
        assert again.reply is not None and again.reply.id == answered.id
        QTest.keyClick(again.field, Qt.Key.Key_Escape)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM chat_draft") == 0
        assert value(agency, "SELECT count(*) FROM attachment WHERE message_id IS NULL") == 0

    qt_run(drive())


def test_what_was_filled_into_a_template_stays_with_its_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        chat, picker = pane.chat, pane.chat.templates
        chat.show_templates(True)
        await settled(agency)
        assert picker.recipient.text().startswith("To Sunita")
        field = picker.fields["2"]
        field.setFocus()
        QTest.keyClicks(field, "Aarav")
        pane.show_conversation(3)
        await settled(agency)
        pane.show_conversation(1)
        await settled(agency)
        assert picker.isVisible() and picker.fields["2"].text() == "Aarav"
        # WhatsApp changes the template meanwhile: the values stay, and it is said.
        await agency.db.write(_change_template, picker.state().template_id)  # type: ignore[union-attr]
        await settled(agency)
        assert picker.fields["2"].text() == "Aarav" and picker.changed_note.isVisible()
        assert "now really" in " ".join(picker.preview.words)
        assert picker.cost.text()
        language = picker.choice.language
        codes = [language.itemData(place) for place in range(language.count())]
        assert language.isVisible() and codes[0] == "" and len(codes) > 2
        language.setCurrentIndex(1)
        language.activated.emit(1)
        await settled(agency)
        assert {row.language for row in picker.model.rows} == {codes[1]}

    qt_run(drive())


def _change_template(session: Session, id: str) -> None:
    session.execute(
        "UPDATE template SET components = replace(components, '{{2}}', '{{2}} now really') WHERE id = ?", (id,)
    )
    session.changed("template", id)


def spoken(pane: ChatsPane) -> str:
    """What a screen reader says of the newest bubble."""
    model = pane.chat.model
    return str(model.index(model.rowCount() - 1).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_message_goes_later_and_its_time_can_be_changed(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, waiting = pane.chat.composer, pane.chat.strips.waiting
        assert not composer.foot.later.isEnabled()
        QTest.keyClicks(composer.field, "good morning")
        composer.foot.later.click()
        dialog = pane.chat.findChild(LaterDialog)
        assert dialog is not None
        dialog.when.setDateTime(dialog.when.dateTime().addSecs(-7200))
        assert not dialog.ok.isEnabled() and "over already" in dialog.reason.text()
        dialog.when.setDateTime(dialog.when.dateTime().addDays(3))
        assert not dialog.ok.isEnabled() and "24 hours" in dialog.reason.text()
        dialog.usual[0].click()
        await settled(agency)
        state, lane, at = agency.db.read_sync(lambda s: s.one("SELECT state, lane, not_before FROM outbox"))
        assert (state, lane, at) == ("scheduled", "bulk", agency.clock.now() + HOUR)
        assert composer.text == "" and not pane.chat.strips.undo.isVisible()
        assert waiting.isVisible() and "good morning" in waiting.lines[0].words.text()
        assert f"goes {clock_text(at)}" in spoken(pane)
        waiting.change_wanted.emit(pane.chat.model.rows[-1].id, at)
        dialog = [each for each in pane.chat.findChildren(LaterDialog) if each.isVisible()][-1]
        dialog.when.setDateTime(dialog.when.dateTime().addSecs(1800))
        dialog.ok.click()
        await settled(agency)
        assert value(agency, "SELECT not_before FROM outbox") == at + 30 * MINUTE
        assert f"goes {clock_text(at + 30 * MINUTE)}" in spoken(pane)
        waiting.cancel_wanted.emit(pane.chat.model.rows[-1].id)
        await settled(agency)
        assert value(agency, "SELECT state FROM outbox") == "cancelled" and not waiting.isVisible()
        assert next(words for words, _ in usual_times(agency.clock.now())) == "In one hour"

    qt_run(drive())


def test_marks_are_set_by_key_and_by_button(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        field = composer.field
        QTest.keyClicks(field, "come today please")
        cursor = field.textCursor()
        cursor.setPosition(5)
        cursor.setPosition(11, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
        assert composer.text == "come *today* please"
        QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
        assert composer.text == "come today please"
        QTest.keyClick(field, Qt.Key.Key_I, CONTROL)
        assert composer.text == "come _today_ please"
        field.clear()
        composer.head.marks["strike"].click()
        QTest.keyClicks(field, "old")
        assert composer.text == "~old~"
        QTest.keyClick(field, Qt.Key.Key_M, CONTROL | SHIFT)
        QTest.keyClicks(field, "x")
        assert composer.text == "~old```x```~"

    qt_run(drive())


def test_emoji_come_by_their_names(agency: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.gui.chats.emoji import find_emoji
    from sanjog_desktop.gui.chats.emoji_picker import EmojiPicker

    assert [each.sign for each in find_emoji("folded", "en", 1)] == ["🙏"]
    assert "🙏" in [each.sign for each in find_emoji("नमस्कार", "mr", 3)]
    assert find_emoji("હાથ", "gu", 3) and find_emoji("दिल", "hi", 3)
    assert find_emoji("", "en", 5) == [] and find_emoji("no such thing at all", "en", 5) == []

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        QTest.keyClicks(composer.field, "thanks :folded")
        assert composer.offers.isVisible() and composer.offers.item(0).text().startswith("🙏")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        assert composer.text == "thanks 🙏" and not composer.offers.isVisible()
        QTest.keyClicks(composer.field, " at 10:30 :hea")
        assert composer.offers.isVisible()
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
        assert not composer.offers.isVisible() and composer.text.endswith(":hea")
        composer.field.clear()
        composer.head.emoji.click()
        picker = pane.window().findChild(EmojiPicker)
        assert picker is not None and picker.grid.count() > 20
        picker.search.setText("folded")
        picker.search.searched.emit("folded")
        assert picker.grid.item(0).toolTip() == "folded hands"
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert composer.text == "🙏"
        assert nameless(pane) == []

    qt_run(drive())


def test_quick_replies_are_filled_in_in_the_persons_language(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def keep(session: Session) -> None:
        quick_replies.save(session, "hours", "", "We are open 10 to 6.", staff="Meera")
        quick_replies.save(session, "/hours", "mr", "नमस्कार {first_name}, आम्ही १० ते ६. {me}", staff="Meera")
        quick_replies.save(session, "thanks", "", "Thank you, {agency}!", staff="Meera")

    async def drive() -> None:
        await agency.db.write(keep)
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        composer.foot.quick.click()
        await settled(agency)
        assert composer.offers.count() == 2
        QTest.keyClicks(composer.field, "hou")
        await settled(agency)
        assert composer.offers.count() == 1
        QTest.keyClick(composer.field, Qt.Key.Key_Tab)
        await settled(agency)
        assert composer.text == "नमस्कार Sunita, आम्ही १० ते ६. Meera"
        assert not composer.offers.isVisible()
        assert value(agency, "SELECT uses FROM quick_reply WHERE language = 'mr'") == 1
        composer.field.clear()
        QTest.keyClicks(composer.field, "either/or")
        await settled(agency)
        assert not composer.offers.isVisible()
        composer.field.clear()
        QTest.keyClicks(composer.field, "/thanks")
        await settled(agency)
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert composer.text == "Thank you, {agency}!"  # the office has no name yet: the place stays to be seen

    qt_run(drive())


def test_a_colleagues_answer_stops_the_second_one(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def answer(session: Session, sender: str | None) -> int:
        id = add_message(session, 1, session.now(), "out", "All settled, see you Sunday")
        session.execute("UPDATE message SET sent_by = ?, client_ref = NULL WHERE id = ?", (sender, id))
        session.changed("conversation", 1)
        session.changed("message", id)
        return id

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, strip = pane.chat.composer, pane.chat.strips.colleague
        await agency.db.write(answer, "Rohan")
        await settled(agency)
        assert not strip.isVisible()  # nobody was writing
        QTest.keyClicks(composer.field, "Shall we say Saturday?")
        await agency.db.write(answer, "Rohan")
        await settled(agency)
        assert strip.isVisible()
        assert "Rohan answered while you were writing" in strip.words.text() and "Sunday" in strip.words.text()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM outbox") == 0 and composer.text
        assert QApplication.focusWidget() is strip.go_on
        strip.look.click()
        strip.go_on.click()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM outbox") == 1
        QTest.keyClicks(composer.field, "and")
        await agency.db.write(answer, None)
        await settled(agency)
        assert "from the phone" in strip.words.text()
        # Another PC: nothing of it is known here but Meta's report that it has gone.
        strip.go_on.click()
        phone = value(agency, "SELECT phone FROM contact_point WHERE contact_id = 'c1'")
        report = {
            "id": "wamid.elsewhere", "status": "sent", "timestamp": str(agency.clock.now() // 1000),
            "recipient_id": phone, "biz_opaque_callback_data": "0190-of-another-pc",
        }  # fmt: skip
        body = parse_webhook(webhook([], statuses=[report]))
        await agency.db.write(inbound.apply_entries, [(1, body)], None)
        await settled(agency)
        assert "from another PC" in strip.words.text() and not strip.look.isVisible()

    qt_run(drive())


def test_who_gets_it_stands_over_the_field(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        row = pane.chat.conversation
        assert row is not None and row.subtitle
        assert pane.chat.composer.recipient.text() == f"To {row.title} · {row.subtitle}"
        pane.show_conversation(3)
        await settled(agency)
        assert pane.chat.conversation is not None
        assert pane.chat.conversation.title in pane.chat.composer.recipient.text()

    qt_run(drive())


def test_a_held_message_lets_nothing_pass_it_and_goes_by_itself(agency: Context) -> None:
    from sanjog_desktop.actions.outbox import claim_due, next_due_at
    from sanjog_desktop.domain.drafts import TextDraft

    def queue(session: Session, words: str, hold: int) -> None:
        messages.queue_message(session, 1, TextDraft(words), purpose="service_reply", staff="Meera", hold_ms=hold)

    clock = agency.clock
    assert isinstance(clock, StillClock)
    agency.db.write_sync(queue, "first", 5_000)
    agency.db.write_sync(queue, "second", 0)
    assert agency.db.write_sync(claim_due, 5) == []
    assert agency.db.read_sync(next_due_at) == clock.now() + 5_000
    clock.advance(5_001)
    assert [one.draft.body for one in agency.db.write_sync(claim_due, 5)] == ["first"]  # type: ignore[union-attr]


def test_quick_replies_are_kept_on_their_page(agency: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.gui.settings.quick_reply_page import QuickReplyPage

    async def drive() -> None:
        page = QuickReplyPage(agency)
        qtbot.addWidget(page)
        page.show()
        await page.load()
        assert page.none.isVisible() and nameless(page) == []
        page.focus_first()
        QTest.keyClicks(page.shortcut, "/hours")
        QTest.keyClicks(page.body, "Dear ")
        page._put("first_name")
        page.save_button.click()
        await settled(agency)
        assert value(agency, "SELECT shortcut || ' ' || body FROM quick_reply") == "hours Dear {first_name}"
        assert page.lines.count() == 1 and page.note.text() and not page.shortcut.text()
        buttons = {each.accessibleName(): each for each in page.findChildren(QPushButton)}
        buttons["Change /hours"].click()
        assert page.body.toPlainText() == "Dear {first_name}"
        page.language.setCurrentIndex(page.language.findData("gu"))
        page.save_button.click()
        await settled(agency)
        assert value(agency, "SELECT language FROM quick_reply") == "gu"
        told: list[str] = []
        agency.tasks.notify = lambda text, hint: told.append(text)
        page.shortcut.setText("two words")
        page.save_button.click()
        await settled(agency)
        assert told == ["This shortcut cannot be used."] and page.shortcut.text() == "two words"
        next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Remove /hours").click()
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM quick_reply") == 0

    qt_run(drive())
