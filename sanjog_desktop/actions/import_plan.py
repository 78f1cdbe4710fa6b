"""What a row of a register would do: who it is about, what it adds, and why, before anything is written.

A person is known by their name together with a number, never by a number alone: families share numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final, Literal

from sanjog_desktop.actions import suppressions
from sanjog_desktop.actions.erased import ERASED_TEXT, Erased
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.domain.names import fold, skeleton
from sanjog_desktop.domain.phone import Phone, pretty
from sanjog_desktop.domain.registers import RegisterRow
from sanjog_desktop.store.session import Session

Outcome = Literal["new", "updated", "duplicate", "bad"]

CONTACT: Final = ("name_native", "role", "language", "city", "email", "notes")
BIODATA: Final = ("born_on", "education", "work", "gotra", "community")
#: Columns that only somebody to be married has; work and community are also said of parents.
_MARKS_CANDIDATE: Final = ("born_on", "education", "gotra")
_DATES: Final = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y/%m/%d", "%d %b %Y", "%d %B %Y", "%d-%b-%Y",
                 "%d/%m/%y", "%d-%m-%y", "%d.%m.%y", "%d-%b-%y")  # fmt: skip
_KNOWN: Final = (
    "SELECT c.no, c.id, c.name, coalesce(c.family_id, ''), c.name_native, c.role, c.language, c.city, c.email, c.notes,"
    " coalesce(k.born_on, ''), coalesce(k.education, ''), coalesce(k.work, ''), coalesce(k.gotra, ''),"
    " coalesce(k.community, '') FROM contact c LEFT JOIN candidate k ON k.contact_id = c.id"
    " WHERE c.erased_at IS NULL AND "
)
_ANSWERING: Final = (
    "c.id IN (SELECT contact_id FROM contact_point WHERE phone = ?1 UNION SELECT s.contact_id FROM shared_point s"
    " JOIN contact_point p ON p.id = s.contact_point_id WHERE p.phone = ?1)"
)
_WITHOUT_NUMBER: Final = (
    "c.name = ? COLLATE NOCASE AND NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = c.id)"
    " AND NOT EXISTS (SELECT 1 FROM shared_point s WHERE s.contact_id = c.id)"
)


@dataclass(slots=True)
class Known:
    """A person there already, or made by an earlier line: what their card says. ``no`` is their place among people."""

    no: int
    id: str
    name: str
    family: str
    fields: dict[str, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a row. ``fields`` are what it brings that is not known yet, ``phones`` the numbers to add;
    ``shares`` says that one of its numbers is somebody else's too.
    """

    row: RegisterRow
    outcome: Outcome
    name: str = ""
    known: Known | None = None
    fields: dict[str, str] = field(default_factory=dict)
    phones: tuple[Phone, ...] = ()
    shares: bool = False
    reasons: tuple[str, ...] = ()


