"""What must be so after a bad day at the bureau, by the sandbox's journal and the ledger of staff."""

from __future__ import annotations

import logging
from collections import Counter

from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store.database import Database
from tests.helpers.bureau import Bureau
from tests.helpers.journal import read_journal
from tests.helpers.soundness import assert_log_sound, assert_sound

log = logging.getLogger(__name__)


def look(bureau: Bureau, killed: Counter[str], seed: object) -> None:
    """Everything the issue of a bureau demands after such a day."""
    told = read_journal(bureau.journal)
    ledger = [line.split(" ") for line in (bureau.folder / "ledger").read_text().splitlines()]
    db = Database(bureau.office.profile / STORE_FILE, bureau.office.key, SystemClock())
    db.open()
    try:
        rows = lambda sql: db.read_sync(lambda session: session.rows(sql))  # noqa: E731
        stored = Counter(wamid for (wamid,) in rows("SELECT wamid FROM message WHERE direction = 'in'"))
        bodies = Counter(body for (body,) in rows("SELECT body FROM message"))
        statuses = Counter(rows("SELECT wamid, status FROM status_event"))
        outbox = {row[0]: row[1:] for row in rows(
            "SELECT o.client_ref, o.state, coalesce(o.error_text, ''), m.wamid, m.status, m.body FROM outbox o"
            " LEFT JOIN message m ON m.client_ref = o.client_ref")}  # fmt: skip
        states = Counter(row[0] for row in outbox.values())
        summary = (
            f"seed {seed}, killed {dict(killed)}: {len(told.messages)} messages and {len(told.statuses)} statuses in"
            f" {told.posts} posts with 200, {len(ledger)} sent by staff, {sum(told.accepted.values())} accepted,"
            f" outbox {dict(states)}"
        )
        log.info("%s", summary)

        assert told.untaken == set(), summary
        assert [wamid for wamid in told.messages if stored[wamid] != 1] == [], summary
        assert [status for status in told.statuses if statuses[status] != 1] == [], summary
        assert [body for body, count in bodies.items() if count != 1] == [], summary

        assert [ref for ref, count in told.accepted.items() if count != 1] == [], summary
        assert [ref for ref, text in ledger if ref not in outbox or outbox[ref][4] != text] == [], summary
        for ref, (state, reason, wamid, status, _body) in outbox.items():
            if ref in told.accepted:
                assert (state, wamid, status) == ("accepted", told.wamids[ref], "read"), (ref, summary)
            elif state in ("failed", "cancelled"):
                assert reason, (ref, summary)
            else:
                # Nobody took it and nobody said so: staff are asked, it is never sent by itself.
                assert (state, status) == ("uncertain", "uncertain"), (ref, state, status, summary)
        assert states["accepted"] and told.messages and told.starts == killed["sandbox"] + 1, summary
        assert_sound(db)
    finally:
        db.close()
    assert_log_sound(bureau.folder / "relay.db")
