"""Taking a register into the store: planned and told first, then written in chunks, the same twice as once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sanjog_desktop.actions import audit, contact_numbers, contacts, families
from sanjog_desktop.actions.import_plan import CONTACT, Decision, Outcome, Planner, biodata_of
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.registers import RegisterRow
from sanjog_desktop.store.session import Session

CHUNK: Final = 200
"""Rows in one transaction: short enough that the window stays responsive while a register goes in."""
_WORDS: Final[dict[str, str]] = {
    "new": "added", "updated": "completed", "duplicate": "already there", "bad": "not taken",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became (or would become) of one line of the file."""

    line: int
    outcome: Outcome
    name: str
    shares: bool
    reasons: tuple[str, ...]

    @property
    def known(self) -> bool:
        """Whether the person of this line was there already."""
        return self.outcome in ("updated", "duplicate")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The results of the lines of a register, in their order. ``shared`` counts lines whose number somebody else
    answers too; every line is one of new, updated, duplicate and bad.
    """

    rows: tuple[RowResult, ...] = ()
    is_dry_run: bool = False

    @property
    def counts(self) -> dict[str, int]:
        """Lines of each outcome, and those that share a number."""
        found = Counter(row.outcome for row in self.rows)
        return {
            "new": found["new"], "updated": found["updated"], "duplicate": found["duplicate"],
            "shared": sum(row.shares for row in self.rows), "bad": found["bad"],
        }  # fmt: skip

    @property
    def added(self) -> int:
        """People who were not there before."""
        return self.counts["new"]

    @property
    def changed(self) -> int:
        """People whose card was completed."""
        return self.counts["updated"]

    def __add__(self, other: ImportReport) -> ImportReport:
        """This report followed by that of the next lines."""
        return ImportReport(self.rows + other.rows, self.is_dry_run or other.is_dry_run)

    def as_json(self) -> dict[str, Any]:
        """Counts, and the lines there is something to say about."""
        return {
            "dry_run": self.is_dry_run,
            "rows": len(self.rows),
            **self.counts,
            "lines": [
                {"line": row.line, "outcome": row.outcome, "name": row.name, "reasons": list(row.reasons)}
                for row in self.rows if row.reasons
            ],
        }  # fmt: skip

    def as_text(self) -> str:
        """The same for people."""
        counts = self.counts
        lines = [
            f"{len(self.rows)} rows: {counts['new']} added, {counts['updated']} completed,"
            f" {counts['duplicate']} already there, {counts['bad']} not taken."
        ]
        if counts["shared"]:
            lines.append(f"{counts['shared']} have a number that somebody else answers too.")
        lines += [
            f"Line {row.line}, {_WORDS[row.outcome]}: {' '.join(row.reasons)}"
            for row in self.rows if row.reasons
        ]  # fmt: skip
        if self.is_dry_run:
            lines.append("Nothing was changed: this was a dry run.")
        return "\n".join(lines)


def plan_import(session: Session, rows: Iterable[RegisterRow]) -> ImportReport:
    """What :func:`import_rows` would do with these rows; writes nothing and may run as a read.

    The whole file belongs into one call: each line is seen in the light of all before it.
    """
    planner, results = Planner(session), []
    for row in rows:
        decision = planner.decide(row)
        planner.remember(decision)
        results.append(_result(decision))
    return ImportReport(tuple(results), is_dry_run=True)


def import_rows(session: Session, rows: Sequence[RegisterRow], staff: str = "") -> ImportReport:
    """Write rows of a register, some hundreds at most in one transaction. Rows already there change nothing.

    Nobody is opted in by an import: a list is no proof of consent.
    """
    planner, results = Planner(session), []
    for row in rows:
        decision = planner.decide(row)
        planner.remember(decision, _carry_out(session, decision, staff))
        results.append(_result(decision))
    report = ImportReport(tuple(results))
    audit.record(session, "import", "register", "rows", actor=staff, detail=report.counts)
    return report


def _carry_out(session: Session, decision: Decision, staff: str) -> str:
    """Write what was decided; the id of the person it is about, or an empty text when nothing is written."""
    if decision.outcome not in ("new", "updated"):
        return ""
    fields = decision.fields
    card: dict[str, Any] = {name: fields[name] for name in CONTACT if name in fields}
    if "family" in fields:
        card["family_id"] = _family(session, decision, staff)
    biodata = biodata_of(fields)
    if decision.known is None:
        card["name"] = decision.name
        id = contacts.create(session, card, biodata, staff=staff, origin="import")
    else:
        id = ContactId(decision.known.id)
        known = decision.known.fields
        if biodata is None and any(name in fields for name in ("work", "community")):
            merged = biodata_of({**{name: value for name, value in known.items() if value}, **fields})
            biodata = None if merged is None else {name: fields[name] for name in merged if name in fields}
        contacts.edit(session, id, card, biodata, staff=staff)
    relation = decision.row.fields.get("role", "")
    for phone in decision.phones:
        contact_numbers.add(session, id, phone.e164, raw=phone.raw, relation=relation, staff=staff)
    return id


def _family(session: Session, decision: Decision, staff: str) -> str:
    given = decision.row.fields
    name, city, community = given["family"], given.get("city", ""), given.get("community", "")
    phones = [phone.digits for phone in decision.row.phones]
    found = families.find(session, name, city, community, phones)
    return found or families.create(session, name, city=city, community=community, staff=staff)


def _result(decision: Decision) -> RowResult:
    return RowResult(decision.row.line, decision.outcome, decision.name, decision.shares, decision.reasons)
