"""Running a loop of ``sync`` until something is so."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any


async def until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Return once ``true`` says so; AssertionError when it does not for ``seconds``."""
    try:
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(0.005)
    except TimeoutError:
        raise AssertionError("it did not come to that") from None


@contextlib.asynccontextmanager
async def running(*loops: Any) -> AsyncIterator[None]:
    """The loops at work inside the block; an error of one fails the test."""
    tasks = [asyncio.create_task(loop.run()) for loop in loops]
    try:
        yield
        for task in tasks:
            if task.done():
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        for result in results:
            if isinstance(result, Exception):
                raise result
