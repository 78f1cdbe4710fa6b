"""What a row of a file would do: who it is about, what it adds, and why, before anything is written.

A person is known by their name together with a number, never by a number alone: families share numbers. A plan and a
run are the same walk through here with the same memory, so that they cannot come to different ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from sanjog_desktop.actions.erased import Erased
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.actions.import_people import Family, Known, folded, known_people
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.biodata import feet_and_inches, word
from sanjog_desktop.domain.imports.cells import ImportRow
from sanjog_desktop.domain.imports.headings import TARGETS
from sanjog_desktop.domain.names import skeleton
from sanjog_desktop.domain.phone import Phone, pretty
from sanjog_desktop.store.session import Session

Outcome = Literal["new", "updated", "duplicate", "bad", "erased"]
Value = str | int

BIODATA: Final = frozenset(ROWS["candidate"].fields)
#: Columns that only somebody to be married has; work, community and the like are also said of parents.
_MARKS_CANDIDATE: Final = frozenset({
    "born_on", "birth_time", "birth_place", "height_cm", "education", "income_band", "marital_status", "gotra", "rashi",
    "nakshatra", "manglik", "expectations", "family_expectations",
})  # fmt: skip
_SAME_WHEN_UNREACHABLE: Final = ("city", "born_on", "email", "role")
KNOWN_NUMBER: Final = "The number is known already."


@dataclass(frozen=True, slots=True)
class Extras:
    """What a row brings beside the card: names, addresses, labels, and values of the agency's own fields by id."""

    other_names: tuple[str, ...] = ()
    other_emails: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.other_names or self.other_emails or self.labels or self.custom)


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a row. ``fields``, ``phones`` and ``extras`` are what it brings that is not known yet;
    ``shares`` says that one of its numbers is somebody else's too, ``stopped`` that one must not be written to.
    """

    row: ImportRow
    outcome: Outcome
    name: str = ""
    known: Known | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    family: Family | None = None
    phones: tuple[Phone, ...] = ()
    extras: Extras = Extras()
    shares: bool = False
    stopped: bool = False
    reasons: tuple[str, ...] = ()


class Planner:
    """Decides row by row. :meth:`look_up` reads what the next rows need to know, :meth:`decide` reads nothing,
    :meth:`remember` keeps what a row wrote, or in a dry run would have written.
    """

    def __init__(self) -> None:
        """Knows nobody yet."""
        self._people: dict[str, Known] = {}  # each person once, however many numbers lead to them
        self._by_phone: dict[str, list[Known]] = {}
        self._without_number: dict[str, list[Known]] = {}
        self._families: dict[str, list[Family]] = {}
        self._keys: IdentityKeys | None = None
        self._erased: Erased | None = None
        self._erasures = 0
        self._stops: dict[str, set[str]] = {}
        self._last_no = 0

    # What is there already --------------------------------------------------------------------------

    def look_up(self, session: Session, rows: Sequence[ImportRow]) -> None:
        """Read who answers the numbers of ``rows``, bears their names without one, and which families there are.

        What was looked up once is not read again: what this import wrote, or would have, it knows itself.
        """
        self._last_no = max(
            self._last_no, int(session.value("SELECT coalesce(max(no), 0) FROM contact") or 0)
        )
        digits = {phone.digits for row in rows for phone in row.phones}
        wanted = digits - self._by_phone.keys()
        self._read_stops(session, digits)
        names = {row.name for row in rows if not row.phones and row.name}
        unreachable = {_nocase(name): name for name in names if _nocase(name) not in self._without_number}
        found = known_people(session, wanted, unreachable.values(), self._people)
        self._people.update(found.people)
        for number in wanted:
            self._by_phone[number] = self._sorted(found.by_phone.get(number, ()))
        for key in unreachable:
            self._without_number[key] = self._sorted(found.unreachable.get(key, ()))
        for key in {_nocase(row.family) for row in rows if row.family} - self._families.keys():
            self._families[key] = []
        found.add_families(session, {row.family for row in rows if row.family}, self._families, _nocase)

    def _sorted(self, ids: Iterable[str]) -> list[Known]:
        return sorted((self._people[id] for id in ids if id in self._people), key=lambda one: one.no)

    def _read_stops(self, session: Session, digits: Iterable[str]) -> None:
        erasures, stops = session.one(
            "SELECT (SELECT count(*) FROM tombstone), EXISTS (SELECT 1 FROM suppression WHERE lifted_at IS NULL)"
        ) or (0, 0)
        self._stops = {}
        if not erasures and not stops:
            self._erasures = 0
            return
        keys = self._keys = self._keys or identity_keys(session)
        if erasures != self._erasures:
            self._erased, self._erasures = Erased(session, keys), erasures
        if stops:
            by_key = {keys.phone(number): number for number in digits}
            for key, number in by_key.items():
                for (reason,) in session.rows(
                    "SELECT DISTINCT reason FROM suppression WHERE key = ? AND lifted_at IS NULL", (key,)
                ):
                    self._stops.setdefault(number, set()).add(reason)

    # Deciding ---------------------------------------------------------------------------------------

    def decide(self, row: ImportRow) -> Decision:
        """What to do with ``row``; :meth:`look_up` must have seen it."""
        if self._is_erased(row):
            return Decision(row, "erased")
        if row.problems:
            return Decision(row, "bad", row.name, reasons=row.problems)
        stopped = bool(self._stops) and any(phone.digits in self._stops for phone in row.phones)
        answering = [(phone, self._by_phone[phone.digits]) for phone in row.phones]
        shared = any(people for _phone, people in answering)
        if not row.name:
            return self._nameless(row, shared, stopped)
        reasons = list(row.warnings)
        known = self._same(row, answering, shared, reasons)
        if known is None:
            fields = _placed(row.fields, has_biodata=False)
            family = self._family(row, answering) if row.family else None
            extras = Extras(row.other_names, row.other_emails, row.labels, tuple(row.custom.items()))
            return Decision(
                row,
                "new",
                row.name,
                None,
                fields,
                family,
                row.phones,
                extras,
                shared,
                stopped,
                tuple(reasons),
            )
        missing = tuple(phone for phone, people in answering if known not in people)
        shares = any(one is not known for _phone, people in answering for one in people)
        fresh = _fresh(known, _placed(row.fields, has_biodata=known.has_biodata), reasons)
        family = self._family(row, answering) if row.family and known.family is None else None
        extras = _fresh_extras(known, row, reasons)
        outcome: Outcome = "updated" if fresh or missing or family or extras else "duplicate"
        return Decision(
            row, outcome, row.name, known, fresh, family, missing, extras, shares, stopped, tuple(reasons)
        )

    def remember(self, decision: Decision, made: str = "") -> None:
        """Go on from what the decision wrote; ``made`` is the id of the person it made, if it made one."""
        if decision.outcome not in ("new", "updated"):
            return
        row, known = decision.row, decision.known
        if known is None:
            self._last_no += 1
            known = Known(self._last_no, made or f"line {row.line}", decision.name)
            self._people[known.id] = known
        known.fields = {**known.fields, **decision.fields} if known.fields else decision.fields
        known.has_biodata = known.has_biodata or makes_biodata(decision.fields)
        if decision.family is not None:
            known.family = decision.family
            decision.family.id = decision.family.id or f"family of line {row.line}"
            key = _nocase(decision.family.name)
            if decision.family not in self._families.setdefault(key, []):
                self._families[key].append(decision.family)
        if decision.extras:
            known.add_extras(decision.extras.other_names, decision.extras.other_emails, decision.extras.labels,
                             decision.extras.custom)  # fmt: skip
        for phone in row.phones:
            _join(self._by_phone[phone.digits], known)
        if not row.phones:
            _join(self._without_number.setdefault(_nocase(decision.name), []), known)

    @property
    def erasures(self) -> int:
        """How many people the store knew as erased when it was last looked into."""
        return self._erasures

    # Who it is ------------------------------------------------------------------------------------

    def _same(
        self, row: ImportRow, answering: Sequence[tuple[Phone, list[Known]]], shared: bool, reasons: list[str]
    ) -> Known | None:
        if not row.phones:
            people = self._without_number.get(_nocase(row.name), ())
            return next((one for one in people if _agrees(one, row.fields)), None)
        if not shared:
            return None
        answer = sorted(
            {one.id: one for _phone, found in answering for one in found}.values(), key=lambda one: one.no
        )
        wanted = folded(row.name)
        plain = [one for one in answer if _is_called(one, wanted, folded) and _born_fits(one, row.fields)]
        if plain:
            return plain[0]
        sound = name_key(row.name)
        sounds = [
            one for one in answer
            if _sounds_like(one, sound, wanted) and _born_fits(one, row.fields) and _role_fits(one, row.fields)
        ]  # fmt: skip
        if not sounds:
            return None
        reasons.append(f"Taken for {sounds[0].name}, who has the same number: the names sound alike.")
        return sounds[0]

    def _nameless(self, row: ImportRow, shared: bool, stopped: bool) -> Decision:
        """A number without a name brings something only when nobody is known to answer it."""
        if shared:
            return Decision(row, "duplicate", stopped=stopped, reasons=(*row.warnings, KNOWN_NUMBER))
        fields = _placed(row.fields, has_biodata=False)
        family = self._family(row, ()) if row.family else None
        extras = Extras(row.other_names, row.other_emails, row.labels, tuple(row.custom.items()))
        name = pretty(row.phones[0].digits)
        return Decision(
            row, "new", name, None, fields, family, row.phones, extras, stopped=stopped, reasons=row.warnings
        )

    def _family(self, row: ImportRow, answering: Sequence[tuple[Phone, list[Known]]]) -> Family:
        """The family of this name one of whose members answers a number of the row, or in the same city and community.

        A name alone finds none: half a town may carry it.
        """
        known = self._families.get(_nocase(row.family), [])
        members = {one.family.id for _phone, people in answering for one in people if one.family is not None}
        city, community = str(row.fields.get("city", "")), str(row.fields.get("community", ""))
        for one in known:
            if one.id in members:
                return one
        if city:
            place = (folded(city), folded(community))
            for one in known:
                if one.place == place:
                    return one
        return Family("", row.family, city, community)

    def _is_erased(self, row: ImportRow) -> bool:
        if any("erasure" in self._stops.get(phone.digits, ()) for phone in row.phones):
            return True
        return self._erased is not None and any(
            self._erased.knows(phone.digits, row.name) for phone in row.phones
        )


def name_key(name: str) -> str:
    """What the spellings of a name have in common, whatever the script and the order of its words."""
    return " ".join(sorted(skeleton(word) or folded(word) for word in name.split()))


def _nocase(name: str) -> str:
    """As the store compares names without regard to case: Latin letters without marks alone."""
    if name.isascii():
        return name.lower()
    return "".join(char.lower() if char.isascii() else char for char in name)


def _join(people: list[Known], known: Known) -> None:
    if all(one is not known for one in people):
        people.append(known)
        if len(people) > 1:
            people.sort(key=lambda one: one.no)


def _is_called(one: Known, wanted: str, key: Callable[[str], str]) -> bool:
    return any(key(name) == wanted for name in (one.name, str(one.fields.get("name_native", ""))) if name)


def _sounds_like(one: Known, sound: str, plain: str) -> bool:
    """Whether a name of the card sounds so, or another name they are known by is that."""
    return _is_called(one, sound, name_key) or any(
        folded(name) == plain for name in one.extras_of("other_name")
    )


def _born_fits(one: Known, fields: dict[str, Value]) -> bool:
    here, there = one.fields.get("born_on"), fields.get("born_on")
    return not (here and there) or here == there


def _role_fits(one: Known, fields: dict[str, Value]) -> bool:
    here, there = one.fields.get("role"), fields.get("role")
    return not (here and there) or folded(str(here)) == folded(str(there))


def _agrees(one: Known, fields: dict[str, Value]) -> bool:
    """Whether nothing speaks against somebody of the same name without a number being the same person."""
    return all(
        folded(str(one.fields.get(name, ""))) == folded(str(fields.get(name, "")))
        for name in _SAME_WHEN_UNREACHABLE
    )


def is_candidate(fields: Mapping[str, Value]) -> bool:
    """Whether fields of a row make a biodata."""
    return not _MARKS_CANDIDATE.isdisjoint(fields) or fields.get("role") == "candidate"


def makes_biodata(fields: Mapping[str, Value]) -> bool:
    """Whether what a decision writes belongs, in part, into a biodata."""
    return is_candidate(fields) or not BIODATA.isdisjoint(fields)


def _placed(fields: dict[str, Value], *, has_biodata: bool) -> dict[str, Value]:
    """The fields where there is a place for them: biodata of somebody who is not to be married goes into the notes."""
    if has_biodata or BIODATA.isdisjoint(fields) or is_candidate(fields):
        return fields
    placed = {name: value for name, value in fields.items() if name not in BIODATA}
    told = [_note_of(name, value) for name, value in fields.items() if name in BIODATA]
    placed["notes"] = "\n".join([*([str(fields["notes"])] if "notes" in fields else []), *told])
    return placed


def _fresh(known: Known, fields: dict[str, Value], reasons: list[str]) -> dict[str, Value]:
    """What the row says that the card does not; where both speak, the card is kept and the row is told."""
    fresh: dict[str, Value] = {}
    told = str(known.fields.get("notes", "")).splitlines()
    for name, value in fields.items():
        before = known.fields.get(name, "active" if name == "status" else "")
        if before == "" or (name == "status" and before == "active"):
            if before != value and not (name in BIODATA and _note_of(name, value) in told):
                fresh[name] = value
        elif before != value and folded(str(before)) != folded(str(value)):
            reasons.append(
                f"{TARGETS[name]} stays '{_short(_said(name, before))}'; the file says '{_short(_said(name, value))}'."
            )
    return fresh


def _note_of(name: str, value: Value) -> str:
    """How a field stands among the notes of somebody who has no place for it."""
    return f"{TARGETS[name]}: {value}"


def _said(name: str, value: Value) -> str:
    """A stored value in the words staff know it by: never a code."""
    return feet_and_inches(value) if isinstance(value, int) else word(name, value)


def _short(value: Value) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else f"{text[:79]}…"


def _fresh_extras(known: Known, row: ImportRow, reasons: list[str]) -> Extras:
    names = {folded(name) for name in (known.name, *known.extras_of("other_name"))}
    emails = {*map(str.lower, known.extras_of("other_email")), str(known.fields.get("email", "")).lower()}
    labels = {_nocase(name) for name in known.extras_of("label")}
    values: dict[str, Any] = dict(known.custom)
    custom = []
    for id, value in row.custom.items():
        if id not in values:
            custom.append((id, value))
        elif values[id] != value:
            reasons.append(
                f"A field of your own stays '{_short(values[id])}'; the file says '{_short(value)}'."
            )
    return Extras(
        tuple(name for name in row.other_names if folded(name) not in names),
        tuple(email for email in row.other_emails if email.lower() not in emails),
        tuple(name for name in row.labels if _nocase(name) not in labels),
        tuple(custom),
    )
