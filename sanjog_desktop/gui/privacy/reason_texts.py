"""The coded reasons, checks and holds of a request in words staff and the person understand.

Codes follow the Data Rights Protocol and the laws named beside each; the words say what the code means for the
person, not which paragraph it is, because staff choose by meaning.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def reason_text(code: str) -> str:
    """A coded reason for refusing a request or a part of it."""
    translate = QCoreApplication.translate
    names = {
        "ID_FAILED": translate("privacy", "We could not tell who asks"),
        "NO_MATCH": translate("privacy", "We hold nothing about this person"),
        "SUSPECTED_FRAUD": translate("privacy", "Somebody seems to ask in another's name"),
        "NOT_COVERED": translate("privacy", "The law gives no such right here"),
        "OUTSIDE_JURISDICTION": translate("privacy", "Another country's law applies, which gives no such right"),
        "EXCESSIVE": translate("privacy", "Asked again and again without a new reason"),
        "UNFOUNDED": translate("privacy", "Clearly without any ground"),
        "LEGAL_OBLIGATION": translate("privacy", "A law obliges us to keep it"),
        "LEGAL_CLAIMS": translate("privacy", "Needed for a legal claim"),
        "RULE_8_3_FLOOR": translate("privacy", "To be kept for one year (DPDP rule 8(3))"),
        "PURPOSE_STILL_SERVED": translate("privacy", "Still needed for what it was given for"),
        "RIGHTS_OF_OTHERS": translate("privacy", "It would harm the rights of others"),
        "FREE_EXPRESSION": translate("privacy", "Needed for free expression or information"),
        "NOT_TECHNICALLY_POSSIBLE": translate("privacy", "Not possible with the technology there is"),
        "ACCURACY_DISPUTED": translate("privacy", "What is right is disputed"),
        "OTHER": translate("privacy", "Another reason, written in the note"),
    }
    return names.get(code, code.replace("_", " ").capitalize())


def method_text(method: str) -> str:
    """How it is checked who asks."""
    translate = QCoreApplication.translate
    names = {
        "M1": translate("privacy", "Phrase sent to their WhatsApp number"),
        "M2": translate("privacy", "Code sent to the registered e-mail or phone"),
        "M3": translate("privacy", "Call back to the number on file, two facts asked"),
        "M4": translate("privacy", "In person, identity card seen, not copied"),
        "M5": translate("privacy", "Written authority, or proof of being the nominee"),
    }
    return names.get(method, method)


def result_text(result: str) -> tuple[str, str]:
    """What came of a check, and its tone."""
    translate = QCoreApplication.translate
    names = {
        "asked": (translate("privacy", "asked"), "gold"),
        "passed": (translate("privacy", "passed"), "ok"),
        "failed": (translate("privacy", "failed"), "bad"),
    }
    return names.get(result, (result, "neutral"))


def hold_text(reason: str) -> str:
    """Why data must be kept although its erasure was asked for."""
    translate = QCoreApplication.translate
    names = {
        "litigation": translate("privacy", "Court case"),
        "police_notice": translate("privacy", "Police notice"),
        "tax_gst": translate("privacy", "Tax records (GST)"),
        "unpaid_dispute": translate("privacy", "Dispute over unpaid fees"),
        "chargeback": translate("privacy", "Payment disputed at the bank"),
        "rule_8_3_floor": translate("privacy", "Kept for one year (DPDP rule 8(3))"),
    }
    return names.get(reason, reason.replace("_", " "))


def scope_text(scope: str) -> str:
    """What a hold covers."""
    translate = QCoreApplication.translate
    names = {
        "messages": translate("privacy", "Messages"),
        "profile": translate("privacy", "Profile and biodata"),
        "media": translate("privacy", "Photos and files"),
        "payments": translate("privacy", "Payments and receipts"),
        "all": translate("privacy", "Everything"),
    }
    return names.get(scope, scope)


def pause_text(reason: str) -> str:
    """Why the clock stands still."""
    translate = QCoreApplication.translate
    names = {
        "identity": translate("privacy", "who asks is not clear"),
        "clarification": translate("privacy", "what they ask is not clear"),
    }
    return names.get(reason, reason)


def due_basis_text(basis: str) -> str:
    """What the due day rests on."""
    translate = QCoreApplication.translate
    names = {
        "promise": translate("privacy", "our published promise"),
        "law": translate("privacy", "the law"),
        "extended": translate("privacy", "extended once, the person was told"),
        "paused": translate("privacy", "moved by the time the clock stood still"),
        "reopened": translate("privacy", "counted anew since it was reopened"),
    }
    return names.get(basis, basis)


def decision_text(decision: str) -> str:
    """What was decided."""
    translate = QCoreApplication.translate
    names = {
        "full": translate("privacy", "Granted in full"),
        "partial": translate("privacy", "Granted in part"),
        "refuse": translate("privacy", "Refused"),
    }
    return names.get(decision, decision)


def act_text(act: str) -> str:
    """An entry of a request's history that is no move from one stage to the next."""
    translate = QCoreApplication.translate
    names = {
        "opened": translate("privacy", "Opened"),
        "moved": translate("privacy", "Moved on"),
        "acknowledged": translate("privacy", "Receipt confirmed to the person"),
        "acknowledge": translate("privacy", "Receipt confirmed to the person"),
        "paused": translate("privacy", "Clock stopped"),
        "pause": translate("privacy", "Clock stopped"),
        "resumed": translate("privacy", "Clock runs again"),
        "resume": translate("privacy", "Clock runs again"),
        "extended": translate("privacy", "Time extended"),
        "due": translate("privacy", "Due day moved"),
        "alarm": translate("privacy", "Alarm"),
        "check": translate("privacy", "Identity check"),
        "task": translate("privacy", "Task"),
        "answer": translate("privacy", "Answer"),
        "approved": translate("privacy", "Approved"),
        "second": translate("privacy", "Second approval"),
        "judged": translate("privacy", "Looked at what was still found"),
        "undone": translate("privacy", "Undone: the message was no stop"),
    }
    return names.get(act, act.replace("_", " ").capitalize())


def waits_text(waits_for: str) -> str:
    """What an erasure under way waits for, and what staff can do; empty when it waits for nothing."""
    translate = QCoreApplication.translate
    names = {
        "in_flight": translate("privacy", "Waits for a message that is on its way to them."),
        "reader": translate("privacy", "Waits for another program that still reads the store: close it."),
        "again": translate("privacy", "Sweeps once more over what was still found."),
        "relay": translate("privacy", "Waits for the relay, which cannot be reached."),
        "tasks": translate("privacy", "Waits for work by hand: open the lines below that are to do."),
        "judgement": translate("privacy", "Something is still found: say whose it is, then it goes on."),
        "other_request": translate("privacy", "Waits for another request of this person."),
        "damage": translate("privacy", "The store has damaged pages, so nothing can be proved. Put a backup back."),
    }
    return names.get(waits_for, "")
