"""Taking in a list of consents: what is proved becomes a grant, what is not is noted as unknown, never as a grant.

A list is no proof by itself (DPDP Act 2023, section 6(10): the burden is on the fiduciary). Each line must say when
and how the person agreed, which notice they had seen, and where the proof lies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from sanjog_desktop.actions import audit, consents
from sanjog_desktop.actions.consent_checks import Unproved
from sanjog_desktop.domain.consent import ConsentMethod, Evidence
from sanjog_desktop.domain.consent_list import Claim
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, NoticeId
from sanjog_desktop.domain.names import fold
from sanjog_desktop.store.session import Session

Outcome = Literal["granted", "known", "unproved", "refused", "bad"]
CHUNK: Final = 100
"""Lines in one transaction: short enough that the window stays responsive."""
_NOBODY: Final = "Nobody in the register answers this number."
_SEVERAL: Final = "Several people answer this number, and the list does not say which of them agreed."


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """What became (or would become) of one line: ``granted``; ``known`` when the ledger said so before;
    ``unproved``, noted as unknown; ``refused``, because the person said no since or may not agree; ``bad``.
    """

    line: int
    outcome: Outcome
    name: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentImport:
    """The results of the lines of a list, in their order."""

    rows: tuple[ClaimResult, ...] = ()
    is_dry_run: bool = False

    @property
    def counts(self) -> dict[str, int]:
        """Lines of each outcome."""
        found = Counter(row.outcome for row in self.rows)
        return {name: found[name] for name in ("granted", "known", "unproved", "refused", "bad")}

    def __add__(self, other: ConsentImport) -> ConsentImport:
        """This report followed by that of the next lines."""
        return ConsentImport(self.rows + other.rows, self.is_dry_run or other.is_dry_run)

    def as_json(self) -> dict[str, Any]:
        """Counts, and the lines there is something to say about."""
        lines = [
            {"line": row.line, "outcome": row.outcome, "name": row.name, "reasons": list(row.reasons)}
            for row in self.rows
            if row.reasons
        ]
        return {"dry_run": self.is_dry_run, "rows": len(self.rows), **self.counts, "lines": lines}


def plan_consents(session: Session, claims: Sequence[Claim], source: str, staff: str = "") -> ConsentImport:
    """What :func:`import_consents` would do with these lines: it is done and undone. To be run as a write."""
    session.execute("SAVEPOINT plan")
    try:
        done = import_consents(session, claims, source, staff)
    finally:
        session.execute("ROLLBACK TO plan")
        session.execute("RELEASE plan")
    return ConsentImport(done.rows, is_dry_run=True)


def import_consents(session: Session, claims: Sequence[Claim], source: str, staff: str = "") -> ConsentImport:
    """Take in lines of the list called ``source``, some hundred at most in one transaction; the same twice is once."""
    report = ConsentImport(tuple(_take(session, claim, source, staff) for claim in claims))
    audit.record(session, "consent_import", "register", "consents", actor=staff, detail=[source, report.counts])
    return report


def _take(session: Session, claim: Claim, source: str, staff: str) -> ClaimResult:
    if claim.problems or claim.phone is None:
        return ClaimResult(claim.line, "bad", claim.name, claim.problems)
    people = _people(session, claim.phone.digits, claim.name)
    if len(people) != 1:
        return ClaimResult(claim.line, "bad", claim.name, (_SEVERAL if people else _NOBODY,))
    contact_id, name = people[0]
    reference = f"{source}, line {claim.line}"
    why_not = _lacks(session, claim)
    session.execute("SAVEPOINT line")
    try:
        if why_not:
            raise Unproved(why_not)
        added = _grant(session, ContactId(contact_id), claim, reference, staff)
        session.execute("RELEASE line")
    except UserError as error:
        session.execute("ROLLBACK TO line")
        session.execute("RELEASE line")
        if not isinstance(error, Unproved):
            return ClaimResult(claim.line, "refused", name, (error.text,))
        noted = consents.note_unproved(
            session, ContactId(contact_id), claim.purposes, error.text, reference=reference, staff=staff
        )
        return ClaimResult(claim.line, "unproved" if noted else "known", name, (error.text,))
    return ClaimResult(claim.line, "granted" if added else "known", name)


def _lacks(session: Session, claim: Claim) -> str:
    """What the line does not say and a grant needs; empty when it says all of it."""
    if claim.at is None:
        return "The list does not say when they agreed."
    if claim.at > session.now():
        return "The list says that they agreed on a day that has not come yet."
    if claim.method is None or claim.method is ConsentMethod.IMPORT:
        return "The list does not say how they agreed."
    if not (claim.evidence or claim.message):
        return "The list does not say what proves it."
    if _notice(session, claim) is None:
        return "The list does not say which notice they had seen, or it is none of ours."
    return ""


def _grant(session: Session, contact_id: ContactId, claim: Claim, reference: str, staff: str) -> int:
    assert claim.method is not None
    where = f"{claim.evidence} ({reference})" if claim.evidence else reference
    spoken = claim.method in (ConsentMethod.VOICE, ConsentMethod.IN_PERSON)
    evidence = Evidence(wamid=claim.message, reference=where, words=claim.evidence if spoken else "")
    has_it = session.value(
        f"SELECT count(*) FROM consent WHERE contact_id = ? AND act = 'grant' AND at = ? AND method = ?"
        f" AND purpose IN ({','.join('?' * len(claim.purposes))})",
        (contact_id, claim.at, claim.method, *claim.purposes),
    )
    if has_it == len(claim.purposes):
        return 0
    return consents.record_opt_in(
        session, contact_id, claim.purposes, claim.method, evidence, language=claim.language or "en", staff=staff,
        at=claim.at, notice_id=_notice(session, claim),
    )  # fmt: skip


def _notice(session: Session, claim: Claim) -> NoticeId | None:
    """The notice of the version the line names, in its language if there is one."""
    if not claim.notice:
        return None
    found = session.value(
        "SELECT id FROM notice WHERE version = ?1 OR id = ?1 ORDER BY language = ?2 DESC, language = 'en' DESC LIMIT 1",
        (claim.notice, claim.language),
    )
    return None if found is None else NoticeId(found)


def _people(session: Session, digits: str, name: str) -> list[tuple[str, str]]:
    """(id, name) of who answers a number; with a name, only those who bear it."""
    rows = session.rows(
        "SELECT c.id, c.name FROM contact c WHERE c.erased_at IS NULL AND c.id IN (SELECT contact_id FROM contact_point"
        " WHERE phone = ?1 UNION SELECT s.contact_id FROM shared_point s JOIN contact_point p"
        " ON p.id = s.contact_point_id WHERE p.phone = ?1) ORDER BY c.no",
        (digits,),
    )
    if name:
        rows = [row for row in rows if fold(row[1]) == fold(name)]
    return [(row[0], row[1]) for row in rows]
