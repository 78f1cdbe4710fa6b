"""A small agency in the store: eight chats that show every state of the chats pane. All names are invented."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.session import Session

PEOPLE = [
    # name, native, role, language, city, family, window (ms left), unread, last
    (
        "Sunita Namuna",
        "सुनीता नमुना",
        "mother of Aarav",
        "mr",
        "Pune",
        "Namuna family",
        21 * HOUR + 14 * MINUTE,
        2,
    ),
    ("Rajesh Udaharan", "રાજેશ ઉદાહરણ", "father of Kinjal", "gu", "Surat", "Udaharan family", 100 * MINUTE, 1),
    ("Kavita Misal", "कविता मिसल", "candidate", "hi", "", "", 18 * HOUR, 0),
    ("", "", "", "", "", "", 20 * HOUR, 1),
    ("Imran Patharkar", "", "brother of Sana", "hi", "", "", 3 * HOUR, 1),
    ("Jaya Namune", "जया नमुने", "mother of Rohan", "mr", "", "", -DAY, 0),
    ("Anil Udahare", "", "father of Divya", "en", "", "", -2 * DAY, 0),
    ("Pooja Misale", "", "candidate", "en", "", "", -2 * DAY, 0),
]
LAST = [
    ("in", "text", "हो, रविवारी भेट चालेल. वेळ सांगा", "", 4 * MINUTE),
    ("in", "reaction", "👍 to “Biodata – Aarav N.”", "", 33 * MINUTE),
    ("out", "text", "कल 5 बजे फोन करूँ?", "read", 50 * MINUTE),
    ("in", "text", "Namaste, ladki ke liye rishta chahiye", "", 74 * MINUTE),
    ("in", "text", "Please delete all my photos and details", "", DAY),
    ("in", "audio", "", "", DAY + 3 * HOUR),
    ("out", "text", "Namaste Anil ji, shall we meet on Sunday?", "failed", 2 * DAY),
    ("in", "document", "", "", 2 * DAY + HOUR),
]
PREVIEW_ONLY = {"reaction"}


def picture(width: int = 480, height: int = 320) -> bytes:
    """A JPEG of a plain gradient."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    shade = QLinearGradient(0, 0, width, height)
    shade.setColorAt(0, QColor("#C98A5B"))
    shade.setColorAt(1, QColor("#5B2B3A"))
    painter.fillRect(image.rect(), shade)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return bytes(buffer.data().data())


def fill(session: Session, files: AttachmentFiles | None = None) -> None:
    """Write the people, their chats, one long conversation, templates, a notice and a grant."""
    now = session.now()
    session.execute(
        "INSERT INTO business_number(id, waba_id, display_phone, verified_name, quality) VALUES (?,?,?,?,?)",
        ("990001", "770001", "919999900001", "Sanjog Vivah", "GREEN"),
    )
    session.execute("INSERT INTO notice VALUES ('n1', '1', 'mr', 'notice', 'hash', ?)", (now - 100 * DAY,))
    for number, (person, last) in enumerate(zip(PEOPLE, LAST, strict=True), start=1):
        _person(session, number, person, last, now)
    _thread(session, now, files)
    _templates(session, now)
    session.execute(
        "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, recorded_at)"
        " VALUES ('c1', 'match_updates', 'grant', ?, 'self', 'n1', 'web_form', ?)",
        (now - 110 * DAY, now - 110 * DAY),
    )
    session.execute(
        "INSERT INTO privacy_request(id, ref, kind, state, contact_id, channel, received_at, conversation_id, due_at,"
        " created_at, changed_at) VALUES ('r1', '', 'ERASURE', 'SUSPECTED', 'c5', 'whatsapp', ?1, 5, ?2, ?1, ?1)",
        (now - DAY, now + 30 * DAY),
    )
    session.changed("conversation", 1)


def _person(session: Session, no: int, person: tuple[Any, ...], last: tuple[Any, ...], now: int) -> None:
    name, native, role, language, city, family, window, unread = person
    direction, kind, preview, status, ago = last
    family_id = None
    if family:
        family_id = f"f{no}"
        session.execute(
            "INSERT INTO family(id, name, city, community, package, created_at, changed_at) VALUES (?,?,?,?,?,?,?)",
            (family_id, family, city, "Namuna", "Gold", now, now),
        )
    session.execute(
        "INSERT INTO contact(no, id, family_id, name, name_native, role, language, city, created_at, changed_at,"
        " last_contact_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (no, f"c{no}", family_id, name, native, role, language, city, now, now, now - ago),
    )
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at) VALUES (?,?,?,?,?)",
        (f"p{no}", f"c{no}", f"9199999{no:05d}", now, now),
    )
    at = now - ago
    session.execute(
        "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, last_at, preview,"
        " preview_kind, last_direction, last_status, unread, failed, last_inbound_at, window_until, suspected)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (no, f"p{no}", f"c{no}", "990001", at, preview, kind, direction, status, unread,
         int(status == "failed"), now + window - DAY, now + window, "erasure" if no == 5 else ""),
    )  # fmt: skip
    if no > 1 and kind not in PREVIEW_ONLY:
        add_message(session, no, at, direction, preview, kind=kind, status=status)


