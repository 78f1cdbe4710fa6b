"""The right words in the right chat, by the whole window: a biodata that would go to another family is stopped, and so
is a second answer when a colleague was quicker. Sandbox and relay are processes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sanjog_desktop.actions import consents, families
from sanjog_desktop.app import Desk
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.gui.chats.forward_dialog import ForwardDialog
from sanjog_desktop.gui.chats.wrong_person_dialog import WrongPersonDialog
from sanjog_desktop.sandbox.samples import biodata_pdf
from tests.e2e.test_spine import ASHA, VIJAY, Staff, _collect_on_this_thread, office, person, run, until
from tests.helpers.office import Office

__all__ = ["_collect_on_this_thread", "office"]
NOISE = ("propagateSizeHints", "OpenType support missing", "Couldn't (load|resolve)", "PulseAudio")
W = TypeVar("W", bound=QWidget)


def shown(kind: type[W]) -> Iterator[W]:
    """Open windows of a kind."""
    return (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


async def window(kind: type[W]) -> W:
    """The window of a kind, when it is there."""
    found = await until(lambda: next(shown(kind), None), kind.__name__)
    assert isinstance(found, kind)
    return found


def heard(window: QWidget) -> str:
    """What a screen reader says of a window's widgets."""
    return "\n".join(each.accessibleName() for each in window.findChildren(QWidget) if each.accessibleName())


async def two_families(staff: Staff, office: Office) -> dict[str, str]:
    """Asha Namuna and Vijay Udaharan have written and are each of a family; their contact ids by first name."""
    ids = {}
    for phone, name, family in ((ASHA, "Asha Namuna", "Namuna"), (VIJAY, "Vijay Udaharan", "Udaharan")):
        key = person(office, phone, name)
        await asyncio.to_thread(office.sandbox.control, f"/people/{key}/write", {"say": f"Namaste from {name}"})
        await staff.open_chat(name)
        id = await staff.core.db.read(
            lambda s, name=name: s.value("SELECT id FROM contact WHERE name = ?", (name,))
        )
        made = await staff.core.db.write(families.create, f"{family} family", city="Pune", staff="Meera")
        await staff.core.db.write(families.add_member, made, id, staff="Meera")
        ids[name.split()[0]] = id
    return ids


def count(staff: Staff, sql: str, *parameters: Any) -> int:
    return int(staff.core.db.read_sync(lambda session: session.value(sql, parameters)))


@pytest.mark.qt_log_ignore(*NOISE, extend=True)
def test_a_biodata_does_not_slip_into_another_familys_chat(qapp: QApplication, office: Office, tmp_path: Path) -> None:
    file = tmp_path / "Asha biodata.pdf"
    file.write_bytes(biodata_pdf("Biodata", ["Asha Namuna", "Pune"]))

    async def drive(staff: Staff) -> None:
        ids = await two_families(staff, office)
        await staff.core.db.write(
            consents.record_opt_in, ids["Asha"], [Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING], ConsentMethod.PAPER,
            Evidence(reference="form 7"), language="en", staff="Meera",
        )  # fmt: skip
        await staff.open_chat("Vijay Udaharan")
        composer = staff.thread.composer
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        composer.field.insertFromMimeData(data)
        await until(lambda: composer.has_file, "attached")
        assert not composer.send.isEnabled()  # nobody said whose it is
        composer.about.choose(ids["Asha"], "Asha Namuna")
        await until(composer.send.isEnabled, f"may be sent: {composer.reason.text()}")
        composer.field.setFocus()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)

        red = await window(WrongPersonDialog)
        assert "About: Asha Namuna (Namuna family)" in heard(red)
        assert "Goes to: Vijay Udaharan (Udaharan family)" in heard(red)
        await until(lambda: QApplication.focusWidget() is red.cancel, "the safe answer is marked")
        QTest.keyClick(red.cancel, Qt.Key.Key_Return)  # a hasty Enter sends nothing
        await until(lambda: not list(shown(WrongPersonDialog)), "closed")
        assert composer.has_file and count(staff, "SELECT count(*) FROM outbox") == 0

        composer.send.click()
        red = await window(WrongPersonDialog)
        QTest.keyClick(red, Qt.Key.Key_Escape)
        await until(lambda: not list(shown(WrongPersonDialog)), "closed")
        assert composer.has_file and count(staff, "SELECT count(*) FROM outbox") == 0
        assert office.sandbox.control("/sent") == []

        composer.send.click()
        red = await window(WrongPersonDialog)
        red.reasons.setCurrentIndex(red.reasons.findData("proposal"))
        red.send.click()
        await staff.see(lambda row: row.kind == "document" and row.status == "read", "it has gone, once")
        assert count(staff, "SELECT count(*) FROM audit WHERE action = 'sent_to_other_family'") == 1
        assert count(staff, "SELECT count(*) FROM disclosure WHERE contact_id = ?", ids["Asha"]) == 1

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    assert [(item["type"], item["to"]) for item in office.sandbox.control("/sent")] == [
        ("document", VIJAY.replace(" ", ""))
    ]


