"""placeholder"""

from __future__ import annotations


async def issue(*args: object) -> None:
    """Nothing yet."""
