"""Faults switched on by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

from .ids import Ids

# name -> what it does. Graph faults act on requests, webhook faults on deliveries, the rest where named.
NAMES: dict[str, str] = {
    "accept_then_timeout": "a send is accepted and carried out, and the request is never answered",
    "accept_then_cut": "a send is accepted and carried out, and the answer is cut off in the middle",
    "accept_then_fail": "a send is accepted, and fails later in a status; with `code` (default 131000)",
    "hang": "a request is neither carried out nor answered",
    "slow_answer": "a send is accepted and carried out, and answered `ms` (default 2000) of real time late, so that"
    " its statuses may come before",
    "slow": "a request is answered `ms` (default 1000) of real time late",
    "html_502": "a request is answered with an HTML page and status 502; nothing is carried out",
    "empty_500": "a request is answered with status 500 and no body; nothing is carried out",
    "down": "connections to the graph address are refused",
    "token_revoked": "every token is answered with 190",
    "auth_0": "every token is answered with code 0",
    "throughput": "sends are answered with 130429",
    "pair_rate": "sends are answered with 131056",
    "management_rate": "management calls are answered with 80007",
    "refuse": "a request is answered with the error `code` (default 131000) and `details`",
    "policy_block": "the account is restricted: sends are answered with 368",
    "template_paused": "template sends are answered with 132015",
    "held_template": "template sends are held for quality assessment, then fail with 132015",
    "media_404": "media downloads are answered with 404",
    "media_corrupt": "media downloads give bytes that do not match the sha256",
    "media_truncated": "media downloads end before the announced length",
    "upload_fails": "media uploads are answered with 131053",
    "duplicate_webhooks": "a webhook POST is made twice",
    "reorder_webhooks": "updates wait up to `ms` (default 2000) of sandbox time, so that they overtake each other",
    "wrong_signature": "a webhook POST carries a signature by another secret",
    "no_signature": "a webhook POST carries no signature",
    "drop_webhooks": "an update is never delivered",
    "skip_delivered": "a message is read without a delivered status",
    "malformed_item": "a webhook POST carries, beside the others, an item of a kind nobody knows",
}


@dataclass(slots=True)
class Fault:
    """One fault that is on.

    count: how many times it still strikes, None without end. probability: chance each time it could strike.
    after: how many chances pass first. options: what the name takes, such as `code`, `ms`, `details`, `on`
    (`messages`, `media`, `templates`, `other`, or `any`: the default).
    """

    name: str
    count: int | None = None
    probability: float = 1.0
    after: int = 0
    options: dict[str, Any] = field(default_factory=dict)
    struck: int = 0


class Faults:
    """The faults that are on. Whether one with a probability strikes follows from the seed."""

    def __init__(self, ids: Ids) -> None:
        """ids: where the choices come from."""
        self._on: dict[str, Fault] = {}
        self._ids = ids
        self._draws: dict[str, Random] = {}

    def __bool__(self) -> bool:
        """Whether any fault is on."""
        return bool(self._on)

    def switch_on(self, fault: Fault) -> None:
        """Switch a fault on, in place of one of the same name. Raises ValueError for an unknown name."""
        if fault.name not in NAMES:
            raise ValueError(f"no fault is called {fault.name!r}")
        self._on[fault.name] = fault
        self._draws[fault.name] = self._ids.draws(f"fault:{fault.name}")

    def switch_off(self, name: str | None) -> None:
        """Switch one fault off, or all with None."""
        if name is None:
            self._on.clear()
        else:
            self._on.pop(name, None)

    def listed(self) -> list[Fault]:
        """The faults that are on."""
        return list(self._on.values())

    def strikes(self, name: str, area: str = "any") -> Fault | None:
        """The fault if it is on for this area and strikes now; its count goes down by one."""
        fault = self._on.get(name)
        if fault is None or fault.options.get("on", "any") not in ("any", area):
            return None
        if fault.after > 0:
            fault.after -= 1
            return None
        if fault.probability < 1.0 and self._draws[name].random() >= fault.probability:
            return None
        fault.struck += 1
        if fault.count is not None:
            fault.count -= 1
            if fault.count <= 0:
                del self._on[name]
        return fault
