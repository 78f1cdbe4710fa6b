"""Answering a request: the text, and its way to the person: WhatsApp, an e-mail to send, a letter to print, by word.

On WhatsApp an answer goes inside the 24-hour window as text, else by an approved template ``privacy_<answer>`` of the
agency's. Its purpose is 'rights', which no suppression withholds. The gate has the last word all the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import answer_texts, messages, request_clock, request_record, request_tasks
from sanjog_desktop.actions.answer_texts import Wording, text_name, wording
from sanjog_desktop.actions.facts import verdict_for
from sanjog_desktop.actions.messages import Queued
from sanjog_desktop.actions.request_record import Record
from sanjog_desktop.domain import challenge, templates
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import MAX_CAPTION, MAX_TEXT, MediaDraft, TemplateDraft, TextDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session

#: The ways an answer reaches the person.
WAYS: Final = ("whatsapp", "email", "print", "in_person", "phone")
TEMPLATE_PREFIX: Final = "privacy_"
_FORBIDDEN: Final = re.compile(r"\s+")


class AnswerDraft(msgspec.Struct, frozen=True):
    """An answer ready to be looked at. ``via``: window, template or ``""`` (then ``why_not`` and ``hint`` say why).

    ``template_text`` is what the person reads when it goes by template; ``html`` is the letter to print.
    """

    name: str
    language: str
    subject: str
    text: str
    html: str
    via: str
    why_not: str
    hint: str
    conversation_id: int | None
    template_id: str | None
    template_values: dict[str, str]
    template_text: str
    email: str


def final_answer(record: Record) -> str:
    """Which answer ends this request."""
    if record.decision in ("refuse", "partial"):
        return "refused" if record.decision == "refuse" else "partial"
    return "fulfilled"


def draft_answer(
    session: Session,
    request_id: str,
    name: str = "",
    *,
    language: str = "",
    because: str = "",
    phrase: str = "",
    reasons: Sequence[str] | None = None,
) -> AnswerDraft:
    """The answer ``name`` (one of :data:`answer_texts.NAMES`; empty: the one that ends the request), as it would go.

    ``language`` defaults to the person's. ``because`` is the sentence an extension, a question, a refusal or a
    grievance tells; ``phrase`` the one-time phrase or code; ``reasons`` the codes, those decided on by default.
    """
    record = request_record.read(session, request_id)
    name = name or final_answer(record)
    if name not in answer_texts.NAMES:
        raise ValueError(f"no such answer: {name}")
    person = _person(session, record)
    chosen = language or record.language or person.language or "en"
    chosen = chosen.partition("-")[0] if chosen.partition("-")[0] in answer_texts.LANGUAGES else "en"
    words = wording(chosen)
    home = agency(session)
    codes = record.reason_codes if reasons is None else tuple(reasons)
    values = _values(session, record, words, codes, because, phrase, name)
    values["dpo"] = home.dpo
    body = answer_texts.body(text_name(name, record.kind), words, values)
    text = answer_texts.whole(body, words, home, person.called(chosen))
    subject = words.subject.format(ref=record.ref, kind=values["kind"])
    via, why_not, hint, template_id = _way(session, record, name, chosen)
    flat = {
        **values,
        "reasons": words.list_reasons(codes, because, in_one_line=True),
        "name": person.called(chosen),
    }
    filled, template_text = _fill(session, template_id, flat, name, record.kind, chosen)
    return AnswerDraft(
        name=name,
        language=chosen,
        subject=subject,
        text=text,
        html=answer_texts.as_html(subject, text, chosen, home),
        via=via,
        why_not=why_not,
        hint=hint,
        conversation_id=record.conversation_id or _chat(session, record),
        template_id=template_id if via == "template" else None,
        template_values=filled if via == "template" else {},
        template_text=template_text if via == "template" else "",
        email=person.email,
    )


def send_answer(
    session: Session,
    request_id: str,
    name: str = "",
    *,
    by: str,
    staff: str = "",
    text: str = "",
    attachment_id: str | None = None,
    language: str = "",
    because: str = "",
    phrase: str = "",
    reasons: Sequence[str] | None = None,
) -> Queued | None:
    """Let the answer go ``by`` one of :data:`WAYS`; returns what was queued, for WhatsApp.

    ``text`` is the answer as staff changed it; the contact is put back if they cut it out. With ``attachment_id`` the
    file goes with it. E-mail, print and word are done by staff: what is kept is that they say so. The final answer
    settles the answer task: at once, or on WhatsApp when Meta has taken it. Raises :class:`UserError` when WhatsApp
    is not open to it, :class:`SendBlocked` when the gate refuses.
    """
    if by not in WAYS:
        raise ValueError(f"no such way: {by}")
    draft = draft_answer(
        session, request_id, name, language=language, because=because, phrase=phrase, reasons=reasons
    )
    said = _with_contact(session, text, draft) if text.strip() else draft.text
    queued = _queue(session, draft, said, attachment_id, staff) if by == "whatsapp" else None
    request_record.event(session, request_id, "answered", f"{draft.name}:{by}", staff=staff)
    request_record.write_down(
        session, request_id, "answer", {"answer": draft.name, "by": by}, staff, f"{draft.name}:{by}"
    )
    record = request_record.read(session, request_id)
    if draft.name == "acknowledgement" and record.acknowledged_at is None:
        request_record.keep(session, request_id, staff, acknowledged_at=session.now())
    if record.state == "DELIVERING" and draft.name in ("fulfilled", "partial", "refused"):
        _settle(session, request_id, by, queued, staff)
    return queued


def template_suggestions() -> list[dict[str, Any]]:
    """Templates for the agency to hand in to Meta, so that answers can go when the window is closed."""
    made: list[dict[str, Any]] = []
    for language in answer_texts.LANGUAGES:
        for name in ("acknowledgement", "ask_identity", "extension", "refused", "partial", "unverified"):
            body, order = answer_texts.template_body(name, "access", language)
            example = [{"param_name": mark, "example": mark} for mark in order]
            made.append(
                {
                    "name": TEMPLATE_PREFIX + name,
                    "language": language,
                    "category": "UTILITY",
                    "parameter_format": "NAMED",
                    "components": [
                        {"type": "BODY", "text": body, "example": {"body_text_named_params": example}}
                    ],
                }
            )
    return made


def _values(
    session: Session,
    record: Record,
    words: Wording,
    codes: Sequence[str],
    because: str,
    phrase: str,
    name: str,
) -> dict[str, str]:
    now = session.now()
    lives = challenge.CODE_LIVES if name == "ask_code" else challenge.PHRASE_LIVES
    purposes = [words.purposes[key] for key in record.scope.get("purposes", ()) if key in words.purposes]
    other = session.value("SELECT ref FROM privacy_request WHERE id = ?", (record.parent_id,))
    return {
        "ref": record.ref,
        "kind": words.kinds.get(record.kind, record.kind),
        "received": words.day(record.received_at, record.regime),
        "due": words.day(request_clock.due_now(session, record), record.regime),
        "until": words.day(now + lives, record.regime),
        "phrase": phrase,
        "because": because,
        "reasons": words.list_reasons(codes, because),
        "complaint": words.complaint.get(record.regime, words.complaint["OTHER"]),
        "purposes": ", ".join(purposes) or words.purposes["all"],
        "other": str(other or ""),
    }


class _Person(msgspec.Struct, frozen=True):
    name: str = ""
    native: str = ""
    language: str = ""
    email: str = ""

    def called(self, language: str) -> str:
        """The name in the script of a letter's language, as far as it is known in it."""
        return (self.native if language != "en" else "") or self.name


