"""One line over the queue: how the agency keeps its word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import Chip, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.reads.request_metrics import RequestMetrics


class MetricsLine(QWidget):
    """What is overdue or nearly so stands out as a chip; the rest is one quiet sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Says nothing before `show_metrics`."""
        super().__init__(parent)
        line = FlowLayout(self, gap=8)
        self.overdue, self.nearing = Chip("", "bad"), Chip("", "gold")
        self.words = label("", "caption", wrap=False)
        for widget in (self.overdue, self.nearing, self.words):
            line.addWidget(widget)
        self.hide()

    def show_metrics(self, found: RequestMetrics) -> None:
        """Show these numbers; an agency that never had a request sees no line."""
        translate = QCoreApplication.translate
        over = translate("privacy", "{count} overdue").format(count=number_text(found.overdue))
        near = translate("privacy", "{count} near the end of their time").format(count=number_text(found.nearing))
        self.overdue.show_word(over if found.overdue else "", "bad")
        self.nearing.show_word(near if found.nearing else "", "gold")
        self.words.setText(metrics_text(found))
        self.words.setVisible(bool(self.words.text()))
        self.setAccessibleName(translate("privacy", "How requests are kept"))
        self.setAccessibleDescription(
            ", ".join(part.text() for part in (self.overdue, self.nearing, self.words) if not part.isHidden())
        )
        self.setVisible(bool(found.open or found.answered or found.erased))


def metrics_text(found: RequestMetrics) -> str:
    """Answers in time, how long half of them took, erasures proven."""
    translate = QCoreApplication.translate
    parts = []
    if found.answered:
        parts.append(
            translate("privacy", "{count} of {total} answered in time in 90 days").format(
                count=number_text(found.in_time), total=number_text(found.answered)
            )
        )
    if found.median_ms is not None:
        parts.append(translate("privacy", "median {count} days").format(count=round(found.median_ms / DAY)))
    if found.erased:
        parts.append(
            translate("privacy", "{count} of {total} erasures proven").format(
                count=number_text(found.proven), total=number_text(found.erased)
            )
        )
    return " · ".join(parts)