class Planner:
    """Decides row by row; :meth:`remember` keeps what each row wrote, or in a dry run would have written.

    A plan and a run go the same way through here, so that they cannot come to different ends.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        has_any = (
            session.value("SELECT 1 FROM suppression UNION ALL SELECT 1 FROM tombstone LIMIT 1") is not None
        )
        self._keys: IdentityKeys | None = identity_keys(session) if has_any else None
        self._erased = None if self._keys is None else Erased(session, self._keys)
        self._by_phone: dict[str, list[Known]] = {}
        self._without_number: dict[str, list[Known]] = {}
        self._people: dict[str, Known] = {}  # each person once, however many numbers lead to them
        self._last_no = int(session.value("SELECT coalesce(max(no), 0) FROM contact") or 0)

    def decide(self, row: RegisterRow) -> Decision:
        """What to do with ``row``."""
        if row.problems:
            return Decision(row, "bad", row.name, reasons=row.problems)
        stopped = self._stops(row.phones)
        if "erasure" in stopped or self._was_erased(row):
            return Decision(row, "bad", row.name, reasons=(ERASED_TEXT,))
        reasons = list(row.warnings)
        if stopped:
            reasons.append("This number asked not to get messages; that stays so.")
        fields = self._fields(row, reasons)
        answering = {phone.digits: self._answering(phone.digits) for phone in row.phones}
        if not row.name:
            return self._nameless(row, answering, reasons)
        known = self._same(row, fields, answering, reasons)
        if known is None:
            return Decision(
                row, "new", row.name, None, fields, row.phones, any(answering.values()), tuple(reasons)
            )
        missing = tuple(phone for phone in row.phones if known not in _in(known, answering[phone.digits]))
        shares = any(other.id != known.id for people in answering.values() for other in people)
        fresh = _fresh(known, fields, reasons)
        outcome: Outcome = "updated" if fresh or missing else "duplicate"
        return Decision(row, outcome, row.name, known, fresh, missing, shares, tuple(reasons))

    def remember(self, decision: Decision, made: str = "") -> None:
        """Go on from what the decision wrote; ``made`` is the id of the person it made, if it made one."""
        if decision.outcome not in ("new", "updated"):
            return
        known, fields = decision.known, decision.fields
        if known is None:
            self._last_no += 1
            id = made or f"line {decision.row.line}"
            known = Known(self._last_no, id, decision.name, "", dict.fromkeys((*CONTACT, *BIODATA), ""))
            self._people[id] = known
            if biodata_of(fields) is None:  # nobody to be married: such a card has no place for biodata
                fields = {name: value for name, value in fields.items() if name not in BIODATA}
        for name, value in fields.items():
            if name == "family":
                known.family = value
            else:
                known.fields[name] = value
        for phone in decision.row.phones:
            self._join(self._answering(phone.digits), known)
        if not decision.row.phones:
            self._join(self._unreachable(decision.name), known)

    # Who it is ------------------------------------------------------------------------------------

    def _same(
        self,
        row: RegisterRow,
        fields: dict[str, str],
        answering: dict[str, list[Known]],
        reasons: list[str],
    ) -> Known | None:
        if not row.phones:
            return next((one for one in self._unreachable(row.name) if _agrees(one, fields)), None)
        people = {one.id: one for found in answering.values() for one in found}.values()
        plain = [one for one in people if _is_called(one, fold(row.name), fold) and _born_fits(one, fields)]
        if plain:
            return plain[0]
        sounds = [
            one for one in people
            if _is_called(one, name_key(row.name), name_key) and _born_fits(one, fields) and _role_fits(one, fields)
        ]  # fmt: skip
        if not sounds:
            return None
        reasons.append(f"Taken for {sounds[0].name}, who has the same number: the names sound alike.")
        return sounds[0]

    def _nameless(self, row: RegisterRow, answering: dict[str, list[Known]], reasons: list[str]) -> Decision:
        """A number without a name brings something only when nobody is known to answer it."""
        if any(answering.values()):
            reasons.append("The number is known already.")
            return Decision(row, "duplicate", reasons=tuple(reasons))
        fields = self._fields(row, [])
        return Decision(
            row, "new", pretty(row.phones[0].digits), None, fields, row.phones, reasons=tuple(reasons)
        )

    def _answering(self, digits: str) -> list[Known]:
        if digits not in self._by_phone:
            self._by_phone[digits] = self._read(_ANSWERING, digits)
        return self._by_phone[digits]

    def _unreachable(self, name: str) -> list[Known]:
        key = _nocase(name)
        if key not in self._without_number:
            self._without_number[key] = self._read(_WITHOUT_NUMBER, name)
        return self._without_number[key]

    def _join(self, people: list[Known], known: Known) -> None:
        if all(one is not known for one in people):
            people.append(known)
            people.sort(key=lambda one: one.no)

    def _read(self, where: str, value: str) -> list[Known]:
        return [
            self._people.setdefault(
                row[1], Known(*(*row[:4], dict(zip((*CONTACT, *BIODATA), row[4:], strict=True))))
            )
            for row in self._session.rows(f"{_KNOWN}{where} ORDER BY c.no", (value,))
        ]

    def _was_erased(self, row: RegisterRow) -> bool:
        erased = self._erased
        return erased is not None and any(erased.knows(phone.digits, row.name) for phone in row.phones)

    def _stops(self, phones: Iterable[Phone]) -> set[str]:
        """The reasons of the suppressions that stand on these numbers."""
        if self._keys is None:
            return set()
        return {
            reason for phone in phones
            for reason in suppressions.standing(self._session, self._keys.phone(phone.digits))
        }  # fmt: skip

    # What it says ---------------------------------------------------------------------------------

    def _fields(self, row: RegisterRow, reasons: list[str]) -> dict[str, str]:
        fields = {name: value for name, value in row.fields.items() if name != "name" and value}
        born = fields.get("born_on")
        if born is not None:
            iso = read_date(born, self._session.now())
            if iso:
                fields["born_on"] = iso
            else:
                del fields["born_on"]
                reasons.append(f"'{born}' is not a date of birth we can read, so it was left out.")
        return fields


def biodata_of(fields: dict[str, str]) -> dict[str, str] | None:
    """The biodata among a row's fields; ``None`` for somebody who is not to be married."""
    is_candidate = any(name in fields for name in _MARKS_CANDIDATE)
    return {name: fields[name] for name in BIODATA if name in fields} if is_candidate else None


