"""What can go wrong between this PC and the Graph API, mapped once.

    CloudError
      GraphRefused      the API answered with an error; ``rule`` says what to do about it
      GraphUnreachable  nothing that could be acted on was sent: trying again is safe
      GraphUncertain    the request was written and no answer was understood: it may have been acted on
      GraphNotJson      a read was answered with something that is not the API's JSON
      UntrustedHost     an address that must not be given the token
      MediaTooLarge     a download beyond the size Meta allows

A message that ends in GraphUncertain is never sent again blindly: the API has no idempotency key (Meta:
sending). No error carries a body, a number or a token; ``details`` of a refusal is Meta's own explanation,
for the screen only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx
import msgspec

from sanjog_desktop.domain.errors import SanjogError
from sanjog_desktop.wire.codes import CodeRule, rule_for
from sanjog_desktop.wire.graph import GraphErrorBody

_LONGEST_WAIT_S: Final = 24 * 3600.0

NOT_WRITTEN: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
"""What httpx raises before a connection carries any of the request."""


class CloudError(SanjogError):
    """Anything that keeps a call to the Graph API from succeeding."""


class GraphRefused(CloudError):
    """The API answered with an error.

    rule: what to do by Meta's code. details: Meta's explanation (may hold personal data: show it, never log
    it). retry_after: seconds the API asks to wait, if it said. trace_id: Meta's reference for its support.
    """

    def __init__(
        self,
        rule: CodeRule,
        *,
        http_status: int,
        details: str = "",
        retry_after: float | None = None,
        trace_id: str | None = None,
    ) -> None:
        super().__init__(f"the Graph API refused with code {rule.code} (HTTP {http_status})")
        self.rule = rule
        self.details = details
        self.http_status = http_status
        self.retry_after = retry_after
        self.trace_id = trace_id


class GraphUnreachable(CloudError):
    """Nothing that could be acted on was sent. Safe to try again."""


class GraphUncertain(CloudError):
    """The request was written, but no answer was understood. It may have been acted on."""


class GraphNotJson(CloudError):
    """A read was answered with something that is not the API's JSON (a proxy's page, an edge's HTML)."""

    def __init__(self, http_status: int) -> None:
        super().__init__(f"the answer was not the Graph API's (HTTP {http_status})")
        self.http_status = http_status


class UntrustedHost(CloudError):
    """The address is neither the configured API nor Meta's media host, so the token was not sent there."""


class MediaTooLarge(CloudError):
    """The download is larger than Meta allows; what came so far is to be dropped."""


def transport_error(error: httpx.HTTPError | httpx.InvalidURL, *, begun: bool) -> CloudError:
    """The error for what httpx raised.

    begun: whether any of the request's body was handed to the connection. The API cannot act on a message
    whose body it never got, whatever became of the connection (say, a keep-alive connection found closed);
    once the body is on its way, httpx cannot tell how much of it arrived, so everything else is uncertain.
    """
    name = type(error).__name__
    if not begun or isinstance(error, NOT_WRITTEN):
        return GraphUnreachable(f"the Graph API was not reached ({name})")
    return GraphUncertain(f"the Graph API did not answer ({name})")


def refusal(error: GraphErrorBody, headers: Mapping[str, str]) -> GraphRefused:
    """The refusal in an error answer, with the rule of its code and the wait its headers ask for."""
    return GraphRefused(
        rule_for(error.code, error.subcode, error.http_status),
        http_status=error.http_status,
        details=error.details or error.user_message or error.message or "",
        retry_after=retry_after(headers),
        trace_id=error.trace_id,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait by ``Retry-After`` or by Meta's usage header (Meta: usage headers); ``None`` when
    neither says.

    A date in ``Retry-After`` is passed over: it would trust this PC's clock to agree with the server's.
    """
    try:
        seconds = float(headers.get("retry-after", ""))
    except ValueError:
        return _regain_wait(headers.get("x-business-use-case-usage", ""))
    return min(seconds, _LONGEST_WAIT_S) if seconds >= 0 else None


class _Usage(msgspec.Struct, frozen=True):
    estimated_time_to_regain_access: float = 0.0


def _regain_wait(text: str) -> float | None:
    """Seconds in ``{"<account>": [{"estimated_time_to_regain_access": minutes}]}``, or ``None``."""
    try:
        usage = msgspec.json.decode(text.encode(), type=dict[str, list[_Usage]])
    except (msgspec.MsgspecError, RecursionError):
        return None
    minutes = max(
        (item.estimated_time_to_regain_access for items in usage.values() for item in items), default=0.0
    )
    return min(minutes * 60.0, _LONGEST_WAIT_S) if minutes > 0 else None
