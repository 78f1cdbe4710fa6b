"""A sandbox that is killed and started again with its journal goes on; one without forgets."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path

from tests.helpers.journal import read_journal
from tests.helpers.processes import SandboxProcess, call, free_port

PHONE = "919999900701"


def send(sandbox: SandboxProcess, ref: str) -> str:
    """Send a text; its wamid."""
    body = {"messaging_product": "whatsapp", "to": PHONE, "type": "text", "text": {"body": "hello"},
            "biz_opaque_callback_data": ref}  # fmt: skip
    request = urllib.request.Request(
        f"{sandbox.addresses['graph_url']}/{sandbox.addresses['phone_number_id']}/messages",
        data=json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {sandbox.addresses['access_token']}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        return str(json.loads(answer.read())["messages"][0]["id"])


def test_a_killed_sandbox_goes_on(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    (tmp_path / "nobody.json").write_text("{}")
    sandbox = SandboxProcess(journal).start(script=tmp_path / "nobody.json")
    try:
        first = dict(sandbox.addresses)
        # Nobody listens at the callback: every update waits to be posted again.
        sandbox.control("/webhook", {"url": f"http://127.0.0.1:{free_port()}/"})
        sandbox.control("/people", {"phone": PHONE, "name": "Asha Namuna", "deliver_s": 0, "read_s": 0})
        wrote = sandbox.control(f"/people/%2B{PHONE}/write", {"say": "namaste"})["wamid"]
        before = send(sandbox, "ref-1")
        assert sandbox.running is not None
        sandbox.running.kill()
        with journal.open("ab") as torn:
            torn.write(b'{"sent": {"client_ref": "never')

        sandbox.start(script=tmp_path / "nobody.json")
        for name in ("graph_url", "access_token", "app_secret", "waba_id", "phone_number_id", "verify_token"):
            assert sandbox.addresses[name] == first[name]
        person = sandbox.control(f"/people/%2B{PHONE}")
        assert (person["name"], person["window_open"]) == ("Asha Namuna", True)
        assert [item["wamid"] for item in sandbox.control("/received")] == [wrote]
        after = send(sandbox, "ref-2")
        assert after != before
        sandbox.control("/clock", {"advance": 60})
        sent = sandbox.control("/sent")
        assert [(item["client_ref"], item["wamid"], item["status"]) for item in sent] == [
            ("ref-1", before, "read"), ("ref-2", after, "read"),
        ]  # fmt: skip
        told = read_journal(journal)
        assert (told.starts, told.posts) == (2, 0)
        assert len(told.untaken) == 7, "one message and twice three statuses still wait for a 200"
        assert call(sandbox.addresses["control_url"] + "/deliveries")["counts"].get("delivered") is None
    finally:
        if sandbox.running is not None:
            sandbox.running.stop()
