"""Meta's side of a relay: signed webhooks of families of the large store who write."""

from __future__ import annotations

import http.client
import json
import os
import time
from typing import Final

from sanjog_desktop.bench.large_store import NUMBER, phone_of
from sanjog_desktop.wire.signature import sign

WEBHOOK_PATH: Final = "/webhooks/meta"  # not imported from the relay: what posts need not load a server


class Post:
    """One kept connection to the webhook address of a server on ``port``."""

    def __init__(self, port: int, secret: bytes) -> None:
        self._http = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._http.connect()
        self._secret = secret

    def __call__(self, body: bytes) -> None:
        """Post ``body`` as Meta does; RuntimeError unless it is answered 200."""
        headers = {"content-type": "application/json", "x-hub-signature-256": sign(self._secret, body)}
        self._http.request("POST", WEBHOOK_PATH, body, headers)
        answer = self._http.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the webhook was answered {answer.status}")

    def close(self) -> None:
        """Close the connection."""
        self._http.close()


def written(person: int, text: str) -> tuple[str, bytes]:
    """The id and the webhook of a message that person ``person`` of the large store writes now."""
    wamid = f"wamid.{os.urandom(30).hex()}"
    phone = phone_of(person)
    message = {
        "from": phone, "id": wamid, "timestamp": str(int(time.time())), "type": "text", "text": {"body": text},
    }  # fmt: skip
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "919999900000", "phone_number_id": NUMBER},
        "contacts": [{"profile": {"name": f"Namuna {person}"}, "wa_id": phone}],
        "messages": [message],
    }
    entry = {"id": "200100000000000", "changes": [{"field": "messages", "value": value}]}
    return wamid, json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()
