"""What a change set did, in words, for the notice that offers to take it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.store.people_rows import ChangeSetRow


def change_words(row: ChangeSetRow) -> str:
    """One short sentence; of how many people, where one press changed many."""
    words = _many(row.title, row.counts.get("people", 0)) if row.kind == "bulk" else _one(row.title)
    return words or QCoreApplication.translate("contacts", "The change was kept.")


def _one(title: str) -> str:
    translate = QCoreApplication.translate
    return {
        "contact_create": translate("contacts", "A person was added."),
        "biodata_remove": translate("contacts", "The biodata was taken away."),
        "family_create": translate("contacts", "A family was added."),
        "family_edit": translate("contacts", "The family was changed."),
        "family_dissolve": translate("contacts", "The family was dissolved; its people stay."),
        "number_add": translate("contacts", "A number was added."),
        "number_remove": translate("contacts", "A number was removed."),
        "number_edit": translate("contacts", "A number was changed."),
        "number_share": translate("contacts", "A number is shared now."),
        "labels_put": translate("contacts", "The labels were changed."),
        "label_create": translate("contacts", "A label was added."),
        "label_edit": translate("contacts", "The label was changed."),
        "label_remove": translate("contacts", "The label was removed."),
        "note_add": translate("contacts", "A note was added."),
        "note_edit": translate("contacts", "The note was changed."),
        "note_remove": translate("contacts", "The note was removed."),
        "follow_up_add": translate("contacts", "A follow-up was set."),
        "follow_up_edit": translate("contacts", "The follow-up was changed."),
        "follow_up_done": translate("contacts", "The follow-up is done."),
        "follow_up_remove": translate("contacts", "The follow-up was removed."),
        "file_add": translate("contacts", "A file was added."),
        "file_remove": translate("contacts", "A file was removed."),
    }.get(title, "")


def _many(title: str, people: int) -> str:
    translate = QCoreApplication.translate
    return {
        "bulk_labels": translate("contacts", "The labels of %n people were changed.", "", people),
        "bulk_assign": translate("contacts", "%n people were assigned.", "", people),
        "bulk_follow_up": translate("contacts", "A follow-up was set for %n people.", "", people),
        "bulk_status": translate("contacts", "The status of %n people was changed.", "", people),
    }.get(title, "")
