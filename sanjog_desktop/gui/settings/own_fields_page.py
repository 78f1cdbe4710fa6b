"""Settings, Own fields: what the agency writes on every card beside the usual biodata."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.own_fields import OwnFieldsForm
from sanjog_desktop.gui.settings.form_rows import SettingsPage


class OwnFieldsPage(SettingsPage):
    """The fields, in the order in which they stand on the card."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("OwnFieldsPage", "Own fields"),
            QCoreApplication.translate(
                "OwnFieldsPage",
                "They stand on everybody's card, in this order, and take part in import and export. What was written "
                "in a field is kept when it is taken out of use.",
            ),
            parent,
        )
        rows = self.add_card(self.tr("Fields on the card"))
        self.form = OwnFieldsForm(ctx)
        rows.addWidget(self.form)
        self.finish()
        # A role that only reads, or the counter mode, may come while the page stands open.
        self._ctx = ctx
        ctx.veil.changed.connect(self._look_again)

    async def load(self) -> None:
        """Show the fields there are."""
        chosen = self.form.current
        await self.form.load(chosen.id if chosen is not None else "")

    def _look_again(self) -> None:
        self._ctx.tasks.start(self.load(), owner=self)

    def focus_first(self) -> None:
        """Put the focus on the list."""
        self.form.list.setFocus(Qt.FocusReason.OtherFocusReason)
