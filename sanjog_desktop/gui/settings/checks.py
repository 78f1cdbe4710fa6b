"""What the connection page asks to be tried, and the answers it shows.

The page knows no network: whoever builds the app hands in an object with these five checks. Each takes the
values as typed (not yet saved) and answers in a sentence for staff; none raises for a refusal or a dead line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from sanjog_desktop.domain.connection import Connection


class CheckResult(msgspec.Struct, frozen=True):
    """`text`: what was found, one sentence; `hint`: what to do next when it is not `ok`."""

    ok: bool
    text: str
    hint: str = ""


class ConnectionChecks(Protocol):
    """The live checks behind the buttons of the connection page."""

    async def check_token(self, values: Connection) -> CheckResult:
        """Is the access token valid, with which scopes, until when."""
        ...

    async def check_number(self, values: Connection) -> CheckResult:
        """Is the business number there, under which name, of what quality."""
        ...

    async def check_templates(self, values: Connection) -> CheckResult:
        """Can the account's templates be read, and how many are approved."""
        ...

    async def check_relay(self, values: Connection) -> CheckResult:
        """Is the relay reachable, does it take this PC's credential, can its log be read."""
        ...

    async def check_key(self, values: Connection) -> CheckResult:
        """Does the agency key open what the relay sealed."""
        ...
