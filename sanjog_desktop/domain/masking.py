"""Who of the staff sees what of a person: columns hidden by role, and the counter mode that hides who anybody is.

A bureau's counter is public and not everybody who works at it needs to know everybody's caste or income. The rules
name *groups* of fields for each role; :class:`Masking` replaces their values in the rows that reads return, whatever
struct they are, so that neither the screen nor a screen reader nor a file written for export tells them. What was
replaced is never to be edited: ask :meth:`Masking.hides_field` before a field is offered for writing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Final, TypeVar

import msgspec

from sanjog_desktop.domain.agency import ROLES, Agency

#: The key of the setting the rules lie under: role -> list of groups.
SETTING: Final = "masking"
#: What stands where a value is hidden.
HIDDEN: Final = "•••"
_DOT: Final = "•"

PHONE, EMAIL, BIRTH, INCOME, COMMUNITY, HOROSCOPE, NOTES, SENSITIVE, PHOTO = (
    "phone", "email", "birth", "income", "community", "horoscope", "notes", "sensitive", "photo",
)  # fmt: skip
#: The groups a role may be kept from, in the order of the settings page.
GROUPS: Final = (PHONE, EMAIL, BIRTH, INCOME, COMMUNITY, HOROSCOPE, NOTES, SENSITIVE, PHOTO)
#: What only the counter mode hides: who it is.
IDENTITY: Final = "identity"

#: The fields of each group, as columns and rows name them.
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    PHONE: ("phone", "phones", "raw", "username", "user_id", "display_phone"),
    EMAIL: ("email", "emails", "other_emails"),
    BIRTH: ("born_on",),
    INCOME: ("income_band", "income"),
    COMMUNITY: ("community", "sub_community", "religion", "gotra"),
    HOROSCOPE: ("birth_time", "birth_place", "rashi", "nakshatra", "manglik"),
    NOTES: ("notes", "contact_notes", "family_details"),
    SENSITIVE: (),
    PHOTO: ("photo", "thumbnail", "key"),
    IDENTITY: (
        "name", "name_native", "other_names", "family_name", "title", "title_native", "subtitle", "subject_name",
        "contact_name",
        "person", "given_by", "recipient", "recipient_name", "profile_name", "preview", "draft", "snippet", "body",
        "text", "quote", "words", "payload", "filename", "filenames", "what", "status_reason", "expectations",
        "family_expectations", "evidence", "value", "values", "one", "other", "base", "kept", "gone", "chosen",
        "before", "after", "kept_name", "gone_name", "owner_name", "recipient_family", "requester", "requester_name",
        "asserted_by", "phrase", "suspected", "note", "detail", "check_note", "role", "relation",
    ),
}  # fmt: skip
_GROUP_OF: Final = {field: group for group, fields in FIELDS.items() for field in fields}
#: Fields that mean something else in one struct than in others.
_IN_STRUCT: Final = {
    ("NoteRow", "body"): NOTES, ("FollowUpRow", "what"): NOTES, ("DisclosureRow", "purpose"): IDENTITY,
    ("ConversationRow", "suspected"): "", ("RequestRow", "requester"): "",
}  # fmt: skip
#: What a change in the journal says of notes, of follow-ups and of own fields, which it does not name.
_IN_JOURNAL: Final = {"body": NOTES, "what": NOTES, "value": SENSITIVE}
#: What somebody may be to the candidate without a name in it: 'mother' tells nobody, 'mother of' somebody does.
_KIN: Final = frozenset({
    "candidate", "mother", "father", "brother", "sister", "uncle", "aunt", "grandfather", "grandmother", "guardian",
    "reference", "friend", "other", "self", "own",
})  # fmt: skip
#: Structs whose words are the agency's own, not a person's.
_NOT_PEOPLE: Final = frozenset(
    {"LabelRow", "CustomFieldRow", "TemplateRow", "SavedFilterRow", "NumberRow", "ChangeSetRow", "ProcessorRow"}
)

#: Who sees what until the agency says otherwise. Whoever only reads has no need to ring anybody up.
DEFAULT_RULES: Final[dict[str, tuple[str, ...]]] = {
    "owner": (),
    "manager": (),
    "counsellor": (),
    "privacy_officer": (),
    "read_only": (PHONE, EMAIL, BIRTH, INCOME, COMMUNITY, HOROSCOPE, NOTES, SENSITIVE),
}
#: Roles that may write people's data into files.
_EXPORTERS: Final = frozenset({"owner", "manager", "counsellor", "privacy_officer"})
#: Roles that may change the rules.
RULERS: Final = frozenset({"owner", "manager"})

Row = TypeVar("Row")


class Masking(msgspec.Struct, frozen=True):
    """What is hidden from whoever sits at this PC: the groups of their ``role``, or with ``counter`` everything that
    tells who a person is. The default hides nothing.
    """

    role: str = "owner"
    hidden: frozenset[str] = frozenset()
    counter: bool = False

    @property
    def idle(self) -> bool:
        """Whether nothing is hidden at all."""
        return not self.hidden and not self.counter

    @property
    def groups(self) -> frozenset[str]:
        """The groups hidden now: in counter mode also numbers, photos, notes and who it is."""
        return self.hidden | _COUNTER if self.counter else self.hidden

    @property
    def may_export(self) -> bool:
        """Whether this role may write people's data into files."""
        return self.role in _EXPORTERS and not self.counter

    @property
    def may_set_rules(self) -> bool:
        """Whether this role may change who sees what."""
        return self.role in RULERS

    def hides(self, group: str) -> bool:
        """Whether a group of :data:`GROUPS` is hidden."""
        return group in self.groups

    def hides_field(self, field: str, *, sensitive: bool = False) -> bool:
        """Whether a field (a column's name) is hidden, so that it is neither shown nor edited; ``sensitive`` is set
        for an own field of the agency marked so.
        """
        return (sensitive and SENSITIVE in self.groups) or _GROUP_OF.get(field) in self.groups

    def text(self, field: str, value: str, *, sensitive: bool = False) -> str:
        """The value of one field as it may be shown."""
        if not value or not self.hides_field(field, sensitive=sensitive):
            return value
        return str(_masked(field, value, self.groups))

    def row(self, row: Row) -> Row:
        """A row, a tuple or a list of rows, nested as deep as they are, with everything hidden replaced.

        Returns ``row`` itself where nothing is hidden. Ids stay: they lead to the person and tell nobody anything.
        """
        return row if self.idle else _mask(row, self.groups)


