"""Settings, Retention: how long people are kept, whom a rule would name before it is on, and the floor by law."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import retention as actions
from sanjog_desktop.actions import settings
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.retention import LEAST_MONTHS, MOST_MONTHS, TEMPLATE_SETTING, Floor, Rule
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.times import date_text, number_text
from sanjog_desktop.gui.widgets.basics import KeyValue, PlainButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.disclosure_rows import DryRun
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.retention import retention_floor, retention_rules
from sanjog_desktop.store.reads.settings import setting
from sanjog_desktop.store.reads.templates import templates

translate = QCoreApplication.translate
_NAMES_SHOWN: Final = 12


def category_text(category: str) -> str:
    """The people a rule is about."""
    return {
        "inactive": translate("retention", "No contact"),
        "settled": translate("retention", "Married or engaged"),
        "strangers": translate("retention", "Wrote once, never a client"),
    }.get(category, category)


def kept_text(reason: str) -> str:
    """Why somebody a rule names stays all the same."""
    return {
        "hold": translate("retention", "stays: a legal hold"),
        "request": translate("retention", "stays: a request is open"),
        "floor": translate("retention", "stays: the law wants it kept"),
        "told": translate("retention", "was told"),
    }.get(reason, translate("retention", "would be told"))


class RuleLine(QWidget):
    """One rule: whom, after how many months, on or off, and a look at whom it names."""

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.rule = rule
        self.months = QSpinBox()
        self.months.setRange(LEAST_MONTHS, MOST_MONTHS)
        self.months.setValue(rule.months)
        what = category_text(rule.category)
        self.months.setAccessibleName(translate("retention", "Months, {what}").format(what=what))
        self.months.setSuffix(" " + translate("retention", "months"))
        self.is_on = QCheckBox(what)
        self.is_on.setChecked(rule.is_on)
        self.look = PlainButton(translate("retention", "Who would go?"))
        self.look.setAccessibleName(translate("retention", "Who would go: {what}").format(what=what))
        self.seen: int | None = None
        self.names = QVBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        line = QHBoxLayout()
        line.addWidget(self.is_on, 1)
        line.addWidget(self.months)
        line.addWidget(self.look)
        rows.addLayout(line)
        rows.addWidget(label(tr_text(rule.basis), "caption", wrap=True))
        rows.addLayout(self.names)

    def tried(self) -> Rule:
        """The rule as it stands on the page."""
        return Rule(self.rule.category, self.months.value(), self.rule.basis, True)

    def show_names(self, found: DryRun, now: Instant) -> None:
        """Whom it names: the first of them, and how many."""
        while (item := self.names.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.seen = count = found.counts.get(self.rule.category, 0)
        words = translate("retention", "{count} people").format(count=number_text(count))
        self.names.addWidget(label(words, "strong"))
        for row in found.rows[:_NAMES_SHOWN]:
            when = date_text(row.active_at, now)
            self.names.addWidget(KeyValue(f"{row.name} · {when}", kept_text(row.kept_because)))


Work = Callable[[RuleLine], Coroutine[Any, Any, None]]


class RetentionPage(SettingsPage):
    """Reads and writes the rules; nothing here erases, and no rule is switched on unseen."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("RetentionPage", "Retention"),
            QCoreApplication.translate(
                "RetentionPage",
                "Whom a rule names is told 48 hours ahead. Then there is a request, which two people must approve like "
                "any other: a rule never erases by itself.",
            ),
            parent,
        )
        self._ctx = ctx
        self.lines: dict[str, RuleLine] = {}
        self.strip = NoticeStrip(ctx.theme)
        self.column.addWidget(self.strip)
        self._rules = self.add_card(self.tr("Rules"))
        self._add_notice()
        self._add_floor()
        self.finish()

    def _add_notice(self) -> None:
        rows = self.add_card(self.tr("The notice"))
        self.template = QComboBox()
        add_field(
            rows,
            self.tr("&Template it is sent by"),
            self.template,
            self.tr(
                "Its first variable is the name, its second the agency's. Without one, staff tell people themselves."
            ),
        )
        self.template.activated.connect(lambda _at: self._ctx.tasks.start(self._keep_template(), owner=self))

    def _add_floor(self) -> None:
        rows = self.add_card(self.tr("What the law wants kept"))
        rows.addWidget(
            label(
                self.tr(
                    "Rule 8(3) of the DPDP Rules 2025 is to keep data for a year after it was processed, even after an "
                    "erasure. Leave it off until counsel says that it holds; it is only for people under Indian law."
                ),
                "second",
                wrap=True,
            )
        )
        self.floor = QCheckBox(self.tr("The floor holds"))
        self.floor_from = QDateEdit()
        self.floor_from.setCalendarPopup(True)
        self.floor_from.setDisplayFormat("d MMM yyyy")
        self.source, self.second = QLineEdit(), QComboBox()
        self.second.setEditable(True)
        rows.addWidget(self.floor)
        add_field(rows, self.tr("&From"), self.floor_from)
        add_field(rows, self.tr("On whose &word"), self.source)
        add_field(rows, self.tr("&Second approval by"), self.second)
        self.floor_button = PlainButton(self.tr("Set the f&loor"))
        line = QHBoxLayout()
        line.addWidget(self.floor_button)
        line.addStretch(1)
        rows.addLayout(line)
        start = self._ctx.tasks.start
        self.floor_button.clicked.connect(lambda: start(self._keep_floor(), owner=self, busy=self.floor_button))

    async def load(self) -> None:
        """Show the rules, the template and the floor."""
        while (item := self._rules.takeAt(1)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.lines.clear()
        for rule in await self._ctx.db.read(retention_rules):
            line = self.lines[rule.category] = RuleLine(rule)
            self._rules.addWidget(line)
            line.look.clicked.connect(partial(self._start, self._look, line))
            line.is_on.clicked.connect(partial(self._start, self._keep_rule, line))
            line.months.editingFinished.connect(partial(self._months_typed, line))
        chosen = await self._ctx.db.read(setting, TEMPLATE_SETTING, "")
        self.template.clear()
        self.template.addItem(self.tr("None: staff tell them"), "")
        for row in await self._ctx.db.read(templates, approved_only=True):
            self.template.addItem(f"{row.name} ({row.language})", row.id)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))
        await self._load_floor()

    async def _load_floor(self) -> None:
        floor: Floor = await self._ctx.db.read(retention_floor)
        self.floor.setChecked(floor.is_on)
        begun = QDateTime.fromMSecsSinceEpoch(floor.from_at or self._ctx.clock.now())
        self.floor_from.setDate(begun.date())
        self.source.setText(floor.source)
        self.second.clear()
        self.second.addItems(("", *(await self._ctx.db.read(agency)).approvers(but=self._ctx.staff)))

    def _start(self, work: Work, line: RuleLine, *_clicked: object) -> None:
        self._ctx.tasks.start(work(line), owner=self)

    def _months_typed(self, line: RuleLine) -> None:
        if line.rule.is_on and line.months.value() != line.rule.months:
            self._start(self._keep_rule, line)

    async def _look(self, line: RuleLine) -> None:
        found = await self._ctx.db.read(actions.dry_run, [line.tried()], _NAMES_SHOWN)
        line.show_names(found, Instant(self._ctx.clock.now()))

    async def _keep_rule(self, line: RuleLine) -> None:
        wants = line.is_on.isChecked()
        if wants and line.seen is None:
            await self._look(line)
            line.is_on.setChecked(line.rule.is_on)
            self.strip.say(self.tr("Look at the list, then switch the rule on again."), tone="info")
            return
        try:
            await self._ctx.db.write(
                actions.set_rule,
                line.rule.category,
                line.months.value(),
                wants,
                approved_by=self._ctx.staff,
                seen=line.seen,
            )
        except UserError as error:
            line.is_on.setChecked(line.rule.is_on)
            line.months.setValue(line.rule.months)
            self.strip.say(tr_error(error.text, error.hint))
            return
        line.rule = next(
            rule for rule in await self._ctx.db.read(retention_rules) if rule.category == line.rule.category
        )
        self.strip.say(self.tr("Saved."), tone="ok")

    async def _keep_template(self) -> None:
        await self._ctx.db.write(settings.put, TEMPLATE_SETTING, str(self.template.currentData()))

    async def _keep_floor(self) -> None:
        day = self.floor_from.date()
        from_at = int(day.startOfDay().toMSecsSinceEpoch())
        try:
            await self._ctx.db.write(
                actions.set_floor,
                self.floor.isChecked(),
                from_at=from_at,
                source=self.source.text().strip(),
                staff=self._ctx.staff,
                second=self.second.currentText().strip(),
            )
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            await self._load_floor()
            return
        self.strip.say(self.tr("Saved."), tone="ok")

    def focus_first(self) -> None:
        """Put the focus on the first rule."""
        for line in self.lines.values():
            line.is_on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
