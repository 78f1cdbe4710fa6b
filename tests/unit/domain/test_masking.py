"""Columns hidden by role, and the counter mode that hides who anybody is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain import masking
from sanjog_desktop.domain.agency import ROLES, Agency, StaffMember
from sanjog_desktop.domain.masking import (
    DEFAULT_RULES,
    GROUPS,
    HIDDEN,
    Masking,
    mask_email,
    mask_phone,
    masking_for,
    role_of,
)


class Person(msgspec.Struct, frozen=True):
    no: int
    id: str
    name: str
    phone: str
    born_on: str
    city: str
    email: str = ""


class LabelRow(msgspec.Struct, frozen=True):
    id: str
    name: str


class Custom(msgspec.Struct, frozen=True):
    label: str
    value: str
    is_sensitive: bool


class Change(msgspec.Struct, frozen=True):
    fields: dict[str, Any]


class Detail(msgspec.Struct, frozen=True):
    person: Person
    members: tuple[Person, ...]
    labels: tuple[LabelRow, ...]
    custom: tuple[Custom, ...]
    changes: tuple[Change, ...]
    notes: str
    thumbnail: bytes | None
    income_band: str


SUNITA = Person(7, "c1", "Sunita Namuna", "919999900012", "1997-02-14", "Pune", "sunita@example.org")
RAMESH = Person(8, "c2", "Ramesh Namuna", "919999900013", "1965", "Pune")
DETAIL = Detail(
    SUNITA, (RAMESH,), (LabelRow("l1", "Urgent"),), (Custom("Caste", "Namuna", True), Custom("Car", "no", False)),
    (Change({"name": "Sunita N", "phone": ["919999900012", "919999900099"], "city": "Pune"}),),
    "Sunita's aunt rang", b"jpeg", "10-15",
)  # fmt: skip


def test_nothing_hidden_is_the_row_itself() -> None:
    assert Masking().row(DETAIL) is DETAIL
    assert Masking(hidden=frozenset({"horoscope"})).row(SUNITA) is SUNITA


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("919999900012", "+91 99••• ••012"), ("+91 99999 00012", "+91 99••• ••012"),
        ("12025550143", "+12 ••••••143"), ("", ""), ("12", HIDDEN),
    ],
)  # fmt: skip
def test_a_number_keeps_what_tells_it_from_others(phone: str, shown: str) -> None:
    assert mask_phone(phone) == shown
    assert mask_email("sunita@example.org") == "s•••@•••"
    assert (mask_email(""), mask_email("no address")) == ("", HIDDEN)


def test_a_role_is_kept_from_its_columns_however_deep_they_lie() -> None:
    seen = masking_for("read_only", DEFAULT_RULES).row(DETAIL)
    assert (seen.person.name, seen.person.city) == ("Sunita Namuna", "Pune")
    assert (seen.person.phone, seen.person.born_on, seen.person.email) == ("+91 99••• ••012", "1997", "s•••@•••")
    assert seen.members[0].phone == "+91 99••• ••013"
    assert (seen.notes, seen.income_band) == (HIDDEN, HIDDEN)
    assert [each.value for each in seen.custom] == [HIDDEN, "no"]
    assert seen.changes[0].fields == {"name": "Sunita N", "phone": [HIDDEN, HIDDEN], "city": "Pune"}
    assert seen.labels == DETAIL.labels and seen.thumbnail == b"jpeg"


def test_the_counter_mode_tells_nobody_who_it_is() -> None:
    seen = Masking(counter=True).row(DETAIL)
    assert (seen.person.no, seen.person.id, seen.person.name) == (7, "c1", "№ 7")
    told = str(msgspec.to_builtins(seen))
    for word in ("Sunita", "Ramesh", "Namuna", "99999", "900012", "sunita", "aunt"):
        assert word not in told
    assert seen.thumbnail is None
    assert seen.labels == DETAIL.labels
    assert (seen.person.city, seen.person.born_on, seen.income_band) == ("Pune", "1997-02-14", "10-15")


class NoteRow(msgspec.Struct, frozen=True):
    body: str


class Member(msgspec.Struct, frozen=True):
    role: str
    notes: tuple[NoteRow, ...]
    changes: tuple[Change, ...]


def test_what_lies_deeper_than_a_field_is_hidden_with_it() -> None:
    change = Change({"body": "rang", "value": ["B+", "O+"], "city": "Pune"})
    member = Member("mother", (NoteRow("rang twice"),), (change,))
    reader = Masking(hidden=frozenset({"notes", "sensitive"})).row(member)
    assert reader.notes == (NoteRow(HIDDEN),)
    assert reader.changes[0].fields == {"body": HIDDEN, "value": [HIDDEN, HIDDEN], "city": "Pune"}
    counter = Masking(counter=True)
    assert counter.row(member).role == "mother"
    assert counter.row(Member("mother of Sunita", (), ())).role == HIDDEN


@dataclass(frozen=True)
class Found:
    person: Person | None
    heading: str


def test_lines_made_of_rows_are_masked_in_them() -> None:
    found = Found(SUNITA, "People")
    assert Masking(counter=True).row(found) == Found(Masking(counter=True).row(SUNITA), "People")
    assert Masking(counter=True).row(Found(None, "People")).heading == "People"
    assert Masking(hidden=frozenset({"notes"})).row(found) is found


def test_what_is_hidden_is_not_edited_and_not_exported_by_who_may_not() -> None:
    reader = masking_for("read_only", DEFAULT_RULES)
    assert reader.hides_field("phone") and reader.hides_field("x", sensitive=True)
    assert not reader.hides_field("city") and not reader.may_export
    assert masking_for("counsellor", DEFAULT_RULES).may_export
    assert not Masking(counter=True).may_export
    assert reader.text("phone", "919999900012") == "+91 99••• ••012"
    assert Masking(counter=True).text("phone", "919999900012") == HIDDEN


def test_a_role_nobody_made_rules_for_sees_least() -> None:
    assert masking_for("visitor", {}).hidden == frozenset(GROUPS)
    assert masking_for("manager", {"manager": ["phone", "nonsense"]}).hidden == {"phone"}
    assert set(DEFAULT_RULES) == set(ROLES)


def test_who_sits_here_is_who_the_agency_says() -> None:
    alone = Agency(staff=(StaffMember("Meera", "counsellor"),))
    led = Agency(staff=(StaffMember("Meera", "counsellor"), StaffMember("Asha", "owner"), StaffMember("Om", "chief")))
    assert role_of(Agency(), "Anybody") == "owner"
    assert role_of(alone, " meera ") == "counsellor"
    assert role_of(alone, "Asha") == "owner"
    assert role_of(led, "Nobody") == "counsellor"
    assert role_of(led, "Om") == "read_only"


def test_every_group_of_the_settings_page_is_a_group_of_fields() -> None:
    assert set(GROUPS) <= set(masking.FIELDS)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="+0123456789 -", max_size=20))
def test_no_masked_number_can_be_dialled(phone: str) -> None:
    digits = [char for char in mask_phone(phone) if char.isdecimal()]
    assert len(digits) <= 7
    assert sum(char.isdecimal() for char in phone) - len(digits) >= 3 or not digits
