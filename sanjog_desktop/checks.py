"""The live checks behind Settings and ``doctor``: each tries one thing for real and answers in a sentence."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from sanjog_desktop.domain.errors import SanjogError
from sanjog_desktop.gui.settings.checks import CheckResult

if TYPE_CHECKING:
    from sanjog_desktop.cloud.client import GraphClient
    from sanjog_desktop.domain.connection import Connection
    from sanjog_desktop.sync.relay_client import RelayClient

CHECK_SECONDS = 20.0
"""How long a check may take before it says that nobody answered."""


@asynccontextmanager
async def graph_of(values: Connection) -> AsyncIterator[GraphClient]:
    """A Graph client for ``values``, closed again. Raises ValueError for an address that is none."""
    from sanjog_desktop.cloud.client import GraphClient

    client = GraphClient(
        values.graph_url, values.access_token, values.phone_number_id, values.waba_id, values.graph_version
    )
    try:
        yield client
    finally:
        await client.close()


@asynccontextmanager
async def relay_of(values: Connection) -> AsyncIterator[RelayClient]:
    """A relay client for ``values``, closed again."""
    from sanjog_desktop.sync.relay_client import RelayClient

    client = RelayClient(values.relay_url, values.device_id, values.device_token)
    try:
        yield client
    finally:
        await client.aclose()


def failure(error: Exception) -> CheckResult:
    """What a failed try says: our errors carry their own words, a time-out means nobody answered."""
    from sanjog_desktop.cloud.errors import GraphRefused, GraphUnreachable

    if isinstance(error, GraphRefused):
        return CheckResult(False, error.rule.plain, error.rule.advice)
    if isinstance(error, (GraphUnreachable, TimeoutError)):
        return CheckResult(False, "Nobody answers at this address.", "Check the address and this PC's network.")
    return CheckResult(False, str(error) or "This did not work.", getattr(error, "hint", "") or "")


class LiveChecks:
    """Implements ``gui.settings.checks.ConnectionChecks`` against the real addresses."""

    async def check_token(self, values: Connection) -> CheckResult:
        """Whether Meta takes the token for this number."""
        try:
            async with asyncio.timeout(CHECK_SECONDS), graph_of(values) as client:
                refused = await client.check_token()
        except (SanjogError, ValueError, TimeoutError) as error:
            return failure(error)
        return failure(refused) if refused else CheckResult(True, "Meta accepts the token for this number.")

    async def check_number(self, values: Connection) -> CheckResult:
        """Whether the number exists, under which name and of what quality."""
        try:
            async with asyncio.timeout(CHECK_SECONDS), graph_of(values) as client:
                number = await client.number_info()
        except (SanjogError, ValueError, TimeoutError) as error:
            return failure(error)
        name = number.verified_name or "no verified name"
        quality = (number.quality_rating or "unknown").lower()
        return CheckResult(True, f"{number.display_phone_number} · {name} · quality {quality}")

    async def check_templates(self, values: Connection) -> CheckResult:
        """Whether the account's templates can be read."""
        try:
            async with asyncio.timeout(CHECK_SECONDS), graph_of(values) as client:
                statuses = [template.status for template in (await client.list_templates()).data]
        except (SanjogError, ValueError, TimeoutError) as error:
            return failure(error)
        approved = statuses.count("APPROVED")
        hint = "" if approved else "Create templates in WhatsApp Manager: without one, closed chats stay closed."
        return CheckResult(True, f"{len(statuses)} templates, {approved} approved.", hint)

    async def check_relay(self, values: Connection) -> CheckResult:
        """Whether the relay answers, takes this PC's credential and shows its log."""
        try:
            async with asyncio.timeout(CHECK_SECONDS), relay_of(values) as client:
                page = await client.pull(0, limit=1, wait_s=0)
        except (SanjogError, ValueError, TimeoutError) as error:
            return failure(error)
        return CheckResult(True, f"The relay knows this PC; its log is at entry {page.head:,}.")

    async def check_key(self, values: Connection) -> CheckResult:
        """Whether the two halves of the agency key belong together."""
        from sanjog_desktop.wire.sealing import AgencyPrivateKey, SealError

        try:
            private = AgencyPrivateKey(base64.b64decode(values.agency_private_key, validate=True))
            public = base64.b64encode(private.public().raw).decode()
        except (SealError, binascii.Error, ValueError):
            return CheckResult(False, "This is not an agency key.", "Paste it whole, or make a new pair.")
        if values.agency_public_key and public != values.agency_public_key:
            return CheckResult(False, "The two halves of the agency key do not belong together.",
                               "Give the relay the public half shown here.")  # fmt: skip
        return CheckResult(True, "The agency key is whole.")
