"""What the sandbox's journal says happened, whatever was killed meanwhile."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec


@dataclass
class Told:
    """``messages`` and ``statuses`` ((wamid, status)) were in a POST that got 200; ``posts`` counts those.

    ``accepted`` are sends by client_ref, ``wamids`` their ids; ``untaken`` updates of which no POST got 200.
    """

    starts: int = 0
    posts: int = 0
    messages: set[str] = field(default_factory=set)
    statuses: set[tuple[str, str]] = field(default_factory=set)
    accepted: Counter[str] = field(default_factory=Counter)
    wamids: dict[str, str] = field(default_factory=dict)
    untaken: set[str] = field(default_factory=set)

    def read(self, kind: str, value: Any) -> None:
        """Take in one line."""
        match kind:
            case "start":
                self.starts += 1
            case "sent":
                self.accepted[value["client_ref"]] += 1
                self.wamids[value["client_ref"]] = value["wamid"]
            case "update":
                self.untaken.add(value["name"])
            case "taken":
                self.posts += 1
                self.untaken.difference_update(value["names"])
                for name in value["ids"]:
                    wamid, slash, status = name.rpartition("/")
                    # A wamid is base64 and may hold slashes; no status is that long.
                    if slash and wamid.startswith("wamid.") and status.isalpha() and status.islower():
                        self.statuses.add((wamid, status))
                    else:
                        self.messages.add(name)


def read_journal(path: Path) -> Told:
    """The whole journal."""
    told = Told()
    for line in path.read_bytes().splitlines():
        ((kind, value),) = msgspec.json.decode(line).items()
        told.read(kind, value)
    return told
