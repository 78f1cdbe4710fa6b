"""A walk through a window by the keyboard alone, and through the tree a screen reader sees."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTextEdit, QWidget

MOST_STEPS = 400
#: What has no name of its own and needs none: grounds, lines, rows of others, and what repeats its neighbour.
_GROUNDS = frozenset({
    QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Border, QAccessible.Role.Grouping,
    QAccessible.Role.Pane, QAccessible.Role.Separator, QAccessible.Role.ScrollBar, QAccessible.Role.Splitter,
    QAccessible.Role.Graphic, QAccessible.Role.LayeredPane, QAccessible.Role.Indicator, QAccessible.Role.Whitespace,
    QAccessible.Role.StaticText, QAccessible.Role.Row, QAccessible.Role.Column,
    QAccessible.Role.Grip,
})  # fmt: skip
MOST_CHILDREN = 40
"""Of a table's lines: those in sight, not a hundred thousand."""


def reachable(root: QWidget) -> list[QWidget]:
    """What Tab must come to below ``root``: shown, enabled, and taking the keyboard by Tab."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None and not _is_part(widget)
    ]  # fmt: skip


def tabbed(root: QWidget, *, back: bool = False) -> list[QWidget]:
    """The widgets below ``root`` in the order Tab (or Shift+Tab) comes to them, until it comes round.

    Raises AssertionError where the keyboard is caught.
    """
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        at = QApplication.focusWidget()
        assert at is not None, f"the keyboard is nowhere after {names(seen[-3:])}"
        if seen and at is seen[0]:
            return seen
        assert not seen or at is not seen[-1], f"Tab is caught in {names([at])}"
        assert at not in seen, f"Tab goes round without its start: {names([at])}"
        seen.append(at)
        # In a long text a Tab may be a letter; Ctrl+Tab leaves it.
        held = modifier | (Qt.KeyboardModifier.ControlModifier if _takes_tabs(at) else Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(at, key, held)
    raise AssertionError(f"Tab never comes round: {names(seen[:12])} …")


def names(widgets: list[QWidget]) -> str:
    """Widgets as a failure names them."""
    return ", ".join(f"{type(one).__name__} '{one.accessibleName() or one.objectName()}'" for one in widgets)


def nameless(root: QWidget) -> list[str]:
    """What a screen reader would find below ``root`` and could not name: controls, tables, and cells in sight."""
    return [line for line in _nameless(QAccessible.queryAccessibleInterface(root), 0)]


def _nameless(face: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if face is None or not face.isValid() or depth > 40 or face.state().invisible:
        return
    role = face.role()
    name = face.text(QAccessible.Text.Name).strip()
    if role is QAccessible.Role.Cell:
        return  # an empty field of a record is empty
    if role not in _GROUNDS and not name:
        owner = face.object()
        yield f"{role.name} of {type(owner).__name__} {owner.objectName() if owner else ''}"
    if isinstance(face.object(), QAbstractItemView):
        return
    for place in range(min(face.childCount(), MOST_CHILDREN)):
        yield from _nameless(face.child(place), depth + 1)


def spoken_rows(view: QAbstractItemView) -> list[str]:
    """What a screen reader says of each line of a view that is there: its first cell."""
    model = view.model()
    said = []
    for row in range(min(model.rowCount(), MOST_CHILDREN)):
        index = model.index(row, 0)
        text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or ""
        said.append(str(text))
    return said


def _takes_tabs(widget: QWidget) -> bool:
    return isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.tabChangesFocus()


def _is_part(widget: QWidget) -> bool:
    # Qt's own parts of a compound widget speak through the whole.
    return widget.objectName().startswith("qt_")
