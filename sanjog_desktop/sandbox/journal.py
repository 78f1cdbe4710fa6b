"""What a sandbox remembers when it is killed: an optional file it appends to and reads again at its next start.

One line of JSON an event, written with one system call before anybody is told of the event, so that SIGKILL
loses nothing that was answered (a power cut may: nothing is synced). Lines, in the order they happened:

* `{"start": n}` the sandbox began for the n-th time (0 first): its *incarnation*, which is in the ids it makes, so
  that the same seed never gives the same wamid twice.
* `{"callback": {"url", "verify_token"} or null}` where webhooks go.
* `{"person": {…}}` a person added by the control address (fields as in `script.py`).
* `{"wrote": {"wamid", "who", "type", "at", "opens"}}` a person wrote; restores windows and what can be read.
* `{"sent": {"client_ref", "wamid", "to", "type", "category", "in_window", "at", "body"}}` a send was accepted.
* `{"status": [wamid, status, at]}` a status was handed to the queue of webhooks.
* `{"update": {"name", "field", "value"}}` an update was queued for the callback.
* `{"taken": {"names": [update…], "ids": [message or "wamid/status"…]}}` a POST with these updates got its 200.

Restored are the callback, added people, windows, accepted sends with the rest of their journeys, and every update
no POST of which got a 200: it is posted again, as Meta does. Media, templates and faults set by hand are not kept.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

Json = dict[str, Any]
_encode = msgspec.json.Encoder().encode


class Journal:
    """Lines appended to a file; one without a file forgets everything."""

    def __init__(self, path: Path | None) -> None:
        """Takes the file, which is made when absent. Raises OSError when it cannot be read or written."""
        self._file: int | None = None
        self._lines: list[Json] = []
        if path is not None:
            self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
            self._lines = list(_whole_lines(self._file, path))

    @property
    def kept(self) -> bool:
        """Whether there is a file."""
        return self._file is not None

    def read(self) -> list[Json]:
        """The lines of earlier starts, once."""
        lines, self._lines = self._lines, []
        return lines

    def note(self, kind: str, value: object) -> None:
        """Append one line."""
        if self._file is not None:
            os.write(self._file, _encode({kind: value}) + b"\n")

    def close(self) -> None:
        """Let the file go."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _whole_lines(file: int, path: Path) -> Iterator[Json]:
    """All lines; one cut off by a kill was told to nobody and is removed."""
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        os.ftruncate(file, whole)
    for line in data[:whole].splitlines():
        yield msgspec.json.decode(line)


def ids_in(body: bytes) -> list[str]:
    """What a webhook carries: wamids of messages, `wamid/status` of statuses."""
    found = []
    for entry in msgspec.json.decode(body)["entry"]:
        for change in entry["changes"]:
            value = change["value"]
            found += [item["id"] for item in value.get("messages", ())]
            found += [f"{item['id']}/{item['status']}" for item in value.get("statuses", ())]
    return found
