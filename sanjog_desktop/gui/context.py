"""What every pane is given: the parts built by the composition root, and nothing to look up."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.counter import Veil
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from sanjog_desktop.gui.settings.checks import ConnectionChecks
    from sanjog_desktop.privacy.backup.making import Backups
    from sanjog_desktop.privacy.erasure.running import Outcome
    from sanjog_desktop.store.attachments import AttachmentFiles
    from sanjog_desktop.store.database import Database
    from sanjog_desktop.store.vault import Vault
    from sanjog_desktop.sync.state import SyncState


def _nothing() -> None:
    """The callback of a part that is not running (tests, a store opened without its loops)."""


async def _not_connected(conversation_id: int, blocked: bool, staff: str) -> None:
    """Blocking without a line to WhatsApp."""
    raise UserError(
        "This PC is not connected to WhatsApp.", "Enter the WhatsApp account in Settings, then try again."
    )


class NewRequest(msgspec.Struct, frozen=True):
    """A subject for the privacy pane: begin a request of the person with this name.

    From a chat's message it also carries the message: its id at WhatsApp, its words, when it came (ms).
    """

    name: str
    contact_id: str = ""
    conversation_id: int | None = None
    wamid: str = ""
    text: str = ""
    received_at: int = 0


class Context(msgspec.Struct):
    """One unlocked profile as the window sees it.

    ``staff`` is the name messages and audit entries are signed with. The callbacks wake the loops
    after a write that gives them work; ``lock`` drops the keys and shows the lock page.
    ``window_file`` is the INI file that remembers geometry (``None``: nothing is remembered).
    """

    db: Database
    files: AttachmentFiles
    clock: Clock
    tasks: Tasks
    state: SyncState
    theme: Theme
    staff: str = ""
    # What is hidden from who sits here now: by their role, and in counter mode whoever a person is.
    veil: Veil = msgspec.field(default_factory=Veil)
    profile_dir: Path | None = None
    window_file: Path | None = None
    wake_outbox: Callable[[], None] = _nothing
    wake_media: Callable[[], None] = _nothing
    wake_templates: Callable[[], None] = _nothing
    wake_erasures: Callable[[], None] = _nothing
    # Blocks (or lets through) the person of a chat at WhatsApp: (conversation id, blocked, staff). Raises UserError.
    block: Callable[[int, bool, str], Coroutine[Any, Any, None]] = _not_connected
    # What an erasure under way waits for, by the request's id.
    erasure_outcome: Callable[[str], Outcome | None] = msgspec.field(default=lambda request_id: None)
    # Says that this member of staff looked at something sensitive: (what, kind, id), see ``sync.read_log``.
    note_read: Callable[[str, str, str], None] = msgspec.field(default=lambda what, kind, id: None)
    lock: Callable[[], None] = _nothing
    quit: Callable[[], None] = _nothing
    # What the settings pane reaches: the key file, live checks, and what must follow a changed setting at once.
    vault: Vault | None = None
    checks: ConnectionChecks | None = None
    reconnect: Callable[[], None] = _nothing
    set_auto_lock: Callable[[int], None] = msgspec.field(default=lambda minutes: None)
    # Makes and checks backups (loaded when asked for), and leads to the page that puts one back.
    backups: Callable[[], Backups] | None = None
    restore: Callable[[str], None] = msgspec.field(default=lambda folder: None)
    set_language: Callable[[str], None] = msgspec.field(default=lambda language: None)
    # The icon beside the clock, if there is one; how many messages it says are unread; the window to the front.
    tray: Callable[[], QSystemTrayIcon | None] = msgspec.field(default=lambda: None)
    show_unread: Callable[[int], None] = msgspec.field(default=lambda count: None)
    bring_up: Callable[[], None] = _nothing
    # Set by the shell: opens a pane on a subject, e.g. open_pane("contacts", contact_id).
    open_pane: Callable[[str, object], None] = msgspec.field(default=lambda name, subject: None)
