"""What the list says when it has nothing to show, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.register_query import FAMILIES, RegisterQuery


def empty_words(query: RegisterQuery) -> tuple[str, str]:
    """A title and a sentence for a question that finds nobody."""
    translate = QCoreApplication.translate
    if query.text:
        return (
            translate("contacts", "Nobody found"),
            translate(
                "contacts",
                "Try fewer letters, another spelling, or the last digits of a number. People shows everybody.",
            ),
        )
    if query.filters:
        return (
            translate("contacts", "Nobody fits all filters"),
            translate("contacts", "Take one off, or make one wider."),
        )
    if query.view == FAMILIES:
        return (
            translate("contacts", "No families yet"),
            translate("contacts", "Import the register you keep, or add people one by one."),
        )
    return (
        translate("contacts", "Nobody here yet"),
        translate(
            "contacts",
            "Import the register you keep in Excel, or add the first family. Whoever writes on WhatsApp appears under "
            "People by themselves.",
        ),
    )


def failed_words() -> tuple[str, str]:
    """What happened when the list could not be read, and what is shown."""
    translate = QCoreApplication.translate
    return (
        translate("contacts", "The list could not be read."),
        translate("contacts", "What is shown is from before."),
    )
