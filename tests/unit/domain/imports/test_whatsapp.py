"""Exported chats of Android phones and iPhones, in English, Hindi, Marathi and Gujarati, with every clock."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.chat_lines import (
    Order,
    body_of,
    looks_like_chat,
    sender_and_text,
    stamp_of,
)
from sanjog_desktop.domain.imports.kinds import FileKind, recognise
from sanjog_desktop.domain.imports.whatsapp import ExportedChat, ExportedMessage, read_whatsapp_export

DATA = Path(__file__).parents[3] / "data" / "imports"
INDIA = timedelta(hours=5, minutes=30)


def at(*moment: int) -> int:
    """A moment in India in milliseconds."""
    return int((datetime(*moment) - INDIA).replace(tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type]


def chat_of(folder: Path, text: str, name: str = "chat.txt") -> ExportedChat:
    """The chat of a file with this in it."""
    path = folder / name
    path.write_bytes(text.encode())
    return read_whatsapp_export(path)


def test_an_android_phone() -> None:
    chat = read_whatsapp_export(DATA / "WhatsApp Chat with Sunita Namuna.txt")
    assert (chat.title, chat.phone, chat.order, chat.order_sure) == (
        "Sunita Namuna",
        "Android",
        Order.DAY_FIRST,
        True,
    )
    assert chat.people == ("Sunita Namuna", "Namuna Vivah Mandal")
    assert not chat.is_group
    assert (chat.count, chat.first) == (10, at(2024, 3, 5, 21, 41))
    us, her = "Namuna Vivah Mandal", "Sunita Namuna"
    assert list(chat.messages)[1:] == [
        ExportedMessage(
            at(2024, 3, 5, 21, 42),
            us,
            "Namaste Sunita ji 🙏\nWe have two biodatas for Amit: one from Nashik, one from Pune.",
        ),
        ExportedMessage(at(2024, 3, 5, 21, 45), her, "Amit's photo", "IMG-20240305-WA0001.jpg"),
        ExportedMessage(at(2024, 3, 5, 21, 46), her, "", "Amit biodata (1).pdf"),
        ExportedMessage(at(2024, 3, 6, 0, 5), her, "", omitted="file"),
        ExportedMessage(at(2024, 3, 6, 12, 6), us, "Please send it again", edited=True),
        ExportedMessage(at(2024, 3, 6, 12, 7), her, "This message was deleted"),
        ExportedMessage(at(2024, 3, 13, 10, 0), her, "null"),
        ExportedMessage(at(2024, 3, 13, 10, 1), "", "Missed voice call", system=True),
        ExportedMessage(
            at(2024, 3, 13, 10, 2), her, "She wrote:\n\n[05/03, 9:42\u202fpm] " + us + ": Namaste"
        ),
    ]
    assert next(chat.messages).system
    assert list(chat.messages) == list(chat.messages), "the messages can be taken again"


def test_an_android_phone_in_hindi() -> None:
    chat = read_whatsapp_export(DATA / "अमित उदाहरण के साथ WhatsApp चैट.txt")
    assert chat.title == "अमित उदाहरण"
    assert chat.people == ("अमित उदाहरण", "नमूना विवाह मंडल", "+91 99999 00031")
    notice, first, photo, left_out, _gone, uncle = chat.messages
    assert notice.system and notice.who == ""
    assert first.text == "नमस्ते अमित जी\nआपके लिए दो बायोडाटा हैं: पुणे और नासिक."
    assert photo.file == "IMG-20240305-WA0002.jpg"
    assert left_out.omitted == "file" and left_out.text == ""
    assert uncle.at == at(2024, 3, 25, 9, 0)


def test_an_android_phone_in_marathi_with_its_own_digits() -> None:
    chat = read_whatsapp_export(DATA / "कविता मिसाळ सोबतच्या WhatsApp गप्पा.txt")
    assert chat.title == "कविता मिसाळ"
    assert [message.at for message in chat.messages] == [
        at(2024, 3, 5, 21, 41), at(2024, 3, 5, 21, 45), at(2024, 3, 14, 0, 10),
    ]  # fmt: skip
    assert list(chat.messages)[1].file == "IMG-20240305-WA0003.jpg"
    assert list(chat.messages)[2].text == "आई विचारते: पत्रिका आहे का?"


def test_an_iphone_with_its_files() -> None:
    chat = read_whatsapp_export(DATA / "WhatsApp Chat - Dhruv Namuno.zip")
    assert (chat.title, chat.phone) == ("Dhruv Namuno", "iPhone")
    assert set(chat.files) == {"00000002-PHOTO-2024-03-05-21-42-10.jpg", "00000004-Biodata Dhruv.pdf"}
    notice, first, photo, lines, biodata, call, gone = chat.messages
    assert notice.system
    assert first == ExportedMessage(at(2024, 3, 5, 21, 41, 9), "Namuna Vivah Mandal", "Kem cho Dhruv bhai")
    assert (photo.file, photo.text) == ("00000002-PHOTO-2024-03-05-21-42-10.jpg", "")
    assert lines.text == "Two lines\nin one message"
    assert (biodata.file, biodata.text) == ("00000004-Biodata Dhruv.pdf", "Biodata Dhruv.pdf • 2 pages")
    assert call.system and call.text == "Missed voice call, Tap to call back"
    assert gone.system
    assert b"".join(chat.file_pieces("00000004-Biodata Dhruv.pdf", 1000)).startswith(b"%PDF")


def test_an_iphone_without_files() -> None:
    chat = read_whatsapp_export(DATA / "iphone-without-media.txt")
    assert [(message.who, message.omitted, message.text) for message in chat.messages] == [
        ("Namuna Vivah Mandal", "", "Namaskar"),
        ("Asha Kalpit", "image", ""),
        ("Asha Kalpit", "document", "Biodata.pdf • 2 pages"),
        ("Asha Kalpit", "image", "How do you like it?"),
        ("Ravi", "", "I am her brother"),
    ]
    assert chat.last == at(2024, 3, 17, 21, 45, 10)


def test_a_phone_from_america() -> None:
    chat = read_whatsapp_export(DATA / "android-us.txt")
    assert (chat.order, chat.order_sure) == (Order.MONTH_FIRST, True)
    assert [message.at for message in chat.messages][2] == at(2024, 3, 17, 0, 0)


def test_a_group() -> None:
    chat = read_whatsapp_export(DATA / "android-group.txt")
    assert chat.people == ("Meena Namuna", "Sunita Namuna", "Amit Udaharan")
    assert chat.is_group
    messages = list(chat.messages)
    assert messages[0].system and messages[0].text == 'Meena created group "Namuna family: Pune"'
    assert messages[3].text.startswith("POLL:\nWhich day?")
    assert messages[-1].system


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("05/03/24, 21:41 - A: b", (2024, 3, 5, 21, 41, 0)),
        ("05/03/2024, 9:41 pm - A: b", (2024, 3, 5, 21, 41, 0)),
        ("05/03/24, 9:41\u202fPM - A: b", (2024, 3, 5, 21, 41, 0)),
        ("05/03/24, 12:41 AM - A: b", (2024, 3, 5, 0, 41, 0)),
        ("05/03/24, 12:41 p.m. - A: b", (2024, 3, 5, 12, 41, 0)),
        ("5.3.24, 21:41 - A: b", (2024, 3, 5, 21, 41, 0)),
        ("5-3-2024 21.41 – A: b", (2024, 3, 5, 21, 41, 0)),
        ("२४/३/५, ९:४१ अपराह्न - A: b", (5, 3, 24)),
        ("०५/०३/२४, ९:४१ शाम - A: b", (2024, 3, 5, 21, 41, 0)),
        ("05/03/24, रात 9:41 - A: b", (2024, 3, 5, 21, 41, 0)),
        ("05/03/24, रात 2:41 - A: b", (2024, 3, 5, 2, 41, 0)),
        ("૦૫/૦૩/૨૪, ૯:૪૧ AM - A: b", (2024, 3, 5, 9, 41, 0)),
        ("05/03/24, 22:30 PM - A: b", (2024, 3, 5, 22, 30, 0)),
        ("[05/03/24, 9:41:07 PM] A: b", (2024, 3, 5, 21, 41, 7)),
        ("\u200e[05/03/2024, 21:41:07] A: \u200eb", (2024, 3, 5, 21, 41, 7)),
        ("[5.3.2024 klo 21.41.07] A: b", (2024, 3, 5, 21, 41, 7)),
        ("[05/03/24 21:41] A: b", (2024, 3, 5, 21, 41, 0)),
        ("2024-03-05, 21:41 - A: b", (2024, 3, 5, 21, 41, 0)),
        ("2024/03/05 21:41 - A: b", (2024, 3, 5, 21, 41, 0)),
    ],
)
def test_the_stamps_of_phones(line: str, moment: tuple[int, ...]) -> None:
    stamp = stamp_of(line)
    assert stamp is not None
    assert stamp.rest.endswith("b")
    if len(moment) == 6:
        assert stamp.at(Order.DAY_FIRST) == datetime(*moment)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    ["", "hello", "05/03/24", "05/03/24 - A: b", "5/3, 9:41 pm - A: b", "[05/03, 9:41 pm] A: b", "1234567890", "[",
     "05/03/24, 29:41 - A: b", "05/03/24, 9:61 - A: b", "05/03/24, 9:41 xx - A: b", "05/03/24, 9:41 pm A: b",
     "9" * 5000],
)  # fmt: skip
def test_what_is_no_stamp(line: str) -> None:
    assert stamp_of(line) is None


def test_days_that_do_not_exist() -> None:
    stamp = stamp_of("31/31/31, 9:41 pm - A: b")
    assert stamp is not None
    assert [stamp.at(order) for order in Order] == [None, None, None]


def test_the_order_is_found_from_days_that_run_backwards(tmp_path: Path) -> None:
    days = ["3/11/24", "4/2/24", "4/9/24", "5/1/24"]
    chat = chat_of(tmp_path, "".join(f"{day}, 9:00 - Sunita: hello\n" for day in days))
    assert (chat.order, chat.order_sure) == (Order.MONTH_FIRST, True)
    unsure = chat_of(tmp_path, "3/4/24, 9:00 - Sunita: hello\n")
    assert (unsure.order, unsure.order_sure, len(unsure.notes)) == (Order.DAY_FIRST, False, 1)
    other = unsure.with_order(Order.MONTH_FIRST)
    assert (other.first, other.order_sure, other.notes) == (at(2024, 3, 4, 9, 0), True, [])


def test_a_pasted_chat_stays_within_its_message(tmp_path: Path) -> None:
    chat = chat_of(
        tmp_path,
        "05/03/24, 21:41 - Sunita: look\n[05/03/24, 9:41:07 PM] Amit: hello\n[05/03/24, 9:41:09 PM] Amit: again\n",
    )
    assert chat.people == ("Sunita",)
    assert chat.count == 1


def test_what_stands_before_the_first_message_is_passed_over(tmp_path: Path) -> None:
    chat = chat_of(tmp_path, "\ufeffsome words\n05/03/24, 21:41 - Sunita: hello\n")
    assert [message.text for message in chat.messages] == ["hello"]


def test_senders() -> None:
    assert sender_and_text("Sunita Namuna: hello: you") == ("Sunita Namuna", "hello: you")
    assert sender_and_text("~\u202fSunita: hello") == ("Sunita", "hello")
    assert sender_and_text("\u202a+91 99999 00001\u202c: hello") == ("+91 99999 00001", "hello")
    assert sender_and_text("Sunita:") == ("Sunita", "")
    assert sender_and_text('Sunita changed the subject to "a: b"')[0] == ""
    assert sender_and_text("x" * 200 + ": hello")[0] == ""


@pytest.mark.parametrize(
    ("text", "file", "omitted", "own"),
    [
        ("hello", None, "", "hello"),
        ("<3", None, "", "<3"),
        ("a <b> c", None, "", "a <b> c"),
        ("see photo.jpg", None, "", "see photo.jpg"),
        ("<Media omitted>\ncaption", None, "file", "caption"),
        ("<Video message omitted>", None, "video", ""),
        ("\u200evideo omitted", None, "video", ""),
        ("\u200eGIF omitted", None, "gif", ""),
        ("\u200eContact card omitted", None, "contact", ""),
        ("photo.jpg (file attached)", "photo.jpg", "", ""),
        ("\u200ephoto.jpg (ફાઇલ જોડાયેલ)\nઅમારો અમિત", "photo.jpg", "", "અમારો અમિત"),
        ("\u200e<attached: a b.pdf>", "a b.pdf", "", ""),
        ("\u200e<संलग्न: a.jpg>", "a.jpg", "", ""),
        ("../../etc/passwd.txt (file attached)", None, "", "../../etc/passwd.txt (file attached)"),
        ("yes \u200e<This message was edited>", None, "", "yes"),
    ],
)
def test_what_the_app_puts_round_a_message(text: str, file: str | None, omitted: str, own: str) -> None:
    body = body_of(text)
    assert (body.file, body.omitted, body.text) == (file, omitted, own)


@pytest.mark.parametrize("mark", [" ", "<", ">", "\u200e", "(", "a.b (", ": ", "\n", "<a"])
def test_long_messages_of_one_mark_take_no_longer(mark: str) -> None:
    text = mark * (70_000 // len(mark))
    for message in (text, text + "x", f"{text}<edited>", f"<{text}"):
        assert len(body_of(message).text) <= len(message)
        assert len(sender_and_text(message)[1]) <= len(message)


def test_chats_and_registers_are_told_apart(tmp_path: Path) -> None:
    assert looks_like_chat("05/03/24, 21:41 - Messages are encrypted\n05/03/24, 21:41 - A: b\n")
    assert not looks_like_chat("Name,Mobile\nSunita,9999900001\n")
    assert not looks_like_chat("05/03/24;21:41 - A;b\n")
    assert not looks_like_chat("")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as packed:
        packed.writestr("notes.txt", "nothing of a chat")
    assert recognise(tmp_path / "other.zip").format is FileKind.CHAT_ZIP
    for name in ("register.csv", "google.csv", "register.xlsx"):
        with pytest.raises(UserError) as error:
            read_whatsapp_export(DATA / name)
        assert error.value.text == "This is not a chat that WhatsApp exported."
    with pytest.raises(UserError):
        read_whatsapp_export(tmp_path / "other.zip")


def test_the_text_of_the_chat_is_found_among_texts_somebody_sent(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a biodata.txt", "Name: Amit")
        packed.writestr("photo.jpg", b"\xff\xd8")
        packed.writestr("WhatsApp Chat with Meena Namuna.txt", "05/03/24, 21:41 - Meena Namuna: hello\n")
    chat = read_whatsapp_export(path)
    assert chat.title == "Meena Namuna"
    assert set(chat.files) == {"a biodata.txt", "photo.jpg"}


def test_a_message_longer_than_whatsapp_takes_is_cut(tmp_path: Path) -> None:
    chat = chat_of(tmp_path, "05/03/24, 21:41 - Sunita: " + "x" * 3_000_000 + "\n" + "y\n" * 100_000)
    (message,) = chat.messages
    assert len(message.text) == 70_000


def test_a_long_chat_is_read_in_one_go(tmp_path: Path) -> None:
    lines = (
        f"{1 + day % 28:02}/{1 + day // 28 % 12:02}/24, 21:41 - Sunita: message {day}\n"
        for day in range(20_000)
    )
    chat = chat_of(tmp_path, "".join(lines))
    assert sum(1 for _ in chat.messages) == chat.count == 20_000