@pytest.mark.qt_log_ignore(*NOISE, extend=True)
def test_what_one_family_wrote_is_not_sent_on_to_another_unasked(qapp: QApplication, office: Office) -> None:
    async def drive(staff: Staff) -> None:
        await two_families(staff, office)
        await staff.open_chat("Asha Namuna")
        theirs = await staff.see(lambda row: row.body.startswith("Namaste from Asha"), "her words")
        staff.thread.tools.picking.begin(theirs)
        staff.thread.tools.picking.strip.forward.click()
        dialog = await window(ForwardDialog)
        await until(lambda: dialog.people.count(), "whom to send to")
        at = next(n for n in range(dialog.people.count()) if "Vijay" in dialog.people.item(n).text())
        dialog.people.setCurrentRow(at)
        QTest.keyClick(dialog.people, Qt.Key.Key_Space)
        await until(dialog.send.isEnabled, "may be sent on")
        dialog.send.click()
        red = await window(WrongPersonDialog)
        assert "About: Asha Namuna (Namuna family)" in heard(red)
        assert "Goes to: Vijay Udaharan (Udaharan family)" in heard(red)
        QTest.keyClick(red, Qt.Key.Key_Escape)
        await until(lambda: not list(shown(WrongPersonDialog)), "closed")
        assert count(staff, "SELECT count(*) FROM outbox") == 0
        dialog.reject()

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    assert office.sandbox.control("/sent") == []


@pytest.mark.qt_log_ignore(*NOISE, extend=True)
def test_a_colleague_who_was_quicker_stops_the_second_answer(qapp: QApplication, office: Office) -> None:
    asha = person(office, ASHA, "Asha Namuna")
    office.sandbox.control("/account", {"phone_app": True})

    async def drive(staff: Staff) -> None:
        await asyncio.to_thread(office.sandbox.control, f"/people/{asha}/write", {"say": "Which day?"})
        await staff.open_chat("Asha Namuna")
        await staff.see(lambda row: row.body == "Which day?", "her words")
        composer, strip = staff.thread.composer, staff.thread.strips.colleague
        composer.field.setFocus()
        QTest.keyClicks(composer.field, "Shall we say Saturday?")
        await until(composer.send.isEnabled, "may be sent")
        await asyncio.to_thread(office.sandbox.control, f"/phone/{asha}", {"say": "Sunday at five"})
        await until(strip.isVisible, "told that somebody was quicker")
        assert "from the phone" in strip.words.text() and "Sunday at five" in strip.words.text()
        assert strip.words.text() in heard(staff.shell)
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await until(lambda: QApplication.focusWidget() is strip.go_on, "asked before it goes")
        assert composer.text == "Shall we say Saturday?" and count(staff, "SELECT count(*) FROM outbox") == 0
        assert office.sandbox.control("/sent") == []
        QTest.keyClick(strip.go_on, Qt.Key.Key_Space)
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await staff.ticks("Shall we say Saturday?", "read")

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    assert [item["body"]["text"]["body"] for item in office.sandbox.control("/sent")] == ["Shall we say Saturday?"]