def add_message(session: Session, chat: int, at: int, direction: str, body: str, **more: Any) -> int:
    """One message row; ``more`` are further columns (``payload`` as a dict)."""
    fields: dict[str, Any] = {"kind": "text", "status": "" if direction == "in" else "read"}
    fields |= more | {"conversation_id": chat, "at": at, "direction": direction, "body": body}
    if isinstance(fields.get("payload"), dict):
        fields["payload"] = json.dumps(fields["payload"])
    columns = ", ".join(fields)
    marks = ", ".join("?" for _ in fields)
    cursor = session.execute(f"INSERT INTO message({columns}) VALUES ({marks})", tuple(fields.values()))
    id = int(cursor.lastrowid)
    session.execute("UPDATE message SET wamid = coalesce(wamid, ?) WHERE id = ?", (f"wamid.{id}", id))
    session.changed("message", id)
    return id


def add_attachment(session: Session, message: int, at: int, **fields: Any) -> None:
    """The file of a message; nothing is written to disk."""
    fields = {"id": f"a{message}", "message_id": message, "state": "ready", "created_at": at} | fields
    columns = ", ".join(fields)
    marks = ", ".join("?" for _ in fields)
    session.execute(f"INSERT INTO attachment({columns}) VALUES ({marks})", tuple(fields.values()))


def _thread(session: Session, now: int, files: AttachmentFiles | None) -> None:
    day = now - DAY - 3 * HOUR
    first = add_message(
        session, 1, day, "out", "नमस्कार सुनीताताई, आम्ही आरवसाठी एक स्थळ सुचवत आहोत. बायोडाटा सोबत जोडला आहे.",
        kind="template", template_name="proposal_intro_mr", sent_by="Meera",
    )  # fmt: skip
    add_attachment(session, first, day, mime="application/pdf", filename="Biodata – Kinjal U. (limited).pdf",
                   size=145_408, key=b"k" * 32)  # fmt: skip
    asked = add_message(session, 1, day + 27 * MINUTE, "in", "छान आहे. मुलगी काय करते? Photo मिळेल का?")
    session.execute(
        "INSERT INTO reaction(target_wamid, actor, emoji, at) VALUES (?, 'us', '👍', ?)",
        (f"wamid.{asked}", day),
    )
    shown = add_message(session, 1, day + 30 * MINUTE, "in", "*आरव* चा फोटो", kind="image")
    data = picture()
    written = files.write(f"a{shown}", data) if files is not None else None  # type: ignore[arg-type]
    add_attachment(session, shown, day, mime="image/jpeg", size=len(data), width=480, height=320,
                   thumbnail=data, key=written.key if written else None)  # fmt: skip
    today = now - 50 * MINUTE
    add_message(session, 1, today, "out", "ती CA आहे, पुण्यात नोकरी. Photo वडिलांची परवानगी घेऊन पाठवते 🙏",
                sent_by="Meera", reply_to=f"wamid.{asked}")  # fmt: skip
    add_message(session, 1, today + 5 * MINUTE, "out", "Sunday 11 am at the office? See https://example.in/map_1",
                sent_by="Meera", status="failed", error_code=131026, error_text="Message undeliverable")  # fmt: skip
    voice = add_message(session, 1, today + 38 * MINUTE, "in", "", kind="audio")
    add_attachment(session, voice, today, mime="audio/ogg; codecs=opus", size=9_000, duration_ms=31_000,
                   voice=1, key=b"k" * 32)  # fmt: skip
    waiting = add_message(session, 1, today + 40 * MINUTE, "in", "", kind="document")
    add_attachment(session, waiting, today, state="wanted", mime="application/pdf", filename="Kundali.pdf")
    add_message(session, 1, today + 42 * MINUTE, "in", "", kind="location",
                payload={"latitude": 18.5, "longitude": 73.9, "name": "Namuna Wada", "address": "Pune"})  # fmt: skip
    add_message(
        session, 1, today + 43 * MINUTE, "out", "કેમ છો? મળીએ રવિવારે.", sent_by="Rohan", status="delivered"
    )
    add_message(
        session, 1, today + 44 * MINUTE, "out", "One moment please", sent_by="Rohan", status="uncertain"
    )
    last = add_message(session, 1, now - 4 * MINUTE, "in", LAST[0][2])
    session.execute("UPDATE conversation SET last_message_id = ? WHERE id = 1", (last,))


def _templates(session: Session, now: int) -> None:
    for name, language, category, status, body in (
        ("proposal_intro_mr", "mr", "UTILITY", "APPROVED", "नमस्कार {{1}}, आम्ही {{2}} साठी एक स्थळ सुचवत आहोत."),
        (
            "meeting_reminder",
            "en",
            "UTILITY",
            "APPROVED",
            "Namaste {{1}}, a reminder of our meeting on {{2}}.",
        ),
        (
            "festival_offer",
            "en",
            "MARKETING",
            "APPROVED",
            "Diwali greetings, {{1}}! Our Gold package is 20 % off.",
        ),
        ("old_news", "en", "MARKETING", "PAUSED", "News from us."),
    ):
        values = {str(n): "x" for n in range(1, body.count("{{") + 1)}
        components = [
            {"type": "BODY", "text": body, "example": {"body_text": [list(values.values())]}},
            {"type": "FOOTER", "text": "Sanjog Vivah, Pune"},
        ]
        if name == "meeting_reminder":
            components.append(
                {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "I will come"}]}
            )
        session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
            " VALUES (?,?,?,?,?,?,?,?)",
            (f"t-{name}", "770001", name, language, category, status, json.dumps(components), now),
        )
