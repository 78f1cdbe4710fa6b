"""``size``: what encryption adds to the store on disk, in MB for the messages and people of the recipe."""

from __future__ import annotations

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.large_store import cached


def run(quick: bool = False) -> list[Figure]:
    """The encrypted file with all its indexes over the same tables in a plain SQLite file, both packed."""
    store = cached(people=5_000, messages=20_000) if quick else cached()
    size, floor = (path.stat().st_size / 1_000_000 for path in (store.path, store.plain))
    note = f"{store.messages:,} messages, {store.people:,} people"
    return [Figure("size", size, "MB", floor, must=1.2, goal=1.05, note=note)]
