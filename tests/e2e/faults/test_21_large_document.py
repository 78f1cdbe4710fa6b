"""A document of Meta's largest size goes out and comes in whole, and is never whole in memory."""

from __future__ import annotations

import json
from pathlib import Path

from tests.helpers.office import open_office
from tests.helpers.processes import start

SIZE = 100_000_000
#: What the way of a file may take beside the program itself, whatever the file's size.
ROOM = 48_000_000


def test_a_hundred_megabytes_both_ways(tmp_path: Path) -> None:
    (tmp_path / "nobody.json").write_text("{}")
    office = open_office(tmp_path, script=tmp_path / "nobody.json")
    try:
        control = office.sandbox.addresses["control_url"]
        app = start("-m", "tests.helpers.large_file", str(tmp_path), str(SIZE), control, pipe=True,
                    errors=tmp_path / "app.err")  # fmt: skip
        try:
            assert app.process.stdout is not None
            line = app.process.stdout.readline()
            assert line, (tmp_path / "app.err").read_text()
            told = json.loads(line)
        finally:
            app.stop()
    finally:
        office.close()
    assert told["given"] == told["recorded"] == told["kept"]
    assert told["sent"] - told["before"] < ROOM
    assert told["fetched"] - told["before"] < ROOM
