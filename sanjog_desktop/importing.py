"""The command ``import``: a file into the store of a profile, without a window."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sanjog_desktop.core import Core
from sanjog_desktop.sync import imports
from sanjog_desktop.sync.import_files import write_bad_rows

_WORDS: Final = {"new": "added", "updated": "completed", "duplicate": "already there", "bad": "not taken"}


@dataclass(frozen=True, slots=True)
class Report:
    """What a file did, or would do, to the store."""

    preview: imports.Preview
    outcome: imports.Outcome
    is_dry_run: bool

    def as_json(self) -> dict[str, Any]:
        """How the file was read, the counts, and the rows there is something to say about; never an erased person."""
        preview = self.preview
        columns = {
            heading or f"column {place}": target
            for place, (heading, target) in enumerate(zip(preview.columns, preview.targets, strict=True), 1)
        }
        return {
            "format": preview.format,
            "encoding": preview.encoding,
            "sheet": preview.sheet,
            "columns": {heading: target for heading, target in columns.items() if target},
            "ignored": [heading for heading, target in columns.items() if not target],
            "dry_run": self.is_dry_run,
            "rows": len(self.outcome.results),
            **self.outcome.counts,
            "notes": list(self.outcome.notes),
            "lines": [
                {"line": row.line, "outcome": row.outcome, "name": row.name, "reasons": list(row.reasons)}
                for row in self.outcome.results if row.reasons
            ],
        }  # fmt: skip

    def as_text(self) -> str:
        """The same for people."""
        counts = self.outcome.counts
        lines = [
            f"{len(self.outcome.results)} rows: {counts['new']} added, {counts['updated']} completed,"
            f" {counts['duplicate']} already there, {counts['bad']} not taken."
        ]
        if counts["shared"]:
            lines.append(f"{counts['shared']} have a number that somebody else answers too.")
        if counts["suppressed"] or counts["erased"]:
            lines.append(
                f"{counts['suppressed']} may not be written to, and that stays so;"
                f" {counts['erased']} were left out because the person asked to be erased."
            )
        lines += self.outcome.notes
        lines += [
            f"Line {row.line}, {_WORDS[row.outcome]}: {' '.join(row.reasons)}"
            for row in self.outcome.results if row.reasons
        ]  # fmt: skip
        if self.is_dry_run:
            lines.append("Nothing was changed: this was a dry run.")
        return "\n".join(lines)


def import_file(
    profile: Path, key: bytes, file: Path, *, dry_run: bool = False, bad_rows: Path | None = None
) -> Report:
    """Plan or import a file; what a crash left of an earlier import is taken back first.

    Raises UserError and OSError with a reason; nothing of the file is in the store then.
    """
    core = Core(profile, key)
    core.open()
    try:
        report = asyncio.run(_import(core, file, dry_run))
    finally:
        core.close()
    if bad_rows is not None:
        write_bad_rows(bad_rows, report.outcome.columns, report.outcome.bad)
    return report


async def _import(core: Core, file: Path, dry_run: bool) -> Report:
    await core.settle_imports()
    preview = await asyncio.to_thread(imports.open_preview, core.db, file, imports.Choices())
    choices = imports.Choices(targets=preview.targets)
    progress = imports.Progress()
    if dry_run:
        outcome = await imports.plan_file(core.db, file, choices, progress)
    else:
        outcome = await imports.run_file(core.db, file, choices, progress)
    return Report(preview, outcome, dry_run)
