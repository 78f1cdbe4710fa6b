"""What a sandbox is started with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class SandboxSettings:
    """The choices of one sandbox; every default gives a sandbox that behaves like a young Indian account.

    seed: every id, token, secret, delay and choice follows from it.
    script: a JSON file of people and a timeline (format in `script.py`); None takes the default families.
    agency_people: how many people of the sample agency (`agency.py`) are on WhatsApp here besides the script's.
    callback_url: the webhook target; None sends no webhooks until one is set. No handshake is made for it.
    start_at: sandbox time at start, milliseconds since the epoch; None takes the time of the machine.
    frozen: the clock stands still and moves only when told to, so that two runs give the same bytes.
    automatic: people and the script's timeline act by themselves; False leaves that to the control address.
    throughput: messages a second of the number (Meta: 80 standard, 1000 high); 0 sets no limit.
    webhook_version: payload shape, like "v23.0" or "v26.0".
    webhook_connections: POSTs to the callback under way at once; 1 keeps them in order.
    webhook_batch: the most updates in one POST (Meta: at most 1000).
    closed_window: how a free-form message outside 24 hours fails: Meta accepts it and reports 131047 in a
        status ("webhook"); "reply" refuses the call instead, as older Meta pages show it.
    journal: a file that outlives the process: what was accepted, written and delivered is appended to it and taken
        up again at the next start, with new message ids (`journal.py`). None keeps nothing.
    allowed_recipients: digits of the numbers a test number may write to (131030 for others); empty allows all.
    """

    seed: int = 1
    script: Path | None = None
    agency_people: int = 0
    callback_url: str | None = None
    verify_token: str | None = None
    start_at: int | None = None
    frozen: bool = False
    automatic: bool = True
    throughput: int = 80
    webhook_version: str = "v26.0"
    webhook_connections: int = 1
    webhook_batch: int = 100
    closed_window: Literal["webhook", "reply"] = "webhook"
    allowed_recipients: tuple[str, ...] = ()
    journal: Path | None = None
