"""What an erasure would do, line by line, before anybody approves it: counts, what stays and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.plan_texts import plan_chip, plan_summary, plan_what
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.privacy.step_specs import StepSpec
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, SectionTitle, label
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.privacy.erasure.plan import PlanLine


class PlanDialog(StepDialog):
    """The plan of ``view`` over the fields of ``spec``; without a ``spec`` it only shows the plan."""

    def __init__(self, ctx: Context, view: RequestView, spec: StepSpec | None, parent: QWidget) -> None:
        """Builds the dialog; the caller connects ``submitted``."""
        translate = QCoreApplication.translate
        title = spec.title if spec is not None else translate("privacy", "{ref} · Erase plan").format(ref=view.row.ref)
        do = spec.do if spec is not None else translate("privacy", "Close")
        danger = spec is not None and spec.danger
        super().__init__(ctx.theme, title, plan_summary(view), (), do, danger=danger, parent=parent)
        self.setMinimumWidth(ctx.theme.px(620))
        self._now = ctx.clock.now()
        sections = (
            (translate("privacy", "Deleted"), ("delete",)),
            (translate("privacy", "Masked"), ("mask",)),
            (translate("privacy", "Kept"), ("keep",)),
            (translate("privacy", "Told or out of reach"), ("notify", "cannot_recall")),
        )
        lines = view.plan.lines if view.plan is not None else ()
        for heading, plans in sections:
            self._add_section(heading, [line for line in lines if line.plan in plans])
        for field in spec.fields if spec is not None else ():
            self.add_field(field)
        if spec is None:
            self.cancel_button.hide()
            self.submitted.connect(lambda _values: self.accept())
        self._check()

    def _add_section(self, heading: str, lines: list[PlanLine]) -> None:
        if not lines:
            return
        self.add_widget(SectionTitle(heading))
        for line in lines:
            words, tone = plan_chip(line, self._now)
            self.add_widget(KeyValue(plan_what(line), Chip(words, tone)))
            if line.reason:
                self.add_widget(label(tr_text(line.reason), "caption", wrap=True))
