"""What must wait, and until when, by a clock that never jumps."""

from __future__ import annotations

from collections.abc import Callable


class Holds:
    """Named holds. A hold without an end lasts until it is released."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._ends: dict[str, float | None] = {}

    def hold(self, name: str, seconds: float | None) -> None:
        """Hold ``name`` for ``seconds`` from now (``None``: until released); never shortens a hold."""
        if seconds is None:
            self._ends[name] = None
            return
        end = self._monotonic() + seconds
        before = self._ends.get(name, end)
        self._ends[name] = None if before is None else max(before, end)

    def release(self, name: str) -> None:
        """End the hold."""
        self._ends.pop(name, None)

    def held(self, name: str) -> bool:
        """Whether ``name`` still waits. A hold that is over is forgotten here."""
        if name not in self._ends:
            return False
        end = self._ends[name]
        if end is None or end > self._monotonic():
            return True
        del self._ends[name]
        return False

    def any(self, *names: str) -> bool:
        """Whether one of ``names`` still waits."""
        return any(self.held(name) for name in names)

    def seconds_left(self, name: str) -> float | None:
        """Seconds until ``name`` may go on; ``None`` when only a release ends it, 0 when it may go on now."""
        end = self._ends.get(name, 0.0)
        return None if end is None else max(0.0, end - self._monotonic())

    def next_end_s(self) -> float | None:
        """Seconds until the next hold ends by itself; ``None`` when none does."""
        now = self._monotonic()
        left = [end - now for end in self._ends.values() if end is not None and end > now]
        return min(left, default=None)
