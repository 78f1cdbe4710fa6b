"""Which benchmarks there are, and how they are run: each in a process of its own, one after the other."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module

from sanjog_desktop.bench.figure import Figure

MODULES = {
    "parse": "parse",
    "relay": "relay",
    "catch-up": "catch_up",
    "live": "live",
    "cold-start": "cold_start",
    "search": "search",
    "people-search": "search",
    "open-chat": "open_chat",
    "scroll": "scroll",
    "list": "list",
    "send": "send",
    "withdraw": "withdraw",
    "erase": "erase",
    "import": "importing",
    "memory": "memory",
    "size": "size",
    "growth": "growth",
}
"""Benchmark to the module of this package that measures it; one module may measure several."""

NAMES = tuple(MODULES)


def run_module(module: str, quick: bool) -> list[Figure]:
    """Measure one module's benchmarks in this process."""
    figures: list[Figure] = import_module(f"sanjog_desktop.bench.{module}").run(quick)
    return figures


def measure(names: Sequence[str], *, quick: bool) -> Iterator[Figure]:
    """The figures of ``names``, each module once, in a fresh process so that memory and start-up are its own."""
    spawn = multiprocessing.get_context("spawn")
    for module in dict.fromkeys(MODULES[name] for name in names):
        with ProcessPoolExecutor(max_workers=1, mp_context=spawn) as pool:
            yield from pool.submit(run_module, module, quick).result()
