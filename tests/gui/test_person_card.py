"""The card beside a chat as a place to work: labels, follow-ups, notes, proposals; live, by key, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sanjog_desktop.actions import follow_ups, labels, notes
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.person_card import PersonCard
from sanjog_desktop.gui.context import Context
from tests.gui.conftest import settled
from tests.gui.test_chats_pane import opened, value
from tests.helpers.walk import nameless, reachable

Run = Callable[..., Any]
ENTER, ESCAPE, F2 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2
BORNE = (
    "SELECT group_concat(l.name, ', ') FROM contact_label c JOIN label l ON l.id = c.label_id WHERE c.contact_id = ?"
)


async def card_of(ctx: Context, qtbot: Any, chat: int = 1) -> tuple[ChatsPane, PersonCard]:
    pane = await opened(ctx, qtbot, chat)
    assert pane.card.isVisible()
    return pane, pane.card


def words(widget: QWidget) -> str:
    """Everything that can be read there."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


async def press(ctx: Context, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    await settled(ctx)


def test_labels_are_put_on_and_taken_off_in_place(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        agency.db.write_sync(labels.create_label, "Horoscope matters")
        _pane, card = await card_of(agency, qtbot)
        line = card.labels.line
        line.setFocus()
        QTest.keyClicks(line, "horo")
        await settled(agency)
        completer = line.completer()
        popup = completer.popup() if completer is not None else None
        assert popup is not None
        assert popup.isVisible(), "the known ones are offered"
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, ENTER)
        await settled(agency)
        assert value(agency, BORNE, "c1") == "Horoscope matters" and line.text() == ""
        QTest.keyClicks(line, "  HOROSCOPE   matters ")
        await press(agency, ENTER)
        assert value(agency, BORNE, "c1") == "Horoscope matters", "put on once, whatever its capitals"
        QTest.keyClicks(line, "Calls after six")
        await press(agency, ENTER)
        assert value(agency, BORNE, "c1") == "Horoscope matters, Calls after six"
        assert {chip.text() for chip in card.labels.chips} == {"Horoscope matters ✕", "Calls after six ✕"}
        await press(agency, Qt.Key.Key_Backspace)  # from the empty line to the last chip
        chip = QApplication.focusWidget()
        assert chip in card.labels.chips and chip.accessibleName().startswith("Take off ")
        gone = chip.text().removesuffix(" ✕")
        await press(agency, Qt.Key.Key_Delete)
        assert value(agency, BORNE, "c1") == ({"Horoscope matters", "Calls after six"} - {gone}).pop()
        assert QApplication.focusWidget() is line, "whoever takes off goes on in the line"
        assert value(agency, "SELECT count(*) FROM audit WHERE action = 'labels_put'") == 3

    qt_run(drive())


def test_the_last_change_is_taken_back(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        _pane, card = await card_of(agency, qtbot)
        card.labels.line.setFocus()
        QTest.keyClicks(card.labels.line, "VIP")
        await press(agency, ENTER)
        toast = card.toast
        assert toast.isVisible() and toast.words.text() == "The labels were changed."
        card.labels.chips[0].setFocus()
        await press(agency, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert value(agency, BORNE, "c1") is None and card.labels.chips == []
        assert value(agency, "SELECT count(*) FROM label WHERE name = 'VIP'") == 0
        card.follow_ups.edit_button.click()
        card.follow_ups.editors["what"].set_value("call on Tuesday")
        card.follow_ups.save()
        await settled(agency)
        assert toast.isVisible()
        toast.undo_button.click()
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM follow_up") == 0 and card.follow_ups.boxes == []

    qt_run(drive())


def test_a_follow_up_is_set_moved_and_ticked(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        _pane, card = await card_of(agency, qtbot)
        section = card.follow_ups
        section.edit_button.setFocus()
        await press(agency, F2)
        assert section.is_editing and set(section.editors) == {"what", "due_on", "owner"}
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClicks(held, "call on Tuesday")
        section.editors["due_on"].set_value("2030-01-08")
        section.editors["owner"].set_value("Meera")
        await press(agency, ENTER)
        shown = "SELECT due_on || ' ' || what || ' ' || owner || ' ' || (done_at IS NULL) FROM follow_up"
        assert value(agency, shown) == "2030-01-08 call on Tuesday Meera 1"
        assert "call on Tuesday" in words(section)
        section.edits[0].click()  # moved to another day
        section.editors["due_on"].set_value("2030-02-01")
        section.save()
        await settled(agency)
        assert value(agency, shown) == "2030-02-01 call on Tuesday Meera 1"
        section.boxes[0].setFocus()
        await press(agency, Qt.Key.Key_Space)
        assert value(agency, shown) == "2030-02-01 call on Tuesday Meera 0" and section.boxes[0].isChecked()

    qt_run(drive())


def test_a_note_half_written_waits_for_its_own_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane, card = await card_of(agency, qtbot)
        card.notes.edit_button.click()
        card.notes.editors["new"].set_value("The father decides")
        pane.show_conversation(3)
        await settled(agency)
        assert card.detail is not None and card.detail.contact.id == "c3" and not card.notes.is_editing
        assert value(agency, "SELECT count(*) FROM contact_note") == 0
        pane.chat.composer.field.setFocus()
        pane.show_conversation(1)
        await settled(agency)
        assert card.notes.changed() == {"new": "The father decides"}
        held = QApplication.focusWidget()
        assert held is None or not card.isAncestorOf(held), "the keyboard stays where it is"
        card.notes.save()
        await settled(agency)
        assert value(agency, "SELECT contact_id || ' ' || body || ' ' || staff FROM contact_note") == (
            "c1 The father decides Meera"
        )
        assert "The father decides" in words(card.notes)

    qt_run(drive())


def test_what_others_change_shows_at_once_and_disturbs_nobody(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        _pane, card = await card_of(agency, qtbot)
        card.labels.line.setFocus()
        QTest.keyClicks(card.labels.line, "half a la")
        card.follow_ups.edit_button.click()
        card.follow_ups.editors["what"].set_value("mine")
        card.labels.line.setFocus()
        agency.db.write_sync(notes.add_note, ContactId("c1"), "Rohan was here", staff="Rohan")
        label = agency.db.write_sync(labels.create_label, "NRI", staff="Rohan")
        agency.db.write_sync(labels.put_labels, ["c1"], [label], staff="Rohan")
        agency.db.write_sync(follow_ups.set_follow_up, ContactId("c1"), "2030-01-01", "theirs", staff="Rohan")
        await settled(agency)
        assert "Rohan was here" in words(card.notes) and [chip.text() for chip in card.labels.chips] == ["NRI ✕"]
        assert card.labels.line.text() == "half a la" and QApplication.focusWidget() is card.labels.line
        assert card.follow_ups.changed()["what"] == "mine"
        assert card.toast.isHidden(), "what others did is not ours to take back"
        card.follow_ups.drop_edit()
        assert "theirs" in words(card.follow_ups)
        agency.db.write_sync(labels.rename, label, "Lives abroad", staff="Rohan")
        await settled(agency)
        assert [chip.text() for chip in card.labels.chips] == ["Lives abroad ✕"]

    qt_run(drive())


def test_proposals_of_both_ways_stand_there_and_lead_to_contacts(agency: Context, qt_run: Run, qtbot: Any) -> None:
    wanted: list[tuple[str, object]] = []
    agency.open_pane = lambda name, subject: wanted.append((name, subject))

    def given(session: Any) -> None:
        now = session.now()
        for id, of, to, days in (("d1", "c2", "c1", 3), ("d2", "c1", "c3", 1), ("d3", "c5", "c6", 0)):
            session.execute(
                "INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient_contact_id, categories, purpose,"
                " basis, disclosed_by, state) VALUES (?, ?, ?, 'family', ?, '[\"biodata\"]', 'proposal', 'legal',"
                " 'Meera', 'cancelled')",
                (id, of, now - days * DAY, to),
            )
        session.execute("UPDATE disclosure SET state = 'made'")  # as what other PCs disclosed is taken over

    async def drive() -> None:
        agency.db.write_sync(given)
        pane, card = await card_of(agency, qtbot)
        text = words(card)
        assert "PROPOSALS" in text
        assert text.index("Biodata to Kavita Misal") < text.index("Biodata of Rajesh Udaharan"), "the newest first"
        assert "Imran" not in text
        button = next(each for each in card.findChildren(QWidget) if each.accessibleName().startswith("Open contact:"))
        QTest.keyClick(button, ENTER)
        assert wanted == [("contacts", "c1")]
        pane.show_conversation(8)
        await settled(agency)
        assert "PROPOSALS" not in words(card)

    qt_run(drive())


def test_a_narrow_window_folds_the_card_and_a_wide_one_brings_it_back(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        pane, card = await card_of(agency, qtbot)
        card.notes.edit_button.click()
        card.notes.editors["new"].set_value("half")
        pane.resize(900, 700)
        await settled(agency)
        assert not card.isVisible() and pane.chat.isVisible()
        pane.resize(1368, 860)
        await settled(agency)
        assert card.isVisible() and card.notes.changed() == {"new": "half"}
        pane.resize(900, 700)
        await settled(agency)
        pane.chat.card_toggled.emit()  # asked for, it comes in a narrow window too
        assert card.isVisible()
        pane.resize(880, 700)
        await settled(agency)
        assert card.isVisible()
        pane.chat.card_toggled.emit()
        pane.resize(1368, 860)
        await settled(agency)
        assert not card.isVisible(), "closed by hand, it stays closed"

    qt_run(drive())


def test_everything_is_reached_by_key_and_has_a_name(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        agency.db.write_sync(follow_ups.set_follow_up, ContactId("c1"), "2030-01-01", "ring back", staff="Meera")
        label = agency.db.write_sync(labels.create_label, "NRI")
        agency.db.write_sync(labels.put_labels, ["c1"], [label])
        pane, card = await card_of(agency, qtbot)
        assert nameless(card) == []
        within = set(reachable(card))
        for each in (*card.labels.chips, card.labels.line, *card.follow_ups.boxes, card.notes.edit_button):
            assert each in within
        assert pane.areas()[-1] is card.labels.line, "F6 comes by"
        card.labels.line.setFocus()
        QTest.keyClicks(card.labels.line, "x")
        await press(agency, ESCAPE)
        assert card.labels.line.text() == ""
        await press(agency, ESCAPE)
        assert QApplication.focusWidget() is pane.chat.composer.field

    qt_run(drive())


def test_whoever_may_only_read_changes_nothing(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        label = agency.db.write_sync(labels.create_label, "NRI")
        agency.db.write_sync(labels.put_labels, ["c1"], [label])
        agency.veil.take_role(Masking(role="read_only"))
        _pane, card = await card_of(agency, qtbot)
        assert not card.labels.line.isVisible() and [chip.isEnabled() for chip in card.labels.chips] == [False]
        assert not card.notes.edit_button.isVisible() and not card.follow_ups.edit_button.isVisible()

    qt_run(drive())


def test_the_card_stays_within_its_column_at_twice_the_size(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        agency.db.write_sync(notes.add_note, ContactId("c1"), "w" * 300, staff="Meera")
        agency.theme.apply(zoom=2.0)
        pane = await opened(agency, qtbot)
        if not pane.card.isVisible():
            pane.chat.card_toggled.emit()
        card = pane.card
        await settled(agency)
        card.follow_ups.edit_button.click()
        await settled(agency)
        page = card.widget()
        assert page is not None and page.width() <= card.viewport().width()
        for each in card.findChildren(QWidget):
            if each.isVisible() and each.parentWidget() is not None and each.window() is card.window():
                right = each.mapTo(card, QPoint(each.width(), 0)).x()
                assert right <= card.width() + 1, each.accessibleName() or each

    qt_run(drive())
