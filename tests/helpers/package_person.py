"""One invented person with something in every table that an access package draws from, and other people around."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from sanjog_desktop.actions import audit, settings
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.journal import note
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.attachments import AttachmentFiles, Written
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

SUNITA, RAMESH, KAVITA, OTHER = "c-sunita", "c-ramesh", "c-kavita", "c-other"
REQUEST = "r-access"
REF = "SP-2026-000042"
OWN = "919999900001"
#: Numbers of other people, each as it stands in some text of the sample: none may be found in a package.
STRANGERS = ("919999900002", "919999900003", "919999900004", "919999900005", "919999900006", "919999900007")
NAMES = {"en": "Sunita Namuna", "hi": "सुनीता नमुना", "mr": "सुनीता नमुना", "gu": "સુનીતા નમુના"}
TEXTS = {
    "en": "Please send me the biodata. My number is 99999 00001.",
    "hi": "कृपया मुझे बायोडाटा भेजिए। मेरा नंबर ९९९९९ ००००१ है।",
    "mr": "कृपया मला बायोडेटा पाठवा. माझा नंबर ९९९९९ ००००१ आहे.",
    "gu": "કૃપા કરીને મને બાયોડેટા મોકલો. મારો નંબર ૯૯૯૯૯ ૦૦૦૦૧ છે.",
}
#: Texts with other people's numbers in every writing a chat has seen.
ABOUT_OTHERS = (
    "Ramesh Kalpanik's number is +91 99999 00002, call him",
    "call (0)99999-00003 or write to other@example.invalid",
    "उनका नंबर ९१९९९९९००००४ है, रमेश काल्पनिक से बात करें",
    "દીકરીનો નંબર ૯૯૯૯૯૦૦૦૦૫",
    "9 9 9 9 9 0 0 0 0 6, and mine is 9999900001, born 1998-05-12, income 12,50,000",
    "wa.me/919999900007 <b>&#57;</b>",
)


CARD_PHOTO = b"\x89PNG another photo of Sunita, on her card"


def fill(db: Database, files: AttachmentFiles, language: str = "en", messages: int = 0) -> None:
    """Put the sample into an empty store, with ``messages`` more lines of chat."""
    db.write_sync(_people, language)
    photo = files.write(AttachmentId("a-photo"), b"\x89PNG photo of Sunita herself")
    biodata = files.write(AttachmentId("a-biodata"), b"%PDF biodata of Kavita 9999900003")
    scan = files.write(AttachmentId("e-scan"), b"scan of a consent form")
    db.write_sync(_record, files.write(AttachmentId("cf-photo"), CARD_PHOTO))
    db.write_sync(_chat, language, photo, biodata)
    db.write_sync(_work)
    for start in range(0, messages, 200):
        db.write_sync(_more, start, min(messages, start + 200), TEXTS[language])
    db.write_sync(_ledgers, language, scan)


def add_old_files(db: Database, files: AttachmentFiles, pieces: list[bytes]) -> None:
    """Documents the person sent, one for each of ``pieces``."""
    for number, data in enumerate(pieces):
        id = f"a-old-{number}"
        db.write_sync(_file, 1000 + number, id, files.write(AttachmentId(id), data))


def _people(session: Session, language: str) -> None:
    now = session.now()
    settings.put(session, SETTING, {
        "name": "Namuna Vivah Mandal", "dpo_name": "Asha Udaharan", "dpo_email": "dpo@namuna.example",
    })  # fmt: skip
    session.execute(
        "INSERT INTO family(id, name, city, community, package, notes, created_at, changed_at)"
        " VALUES ('f-1', 'Namuna', 'Pune', 'Namuna', 'Gold', 'met at home, told 9999900002', ?, ?)", (now, now)
    )  # fmt: skip
    session.execute("INSERT INTO business_number(id, waba_id, display_phone) VALUES ('n-1', 'w-1', '+91 99999 00000')")
    keys = identity_keys(session)
    people = (
        (SUNITA, "f-1", "Sunita Namuna", NAMES[language] if language != "en" else "सुनीता नमुना", OWN),
        (RAMESH, "f-1", "Ramesh Namuna", "रमेश नमुना", "919999900008"),
        (KAVITA, None, "Kavita Kalpanik", "कविता काल्पनिक", "919999900003"),
        (OTHER, None, "Ramesh Kalpanik", "रमेश काल्पनिक", "919999900002"),
    )
    for no, (id, family, name, native, phone) in enumerate(people, 1):
        session.execute(
            "INSERT INTO contact(no, id, family_id, name, name_native, role, language, city, email, notes, origin,"
            " created_at, changed_at, last_contact_at) VALUES (?, ?, ?, ?, ?, 'mother', ?, 'Pune', ?, ?, 'import',"
            " ?, ?, ?)",
            (no, id, family, name, native, language, "sunita@example.invalid" if id == SUNITA else "",
             "prefers evenings; aunt at 98765 43210" if id == SUNITA else "", now - 90 * DAY, now, now - DAY),
        )  # fmt: skip
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, phone_key, profile_name, raw, created_at, changed_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (f"p-{no}", id, phone, keys.phone(phone), name.split()[0], f"+{phone}", now, now),
        )
    session.execute(
        "INSERT INTO candidate(contact_id, born_on, height_cm, education, work, community, changed_at)"
        " VALUES (?, '1998-05-12', 162, 'M.Sc.', 'teacher', 'Namuna', ?)", (SUNITA, now)
    )  # fmt: skip
    session.execute("INSERT INTO shared_point VALUES ('p-2', ?, 'husband')", (SUNITA,))
    session.execute(
        "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, preview, draft)"
        " VALUES (1, 'p-1', ?, 'n-1', 'wa.me/919999900007', 'ask 9999900002')", (SUNITA,)
    )  # fmt: skip


def _record(session: Session, photo: Written) -> None:
    """What hangs on the card: a row in every table of it."""
    now = session.now()
    for sql, *values in (
        ("INSERT INTO other_name VALUES (?, 'Sunita Kalpit')", SUNITA),
        ("INSERT INTO other_email VALUES (?, 'sunita.namuna@example.invalid', 'office')", SUNITA),
        ("INSERT INTO custom_field(id, name, kind, created_at) VALUES ('cu-1', 'Blood group', 'text', ?)", now),
        ("INSERT INTO custom_value VALUES (?, 'cu-1', 'B+')", SUNITA),
        ("INSERT INTO label(id, name, created_at) VALUES ('la-1', 'Meets on Sundays', ?)", now),
        ("INSERT INTO contact_label VALUES (?, 'la-1')", SUNITA),
        ("INSERT INTO contact_note VALUES ('no-1', ?, 'likes the veena; aunt at 9999900006', 'Asha', ?, ?)",
         SUNITA, now, now),
        ("INSERT INTO follow_up(id, contact_id, due_on, what, created_at) VALUES ('fo-1', ?, '2027-01-05', 'call', ?)",
         SUNITA, now),
        ("INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, is_main, created_at)"
         " VALUES ('cf-photo', ?, 'photo', 'sunita.png', 'image/png', ?, ?, ?, 1, ?)",
         SUNITA, photo.size, photo.sha256, photo.key, now),
        ("INSERT INTO change_set(id, kind, title, at) VALUES ('cs-1', 'merge', 'merge', ?)", now),
        ("INSERT INTO merge_record(id, change_set, kept_id, gone_id, before, at, undo_until_at)"
         " VALUES ('me-1', 'cs-1', ?, 'c-gone', '{\"kept_card\": {\"name\": \"Sunita Kalpit\"}}', ?, ?)",
         SUNITA, now, now),
        ("INSERT INTO field_conflict(id, kind, subject_id, contact_id, field, base, one, other, one_at, other_at)"
         " VALUES ('fc-1', 'contact', ?, ?, 'city', '\"\"', '\"Pune\"', '\"Nashik\"', ?, ?)",
         SUNITA, SUNITA, now, now),
    ):  # fmt: skip
        session.execute(sql, values)


def _message(session: Session, id: int, at: int, body: str, direction: str = "in", **columns: object) -> None:
    row = {"id": id, "conversation_id": 1, "at": at, "direction": direction, "kind": "text", "body": body,
           "wamid": f"wamid.{id}", "client_ref": f"ref-{id}" if direction == "out" else None, **columns}  # fmt: skip
    marks = ", ".join("?" for _ in row)
    session.execute(f"INSERT INTO message({', '.join(row)}) VALUES ({marks})", list(row.values()))


def _chat(session: Session, language: str, photo: Written, biodata: Written) -> None:
    now = session.now()
    _message(session, 1, now - 9 * DAY, TEXTS[language])
    for number, text in enumerate(ABOUT_OTHERS, 2):
        _message(session, number, now - 9 * DAY + number * HOUR, text)
    card = {"cards": [{"name": {"formatted_name": "Kavita Kalpanik", "first_name": "Kavita"},
                       "phones": [{"phone": "+91 99999 00003", "wa_id": "919999900003"}]}]}  # fmt: skip
    _message(session, 20, now - 8 * DAY, "Kavita Kalpanik", kind="contacts", payload=json.dumps(card))
    hidden = '{"answer": "\\u0039\\u0039\\u0039\\u0039\\u0039\\u0030\\u0030\\u0030\\u0030\\u0034"}'
    _message(session, 21, now - 8 * DAY, "", kind="interactive", payload=json.dumps({"response_json": hidden}))
    _message(session, 22, now - 7 * DAY, "This is me", kind="image")
    _message(session, 23, now - 6 * DAY, "Biodata of Kavita Kalpanik", "out", kind="document", status="read")
    _message(session, 24, now - 5 * DAY, "Thank you 🙂", revoked_at=now - 5 * DAY)
    _attach(session, "a-photo", 22, "image/png", photo)
    _attach(session, "a-biodata", 23, "application/pdf", biodata)
    session.execute("INSERT INTO status_event(wamid, status, recipient, at) VALUES ('wamid.23', 'read', ?, ?)",
                    (STRANGERS[0], now - 6 * DAY))  # fmt: skip
    session.execute("INSERT INTO reaction(target_wamid, actor, emoji, at) VALUES ('wamid.23', 'them', '👍', ?)", (now,))
    session.execute(
        "INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, draft, state, created_at)"
        " VALUES ('ref-23', 23, 1, ?, 'match_updates', ?, 'accepted', ?)",
        (SUNITA, json.dumps({"type": "text", "body": "call 99999-00004"}), now),
    )
    session.execute("INSERT INTO inbound_event VALUES ('k-1', 7, 'messages', 'not understood', ?, ?)",
                    (b'{"from": "919999900001", "to": "9199999\\u0030\\u0030005"}', now))  # fmt: skip
    session.execute("INSERT INTO inbound_event VALUES ('k-2', 8, 'messages', 'not understood', ?, ?)",
                    (b'{"from": "919999900002"}', now))  # fmt: skip


def _work(session: Session) -> None:
    """What staff did around the chat: a row in every table of it."""
    now = session.now()
    for sql, *values in (
        ("INSERT INTO star(message_id, at, staff) VALUES (22, ?, 'Asha')", now),
        ("INSERT INTO chat_draft(conversation_id, reply_to, about, template_values, changed_at)"
         " VALUES (1, 'wamid.22', ?, '{\"1\": \"call 9999900006\"}', ?)", json.dumps([OTHER]), now),
        ("INSERT INTO chat_note(id, conversation_id, at, body, staff, mentions)"
         " VALUES ('cn-1', 1, ?, 'asks for Pune only; aunt at 9999900006', 'Asha', '[\"Meera\"]')", now),
        ("INSERT INTO chat_activity(conversation_id, at, act, detail, staff) VALUES (1, ?, 'assign', 'Meera', 'Asha')",
         now),
        ("INSERT INTO call_entry(id, conversation_id, at, direction, outcome, minutes, note, staff)"
         " VALUES ('ce-1', 1, ?, 'out', 'answered', 4, 'Ramesh Kalpanik was meant', 'Asha')", now),
        ("INSERT INTO chat_join(id, contact_id, kept_point, before, staff, at, undo_until_at)"
         " VALUES ('cj-1', ?, 'p-1', '{\"gone\": {\"username\": \"sunita.kalpit\"}}', 'Asha', ?, ?)", SUNITA, now, now),
        ("INSERT INTO broadcast(id, title, purpose, business_number_id, template_id, parameters, audience, state,"
         " staff, created_at, changed_at)"
         " VALUES ('br-1', 'Meeting', 'events', 'n-1', 't-1', '{}', '{}', 'done', 'Asha', ?, ?)",
         now, now),
        ("INSERT INTO broadcast_recipient(broadcast_id, contact_id, contact_point_id, state, message_id)"
         " VALUES ('br-1', ?, 'p-1', 'read', 23)", SUNITA),
    ):  # fmt: skip
        session.execute(sql, values)


def _attach(session: Session, id: str, message: int, mime: str, written: Written) -> None:
    session.execute(
        "INSERT INTO attachment(id, message_id, state, mime, filename, sha256, size, key, thumbnail, created_at)"
        " VALUES (?, ?, 'ready', ?, ?, ?, ?, ?, x'00', ?)",
        (id, message, mime, f"{id}.bin", written.sha256, written.size, written.key, session.now()),
    )


def _file(session: Session, message: int, id: str, written: Written) -> None:
    _message(session, message, session.now() - DAY, "", kind="document")
    _attach(session, id, message, "application/pdf", written)


def _more(session: Session, start: int, end: int, text: str) -> None:
    for number in range(start, end):
        _message(session, 5000 + number, session.now() - 4 * DAY + number * 1000, f"{text} {number}")


def _ledgers(session: Session, language: str, scan: Written) -> None:
    now = session.now()
    text = "We keep your number to write to you about matches."
    digest = hashlib.sha256(text.encode()).hexdigest()
    session.execute("INSERT OR IGNORE INTO notice VALUES ('n-1', '1', ?, ?, ?, ?)", (language, text, digest, now))
    agreed = {"match_updates": "grant", "profile_sharing": "grant", "photo_sharing": "grant", "marketing": "withdraw"}
    for purpose, act in agreed.items():
        session.execute(
            "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, notice_sha256, language, method,"
            " evidence, recorded_by, recorded_at) VALUES (?, ?, ?, ?, 'subject', 'n-1', ?, ?, 'paper', ?, 'Asha', ?)",
            (SUNITA, purpose, act, now - 30 * DAY, digest, language, '{"words": "yes, and tell 9999900006"}', now),
        )
    session.execute(
        "INSERT INTO suppression(id, key, purpose, reason, at) VALUES ('s-1', ?, 'marketing', 'stop', ?)",
        (identity_keys(session).phone(OWN), now),
    )
    session.execute(
        "INSERT INTO privacy_request(id, ref, kind, state, contact_id, channel, received_at, due_at, language,"
        " requester_name, notes, created_at, changed_at) VALUES (?, ?, 'access', 'RECEIVED', ?, 'whatsapp', ?, ?, ?,"
        " '', 'rang from 9999900002', ?, ?)",
        (REQUEST, REF, SUNITA, now - 2 * DAY, now + 20 * DAY, language, now, now),
    )
    session.execute("INSERT INTO request_task(id, request_id, location, action, draft, created_at, changed_at)"
                    " VALUES ('t-1', ?, 'exports:pc', 'collect', 'dear Ramesh Kalpanik', ?, ?)",
                    (REQUEST, now, now))  # fmt: skip
    session.execute("INSERT INTO request_check(id, request_id, method, result, secret, asked_at)"
                    " VALUES ('k-1', ?, 'M1', 'passed', x'0102', ?)", (REQUEST, now))  # fmt: skip
    for state in ("VERIFYING", "ASSESSING", "APPROVED", "EXECUTING"):
        session.execute("UPDATE privacy_request SET state = ?, decision = 'full' WHERE id = ?", (state, REQUEST))
    session.execute("INSERT INTO request_pause(id, request_id, reason, asked_at, is_valid)"
                    " VALUES ('u-1', ?, 'identity', ?, 1)", (REQUEST, now))  # fmt: skip
    session.execute("INSERT INTO request_change(id, request_id, contact_id, field, before, after, created_at)"
                    " VALUES ('g-1', ?, ?, 'city', 'Pune', 'Nashik', ?)", (REQUEST, SUNITA, now))  # fmt: skip
    for id, told in (("h-1", 1), ("h-2", 0)):
        session.execute(
            "INSERT INTO legal_hold(id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by,"
            " second_by, may_be_told) VALUES (?, ?, 'messages', 'litigation', ?, ?, ?, 'Asha', 'Meera', ?)",
            (id, SUNITA, f"order {id}", now, now, told),
        )
    session.execute("INSERT INTO retention_notice(contact_id, rule, noticed_at, erase_after_at)"
                    " VALUES (?, 'inactive', ?, ?)", (SUNITA, now, now))  # fmt: skip
    session.execute(
        "INSERT INTO evidence_file VALUES ('e-scan', ?, NULL, 'consent', 'form.png', 'image/png', ?, ?, ?, ?, 'Asha')",
        (SUNITA, scan.size, scan.sha256.hex(), scan.key, now),
    )
    session.execute(
        "INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient_contact_id, categories, purpose, basis)"
        " VALUES ('d-1', ?, ?, 'family', ?, '[\"biodata\", \"photo\"]', 'profile_sharing', 'consent')",
        (SUNITA, now - 3 * DAY, OTHER),
    )
    session.execute(
        "INSERT OR IGNORE INTO processor(id, kind, name, what, place, since_at)"
        " VALUES ('o-1', 'messaging', 'Meta', 'numbers and messages', 'USA', ?)", (now,)
    )  # fmt: skip
    session.execute(
        "INSERT INTO export_file(id, contact_id, kind, path, sha256, size, created_at)"
        " VALUES ('x-1', ?, 'biodata', ?, 'ab', 5, ?)", (SUNITA, str(Path("exports") / "Sunita.pdf"), now)
    )  # fmt: skip
    edited = {"city": ["Mumbai", "Pune"], "notes": ["", "ring 9999900005"]}
    note(session, "contact", SUNITA, "edit", edited, staff="Asha")
    seen = [("biodata", "contact", id) for id in (SUNITA, SUNITA, OTHER)]
    seen += [("photo", "attachment", id) for id in ("a-photo", "a-else")]
    for what, kind, id in seen:
        audit.record_read(session, what, kind, id, actor="Asha")