def name_key(name: str) -> str:
    """What the spellings of a name have in common, whatever the script and the order of its words."""
    return " ".join(sorted(skeleton(word) or fold(word) for word in name.split()))


def read_date(text: str, now: int) -> str:
    """A date of birth as registers write it, day first, as ISO text; an empty text when it is none."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    for form in _DATES:
        try:
            found = datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
        if found > today and "%y" in form:
            found = found.replace(year=found.year - 100)
        return found.isoformat() if date(1900, 1, 1) <= found <= today else ""
    return ""


def _nocase(name: str) -> str:
    """As the store compares names without regard to case: Latin letters without marks alone."""
    return "".join(char.lower() if char.isascii() else char for char in name)


def _in(known: Known, people: list[Known]) -> list[Known]:
    return [known for one in people if one.id == known.id]


def _is_called(one: Known, wanted: str, key: Any) -> bool:
    return any(key(name) == wanted for name in (one.name, one.fields["name_native"]) if name)


def _born_fits(one: Known, fields: dict[str, str]) -> bool:
    return not (one.fields["born_on"] and fields.get("born_on")) or one.fields["born_on"] == fields["born_on"]


def _role_fits(one: Known, fields: dict[str, str]) -> bool:
    role = fields.get("role", "")
    return not (one.fields["role"] and role) or fold(one.fields["role"]) == fold(role)


def _agrees(one: Known, fields: dict[str, str]) -> bool:
    """Whether nothing speaks against somebody of the same name without a number being the same person."""
    return all(
        fold(one.fields[name]) == fold(fields.get(name, "")) for name in ("city", "born_on", "email", "role")
    )


def _fresh(known: Known, fields: dict[str, str], reasons: list[str]) -> dict[str, str]:
    """What the row says that the card does not; where both speak, the card is kept and the row is told."""
    fresh: dict[str, str] = {}
    biodata = biodata_of({**{name: known.fields[name] for name in BIODATA if known.fields[name]}, **fields})
    for name, value in fields.items():
        if name == "family":
            if not known.family:
                fresh[name] = value
        elif name in CONTACT or (biodata is not None and name in BIODATA):
            before = known.fields[name]
            if not before:
                fresh[name] = value
            elif fold(before) != fold(value):
                reasons.append(
                    f"{name.replace('_', ' ').capitalize()} stays '{before}'; the file says '{value}'."
                )
    return fresh
