"""The benchmark suite: what a figure promises, that every name is measured, and that the command line tells it."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib import import_module

import pytest

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.suite import MODULES, NAMES
from sanjog_desktop.cli import figure_json, figure_line


def slow_is_bad(figure: float) -> Figure:
    """A duration with the floor 10, at most 3 times and 1.5 times it, at most 25 and 12 ms."""
    return Figure("x", figure, "ms", 10.0, must=3.0, goal=1.5, limit=25.0, limit_goal=12.0)


def few_is_bad(figure: float) -> Figure:
    """A rate with the floor 1,000, at least half and four fifths of it."""
    return Figure("x", figure, "events/s", 1_000.0, must=0.5, goal=0.8, more_is_better=True)


@pytest.mark.parametrize(
    ("figure", "must", "goal"),
    [(5.0, True, True), (12.0, True, True), (12.1, True, False), (25.0, True, False), (25.1, False, False)],
)
def test_a_duration_keeps_its_upper_bounds(figure: float, must: bool, goal: bool) -> None:
    measured = slow_is_bad(figure)
    assert (measured.must_met, measured.goal_met) == (must, goal)
    assert measured.ratio == pytest.approx(figure / 10)


@pytest.mark.parametrize(
    ("figure", "must", "goal"),
    [(900.0, True, True), (800.0, True, True), (799.0, True, False), (500.0, True, False), (499.0, False, False)],
)
def test_a_rate_keeps_its_lower_bounds(figure: float, must: bool, goal: bool) -> None:
    measured = few_is_bad(figure)
    assert (measured.must_met, measured.goal_met) == (must, goal)


def test_ratio_and_figure_are_bound_separately() -> None:
    assert not Figure("x", 40.0, "ms", 10.0, must=3.0, limit=50.0).must_met
    assert not Figure("x", 20.0, "ms", 10.0, must=3.0, limit=15.0).must_met
    assert not Figure("x", 10.0, "msgs/s", 4.0, limit=20.0, more_is_better=True).must_met
    assert Figure("x", 20.0, "msgs/s", 4.0, limit=20.0, more_is_better=True).must_met


def test_without_a_floor_only_the_figure_is_bound() -> None:
    stall = Figure("stall", 20.0, "ms", None, must=3.0, limit=50.0, limit_goal=16.0)
    assert stall.ratio is None
    assert stall.must_met and not stall.goal_met
    assert "floor            -" in figure_line(stall)


def test_without_bounds_everything_is_met() -> None:
    free = Figure("x", 1.0, "ms", 1.0)
    assert free.must_met and free.goal_met


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_measured_by_a_module(name: str) -> None:
    run = import_module(f"sanjog_desktop.bench.{MODULES[name]}").run
    assert list(inspect.signature(run).parameters) == ["quick"]


@pytest.mark.parametrize(("figure", "verdict"), [(5.0, "goal"), (20.0, "must"), (30.0, "MISSED")])
def test_a_line_says_figure_floor_bounds_and_verdict(figure: float, verdict: str) -> None:
    line = figure_line(slow_is_bad(figure))
    assert f"{figure:,.2f} ms" in line and "10.00" in line and f"{figure / 10:.2f}x" in line
    assert "must <=3x and <=25 ms" in line and "goal <=1.5x and <=12 ms" in line
    assert line.split()[-1] == verdict


def test_json_says_the_same() -> None:
    told = figure_json(few_is_bad(600.0))
    assert told["ratio"] == pytest.approx(0.6)
    assert (told["must_met"], told["goal_met"]) == (True, False)
    assert (told["figure"], told["floor"], told["unit"]) == (600.0, 1_000.0, "events/s")


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, in a process of its own."""
    command = [sys.executable, "-m", "sanjog_desktop", "bench", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)


def test_the_command_prints_a_line_of_json_a_figure() -> None:
    told = bench("parse", "--quick", "--json")
    assert told.returncode == 0, told.stderr
    figures = [json.loads(line) for line in told.stdout.splitlines()]
    assert figures and figures[0]["name"] == "parse"
    for figure in figures:
        assert figure["figure"] > 0
        assert {"unit", "floor", "ratio", "must", "goal", "must_met", "goal_met"} <= figure.keys()


def test_an_unknown_name_is_refused() -> None:
    told = bench("hurry")
    assert told.returncode == 1 and not told.stdout
    assert "hurry" in told.stderr and "cold-start" in told.stderr
