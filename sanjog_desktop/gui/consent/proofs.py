"""What proves a consent, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def evidence_text(key: str) -> str:
    """One kind of proof."""
    translate = QCoreApplication.translate
    names = {
        "wamid": translate("proofs", "Message"),
        "scan_sha256": translate("proofs", "Scan, SHA-256"),
        "form_sha256": translate("proofs", "Form, SHA-256"),
        "words": translate("proofs", "Words"),
        "witness": translate("proofs", "Heard by"),
        "reference": translate("proofs", "Kept at"),
    }
    return names.get(key, key.replace("_", " "))
