"""What can go wrong with the store, in words for the person at the desk."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain.errors import SanjogError, UserError


class StoreError(UserError):
    """The store could not do what was asked; nothing was half-done."""


class DamagedStore(StoreError):
    """Bytes of the store do not pass their authenticity check, or the key is not this store's."""

    def __init__(self, detail: str = "") -> None:
        """``detail`` is a technical cause without personal data, kept for the log as ``self.detail``."""
        super().__init__(
            "The data on this PC cannot be read: it is damaged, or it belongs to another profile.",
            "Nothing was changed. Restore the profile folder from a backup, or begin anew from the team log.",
        )
        self.detail = detail


class NewerStore(StoreError):
    """The store was written by a later version of the program."""

    def __init__(self) -> None:
        """Takes nothing: the revision would mean nothing to the reader."""
        super().__init__(
            "This data was written by a newer version of Sanjog Desktop.",
            "Install the newest version on this PC and open it again. Nothing was changed.",
        )


class StoreInUse(StoreError):
    """Another process has this profile open."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "Sanjog Desktop is already open with this profile.",
            "Switch to the open window, or close it first.",
        )


class DiskFull(StoreError):
    """The disk had no room; the transaction was rolled back."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "The disk is full, so this could not be saved.",
            "Free some space on the disk and try again. Nothing that was saved before is lost.",
        )


class StoreUnwritable(StoreError):
    """The file or its folder cannot be written."""

    def __init__(self, detail: str = "") -> None:
        """``detail`` is a technical cause without personal data, kept for the log as ``self.detail``."""
        super().__init__(
            "The data folder cannot be written.",
            "Check that the disk is connected and that you may write to the profile folder, then try again.",
        )
        self.detail = detail


class StoreClosed(SanjogError):
    """A read or write came after the store was closed (the window is locked or going away)."""


class GateRefused(SanjogError):
    """The gate in the database refused to let an outbox row become sendable.

    ``reason`` is the word after ``gate:`` in the schema: mismatch, erased, restricted, do_not_contact,
    suppressed, template, window, consent or stale. The transaction is still open when an action sees this.
    """

    def __init__(self, reason: str) -> None:
        """Takes the bare reason word."""
        super().__init__(f"gate:{reason}")
        self.reason = reason


class StepRefused(UserError):
    """A trigger refused a step of a privacy request. ``reason`` is the word after ``request:`` in the schema."""

    def __init__(self, reason: str) -> None:
        """Takes the bare reason word."""
        super().__init__(*_STEP_TEXT.get(reason, _STEP_TEXT["illegal"]))
        self.reason = reason


class UnderAge(UserError):
    """A candidate's birth date says they are under eighteen; the schema takes no such candidate."""

    def __init__(self) -> None:
        """Nothing about the person is repeated."""
        super().__init__(
            "Nobody under eighteen can be a candidate.",
            "Check the birth date. If it is right, this biodata may not be kept (Prohibition of Child Marriage Act).",
        )


_STEP_TEXT: Final = {
    "illegal": (
        "This request cannot take that step now.",
        "Look at its stage: the steps it can take are shown there.",
    ),
    "agency": ("The agency has not decided on this request yet.", "Record the agency's decision first."),
    "approval": ("Two different people must approve this.", "Ask a second person to approve it."),
    "cooling": ("The waiting time of this request has not ended.", "It can go on when the time is over."),
    "tasks": ("Some of the work of this request is not finished.", "Finish the tasks that are still open."),
    "due": ("A due date is never moved without its reason.", "Extend the request and say why."),
    "check": ("Who asks was not checked yet.", "Check it in one of the ways shown, then go on."),
    "decision": ("This does not go with what was decided on the request.", "Look at the decision again."),
    "reasons": ("A refusal needs its reasons.", "Choose at least one of the reasons the law knows."),
    "fixed": ("When a request came and what it asks for cannot be changed.", "Open another request instead."),
    "closed": ("This request is closed, and so is its work.", "Open the request again first, and say why."),
    "kept": ("Privacy requests are kept as proof and cannot be deleted.", "Close the request instead."),
}
