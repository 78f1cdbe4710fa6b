"""How much of a file is read before it is taken for no register at all, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sanjog_desktop.domain.errors import UserError

MAX_CELL: Final = 32_767
"""Characters in one cell of a spreadsheet; Excel's own limit."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may ask of this PC. The defaults hold a register of 200,000 people several times over.

    ``file_bytes`` is what lies on the disk and ``unpacked_bytes`` what a packed file becomes; ``area`` is the
    rectangle of rows and columns round all filled cells of a sheet, because a spreadsheet is held as one;
    ``line_chars`` is the longest line of a text file.
    """

    file_bytes: int = 256 * 1024 * 1024
    unpacked_bytes: int = 400 * 1024 * 1024
    rows: int = 1_048_576
    columns: int = 1_024
    area: int = 10_000_000
    line_chars: int = 1_000_000
    members: int = 20_000


LIMITS: Final = Limits()


def too_large() -> UserError:
    """The file on the disk is larger than any register."""
    return UserError("This file is too large to be a register.", "Divide it into smaller files.")


def too_much_inside() -> UserError:
    """A packed file that grows beyond all measure when it is opened."""
    return UserError(
        "This file grows too large when it is unpacked, so it was not opened.",
        "Export the register again, or divide it into smaller files.",
    )


def too_many_rows() -> UserError:
    """More rows than a spreadsheet can have."""
    return UserError("This file has too many rows.", "Divide it into smaller files.")


def too_many_columns() -> UserError:
    """More columns than any register."""
    return UserError(
        "This file has too many columns to be a register.",
        "Delete the columns that are not needed, or export the register again.",
    )


def too_wide_apart() -> UserError:
    """Filled cells so far apart that the empty ones between them would fill the memory."""
    return UserError(
        "The cells of this sheet lie too far apart to be a register.",
        "Copy the register into a new sheet and save that, then try again.",
    )


def damaged() -> UserError:
    """A file that begins as what it is and then breaks off or makes no sense."""
    return UserError("This file is damaged.", "Export it again, or open it and save it anew, then try again.")


def locked() -> UserError:
    """A file that only opens with a password."""
    return UserError("This file is locked with a password.", "Save it without a password, then try again.")
