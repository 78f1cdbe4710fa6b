"""Who lives in a sandbox at its start: the script's people, or the default families."""

from __future__ import annotations

from . import script
from .world import World


def settle(world: World) -> None:
    """Bring the people and templates of the settings in. Raises ScriptError."""
    if world.settings.script is not None:
        script.load(world, world.settings.script)