_COUNTER: Final = frozenset({PHONE, EMAIL, NOTES, SENSITIVE, PHOTO, IDENTITY})


def mask_row(masking: Masking, row: Row) -> Row:
    """One line of a list as ``masking`` lets it be seen."""
    return masking.row(row)


def mask_detail(masking: Masking, detail: Row) -> Row:
    """Everything about a person as ``masking`` lets it be seen."""
    return masking.row(detail)


def mask_phone(phone: str) -> str:
    """A number of which the country, the first two and the last three digits are left: '+91 99••• ••012'."""
    digits = "".join(char for char in phone if char.isdecimal())
    if len(digits) < 8:
        return HIDDEN if phone else ""
    if len(digits) == 12 and digits.startswith("91"):
        return f"+91 {digits[2:4]}{_DOT * 3} {_DOT * 2}{digits[-3:]}"
    return f"+{digits[:2]} {_DOT * (len(digits) - 5)}{digits[-3:]}"


def mask_email(email: str) -> str:
    """An address of which the first letter is left."""
    return f"{email[0]}{HIDDEN}@{HIDDEN}" if "@" in email else HIDDEN if email else ""


def masking_for(role: str, rules: Mapping[str, Iterable[str]]) -> Masking:
    """What a role is kept from; a role the rules do not name has those of :data:`DEFAULT_RULES`."""
    named = rules.get(role, DEFAULT_RULES.get(role, GROUPS))
    return Masking(role, frozenset(named) & frozenset(GROUPS))


