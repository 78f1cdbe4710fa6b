"""The model behind every list: paging, refreshing, moving rows, resting while hidden."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.rows_model import Column, RowRole, RowsModel
from sanjog_desktop.gui.tasks import Tasks


@dataclass(frozen=True)
class Line:
    id: int
    text: str = ""


class Source:
    """Rows in memory, handed out a page at a time as a store would."""

    def __init__(self, count: int) -> None:
        self.rows = [Line(n) for n in range(count)]
        self.asked = 0
        self.gate: asyncio.Event | None = None

    async def fetch(self, after: Line | None, limit: int) -> Sequence[Line]:
        self.asked += 1
        rows = list(self.rows)
        if self.gate is not None:
            await self.gate.wait()
        start = next((n + 1 for n, row in enumerate(rows) if after is not None and row.id == after.id), 0)
        return rows[start : start + limit]


def make(source: Source, tasks: Tasks, **more: Any) -> RowsModel[Line]:
    kinds = frozenset({"line"})
    return RowsModel(
        tasks, source.fetch, lambda row: row.id, sentence=lambda r: f"line {r.id}", kinds=kinds, **more
    )


def ids(model: RowsModel[Line]) -> list[int]:
    return [row.id for row in model.rows]


def test_model_is_sound_while_it_pages(qtmodeltester: Any, qt_run: Callable[..., Any]) -> None:
    async def drive() -> RowsModel[Line]:
        tasks = Tasks()
        model = make(Source(25), tasks, page=10)
        await model.reload()
        assert ids(model) == list(range(10))
        model.fetchMore(QModelIndex())
        model.fetchMore(QModelIndex())
        await tasks.settle()
        assert ids(model) == list(range(20))
        model.fetchMore(QModelIndex())
        await tasks.settle()
        assert ids(model) == list(range(25))
        assert not model.canFetchMore(QModelIndex())
        return model

    qtmodeltester.check(qt_run(drive()))


def test_a_refresh_moves_inserts_changes_and_removes_without_a_reset(qt_run: Callable[..., Any]) -> None:
    async def drive() -> None:
        tasks, source = Tasks(), Source(12)
        model = make(source, tasks, page=50)
        await model.reload()
        resets: list[int] = []
        model.modelReset.connect(lambda: resets.append(1))
        persistent = QPersistentModelIndex(model.index(7, 0))
        rows = [row for row in source.rows if row.id != 3]
        rows[1] = replace(rows[1], text="changed")
        rows.insert(0, rows.pop(8))  # 9 rises to the top
        rows.insert(4, Line(99))
        source.rows = rows
        model.apply(frozenset({("line", 9)}))
        await asyncio.sleep(0.1)
        await tasks.settle()
        assert ids(model) == [row.id for row in rows]
        assert list(model.rows) == rows
        assert not resets
        assert persistent.data(RowRole).id == 7

    qt_run(drive())


def test_an_answer_to_an_older_question_is_dropped(qt_run: Callable[..., Any]) -> None:
    async def drive() -> None:
        tasks, source = Tasks(), Source(3)
        model = make(source, tasks)
        source.gate = asyncio.Event()
        model.restart()
        await asyncio.sleep(0)
        source.rows = [Line(50)]
        model.restart()
        await asyncio.sleep(0)
        source.gate.set()
        await tasks.settle()
        assert ids(model) == [50]

    qt_run(drive())


def test_a_burst_is_one_read_and_a_hidden_view_rests(qt_run: Callable[..., Any], qapp: Any) -> None:
    async def drive() -> None:
        tasks, source = Tasks(), Source(3)
        model = make(source, tasks)
        await model.reload()
        asked = source.asked
        for _ in range(20):
            model.apply(frozenset({("line", 1)}))
        model.apply(frozenset({("other", 1)}))
        await asyncio.sleep(0.1)
        await tasks.settle()
        assert source.asked == asked + 1
        widget = QWidget()
        model.follow(widget)
        model.apply(frozenset({("line", 1)}))
        await asyncio.sleep(0.1)
        assert source.asked == asked + 1
        widget.show()
        await asyncio.sleep(0.1)
        await tasks.settle()
        assert source.asked == asked + 2
        widget.deleteLater()

    qt_run(drive())


def test_what_cells_say(qt_run: Callable[..., Any]) -> None:
    async def drive() -> None:
        right = Qt.AlignmentFlag.AlignRight
        columns = [Column("No", lambda row: str(row.id)), Column("Text", lambda row: row.text, right)]
        model = make(Source(2), Tasks(), columns=columns)
        await model.reload()
        index = model.index(1, 0)
        assert model.columnCount() == 2
        assert index.data() == "1"
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "line 1"
        assert model.headerData(1, Qt.Orientation.Horizontal) == "Text"
        assert model.index(1, 1).data(Qt.ItemDataRole.TextAlignmentRole) & right
        model.empty()
        assert model.rowCount() == 0

    qt_run(drive())
