"""What a benchmark reports: one figure beside the floor measured in the same run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of ``sanjog-desktop bench``.

    ``ratio`` is figure / floor. ``must`` and ``goal`` bound the ratio; ``limit`` and ``limit_goal``
    bound the figure itself, in its own unit. With ``more_is_better`` a larger figure is better and
    the bounds are minima, otherwise they are maxima. A bound that does not apply is ``None``.
    """

    name: str
    figure: float
    unit: str
    floor: float | None
    must: float | None = None
    goal: float | None = None
    limit: float | None = None
    limit_goal: float | None = None
    more_is_better: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Figure over floor, or ``None`` where no floor was measured."""
        return self.figure / self.floor if self.floor else None

    def meets(self, ratio_bound: float | None, figure_bound: float | None) -> bool:
        """Whether the figure keeps both bounds (``None`` bounds nothing)."""
        sign = -1.0 if self.more_is_better else 1.0
        ratio_ok = ratio_bound is None or self.ratio is None or sign * self.ratio <= sign * ratio_bound
        figure_ok = figure_bound is None or sign * self.figure <= sign * figure_bound
        return ratio_ok and figure_ok

    @property
    def must_met(self) -> bool:
        """Whether the line below which the work is not done is kept."""
        return self.meets(self.must, self.limit)

    @property
    def goal_met(self) -> bool:
        """Whether the figure is where we mean to be."""
        return self.meets(self.goal, self.limit_goal)
