"""A witness at an address, spoken to as transparency logs do (C2SP tlog-witness: ``POST …/add-checkpoint``).

The request names the size the witness is thought to have, proves that the new checkpoint continues it, and carries the
checkpoint. The answer says that it was taken (200), that the witness has another size (409, the size in the body), or
that the proof does not fit what it has (422).
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import httpx

_TIMEOUT_S: Final = 30.0
_MOST_PROOF: Final = 63
_MOST_ANSWER: Final = 64 * 1024


class WitnessUnreachable(Exception):
    """It did not answer, or not as a witness does; tried again later."""


@dataclass(frozen=True, slots=True)
class WitnessAnswer:
    """``taken``: it keeps the checkpoint now. ``size``: it has a checkpoint of another size. Neither: it has one the
    new checkpoint does not continue. ``signatures`` are the lines it signed with.
    """

    taken: bool
    size: int | None = None
    signatures: str = ""


async def add_checkpoint(address: str, old_size: int, proof: Sequence[bytes], note: str) -> WitnessAnswer:
    """Hand a checkpoint (a signed note) to the witness at ``address``. Raises :class:`WitnessUnreachable`."""
    if len(proof) > _MOST_PROOF:
        raise ValueError("a consistency proof has at most 63 hashes")
    lines = [f"old {old_size}", *(base64.b64encode(step).decode() for step in proof), ""]
    body = ("\n".join(lines) + "\n" + note).encode()
    try:
        async with httpx.AsyncClient(timeout=_TIMEOUT_S, follow_redirects=False) as http:
            answer = await http.post(address.rstrip("/") + "/add-checkpoint", content=body)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise WitnessUnreachable(type(error).__name__) from error
    if answer.status_code == 200 and len(answer.content) <= _MOST_ANSWER:
        return WitnessAnswer(True, signatures=answer.text)
    if answer.status_code == 409 and answer.text.strip().isdecimal() and len(answer.text) < 20:
        return WitnessAnswer(False, int(answer.text))
    if answer.status_code == 422:
        return WitnessAnswer(False)
    raise WitnessUnreachable(f"HTTP {answer.status_code}")
