"""Nothing readable at rest on the relay, nothing readable in what it says about itself."""

from __future__ import annotations

import asyncio
import json
import logging
import stat
import subprocess
import sys

import pytest

from sanjog_desktop.relay.ingest import Ingest
from sanjog_desktop.relay.log import Log
from sanjog_desktop.relay.metrics import Metrics
from sanjog_desktop.relay.writer import Writer
from sanjog_desktop.wire.sealing import AgencyPrivateKey, EpochOpener, EpochSealer, SealError
from sanjog_desktop.wire.signature import sign

SECRET = b"app-secret-of-the-agency"
MARK = "Sunita Namuna +919999900042 biodata"


@pytest.mark.promises("sharing.hosting")
def test_planted_words_are_in_no_file_no_log_line_and_no_metric(relay, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    plain = json.dumps({"text": MARK, "pad": MARK * 200}).encode()
    assert relay.post(plain) == 200
    assert relay.post(plain, headers={"X-Hub-Signature-256": "sha256=" + MARK}) == 401
    assert relay.post(plain * 500) == 413
    relay.http.get(relay.url + "/webhooks/meta?hub.mode=subscribe&hub.verify_token=" + MARK)
    relay.http.get(relay.url + "/v1/log?after=" + MARK, headers=relay.bearer)
    said = relay.http.get(relay.url + "/metrics").text + relay.http.get(relay.url + "/healthz").text
    living = {file.name: file.read_bytes() for file in relay.folder.iterdir()}
    relay.stop()
    stopped = {file.name: file.read_bytes() for file in relay.folder.iterdir()}
    assert "relay.db-wal" in living
    out, err = capfd.readouterr()
    said += out + err + caplog.text
    words = ["Sunita", "9999900042", "biodata"]
    for word in words:
        assert [
            name for files in (living, stopped) for name, data in files.items() if word.encode() in data
        ] == []
    # httpx, the client of this test, logs the addresses it asks for; the relay must not.
    said_by_relay = "\n".join(line for line in said.splitlines() if "HTTP Request:" not in line)
    assert not [word for word in words if word in said_by_relay]


def test_the_files_are_for_the_relays_own_user(relay):
    assert relay.post(b"x") == 200
    for file in relay.folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.promises("sharing.hosting")
def test_without_the_private_key_the_log_does_not_open(relay):
    assert relay.post(b"closed") == 200
    page = relay.pull()
    entry = page.entries[0]
    thief = EpochOpener(AgencyPrivateKey.generate())
    with pytest.raises(SealError):
        thief.open(page.log_id, page.epoch_of(entry), entry.kind, entry.sealed)


def test_an_idle_relay_forgets_its_epoch_key_by_itself(agency):
    async def post_and_wait() -> None:
        log = Log(agency.settings.store, 1)
        writer = Writer(log, 10, lambda _seconds, _entries: None)
        sealer = EpochSealer(agency.keys.public, log.log_id, epoch_seconds=0.2)
        ingest = Ingest(agency.settings, sealer, writer, Metrics(), lambda: 1)
        for _ in range(2):
            assert (
                await ingest._take({"headers": [(b"x-hub-signature-256", sign(SECRET, b"x").encode())]}, b"x")
                == 200
            )
            assert sealer.holds_key
            while sealer.holds_key:
                await asyncio.sleep(0.01)
        ingest.close()
        await writer.close()
        assert len(log.page(0, 10).epochs) == 2
        log.close()

    asyncio.run(post_and_wait())


def test_the_relay_loads_neither_gui_nor_store_nor_client():
    """A relay host installs the relay's own dependencies only."""
    code = (
        "import sys, pkgutil, importlib, sanjog_desktop.relay as r\n"
        "[importlib.import_module(m.name) for m in pkgutil.iter_modules(r.__path__, 'sanjog_desktop.relay.')]\n"
        "print('\\n'.join(sys.modules))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    ours = {name.split(".")[1] for name in loaded if name.startswith("sanjog_desktop.")}
    assert ours == {"relay", "wire"}
    foreign = {name.split(".")[0] for name in loaded}
    assert not foreign & {
        "PySide6",
        "sqlcipher3",
        "httpx",
        "alembic",
        "qasync",
        "keyring",
        "phonenumbers",
        "multipart",
    }
