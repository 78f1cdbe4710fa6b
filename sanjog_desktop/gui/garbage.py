"""Python's cyclic garbage is collected on the GUI thread alone.

A widget that lies in a reference cycle is destroyed by whichever thread happens to run the collector. On the
store's threads that would destroy Qt objects away from their own thread, which Qt answers with a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1_000


class GuiThreadCollector(QObject):
    """Turns the automatic collector off and runs it from a timer, by the thresholds Python would have used."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._is_settled = False
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, if any is."""
        if not self._is_settled:
            # Modules and all that the start made live as long as the program: looking through them again in every
            # full collection would stall the window for 60 ms.
            self._is_settled = True
            gc.freeze()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Hand the work back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