def role_of(agency: Agency, staff: str) -> str:
    """The role of whoever signs as ``staff``: as the agency lists them. Somebody who is not listed is the owner as
    long as nobody is listed as such, else a counsellor.
    """
    wanted = staff.strip().casefold()
    for member in agency.staff:
        if wanted and member.name.strip().casefold() == wanted:
            return member.role if member.role in ROLES else "read_only"
    return "counsellor" if any(member.role == "owner" for member in agency.staff) else "owner"


# How it is done -------------------------------------------------------------------------------------


def _mask(value: Any, groups: frozenset[str]) -> Any:
    if isinstance(value, msgspec.Struct):
        return _mask_struct(value, groups)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: getattr(value, part.name) for part in fields(value)}
        new = {name: _mask(part, groups) for name, part in parts.items()}
        return replace(value, **new) if any(new[name] is not part for name, part in parts.items()) else value
    if isinstance(value, tuple | list):
        changed = [_mask(each, groups) for each in value]
        if all(new is old for new, old in zip(changed, value, strict=True)):
            return value
        return tuple(changed) if isinstance(value, tuple) else changed
    return value


def _mask_struct(row: Any, groups: frozenset[str]) -> Any:
    changed: dict[str, Any] = {}
    kind: Any = type(row)
    for field, hidden in _plan(kind, groups):
        old = getattr(row, field)
        if hidden and field == "name" and hasattr(row, "no"):
            new: Any = f"№ {row.no}"
        elif field == "fields" and isinstance(old, dict):
            new = _mask_fields(old, groups)
        elif field == "title" and not hidden and PHONE in groups and str(old).startswith("+"):
            new = mask_phone(old)  # somebody of whom only the number is known
        else:
            new = _masked(field, old, groups) if hidden else _mask(old, groups)
        if new is not old:
            changed[field] = new
    marked = getattr(row, "field", row)  # a value of the agency's own field carries the field
    if SENSITIVE in groups and getattr(marked, "is_sensitive", False) and getattr(row, "value", ""):
        changed["value"] = HIDDEN
    return msgspec.structs.replace(row, **changed) if changed else row


@lru_cache(maxsize=512)
def _plan(kind: type[msgspec.Struct], groups: frozenset[str]) -> tuple[tuple[str, bool], ...]:
    """The fields of a struct to look at, each with whether it is hidden itself; plain numbers and ids are not."""
    exempt = kind.__name__ in _NOT_PEOPLE
    found = []
    for field in kind.__struct_fields__:
        if field in ("id", "no") or field.endswith(("_id", "_at")):
            continue
        group = _IN_STRUCT.get((kind.__name__, field), _GROUP_OF.get(field))
        found.append((field, not exempt and group in groups))
    return tuple(found)


def _masked(field: str, value: Any, groups: frozenset[str] = frozenset()) -> Any:
    """What stands for a hidden value of any kind; what is empty stays so."""
    if not value:
        return value
    if isinstance(value, str):
        if field in ("phone", "display_phone") and IDENTITY not in groups:
            return mask_phone(value)
        if field == "email" and IDENTITY not in groups:
            return mask_email(value)
        if field == "born_on":
            return value[:4]
        if field in ("role", "relation") and value.strip().casefold() in _KIN:
            return value
        return HIDDEN
    if isinstance(value, bytes):
        return None
    if isinstance(value, dict):
        return {key: HIDDEN for key in value}
    if isinstance(value, tuple | list):
        changed = [
            HIDDEN if isinstance(each, str) else _mask(each, groups) if isinstance(each, msgspec.Struct)
            else _masked(field, each, groups)
            for each in value
        ]  # fmt: skip
        return tuple(changed) if isinstance(value, tuple) else changed
    if isinstance(value, msgspec.Struct):
        return _mask(value, groups)
    return None if isinstance(value, int | float) else HIDDEN


def _mask_fields(written: dict[str, Any], groups: frozenset[str]) -> dict[str, Any]:
    """What a journal entry wrote: field -> value, or field -> (before, after)."""
    changed = {
        field: _masked(field, value, groups)
        if _GROUP_OF.get(field) in groups or _IN_JOURNAL.get(field) in groups
        else value
        for field, value in written.items()
    }
    return written if changed == written else changed
