"""``verify`` on an export of the audit log, which is an archive as well."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from sanjog_desktop.actions import audit
from sanjog_desktop.privacy.audit.export import export_audit
from sanjog_desktop.privacy.verify import verify_file
from tests.helpers.store import open_store


def test_an_audit_export_is_told_from_a_package_and_every_changed_byte_is_found(tmp_path: Path) -> None:
    path = tmp_path / "audit.zip"
    with open_store(tmp_path) as (db, _clock):
        for number in range(5):
            db.write_sync(audit.record, "read_photo", "contact", number, actor="Asha")
        asyncio.run(export_audit(db, path, staff="Asha"))
    report = verify_file(path)
    assert report.sound, report.lines
    assert report.what == "audit export"
    assert report.fingerprint
    data, draw = path.read_bytes(), random.Random(7)
    for place in {0, len(data) - 1, *(draw.randrange(len(data)) for _ in range(150))}:
        path.write_bytes(data[:place] + bytes([data[place] ^ 1 << draw.randrange(8)]) + data[place + 1 :])
        assert not verify_file(path).sound, place
