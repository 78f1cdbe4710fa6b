"""Every kind of message a person can write: from the sandbox through the relay into the window, as it is spoken."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sanjog_desktop.app import Desk
from sanjog_desktop.gui.chats.card_dialog import CardDialog
from sanjog_desktop.gui.chats.wording import preview_text
from sanjog_desktop.gui.garbage import GuiThreadCollector
from tests.e2e.test_spine import Staff, person, run, until
from tests.helpers.office import Office, open_office

ASHA, VIJAY = "+91 99999 00711", "+91 99999 00712"
#: What is heard of each line of the story the sandbox tells, in its order.
HEARD = (
    ("I saw your advertisement", "Came from an advertisement", "Namuna Vivah Kendra"),
    ("You: Namaste! Welcome. Please send the biodata", "sent from the phone app"),
    ("Document", "Biodata Sister.pdf", "you reacted 👍", "they reacted 🙏"),
    ("1 of 4", "Photo: From last Diwali"),
    ("2 of 4", "Photo"),
    ("3 of 4", "Photo"),
    ("4 of 4", "Video"),
    ("You: Voice note", "0:", "sent from the phone app"),
    ("Voice note", "in reply to", "0:"),
    ("Video: The hall we have in mind",),
    ("Location: Namuna Mangal Karyalaya",),
    ("Contact card: Ramesh Kalpit",),
    ("Sticker",),
    ("Sticker",),
    ("Sunday suits us", "Pressed a button"),
    ("5 pm", "Chose from a list", "At your office in Pune"),
    ("We will come", "Pressed a button"),
    ("Form sent", "Filled in a form", "Name: Kavya Namuna", "Height cm: 163"),
    ("And please print the kundali", "Order", "1 × registration-gold", "Together 5,402.00 INR"),
    ("Contact card: Sunita Namuna",),
    ("May be called on WhatsApp for some days",),
    ("Missed call from them",),
    ("They called · 4:14",),
    ("Good morning to all 🌞 send this to ten families", "Forwarded many times"),
    ("Photo", "Forwarded"),
    ("She is 5'4\" and works at Namuna Bank", "edited", "before: She is 5'4\" and works at a bank"),
    ("This message was deleted by its sender",),
    ("You: We meet on Sunday at 5.30", "edited", "before: We meet on Sunday at 5"),
    ("A poll: WhatsApp does not hand this over",),
    ("can only be read on the phone",),
    ("Audio", "0:"),
    ("Their security code changed",),
    ("ठीक है, रविवार को मिलते हैं", "in reply to: We meet on Sunday at 5.30"),
    ("They have a new number: +91 99999 00096",),
)
#: Kinds the story leaves out, each with what is heard.
BESIDE: tuple[tuple[dict[str, Any], tuple[str, ...]], ...] = (
    ({"lost_answer": True}, ("An answer that WhatsApp lost",)),
    ({"call": "declined"}, ("Their call was declined",)),
    ({"call": True}, ("Missed call from them",)),
    ({"flow": {"city": "Pune"}, "address": True}, ("Filled in a form", "City: Pune")),
    ({"unsupported": "view_once"}, ("to be seen once",)),
    ({"unsupported": "of_tomorrow"}, ("A kind of message WhatsApp does not hand over",)),
    ({"send": "huge_sticker"}, ("Sticker", "This picture is not opened")),
    ({"say": "is it free?", "product": "registration-gold"}, ("is it free?", "in reply to")),
)


@pytest.fixture(scope="module", autouse=True)
def _collect_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """As in the application: the store's threads must never destroy a widget."""
    collector = GuiThreadCollector(qapp)
    yield
    gc.collect()
    collector.stop()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Sandbox and relay, and a profile connected to them."""
    opened = open_office(tmp_path)
    yield opened
    opened.close()


def spoken(staff: Staff) -> list[str]:
    """The thread as a screen reader says it, oldest first."""
    model = staff.thread.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(place).data(role)) for place in range(model.rowCount())]


@pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", "Rejecting image", extend=True)
def test_each_kind_is_shown_as_itself(qapp: QApplication, office: Office) -> None:
    person(office, ASHA, "Asha Namuna")
    vijay = person(office, VIJAY, "Vijay Kalpit")

    async def control(path: str, body: dict[str, Any]) -> Any:
        return await asyncio.to_thread(office.sandbox.control, path, body)

    def fetched(staff: Staff) -> bool:
        return all(row.attachment is None or row.attachment.state == "ready" for row in staff.bubbles())

    async def drive(staff: Staff) -> None:
        await control("/tell", {"story": "every_kind", "who": ASHA})
        await staff.open_chat("Asha Namuna")
        await until(lambda: len(staff.bubbles()) == len(HEARD) and fetched(staff), "the whole story")
        await until(lambda: "Missed call" in spoken(staff)[21] and "4:14" in spoken(staff)[22], "how the calls ended")
        for said, wanted in zip(spoken(staff), HEARD, strict=True):
            assert [words for words in wanted if words not in said] == [], said
        staff.thread.view.grab()  # nothing of it fails to be drawn
        assert view_has_no_gaps(staff)

        await control(f"/people/{vijay}/write", {"say": "first"})
        await staff.open_chat("Vijay Kalpit")
        await staff.see(lambda row: row.body == "first", "their first words")
        for deed, wanted in BESIDE:
            await control(f"/people/{vijay}/write", deed)
            await until(
                partial(last_says, staff, wanted),
                f"{deed} as {wanted}",
            )
        last = staff.bubbles()[-1]
        staff.thread.view.grab()
        await control(f"/people/{vijay}/write", {"react": "🎉", "message_id": last.wamid})
        await until(lambda: listed(staff, "Vijay Kalpit") == "🎉 to “is it free?”", "the reaction in the list")
        await control(f"/people/{vijay}/write", {"react": "", "message_id": last.wamid})
        await until(lambda: listed(staff, "Vijay Kalpit") == "is it free?", "the last words again")

        await staff.open_chat("Asha Namuna")
        card = await staff.see(lambda row: row.kind == "contacts" and "Ramesh" in row.body, "the card")
        staff.thread.bubble_actions.press(card, "card", card.payload["cards"][0])
        dialog = staff.thread.findChild(CardDialog)
        assert dialog is not None and dialog.name.text() == "Ramesh Kalpit"
        assert [box.text() for box, digits in dialog.numbers if digits] == ["+91 99999 00097", "020 5550 1234"]
        dialog.save_button.click()
        kept = (
            "SELECT count(*) FROM contact_point p JOIN contact c ON c.id = p.contact_id"
            " WHERE c.name = 'Ramesh Kalpit'"
        )
        await until(lambda: staff.core.db.read(lambda session: session.value(kept) == 2), "the person kept")

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)


def last_says(staff: Staff, wanted: tuple[str, ...]) -> bool:
    """Whether all of it is heard of the newest message."""
    return all(words in spoken(staff)[-1] for words in wanted)


def listed(staff: Staff, name: str) -> str:
    """The second line of a chat in the list."""
    return next(preview_text(row) for row in staff.chats.list.model.rows if row.title == name)


def view_has_no_gaps(staff: Staff) -> bool:
    """Of an album only its first takes room, and holds the others."""
    view, model = staff.thread.view, staff.thread.model
    heights = [view.visualRect(model.index(place)).height() for place in range(3, 7)]
    tiles = [spot for spot in view.bubbles.layout_of(model.index(3)).spots if spot.action == "tile"]
    return heights[0] > 0 and max(heights[1:]) <= 1 and len(tiles) == 4
