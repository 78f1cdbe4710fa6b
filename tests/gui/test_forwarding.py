"""Sending messages on: what goes, to whom, and the red question that keeps a biodata out of another family's chat."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui.chats.forward_dialog import ForwardDialog
from sanjog_desktop.gui.chats.thread_pane import ThreadPane
from sanjog_desktop.gui.chats.wrong_person_dialog import WrongPersonDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.conversations import conversation_row
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_message
from tests.gui.conftest import settled

Run = Callable[..., Any]
W = TypeVar("W", bound=QWidget)


def agree(session: Session, contact_id: str) -> None:
    """This person agreed to be shown to families."""
    for purpose in ("profile_sharing", "photo_sharing"):
        session.execute(
            "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, recorded_at)"
            " VALUES (?, ?, 'grant', ?, 'subject', 'n1', 'web_form', ?)",
            (contact_id, purpose, session.now() - 1000, session.now() - 1000),
        )


def window(kind: type[W]) -> W:
    """The one open window of a kind."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    assert len(found) == 1, found
    return found[0]


def no_window(kind: type[QWidget]) -> bool:
    return not [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def queued(ctx: Context, chat: int) -> list[tuple[str, str]]:
    return ctx.db.read_sync(
        lambda s: s.rows(
            "SELECT m.kind, m.body FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.conversation_id = ?"
            " ORDER BY o.id",
            (chat,),
        )
    )


def audited(ctx: Context) -> list[str]:
    """The reasons on record, each with who gave it (the log knows staff by a pseudonym)."""
    rows = ctx.db.read_sync(
        lambda s: s.rows("SELECT actor, reason FROM audit WHERE action = 'sent_to_other_family' ORDER BY seq")
    )
    assert all(actor.startswith("staff:") for actor, _ in rows)
    return [reason for _, reason in rows]


async def opened(ctx: Context, qtbot: Any, chat: int = 1) -> ThreadPane:
    pane = ThreadPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(760, 640)
    pane.show()
    row = await ctx.db.read(conversation_row, ConversationId(chat))
    assert row is not None
    pane.sending.undo_ms = 0
    await pane.open(row)
    await settled(ctx, 2)
    return pane


def row_with(pane: ThreadPane, words: str) -> MessageRow:
    return next(row for row in pane.model.rows if words in row.body or (words == row.kind))


async def choose(ctx: Context, dialog: ForwardDialog, name: str) -> None:
    wanted = next(n for n in range(dialog.people.count()) if name in dialog.people.item(n).text())
    dialog.people.setCurrentRow(wanted)
    QTest.keyClick(dialog.people, Qt.Key.Key_Space)
    await settled(ctx)


def test_words_go_to_another_family_only_with_a_reason(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        picking = pane.tools.picking
        for words in ("छान आहे", "location"):
            picking.begin(row_with(pane, words))
        picking.strip.forward.click()
        await settled(agency)
        dialog = window(ForwardDialog)
        assert "छान आहे" in dialog.what.text() and not dialog.send.isEnabled()
        await choose(agency, dialog, "Jaya")
        assert not dialog.send.isEnabled() and "24 hours" in dialog.reason.text()  # her window is closed
        await choose(agency, dialog, "Rajesh")
        assert dialog.to.text().startswith("Goes to Rajesh Udaharan") and dialog.reason.isHidden()
        dialog.send.click()
        await settled(agency)
        red = window(WrongPersonDialog)
        spoken = [each.accessibleName() for each in red.findChildren(QWidget) if each.accessibleName()]
        assert "About: Sunita Namuna (Namuna family)" in spoken
        assert "Goes to: Rajesh Udaharan (Udaharan family)" in spoken
        assert not red.send.isEnabled()
        QTest.keyClick(red, Qt.Key.Key_Escape)
        await settled(agency)
        assert queued(agency, 2) == [] and audited(agency) == []
        dialog.send.click()
        await settled(agency)
        red = window(WrongPersonDialog)
        red.reasons.setCurrentIndex(red.reasons.findData("asked_by_them"))
        red.send.click()
        await settled(agency)
        assert [kind for kind, _ in queued(agency, 2)] == ["text", "location"]
        assert audited(agency) == ["asked_by_them"] * 2
        assert no_window(ForwardDialog) and not picking.rows

    qt_run(drive())


def test_to_several_chats_at_once_each_by_its_own_rules(agency: Context, qt_run: Run, qtbot: Any) -> None:
    agency.db.write_sync(lambda s: s.execute("UPDATE contact SET family_id = 'f1' WHERE id = 'c3'"))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        pane.tools.forward([row_with(pane, "छान आहे")])
        await settled(agency)
        dialog = window(ForwardDialog)
        told: list[int] = []
        dialog.sent.connect(told.append)
        await choose(agency, dialog, "Jaya")
        assert dialog.chosen == {} and dialog.reason.text().startswith("Jaya") and not dialog.send.isEnabled()
        await choose(agency, dialog, "Rajesh")
        await choose(agency, dialog, "Kavita")
        assert set(dialog.chosen) == {2, 3} and dialog.reason.isHidden()
        assert "Rajesh" in dialog.to.text() and "Kavita" in dialog.to.text()
        chips = {each.accessibleName(): each for each in dialog.picked.findChildren(QToolButton)}
        assert set(chips) == {"Leave out Rajesh Udaharan", "Leave out Kavita Misal"}
        await dialog._look_up("")  # what was chosen stays so when the list is made anew
        assert [item.text()[:6] for item in map(dialog.people.item, range(dialog.people.count()))
                if item.checkState() == Qt.CheckState.Checked] == ["Rajesh", "Kavita"]  # fmt: skip
        dialog.send.click()
        await settled(agency)
        # Her own family has it; for the other one somebody has to say why.
        assert told == [3] and set(dialog.chosen) == {2}
        red = window(WrongPersonDialog)
        QTest.keyClick(red, Qt.Key.Key_Escape)
        await settled(agency)
        assert queued(agency, 2) == [] and len(queued(agency, 3)) == 1
        dialog.send.click()
        await settled(agency)
        red = window(WrongPersonDialog)
        red.reasons.setCurrentIndex(red.reasons.findData("proposal"))
        red.send.click()
        await settled(agency)
        assert told == [3, 2] and no_window(ForwardDialog)
        assert len(queued(agency, 2)) == len(queued(agency, 3)) == 1 and audited(agency) == ["proposal"]

    qt_run(drive())


def test_within_a_family_nobody_is_asked(agency: Context, qt_run: Run, qtbot: Any) -> None:
    agency.db.write_sync(lambda s: s.execute("UPDATE contact SET family_id = 'f1' WHERE id = 'c3'"))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        pane.tools.forward([row_with(pane, "छान आहे")])
        await settled(agency)
        dialog = window(ForwardDialog)
        await choose(agency, dialog, "Kavita")
        dialog.send.click()
        await settled(agency)
        assert no_window(WrongPersonDialog) and [kind for kind, _ in queued(agency, 3)] == ["text"]
        assert audited(agency) == []

    qt_run(drive())


def test_a_photo_goes_on_with_its_owner_s_consent_alone(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        photo = row_with(pane, "image")
        assert photo.attachment is not None and photo.attachment.key is not None
        data = agency.files.read_all(photo.attachment.id, photo.attachment.key)
        await agency.db.write(
            lambda s: s.execute("UPDATE attachment SET sha256 = ? WHERE id = ?", (b"s" * 32, photo.attachment.id))  # type: ignore[union-attr]
        )
        pane.tools.forward([photo])
        await settled(agency)
        dialog = window(ForwardDialog)
        await choose(agency, dialog, "Rajesh")
        assert dialog.about.isVisible()  # whoever sent it is offered first
        dialog.about.choose("c1", "Sunita Namuna")
        before = set(agency.files.ids())
        dialog.send.click()
        await settled(agency)
        assert "has not agreed" in dialog.reason.text() and queued(agency, 2) == []
        assert set(agency.files.ids()) == before
        await agency.db.write(agree, "c1")
        dialog.send.click()
        await settled(agency)
        red = window(WrongPersonDialog)
        red.reasons.setCurrentIndex(red.reasons.findData("proposal"))
        red.send.click()
        await settled(agency)
        assert [kind for kind, _ in queued(agency, 2)] == ["image"]
        sent = agency.db.read_sync(
            lambda s: s.one(
                "SELECT a.id, a.key FROM attachment a JOIN message m ON m.id = a.message_id WHERE m.conversation_id = 2"
            )
        )
        assert sent is not None and agency.files.read_all(sent[0], sent[1]) == data
        shown = agency.db.read_sync(
            lambda s: s.rows("SELECT contact_id, recipient_contact_id FROM disclosure WHERE recipient_type = 'family'")
        )
        assert shown == [("c1", "c2")]

    qt_run(drive())


def test_a_biodata_does_not_slip_into_another_family_s_chat(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "biodata.pdf"
    path.write_bytes(b"%PDF-1.4 sample")
    agency.db.write_sync(agree, "c2")

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.composer
        composer.files_given.emit([path])
        await settled(agency)
        composer.about.choose("c2", "Rajesh Udaharan")
        composer.send.click()
        await settled(agency)
        red = window(WrongPersonDialog)
        named = [each.accessibleName() for each in red.findChildren(QWidget)]
        assert "About: Rajesh Udaharan (Udaharan family)" in named
        red.cancel.click()
        await settled(agency)
        assert queued(agency, 1) == [] and composer.has_file
        composer.send.click()
        await settled(agency)
        red = window(WrongPersonDialog)
        red.reasons.setCurrentIndex(1)
        red.send.click()
        await settled(agency)
        assert [kind for kind, _ in queued(agency, 1)] == ["document"]
        assert audited(agency) == ["proposal"]

    qt_run(drive())


def test_what_cannot_go_on_says_so(agency: Context, qt_run: Run, qtbot: Any) -> None:
    odd = agency.db.write_sync(lambda s: add_message(s, 1, s.now(), "in", "", kind="unsupported"))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        for words, said in (("document", "not on this PC yet"), ("unsupported", "of this kind cannot be sent on")):
            pane.tools.forward([row_with(pane, words)])
            await settled(agency)
            dialog = window(ForwardDialog)
            assert said in dialog.reason.text() and not dialog.send.isEnabled()
            dialog.reject()
            await settled(agency)
        assert odd

    qt_run(drive())
