"""Arbitrary requests to the webhook address: only the answers the relay knows, and no harm done."""

from __future__ import annotations

import http.client
import socket
from urllib.parse import urlsplit

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.wire.signature import sign

SECRET = b"app-secret-of-the-agency"
KNOWN = {200, 400, 401, 413, 503}
_TOKEN = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz-0123456789"), min_size=1, max_size=20)
_VALUE = st.binary(max_size=60).map(lambda raw: raw.replace(b"\r", b"").replace(b"\n", b"").decode("latin-1"))
_FUZZ = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def request(url: str, data: bytes) -> bytes:
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as line:
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        answer = b""
        try:
            while chunk := line.recv(65_536):
                answer += chunk
        except ConnectionResetError:
            # The relay closed on a request it refused while bytes of it were still on their way.
            return answer
        return answer


def test_any_signed_bytes_are_stored_as_they_are(relay):
    bodies: list[bytes] = []

    @given(st.binary(max_size=5_000))
    @_FUZZ
    def check(body: bytes) -> None:
        assert relay.post(body) == 200
        bodies.append(body)

    check()
    assert relay.opened() == bodies


def test_any_headers_get_a_known_answer_and_only_a_signature_gets_in(relay):
    @given(st.binary(max_size=500), st.lists(st.tuples(_TOKEN, _VALUE), max_size=6), st.booleans())
    @_FUZZ
    def check(body: bytes, headers: list[tuple[str, str]], signed: bool) -> None:
        parts = urlsplit(relay.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
        connection.putrequest("POST", "/webhooks/meta")
        for name, value in headers:
            if name not in ("content-length", "transfer-encoding", "expect", "host", "connection", "upgrade"):
                connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(body)))
        if signed:
            connection.putheader("X-Hub-Signature-256", sign(SECRET, body))
        connection.endheaders(body)
        status = connection.getresponse().status
        connection.close()
        assert status in KNOWN
        assert status != 200 or signed or any(name == "x-hub-signature-256" for name, _ in headers)

    check()
    assert relay.post(b"still alive") == 200


def test_any_bytes_on_the_line_do_no_harm(relay):
    @given(
        st.binary(max_size=400),
        st.sampled_from([b"", b"POST /webhooks/meta HTTP/1.1\r\n", b"POST /webhooks/meta "]),
    )
    @_FUZZ
    def check(data: bytes, start: bytes) -> None:
        answer = request(relay.url, start + data)
        status = int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0
        assert status in KNOWN | {0, 404, 405}

    check()
    assert relay.post(b"still alive") == 200
    assert relay.opened() == [b"still alive"]
