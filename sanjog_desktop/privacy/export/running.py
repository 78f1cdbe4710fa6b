"""Exporting people: chunk by chunk into a file beside its place, put there whole or not at all.

The file is on record before its first byte and everybody in it stands in the register of disclosures. Given up, by
staff, by an error or by a full disk, it is removed and its entries are cancelled; after a crash the sweep of exports
does the same.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Final, Protocol

import msgspec

from sanjog_desktop.actions import exporting, exports
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.export_columns import COLUMNS, categories_of_columns, offered
from sanjog_desktop.domain.imports.mapping import CUSTOM
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.privacy.export.files import ENDINGS, Writer, open_writer, shown
from sanjog_desktop.privacy.export.register_pages import RegisterPages
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.custom_fields import custom_fields
from sanjog_desktop.store.reads.export_rows import ExportPerson
from sanjog_desktop.store.session import Session

Progress = Callable[[int, int], None]
_LEAST: Final = 1 << 20


class DrawPdf(Protocol):
    """How pages are drawn: :func:`sanjog_desktop.gui.pdf.render_pdf_in_slices`."""

    def __call__(
        self, slices: Sequence[str], language: str, *, footer: str = "", head: str = "", watermark: str = "",
        landscape: bool = False,
    ) -> Awaitable[bytes]:  # fmt: skip
        """The PDF's bytes."""
        ...


class Order(msgspec.Struct, frozen=True):
    """What is to be written: ``kind`` of file, ``columns`` (keys of ``COLUMNS`` and ``custom:<id>``), for whom and
    why; ``language`` (en, hi, mr, gu) and ``title`` are of the printed register.
    """

    kind: str
    columns: tuple[str, ...]
    recipient_type: str
    recipient: str
    reason: str
    recipient_contact_id: str = ""
    language: str = "en"


class Exported(msgspec.Struct, frozen=True):
    """A finished file: how many people are in it and how many were left out, and why."""

    path: Path
    id: str
    sha256: str
    people: int
    restricted: int
    erased: int
    refused: int

    @property
    def left_out(self) -> int:
        """How many of those asked for are not in it."""
        return self.restricted + self.erased + self.refused


class _Setup(msgspec.Struct, frozen=True):
    """What holds for the whole file."""

    id: str
    masking: Masking
    columns: tuple[str, ...]
    headings: tuple[str, ...]
    purpose: exporting.Purpose
    agency_name: str
    now: int


