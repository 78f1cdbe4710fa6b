"""Privacy requests of the sample agency: as they came in over the last weeks and how far staff have taken them.

Every step is taken by the actions the window uses, with the store's clock set back to when it happened, so that the
state machine, the histories and the audit log are those of a real office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from sanjog_desktop.actions import (
    answers,
    disclosures,
    rectification,
    request_checks,
    request_steps,
    request_tasks,
    requests,
    settings,
)
from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, SettableClock
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.request_detail import tasks_of
from sanjog_desktop.store.session import Session

Act = Callable[[Session], object]

STAFF: Final = (
    StaffMember("Mangala", "owner"),
    StaffMember("Asha", "privacy_officer"),
    StaffMember("Meera", "manager"),
    StaffMember("Vijay", "counsellor"),
)
AGENCY: Final = Agency(
    name="Sanjog Namuna Vivah Mandal",
    address="Sample Lane 1, Pune",
    dpo_name="Asha",
    dpo_email="privacy@namuna.example",
    staff=STAFF,
)


SHARED: Final = 40
"""Of how many people the register of disclosures has entries."""
FRESH_DAYS: Final = 1.0
"""What came in later than this has not been acknowledged yet."""


@dataclass(slots=True)
class History:
    """Acts of the past; ``play`` takes them in the order of time with the clock set to each."""

    clock: SettableClock
    now: int
    acts: list[tuple[int, int, Act]] = field(default_factory=list)

    def add(self, at: int, act: Act) -> None:
        """One act at an instant in ms."""
        self.acts.append((at, len(self.acts), act))

    def play(self, db: Database) -> None:
        """Take every act; the clock shows the present again afterwards."""
        offset = self.clock.offset_ms
        try:
            for at, _, act in sorted(self.acts, key=lambda each: each[:2]):
                self.clock.offset_ms = offset + at - self.now
                db.write_sync(act)
        finally:
            self.clock.offset_ms = offset


def name_agency(session: Session) -> None:
    """Who the sample agency is and who works there."""
    import msgspec

    settings.put(session, SETTING, msgspec.to_builtins(AGENCY))


def add_stories(history: History, people: Iterable[str]) -> None:
    """One request of most kinds for the first of ``people`` (contact ids), each at another stage."""
    whose = iter(people)
    for begin in _STORIES:
        begin(history, next(whose))


def add_disclosures(history: History, people: Sequence[tuple[str, bool]]) -> None:
    """Biodata handed over on paper in the last months: of each person to a few families, with the photo where they
    agreed to that. ``people`` are contact ids of those who agreed to share their biodata, and whether photos too."""
    for place, (person, photos) in enumerate(people[:SHARED]):
        for step in range(1, 2 + place % 3):
            other = people[(place + step * 7) % len(people)][0]
            categories = ("biodata", "photo") if photos else ("biodata",)
            act = partial(
                disclosures.record_disclosure, contact_id=person, recipient_type="family", categories=categories,
                recipient_contact_id=other, purpose=Purpose.PROFILE_SHARING, staff="Meera",
            )  # fmt: skip
            history.add(history.now - (60 - place) * DAY + step * 3 * HOUR, act)


class _Story:
    """A request opened at the desk, and the steps after it, each some time later."""

    def __init__(self, history: History, person: str, kind: str, days: float, channel: str, **more: Any) -> None:
        self._history, self._id = history, ""
        self._at = int(history.now - days * DAY)
        received_at = self._at

        def open_it(session: Session) -> None:
            self._id = requests.create_request(
                session, person, kind, channel=channel, received_at=received_at, staff="Asha", **more,
            )  # fmt: skip

        self._at += 4 * MINUTE
        history.add(self._at, open_it)
        if days > FRESH_DAYS:
            self.then(0.1, lambda session, id: answers.send_answer(
                session, id, "acknowledgement", by="email", staff="Asha",
            ))  # fmt: skip

    def then(self, hours: float, step: Callable[[Session, str], object]) -> _Story:
        """The next step, so many hours after the one before."""
        self._at += int(hours * HOUR)
        self._history.add(self._at, lambda session: step(session, self._id))
        return self

    def checked(self, method: str = "M4", evidence: dict[str, object] | None = None) -> _Story:
        """Taken up, and who asks made sure of."""
        proof = evidence or {"paper": "driving licence"}
        return self.then(1, lambda session, id: request_steps.start_check(session, id, staff="Asha")).then(
            2,
            lambda session, id: request_checks.record_check(
                session, id, method, True, evidence=proof, staff="Asha"
            ),
        )


def _erasure_approved(history: History, person: str) -> None:
    """Nearly due: the plan has both approvals and waits out its day."""
    story = _Story(history, person, "erasure", 26.2, "email", notes="Engaged, no longer looking.")
    story.checked("M3", {"facts": ["date of birth", "father's name"]})
    story.then(20 * 24, lambda session, id: request_steps.ask_info(session, id, staff="Asha"))
    story.then(2 * 24, lambda session, id: request_steps.note_reply(session, id, staff="Asha"))
    story.then(84, lambda session, id: request_steps.approve(session, id, "full", staff="Asha"))
    story.then(1, lambda session, id: request_steps.second_approve(session, id, staff="Mangala"))


def _access_collecting(history: History, person: str) -> None:
    story = _Story(history, person, "access", 9, "walk_in", notes="Wants to know to which families it was sent.")
    story.checked().then(3, lambda session, id: request_steps.approve(session, id, "full", staff="Asha"))
    story.then(1, lambda session, id: request_steps.execute(session, id, staff="Asha"))


def _rectification(history: History, person: str) -> None:
    story = _Story(history, person, "rectification", 6, "phone", notes="Height and date of birth are wrong.")
    story.checked("M3", {"facts": ["address", "registration number"]})
    story.then(1, _propose_height)


def _propose_height(session: Session, request_id: str) -> None:
    known = session.value(
        "SELECT k.height_cm FROM privacy_request r JOIN candidate k ON k.contact_id = r.contact_id WHERE r.id = ?",
        (request_id,),
    )
    rectification.propose(
        session, request_id, "height_cm", str(int(known or 160) + 2), evidence={"words": "Passport seen"},
        asserted_by="self", staff="Asha",
    )  # fmt: skip


def _answered(history: History, person: str) -> None:
    """An older one, from its receipt to its answer."""
    story = _Story(history, person, "restriction", 34, "letter", notes="While she thinks it over.")
    story.checked().then(24, lambda session, id: request_steps.approve(session, id, "full", staff="Asha"))
    story.then(1, lambda session, id: request_steps.execute(session, id, staff="Asha"))
    story.then(24, _settle_tasks)
    story.then(1, lambda session, id: request_steps.finish_execution(session, id, staff="Asha"))
    story.then(1, lambda session, id: request_steps.prove(session, id, staff="Asha"))
    story.then(2, lambda session, id: answers.send_answer(session, id, by="print", staff="Asha"))
    story.then(1, lambda session, id: request_steps.close(session, id, staff="Asha"))


def _settle_tasks(session: Session, request_id: str) -> None:
    for task in tasks_of(session, request_id):
        if task.action != "answer" and task.state == "todo":
            request_tasks.set_task(session, task.id, "done", staff="Asha")


def _withdrawal(history: History, person: str) -> None:
    scope = {"purposes": [Purpose.PHOTO_SHARING]}
    _Story(history, person, "withdraw_consent", 0.2, "phone", scope=scope, notes="No photos to anybody any more.")


def _grievance(history: History, person: str) -> None:
    story = _Story(history, person, "grievance", 12, "letter", notes="Her number was given to a family unasked.")
    story.then(1, lambda session, id: request_steps.start_check(session, id, staff="Asha"))


def _by_parent(history: History, person: str) -> None:
    """A father asks for the erasure of his daughter's data: written authority is missing."""
    story = _Story(
        history, person, "erasure", 2, "walk_in", requester="guardian", requester_name="Ramesh Namuna",
        notes="Her father asks; she was not with him.",
    )  # fmt: skip
    story.then(1, lambda session, id: request_steps.start_check(session, id, staff="Asha"))


def _portability(history: History, person: str) -> None:
    _Story(history, person, "portability", 0.3, "email", notes="Moves to another agency.")


def _refused(history: History, person: str) -> None:
    story = _Story(history, person, "access", 20, "email", notes="Asks for another family's biodata.")
    story.checked()
    reasons = ("RIGHTS_OF_OTHERS",)
    story.then(24, lambda session, id: request_steps.refuse(session, id, staff="Asha", reasons=reasons))


_STORIES: Final = (
    _erasure_approved,
    _access_collecting,
    _rectification,
    _withdrawal,
    _grievance,
    _by_parent,
    _portability,
    _refused,
    _answered,
)
