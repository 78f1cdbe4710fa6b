"""May we message this person, and why: the consent card as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import times
from sanjog_desktop.store.rows import GRANTED, STOPPED, WINDOW_ONLY, ConsentCard, ConsentLine

translate = QCoreApplication.translate


def card_sentence(card: ConsentCard, now: Instant) -> str:
    """One sentence for the whole person."""
    if card.state == GRANTED:
        first = min((line for line in card.lines if line.state == GRANTED), key=lambda line: line.at)
        return translate("consent", "May message: {why}.").format(why=line_sentence(first, now))
    if card.state == WINDOW_ONLY:
        until = times.moment_text(card.window_until, now)
        return translate(
            "consent", "May answer until {moment}: they wrote to us. No opt-in is on record."
        ).format(moment=until)
    fixed = {
        "erased": translate("consent", "Do not message: this person’s data was erased."),
        "restricted": translate(
            "consent", "Do not message: processing is restricted while a request is open."
        ),
        "do_not_contact": translate("consent", "Do not message: marked do not contact."),
        "": translate("consent", "Do not message: no opt-in is on record."),
    }
    if card.reason in fixed:
        return fixed[card.reason]
    return translate("consent", "Do not message: {why}.").format(why=_stop(card.reason, card.at, now))


def line_sentence(line: ConsentLine, now: Instant) -> str:
    """Where one purpose stands, since when and how."""
    if line.state == STOPPED:
        return _stop(line.reason, line.at, now)
    templates = {
        GRANTED: translate("consent", "opted in on {day} {how} (notice {version})")
        if line.notice_version
        else translate("consent", "opted in on {day} {how}"),
        "withdrawn": translate("consent", "withdrew on {day} {how}"),
        "denied": translate("consent", "said no on {day} {how}"),
        "expired": translate("consent", "the opt-in of {day} has expired"),
        "pending": translate("consent", "a relative agreed for them on {day}, they have not said so themselves"),
    }
    template = templates.get(line.state, translate("consent", "no opt-in on record"))
    day = times.date_text(line.at) if line.at else ""
    words = template.format(day=day, how=_how(line.method), version=line.notice_version)
    return " ".join(words.split())


def _stop(reason: str, at: int, now: Instant) -> str:
    reasons = {
        "stop": translate("consent", "they asked us to stop, {day}"),
        "meta_stop": translate("consent", "they stopped this on WhatsApp, {day}"),
        "erasure": translate("consent", "their data was erased, {day}"),
        "block": translate("consent", "they blocked us, {day}"),
        "complaint": translate("consent", "they complained, {day}"),
        "manual": translate("consent", "staff stopped it, {day}"),
    }
    return reasons.get(reason, reasons["manual"]).format(day=times.date_text(at, now))


def _how(method: str) -> str:
    names = {
        "wa_reply": translate("consent", "by a WhatsApp reply"),
        "wa_button": translate("consent", "by a WhatsApp button"),
        "wa_preference": translate("consent", "by their WhatsApp preference"),
        "web_form": translate("consent", "on the web form"),
        "paper": translate("consent", "on paper"),
        "voice": translate("consent", "by voice"),
        "in_person": translate("consent", "in person"),
        "import": translate("consent", "by an imported record"),
    }
    return names.get(method, "")


def purpose_text(purpose: str) -> str:
    """What a message or a consent is for, in the words staff use."""
    names = {
        "service_reply": translate("consent", "Service replies"),
        "match_updates": translate("consent", "Match updates"),
        "profile_sharing": translate("consent", "Biodata sharing"),
        "photo_sharing": translate("consent", "Photo sharing"),
        "marketing": translate("consent", "Marketing"),
        "testimonials": translate("consent", "Testimonials"),
        "account_security": translate("consent", "Security alerts"),
        "legal": translate("consent", "Legal notices"),
        "rights": translate("consent", "Privacy rights"),
    }
    return names.get(purpose, purpose.replace("_", " "))


def method_text(method: str) -> str:
    """How somebody told us, in a word or two."""
    names = {
        "wa_reply": translate("consent", "in chat"),
        "wa_button": translate("consent", "by button"),
        "wa_preference": translate("consent", "in WhatsApp"),
        "web_form": translate("consent", "web form"),
        "paper": translate("consent", "paper form"),
        "voice": translate("consent", "by phone"),
        "in_person": translate("consent", "in person"),
        "import": translate("consent", "import"),
    }
    return names.get(method, "")


def act_chip(act: str) -> tuple[str, str]:
    """One act of the ledger as a chip: its word and its tone."""
    words = {
        "grant": (translate("consent", "agreed"), "ok"),
        "withdraw": (translate("consent", "took it back"), "bad"),
        "deny": (translate("consent", "said no"), "bad"),
        "expire": (translate("consent", "expired"), "gold"),
        "pending": (translate("consent", "a relative's word"), "gold"),
    }
    return words.get(act, (act, "neutral"))
