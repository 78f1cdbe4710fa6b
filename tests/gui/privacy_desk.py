"""Somebody at the privacy pane: presses its buttons, fills its dialogs, looks at what it shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from sanjog_desktop.actions import requests, settings
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.pane import PrivacyPane
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people

STAFF = ({"name": "Mangala", "role": "owner"}, {"name": "Meera", "role": "manager"}, {"name": "Vijay"})
AGENCY = {
    "name": "Namuna Vivah Mandal",
    "dpo_name": "Asha",
    "dpo_email": "privacy@namuna.example",
    "staff": STAFF,
}


class PrivacyDesk:
    """``pane`` over a store with people in it; ``people`` are their contact ids."""

    def __init__(self, ctx: Context, qtbot: Any) -> None:
        self.ctx = ctx
        self.people = ctx.db.write_sync(fill_people)
        ctx.db.write_sync(settings.put, SETTING, AGENCY)
        self.pane = PrivacyPane(ctx)
        ctx.db.on_changes(self.pane.apply)
        qtbot.addWidget(self.pane)
        self.pane.resize(1300, 850)
        self.pane.show()
        self.queue = self.pane.queue

    async def open(self, kind: str, person: int = 4, days: float = 1, **more: Any) -> str:
        """A request opened at the desk and shown."""
        made = await self.ctx.db.write(
            requests.create_request,
            self.people[person],
            kind,
            channel=more.pop("channel", "email"),
            received_at=int(self.ctx.clock.now() - days * DAY),
            staff="Asha",
            **more,
        )
        self.pane.activate()
        await settled(self.ctx)
        self.queue.show_subject(made)
        await settled(self.ctx)
        return str(made)

    @property
    def state(self) -> str:
        """The state of the request shown."""
        assert self.queue.panel.row is not None
        return self.queue.panel.row.state

    @property
    def steps(self) -> list[str]:
        """The steps offered, in the order of their buttons."""
        return list(self.queue.panel.step_buttons)

    @property
    def dialog(self) -> StepDialog:
        """The dialog that is open."""
        found = self.queue.steps.dialog
        assert isinstance(found, StepDialog)
        return found

    async def press(self, step: str) -> None:
        """Press the button of a step."""
        self.queue.panel.step_buttons[step].click()
        await settled(self.ctx)

    async def take(self, step: str, **values: object) -> None:
        """Press the button of a step, fill its dialog and confirm it."""
        await self.press(step)
        dialog = self.dialog
        dialog.fill(**values)
        assert dialog.do_button.isEnabled(), dialog.values()
        dialog.do_button.click()
        await settled(self.ctx)

    async def dismiss(self) -> None:
        """Close the dialog that is open."""
        self.dialog.reject()
        await settled(self.ctx)

    def words(self) -> list[str]:
        """Every word the panel shows."""
        return [label.text() for label in self.queue.panel.widget().findChildren(QLabel)]