async def export_people(
    db: Database,
    ids: Sequence[str],
    order: Order,
    path: Path,
    *,
    staff: str,
    draw_pdf: DrawPdf | None = None,
    progress: Progress = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Exported:
    """Write the people with these ids into ``path``. ``progress(done, total)`` after each batch; ``stopped`` is asked
    between two.

    Raises :class:`Cancelled` when stopped, :class:`UserError` for what the rules do not allow, OSError for a full disk.
    Then there is no file and nobody was given anything.
    """
    wanted = list(dict.fromkeys(ids))
    if order.kind not in ENDINGS:
        raise ValueError(f"no such kind of file: {order.kind}")
    setup = await db.write(_begin, path, order, len(wanted), staff)
    draft = path.with_name(path.name + ".part")
    try:
        counts = await _write(db, wanted, order, setup, draft, staff, draw_pdf, progress, stopped)
        sha256, size = await asyncio.to_thread(_finished, draft)
        if not counts["people"]:
            raise UserError("Nobody can be in this file.", "See who may be shown to whom on their cards.")
        after: str | None = ""
        while after is not None:
            after = await db.read(exporting.check, setup.id, after)
        while await db.write(exporting.settle, setup.id, sha256):
            await asyncio.sleep(0)
        await asyncio.to_thread(draft.replace, path)
        await db.write(exports.finish_export, setup.id, sha256=sha256, size=size, staff=staff)
    except BaseException:
        with suppress(OSError):  # the folder itself may be gone
            draft.unlink(missing_ok=True)
        while await db.write(exporting.give_up, setup.id, staff=staff):
            await asyncio.sleep(0)
        raise
    return Exported(path, setup.id, sha256, **counts)


async def _write(
    db: Database, wanted: Sequence[str], order: Order, setup: _Setup, draft: Path, staff: str,
    draw_pdf: DrawPdf | None, progress: Progress, stopped: Callable[[], bool],
) -> dict[str, int]:  # fmt: skip
    counts = {"people": 0, "restricted": 0, "erased": 0, "refused": 0}
    draft.parent.mkdir(parents=True, exist_ok=True)
    pages = RegisterPages(setup.columns, order.language, dict(zip(setup.columns, setup.headings, strict=True)))
    with await asyncio.to_thread(draft.open, "wb") as file:
        draft.chmod(0o600)
        writer: Writer = pages
        if order.kind != "pdf":
            writer = await asyncio.to_thread(open_writer, order.kind, file, setup.columns, setup.headings)
        try:
            await _fill(db, wanted, setup, writer, counts, staff, progress, stopped)
            if order.kind == "pdf":
                await _draw(file, pages, order, setup, counts["people"], draw_pdf)
            else:
                await asyncio.to_thread(writer.close)
        except BaseException:
            writer.abandon()
            raise
        if stopped():
            raise Cancelled
        file.flush()
        os.fsync(file.fileno())
    return counts


async def _fill(
    db: Database, wanted: Sequence[str], setup: _Setup, writer: Writer, counts: dict[str, int], staff: str,
    progress: Progress, stopped: Callable[[], bool],
) -> None:  # fmt: skip
    for begin in range(0, len(wanted), exporting.BATCH):
        if stopped():
            raise Cancelled
        part = wanted[begin : begin + exporting.BATCH]
        taken = await db.write(exporting.take, setup.id, part, setup.purpose, staff=staff)
        people: list[ExportPerson] = [shown(setup.masking, person) for person in taken.people]
        await asyncio.to_thread(writer.add, people)
        counts["people"] += len(people)
        for why in ("restricted", "erased", "refused"):
            counts[why] += getattr(taken, why)
        progress(begin + len(part), len(wanted))
        await asyncio.sleep(0)


async def _draw(
    file: IO[bytes], pages: RegisterPages, order: Order, setup: _Setup, people: int, draw_pdf: DrawPdf | None
) -> None:
    if draw_pdf is None:
        raise ValueError("a printed register needs what draws it")
    title = pages.title(setup.agency_name, setup.now, people, order.recipient, order.reason)
    drawn = await draw_pdf(
        [title, *pages.slices], order.language, footer=pages.footer(setup.agency_name, order.recipient, setup.now),
        head=pages.head, watermark=order.recipient, landscape=True,
    )  # fmt: skip
    await asyncio.to_thread(file.write, drawn)


def _begin(session: Session, path: Path, order: Order, people: int, staff: str) -> _Setup:
    fields = {f"{CUSTOM}{field.id}": field for field in custom_fields(session)}
    sensitive = [field.id for field in fields.values() if field.is_sensitive]
    known = [column for column in order.columns if column in COLUMNS or column in fields]
    # Whoever is in the file is named in it.
    columns = ("name", *(column for column in dict.fromkeys(known) if column != "name"))
    purpose = exporting.Purpose(
        order.recipient_type, order.recipient.strip(), order.reason.strip(), categories_of_columns(columns),
        order.recipient_contact_id,
    )  # fmt: skip
    kind = f"people_{order.kind}"
    id, masking = exporting.begin(session, path, kind=kind, people=people, purpose=purpose, staff=staff)
    columns = offered(masking, columns, sensitive)
    headings = tuple(fields[column].name if column in fields else COLUMNS[column] for column in columns)
    return _Setup(id, masking, columns, headings, purpose, agency(session).name, session.now())


def _finished(path: Path) -> tuple[str, int]:
    """SHA-256 (hex) and size of a file."""
    total, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_LEAST):
            total.update(piece)
            size += len(piece)
    return total.hexdigest(), size
