"""What the stage chip of a request says: its state in the words of its own right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.store.reads.request_lines import RequestLine

AT_ONCE = frozenset({"opt_out", "withdraw_consent"})


def stage_chip(line: RequestLine) -> tuple[str, str]:
    """The words and the tone of the stage chip."""
    state, kind = line.row.state.lower(), line.row.kind
    if state == "executing":
        return _executing(line)
    if state == "assessing" and kind in ("rectification", "completion"):
        return QCoreApplication.translate("privacy", "Review change"), "info"
    if state == "assessing" and kind == "erasure":
        return QCoreApplication.translate("privacy", "Plan to approve"), "info"
    if state == "proving" and kind in AT_ONCE:
        return QCoreApplication.translate("privacy", "Stopped, confirm"), "ok"
    if state == "delivering":
        return _delivering(kind), "info"
    return texts.stage(line.row.state)


def _executing(line: RequestLine) -> tuple[str, str]:
    translate = QCoreApplication.translate
    kind = line.row.kind
    if kind in AT_ONCE:
        if line.stopped_ms is None:
            return translate("privacy", "Stopping"), "gold"
        return translate("privacy", "Stopped, confirm"), "ok"
    waiting = line.pcs - line.pcs_settled
    if kind == "erasure" and waiting and line.pcs > 1:
        words = translate("privacy", "Waiting for {count} of {total} PCs").format(count=waiting, total=line.pcs)
        return words, "bad" if line.unreachable else "gold"
    names = {
        "erasure": translate("privacy", "Erasing"),
        "access": translate("privacy", "Collecting"),
        "portability": translate("privacy", "Collecting"),
        "rectification": translate("privacy", "Correcting"),
        "completion": translate("privacy", "Correcting"),
        "grievance": translate("privacy", "Looking into it"),
    }
    words = names.get(kind, texts.stage(line.row.state)[0])
    if line.unreachable:
        return words, "bad"
    return words, "info"


def _delivering(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "grievance": translate("privacy", "Reply drafted"),
        "access": translate("privacy", "Ready to hand over"),
        "portability": translate("privacy", "Ready to hand over"),
        "erasure": translate("privacy", "Certificate to send"),
        "opt_out": translate("privacy", "Stopped, confirm"),
        "withdraw_consent": translate("privacy", "Stopped, confirm"),
    }
    return names.get(kind, translate("privacy", "Answering"))