def _person(session: Session, record: Record) -> _Person:
    row = session.one(
        "SELECT name, name_native, language, email FROM contact WHERE id = ? AND erased_at IS NULL",
        (record.contact_id,),
    )
    return _Person() if row is None else _Person(*row)


def _chat(session: Session, record: Record) -> int | None:
    found = session.value(
        "SELECT id FROM conversation WHERE contact_id = ? ORDER BY last_at DESC LIMIT 1", (record.contact_id,)
    )
    return None if found is None else int(found)


def _way(session: Session, record: Record, name: str, language: str) -> tuple[str, str, str, str | None]:
    conversation_id = record.conversation_id or _chat(session, record)
    if conversation_id is None:
        return "", "There is no chat with this person.", "Send an e-mail, print it or tell them.", None
    verdict = verdict_for(session, conversation_id, Purpose.RIGHTS)
    if verdict.allowed:
        return "window", "", "", None
    found = session.value(
        "SELECT id FROM template WHERE name = ? AND status = 'APPROVED' AND (language = ? OR language LIKE ? || '\\_%'"
        " ESCAPE '\\') ORDER BY language = ? DESC, id LIMIT 1",
        (TEMPLATE_PREFIX + name, language, language, language),
    )
    if found is not None and verdict_for(session, conversation_id, Purpose.RIGHTS, found).allowed:
        return "template", "", "", str(found)
    return "", verdict.text, "Send an e-mail, print it, or ask them to write to you first.", None


