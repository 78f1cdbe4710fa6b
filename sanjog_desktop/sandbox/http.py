"""Requests and replies, as thin as the sends need them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from .refusals import Refusal

_JSON = b"application/json; charset=UTF-8"


@dataclass(slots=True)
class Request:
    """One request, body read whole.

    path: parts after the version, query: decoded, headers: names in lower case.
    """

    method: str
    path: tuple[str, ...]
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes
    base_url: str
    version: tuple[int, int] | None = None

    def json(self) -> Any:
        """The decoded body. Raises Refusal 100 when it is no JSON, as Meta answers."""
        try:
            return msgspec.json.decode(self.body)
        except (msgspec.DecodeError, UnicodeDecodeError) as problem:
            raise Refusal(100, message="(#100) The request body is not valid JSON") from problem

    def params(self) -> dict[str, Any]:
        """Query and body together: a Graph call may carry a parameter in either, body as JSON or form."""
        merged: dict[str, Any] = dict(self.query)
        kind = self.headers.get("content-type", "")
        if kind.startswith("application/x-www-form-urlencoded"):
            merged.update(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))
        elif self.body.strip() and not kind.startswith("multipart/"):
            decoded = self.json()
            if not isinstance(decoded, dict):
                raise Refusal(100, message="(#100) The request body must be a JSON object")
            merged.update(decoded)
        return merged


@dataclass(slots=True)
class Reply:
    """One answer. cut: send only the first half of the body and close. hold: never answer. late_ms: real time."""

    status: int
    body: bytes
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    kind: bytes = _JSON
    cut: bool = False
    hold: bool = False
    late_ms: float = 0


def json_reply(value: Any, status: int = 200) -> Reply:
    """An answer carrying a JSON value."""
    return Reply(status, msgspec.json.encode(value))
