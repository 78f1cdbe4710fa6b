"""How the contacts pane honours what is hidden by role and in counter mode.

For a list: give ``veil=ctx.veil`` to its :class:`~sanjog_desktop.gui.rows_model.RowsModel`; delegates and screen
readers then get masked rows, ``rows`` and ``row_at`` stay whole for ids. For the panel of a person: build it from
``masked_detail(ctx, detail)`` and build it anew on ``ctx.veil.changed``. Before a field or a cell is opened for
editing ask ``may_edit``: a masked value must never be written back. Photos and files are shown only where
``shows_photos`` says so; Export and Biodata buttons are enabled by ``may_export``.
"""

from __future__ import annotations

from typing import TypeVar

from sanjog_desktop.domain.masking import HIDDEN, PHOTO
from sanjog_desktop.gui.context import Context

Row = TypeVar("Row")

__all__ = ["HIDDEN", "masked_detail", "masked_text", "may_edit", "may_export", "shows_photos"]


def masked_detail(ctx: Context, detail: Row) -> Row:
    """The same detail (or any row of it) as it may be seen now; itself where nothing is hidden."""
    return ctx.veil.row(detail)


def masked_text(ctx: Context, field: str, value: str, *, sensitive: bool = False) -> str:
    """One value by the name of its field (a column's name; ``sensitive`` for an own field marked so)."""
    return ctx.veil.masking.text(field, value, sensitive=sensitive)


def may_edit(ctx: Context, field: str = "", *, sensitive: bool = False) -> bool:
    """Whether this field may be edited here and now: nothing is in counter mode, nor is what a role does not see, and
    who may only read edits nothing.
    """
    masking = ctx.veil.masking
    if masking.counter or masking.role == "read_only":
        return False
    return not masking.hides_field(field, sensitive=sensitive)


def shows_photos(ctx: Context) -> bool:
    """Whether photos and papers may be shown here and now."""
    return not ctx.veil.masking.hides(PHOTO)


def may_export(ctx: Context) -> bool:
    """Whether whoever sits here may write people's data into files."""
    return ctx.veil.masking.may_export