def _fill(
    session: Session, template_id: str | None, values: dict[str, str], name: str, kind: str, language: str
) -> tuple[dict[str, str], str]:
    """The template's values: by their names, or in the order of our own text where it only counts them."""
    row = session.one("SELECT components FROM template WHERE id = ?", (template_id,)) if template_id else None
    if row is None:
        return {}, ""
    components = msgspec.json.decode(row[0])
    order = answer_texts.template_body(name, kind, language)[1]
    filled: dict[str, str] = {}
    for variable in templates.variables_of(components):
        mark = (
            order[int(variable.mark) - 1]
            if variable.mark.isdigit() and int(variable.mark) <= len(order)
            else ""
        )
        filled[variable.name] = _FORBIDDEN.sub(" ", values.get(mark or variable.mark, "")).strip() or "-"
    return filled, templates.preview(components, filled).text


def _queue(session: Session, draft: AnswerDraft, said: str, attachment_id: str | None, staff: str) -> Queued:
    if not draft.via or draft.conversation_id is None:
        raise UserError(draft.why_not, draft.hint)
    conversation_id = draft.conversation_id
    if draft.via == "template":
        if attachment_id is not None:
            raise UserError(
                "24 hours have passed since their last message, so a file cannot be sent.",
                "Send an e-mail, print it, or ask them to write to you first.",
            )
        assert draft.template_id is not None
        template = TemplateDraft(draft.template_id, draft.template_values)
        return messages.queue_message(session, conversation_id, template, purpose=Purpose.RIGHTS, staff=staff)
    if attachment_id is None:
        parts = [said[start : start + MAX_TEXT] for start in range(0, len(said), MAX_TEXT)]
        made = [
            messages.queue_message(
                session,
                conversation_id,
                TextDraft(part, preview_url=False),
                purpose=Purpose.RIGHTS,
                staff=staff,
            )
            for part in parts
        ]
        return made[-1]
    caption = said
    if len(said) > MAX_CAPTION:
        caption = ""
        messages.queue_message(
            session, conversation_id, TextDraft(said, preview_url=False), purpose=Purpose.RIGHTS, staff=staff
        )
    filename = str(session.value("SELECT filename FROM attachment WHERE id = ?", (attachment_id,)) or "")
    file = MediaDraft("document", attachment_id, caption, filename)
    return messages.queue_message(session, conversation_id, file, purpose=Purpose.RIGHTS, staff=staff)


def _with_contact(session: Session, text: str, draft: AnswerDraft) -> str:
    home = agency(session)
    words = wording(draft.language)
    must = home.dpo_email or home.dpo
    if not must or must in text:
        return text.strip()
    return f"{text.strip()}\n\n{answer_texts.contact_line(words, home)}"


def _settle(session: Session, request_id: str, by: str, queued: Queued | None, staff: str) -> None:
    answer = request_tasks.task_id(session, request_id, request_tasks.ANSWER)
    if answer is None:
        answer = request_tasks.add_task(session, request_id, request_tasks.ANSWER, "answer")
    proof: dict[str, Any] = {"by": by}
    if queued is not None:
        proof["client_ref"] = queued.client_ref
    request_tasks.set_task(
        session, answer, "verified" if queued is None else "done", proof=proof, staff=staff
    )
