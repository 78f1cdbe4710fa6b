"""JSON the way Meta writes webhooks."""

from __future__ import annotations

import json
from typing import Any

_ENCODE = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def meta_json(value: Any) -> bytes:
    """Encode a JSON value as Meta does (Meta: webhooks, sign).

    Non-ASCII as lowercase \\uXXXX with surrogate pairs, slashes as \\/, no spaces. A receiver that decodes
    and encodes again gets other bytes, so only a signature over the bytes as received can match.
    """
    return _ENCODE(value).replace("/", "\\/").encode("ascii")
