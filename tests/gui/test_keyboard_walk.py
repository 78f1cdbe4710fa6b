"""Every pane by keyboard alone: Tab comes to everything and is caught nowhere, and a screen reader finds names."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.pane import PrivacyPane
from sanjog_desktop.gui.settings.pane import SettingsPane
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people
from tests.helpers.walk import nameless, names, reachable, spoken_rows, tabbed

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.mark.parametrize("pane", [ContactsPane, PrivacyPane, SettingsPane])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_tab_comes_to_everything_and_is_caught_nowhere(
    pane: Callable[[Context], QWidget], zoom: float, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        ctx.db.write_sync(fill_people)
        ctx.theme.apply("light", zoom=zoom)
        root: Any = pane(ctx)
        qtbot.addWidget(root)
        root.resize(1440, 900)
        root.show()
        root.activateWindow()
        root.activate()
        await settled(ctx)
        if QApplication.focusWidget() is None:
            reachable(root)[0].setFocus()
        forward = tabbed(root)
        missed = [widget for widget in reachable(root) if widget not in forward]
        assert not missed, names(missed)
        assert set(tabbed(root, back=True)) == set(forward)
        assert nameless(root) == []
        for view in root.findChildren(QAbstractItemView):
            if view.isVisible():
                assert all(spoken_rows(view)), names([view])
        ctx.theme.apply("light", zoom=1.0)

    qt_run(drive())
