"""Which test holds which sentence of the privacy policy: read from the marks, run on request, put down in a table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.domain.policy_text import policy_from_json
from sanjog_desktop.resources import resources_dir

ROOT = Path(__file__).resolve().parents[2]
REPORT = "SANJOG_PROMISES_REPORT"
"""Environment: where the results of the marked tests are written, by a run that does nothing else."""
MARK = "promises"
#: What an issue to come will build. Their ids stand in the policy from the first version on.
NOT_BUILT_YET: dict[str, str] = {
    "collect.business_data": "accounts",
    "collect.usage_logs": "usage logs of the relay",
    "use.accounts": "accounts",
    "use.payments": "payments",
    "sharing.payments": "payments",
    "sharing.email": "e-mail delivery",
}
_SUITES = ("unit", "gui", "e2e")
_MOST_SECONDS = 900


@dataclass
class Held:
    """The tests of one sentence with their results ("passed", "failed", "skipped")."""

    results: dict[str, str] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        """What the table says."""
        if not self.results:
            return "no test"
        return "passed" if set(self.results.values()) == {"passed"} else "FAILED"


def sentences() -> tuple[str, ...]:
    """The ids of the policy in its order."""
    newest = max((resources_dir() / "notices").glob("policy-*.en.json"))
    return tuple(one.id for one in policy_from_json(newest.read_bytes()).sentences)


def marked(items: Iterable[pytest.Item]) -> list[tuple[pytest.Item, tuple[str, ...]]]:
    """The tests that hold a sentence, with its ids. Raises :class:`pytest.UsageError` for an id no sentence has."""
    known, found = set(sentences()), []
    for item in items:
        ids = tuple(str(id) for mark in item.iter_markers(MARK) for id in mark.args)
        if strange := [id for id in ids if id not in known]:
            raise pytest.UsageError(
                f"{item.nodeid} promises what the policy does not say: {', '.join(strange)}"
            )
        if ids:
            found.append((item, ids))
    return found


class Reporter:
    """In a run for the table: keeps the marked tests alone and writes down what came of each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ids: dict[str, tuple[str, ...]] = {}
        self._results: dict[str, str] = {}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what holds no sentence."""
        found = marked(items)
        self._ids = {item.nodeid: ids for item, ids in found}
        left = [item for item in items if item.nodeid not in self._ids]
        items[:] = [item for item, _ids in found]
        config.hook.pytest_deselected(items=left)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The worst of set-up, call and tear-down counts."""
        if report.when == "call" or report.outcome != "passed":
            before = self._results.get(report.nodeid)
            self._results[report.nodeid] = "failed" if before == "failed" else report.outcome

    def pytest_sessionfinish(self) -> None:
        """Write the results for whoever asked."""
        rows = [[test, list(self._ids[test]), result] for test, result in self._results.items()]
        self._path.write_text(json.dumps(rows), encoding="utf-8")


def run_marked(folder: Path) -> tuple[dict[str, Held], str]:
    """Run every marked test, a process a suite, and return what holds each sentence and what the runs printed."""
    held: dict[str, Held] = {id: Held() for id in sentences()}
    printed = []
    for suite in _SUITES:
        files = _files_with_marks(ROOT / "tests" / suite)
        if not files:
            continue
        report = folder / f"{suite}.json"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "--no-header", *map(str, files)],
            cwd=ROOT,
            env=_environment(report),
            capture_output=True,
            text=True,
            check=False,
            timeout=_MOST_SECONDS,
        )
        printed.append(done.stdout[-8_000:] + done.stderr[-2_000:])
        if not report.exists():
            raise AssertionError(f"the marked tests of {suite} did not run:\n{printed[-1]}")
        for test, ids, result in json.loads(report.read_text(encoding="utf-8")):
            for id in ids:
                held[id].results[test] = result
    return held, "\n".join(printed)


def table(held: Mapping[str, Held]) -> list[str]:
    """Sentence, tests, result: a line a sentence, and a line a test below it."""
    lines = [f"{'sentence of the policy':28} {'tests':>5}  result"]
    for id, one in held.items():
        verdict = f"not built yet ({NOT_BUILT_YET[id]})" if id in NOT_BUILT_YET else one.verdict
        lines.append(f"{id:28} {len(one.results):5}  {verdict}")
        by_file: dict[str, list[str]] = defaultdict(list)
        for test, result in sorted(one.results.items()):
            file, _colons, name = test.partition("::")
            by_file[file].append(name if result == "passed" else f"{name} ({result})")
        lines += [f"{'':34}  {file}: {_short(names)}" for file, names in by_file.items()]
    counts = [one.verdict for id, one in held.items() if id not in NOT_BUILT_YET]
    lines.append(
        f"{len(held)} sentences: {counts.count('passed')} held, {counts.count('FAILED')} broken,"
        f" {counts.count('no test')} without a test, {len(held) - len(counts)} not built yet"
    )
    return lines


def _short(names: list[str]) -> str:
    """Names of tests; one that runs with several values once."""
    plain = dict.fromkeys(
        name.partition("[")[0] + (" (failed)" if name.endswith("(failed)") else "") for name in names
    )
    return ", ".join(plain)


def _files_with_marks(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.rglob("test_*.py") if f"mark.{MARK}(" in path.read_text(encoding="utf-8")
    )


def _environment(report: Path) -> dict[str, Any]:
    environment = {**os.environ, REPORT: str(report)}
    # The run inside is a run of its own, not a part of this one.
    environment.pop("PYTEST_CURRENT_TEST", None)
    return environment
