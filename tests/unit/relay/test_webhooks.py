"""Meta's side: the handshake, and which posts are taken (Meta: webhooks; verify, sign, reply)."""

from __future__ import annotations

import http.client
import json
import socket
from urllib.parse import urlsplit

import pytest

from sanjog_desktop.wire.signature import sign

SECRET = b"app-secret-of-the-agency"
VERIFY = "verify-token-of-the-agency"


def handshake(relay, **changes):
    query = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": VERIFY}
    return relay.http.get(relay.url + "/webhooks/meta", params={**query, **changes})


def raw(relay, request: bytes) -> bytes:
    """What the relay answers to these very bytes."""
    parts = urlsplit(relay.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as line:
        line.sendall(request)
        answer = b""
        while chunk := line.recv(65_536):
            answer += chunk
        return answer


def test_handshake_answers_the_bare_challenge_as_plain_text(relay):
    answer = handshake(relay)
    assert (answer.status_code, answer.content) == (200, b"1158201444")
    assert answer.headers["content-type"] == "text/plain"


@pytest.mark.parametrize(
    "changes",
    [
        {"hub.verify_token": "wrong"},
        {"hub.verify_token": ""},
        {"hub.verify_token": "é\x00"},
        {"hub.mode": "unsubscribe"},
        {"hub.mode": ""},
        {"hub.challenge": ""},
        {"hub.challenge": "x" * 5_000},
        {f"p{number}": "x" for number in range(50)},
    ],
)
def test_any_other_handshake_is_forbidden(relay, changes):
    answer = handshake(relay, **changes)
    assert answer.status_code == 403
    assert b"1158201444" not in answer.content


def test_handshake_without_a_query_is_forbidden(relay):
    assert relay.http.get(relay.url + "/webhooks/meta").status_code == 403


def test_a_signed_post_lies_in_the_log_as_it_came(relay):
    bodies = [json.dumps({"n": n, "text": "नमस्ते"}).encode() for n in range(5)] + [b"", b"\x00\xff not json"]
    assert [relay.post(body) for body in bodies] == [200] * len(bodies)
    assert relay.opened() == bodies


def test_an_unsigned_or_wrongly_signed_post_is_not_stored(relay):
    body = b'{"object":"whatsapp_business_account"}'
    good = sign(SECRET, body)
    for headers in (
        {},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": "sha256="},
        {"X-Hub-Signature-256": good[:-1]},
        {"X-Hub-Signature-256": good[7:]},
        {"X-Hub-Signature-256": good.replace("sha256", "sha1")},
        {"X-Hub-Signature-256": sign(SECRET, body + b" ")},
        {"X-Hub-Signature-256": sign(b"another secret", body)},
        {"X-Hub-Signature": good},
    ):
        assert relay.post(body, headers=headers) == 401
    assert relay.pull().head == 0


def test_both_secrets_are_good_while_the_secret_rotates(agency):
    agency.start(app_secrets=(b"new secret", SECRET))
    assert agency.post(b"1", secret=SECRET) == 200
    assert agency.post(b"2", secret=b"new secret") == 200
    assert agency.post(b"3", secret=b"third") == 401
    agency.stop()
    agency.start(app_secrets=(b"new secret",))
    assert agency.post(b"4", secret=SECRET) == 401
    assert agency.opened() == [b"1", b"2"]


def test_the_largest_body_is_taken_and_one_byte_more_is_not(relay):
    most = relay.settings.max_body
    assert relay.post(bytes(most)) == 200
    assert relay.post(bytes(most + 1)) == 413
    assert len(relay.opened()) == 1


def test_a_body_of_unknown_length_is_cut_off_when_it_grows_too_large(relay):
    parts = urlsplit(relay.url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    chunks = (bytes(65_536) for _ in range(relay.settings.max_body // 65_536 + 8))
    headers = {"X-Hub-Signature-256": sign(SECRET, b"")}
    connection.request("POST", "/webhooks/meta", body=chunks, headers=headers, encode_chunked=True)
    assert connection.getresponse().status == 413
    connection.close()


def test_a_body_in_many_small_chunks_is_whole(relay):
    body = bytes(range(256)) * 2_000
    parts = urlsplit(relay.url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    chunks = (body[start : start + 999] for start in range(0, len(body), 999))
    headers = {"X-Hub-Signature-256": sign(SECRET, body)}
    connection.request("POST", "/webhooks/meta", body=chunks, headers=headers, encode_chunked=True)
    assert connection.getresponse().status == 200
    connection.close()
    assert relay.opened() == [body]


def test_a_connection_cut_in_the_body_stores_nothing(relay):
    parts = urlsplit(relay.url)
    with socket.create_connection((parts.hostname, parts.port)) as line:
        head = b"POST /webhooks/meta HTTP/1.1\r\nHost: r\r\nContent-Length: 1000\r\n"
        line.sendall(head + b"X-Hub-Signature-256: " + b"0" * 71 + b"\r\n\r\n" + b"x" * 100)
    assert relay.post(b"after") == 200
    assert relay.opened() == [b"after"]


def test_a_body_that_does_not_come_is_given_up(relay, monkeypatch):
    monkeypatch.setattr("sanjog_desktop.relay.asgi.BODY_SECONDS", 0.1)
    head = b"POST /webhooks/meta HTTP/1.1\r\nHost: r\r\nContent-Length: 100000\r\n\r\n"
    assert raw(relay, head + b"x" * 100).startswith(b"HTTP/1.1 408")
    assert relay.thread._relay._running.ingest._room.held == 0


def test_pipelined_posts_are_each_answered(relay):
    bodies = [b"one", b"two", b"three"]
    request = b"".join(
        b"POST /webhooks/meta HTTP/1.1\r\nHost: r\r\nContent-Length: %d\r\nX-Hub-Signature-256: %s\r\n%s\r\n%s"
        % (
            len(body),
            sign(SECRET, body).encode(),
            b"Connection: close\r\n" if body == b"three" else b"",
            body,
        )
        for body in bodies
    )
    assert raw(relay, request).count(b"HTTP/1.1 200 OK") == 3
    assert relay.opened() == bodies


def test_what_is_no_http_is_refused(relay):
    for request in (
        b"\x16\x03\x01\x00\x00\r\n\r\n",
        b"POST /webhooks/meta HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\n\r\n",
    ):
        assert raw(relay, request).startswith(b"HTTP/1.1 400")


def test_other_methods_and_addresses_are_refused(relay):
    assert relay.http.put(relay.url + "/webhooks/meta", content=b"x").status_code == 405
    assert relay.http.get(relay.url + "/nothing/here").status_code == 404
    assert relay.http.get(relay.url + "/v1/erase").status_code == 405


def test_concurrent_posts_each_get_their_own_number(relay, in_threads):
    bodies = [b"%d" % number for number in range(60)]
    assert in_threads([lambda body=body: relay.post(body) for body in bodies]) == [200] * 60
    seqs = [entry.seq for _, entry in relay.entries()]
    assert seqs == sorted(set(seqs))
    assert sorted(relay.opened()) == sorted(bodies)


def test_a_body_repeated_by_meta_is_stored_each_time_for_the_reader_to_drop(relay):
    assert [relay.post(b"same") for _ in range(3)] == [200] * 3
    assert relay.opened() == [b"same"] * 3
