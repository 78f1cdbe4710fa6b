"""Contact cards of phones, old and new, and of other programs."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.kinds import FileKind
from sanjog_desktop.domain.imports.limits import Limits
from sanjog_desktop.domain.imports.tables import PHOTOS, read_table
from sanjog_desktop.domain.imports.text import clean
from sanjog_desktop.domain.imports.vcards import BREAKS_OFF, Card, Labelled, read_vcards

DATA = Path(__file__).parents[3] / "data" / "imports"


def cards_of(folder: Path, text: str | bytes) -> list[Card]:
    """The cards of a file with this in it."""
    path = folder / "contacts.vcf"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read_vcards(path))


def card_with(folder: Path, *lines: str) -> Card:
    """One card with these lines."""
    (card,) = cards_of(folder, "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")))
    return card


def test_an_android_phone() -> None:
    first, second, third = read_vcards(DATA / "android-2.1.vcf")
    assert first.name == "सुनीता नमूना पुणे वाली"
    assert first.nickname == "Sunu"
    assert [phone.text for phone in first.phones] == ["+919999900001", "020-2999 9001"]
    assert first.emails == (Labelled("sunita@example.com", ("home",)),)
    assert (first.city, first.addresses[0].text) == ("पुणे", "१२ उदाहरण मार्ग, पुणे, 411001, भारत")
    assert first.born_on == "1994-05-03"
    assert first.photo.startswith(b"\xff\xd8\xff\xe0")
    assert first.others == (("Relation", "मीना नमूना"),)
    assert second.phones[1] == Labelled("9999900012", ("Uncle Nashik",))
    assert third.name == "9999900013"
    (newer,) = read_vcards(DATA / "android-3.0.vcf")
    assert newer.phones == (Labelled("+91 99999 00003", ("cell",)), Labelled("+919999900023", ("Kaka",)))
    assert newer.note == "Vegetarian, tall\nAsk the mother first; she decides"
    assert (newer.title, newer.company, newer.labels) == ("Teacher", "Example School", ("Brides",))


def test_an_iphone() -> None:
    first, second, third = read_vcards(DATA / "iphone-3.0.vcf")
    assert first.name == "શ્રી ધ્રુવ નમૂનો"
    assert first.note.endswith("જેથી લીટી વચ્ચેથી તૂટે અને અક્ષર પણ."), "letters folded in two are whole again"
    assert first.phones == (Labelled("+91 99999 00004", ("cell",)), Labelled("+91 99999 00014", ("Mother",)))
    assert first.city == "સુરત"
    assert ("Anniversary", "2019-02-11") in first.others
    assert second.born_on == "", "a birthday without its year is none"
    assert third.name == "Namuna Caterers"


def test_an_old_nokia() -> None:
    first, second = read_vcards(DATA / "nokia-2.1.vcf")
    assert (first.name, first.born_on) == ("रवि कल्पित", "1989-12-31")
    assert first.note == "Pandit ji\nCalls after 7:00 pm only"
    assert second.name == "René Jokhim", "Latin letters without a word about their encoding"
    (wide,) = read_vcards(DATA / "nokia-utf16.vcf")
    assert wide.name == "कविता Misal"


def test_a_card_of_today() -> None:
    first, second = read_vcards(DATA / "rfc6350-4.0.vcf")
    assert (first.name, first.nickname) == ("Meera Udaharan", "मीरा उदाहरण")
    assert [phone.text for phone in first.phones] == ["+91-99999-00009", "+91 253 299 9009"]
    assert (first.gender, first.city, first.labels) == ("F", "Nashik", ("Bride", "Nashik"))
    assert first.photo.startswith(b"\xff\xd8")
    assert (second.phones[0].text, second.born_on) == ("+919999900010", "1992-08-15")


def test_cards_come_as_a_table() -> None:
    with read_table(DATA / "android-2.1.vcf") as table:
        rows = list(table.rows)
    assert (table.format, table.layout, table.header_line) == (FileKind.VCARD, "vCard", 0)
    assert [row.line for row in rows] == [1, 2, 3]
    cells = dict(zip(table.columns, rows[1].cells, strict=True))
    assert cells["Name"] == "Amit Udaharan"
    assert cells["Mobile"] == "99999 00002\n9999900012"
    assert cells["Notes"] == "9999900012: Uncle Nashik"
    assert table.notes == [PHOTOS]


def test_names(tmp_path: Path) -> None:
    assert card_with(tmp_path, "N:Namuna;Sunita;;;", "FN:Sunita Namuna").name == "Sunita Namuna"
    assert card_with(tmp_path, "N:Namuna;Sunita;Ramesh;Smt;").name == "Smt Sunita Ramesh Namuna"
    assert card_with(tmp_path, "N:Sunita").name == "Sunita"
    assert card_with(tmp_path, "FN:", "N:;;;;", "NICKNAME:Sunu").name == "Sunu"
    assert card_with(tmp_path, "N:a\\;b;c\\,d").name == "c,d a;b"
    assert card_with(tmp_path, "FN:ends in a backslash\\\\").name == "ends in a backslash\\"
    assert card_with(tmp_path, "TEL:1").name == ""


def test_parameters(tmp_path: Path) -> None:
    card = card_with(
        tmp_path, 'TEL;TYPE="cell,work";PREF=1:1', "TEL;TYPE=home,pref:2", "TEL;WORK;FAX:3", "item1.tel;type=CELL:4",
        'ADR;LABEL="a:b;c, d":;;Street;City;;;',
    )  # fmt: skip
    assert [(phone.text, phone.kinds) for phone in card.phones] == [
        ("1", ("cell", "work")), ("2", ("home",)), ("4", ("cell",)),
    ]  # fmt: skip
    assert card.city == "City"


def test_a_broken_card_does_not_take_the_next_with_it(tmp_path: Path) -> None:
    first, second, third = cards_of(
        tmp_path,
        "BEGIN:VCARD\nFN:Sunita\nTEL:1\nBEGIN:VCARD\nFN:Amit\nrubbish without a colon\n;;;:::\nTEL;;=:2\nEND:VCARD\n"
        "END:VCARD\nleft over\nBEGIN:VCARD\nFN:Meena\nTE",
    )
    assert [(card.name, card.problem) for card in (first, second, third)] == [
        ("Sunita", BREAKS_OFF), ("Amit", ""), ("Meena", BREAKS_OFF),
    ]  # fmt: skip
    assert second.phones == (Labelled("2"),)


def test_a_card_within_a_card_is_passed_over(tmp_path: Path) -> None:
    (card,) = cards_of(
        tmp_path,
        "BEGIN:VCARD\nFN:Sunita\nAGENT:\nBEGIN:VCARD\nFN:Her agent\nTEL:9\nEND:VCARD\nTEL:1\nEND:VCARD\n",
    )
    assert (card.name, card.phones) == ("Sunita", (Labelled("1"),))


def test_a_picture_without_indentation(tmp_path: Path) -> None:
    card = card_with(
        tmp_path, "PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/", "4AAQSkZJ", "RgABAQAA", "", "TEL:9999900001"
    )
    assert (len(card.photo), card.phones[0].text) == (15, "9999900001")


def test_a_broken_picture_is_left_out(tmp_path: Path) -> None:
    assert card_with(tmp_path, "PHOTO;ENCODING=b:A", "TEL:1").photo == b""


def test_lines_that_end_in_carriage_returns_alone(tmp_path: Path) -> None:
    (card,) = cards_of(tmp_path, b"BEGIN:VCARD\rFN:Sunita\rTEL:1\rEND:VCARD\r")
    assert (card.name, card.phones) == ("Sunita", (Labelled("1"),))


@pytest.mark.parametrize("mark", [";", ';a"', ';"', "=", '"', "a.", ";a=", "\\", "\\;"])
def test_long_lines_of_one_mark_take_no_longer(tmp_path: Path, mark: str) -> None:
    text = mark * (400_000 // len(mark))
    card = card_with(
        tmp_path, f"TEL{text}", f"TEL{text}:1", f"N:{text}", f"NOTE:{text}", f"X-{text}:2", "FN:Sunita"
    )
    assert card.name == "Sunita"


def test_no_cards_at_all(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        cards_of(tmp_path, "Name,Mobile\n")
    path = tmp_path / "many.vcf"
    path.write_text("BEGIN:VCARD\nEND:VCARD\n" * 5)
    with pytest.raises(UserError):
        list(read_vcards(path, Limits(rows=4)))


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), max_size=60)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(_TEXT, _TEXT, st.from_regex(r"\+91 9999[0-9]{6}", fullmatch=True)), min_size=1, max_size=4
    )
)
def test_what_another_program_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, people: list[tuple[str, str, str]]
) -> None:
    written = []
    for name, note, phone in people:
        card = vobject.vCard()
        card.add("fn").value = name
        card.add("n").value = vobject.vcard.Name(family=name, given="")
        card.add("note").value = note
        card.add("tel").value = phone
        written.append(card.serialize())
    cards = cards_of(tmp_path_factory.mktemp("cards"), "".join(written))
    assert [(card.name, card.note, card.phones) for card in cards] == [
        (clean(name), clean(note), (Labelled(phone),)) for name, note, phone in people
    ]
