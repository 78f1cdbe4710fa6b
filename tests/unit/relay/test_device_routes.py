"""The devices' side: pull, long-poll, push, acknowledge, append, erase; who may do what."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
from contextlib import aclosing

import pytest

from sanjog_desktop.sync.relay_client import RelayClient
from sanjog_desktop.wire.relay import AppendRequest, NewEntry, decode_page, encode
from sanjog_desktop.wire.sealing import EpochOpener, EpochSealer


def change(relay, *plains: bytes, kind: str = "change") -> bytes:
    sealer = EpochSealer(relay.keys.public, relay.pull().log_id)
    sealed = [sealer.seal(plain, kind=kind) for plain in plains]
    entries = tuple(NewEntry(kind, header.id, entry, b"signature") for header, entry in sealed)
    return encode(AppendRequest(entries=entries, epochs=(sealed[0][0],)))


def enrol(relay, device_id: str, role: str, token: str) -> dict[str, str]:
    """A second device, written where the relay reads its devices at start."""
    from sanjog_desktop.relay.settings import token_hash

    relay.stop()
    with sqlite3.connect(relay.store) as store:
        store.execute(
            "INSERT INTO device (id, token_hash, role, enrolled_by, enrolled_at) VALUES (?, ?, ?, 'invitation', 0)",
            (device_id, token_hash(token), role),
        )
    store.close()
    relay.start()
    return {"authorization": f"Bearer {device_id}.{token}"}


@pytest.mark.parametrize("path", ["/v1/log", "/v1/stream", "/v1/ack", "/v1/entries", "/v1/erase"])
def test_without_a_right_credential_every_route_is_closed(relay, path):
    method = "GET" if path in ("/v1/log", "/v1/stream") else "POST"
    good = relay.bearer["authorization"]
    for wrong in (None, "", "Bearer", "Bearer .", "Bearer pc-1", "Bearer pc-1.", good[:-1], good + "x",
                  good.replace("pc-1", "pc-2"), good.replace("Bearer", "Basic")):  # fmt: skip
        headers = {} if wrong is None else {"authorization": wrong}
        answer = relay.http.request(method, relay.url + path, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["error"] == "unauthorized"


def test_the_store_holds_no_token_only_its_hash(relay):
    assert relay.post(b"x") == 200
    relay.stop()
    assert all(relay.device.token.encode() not in file.read_bytes() for file in relay.folder.iterdir())


def test_pages_follow_the_cursor_in_order(relay):
    for number in range(10):
        assert relay.post(b"%d" % number) == 200
    first = relay.pull(0, "&limit=4")
    second = relay.pull(first.through, "&limit=4")
    third = relay.pull(second.through, "&limit=4")
    assert [[entry.seq for entry in page.entries] for page in (first, second, third)] == [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 10],
    ]
    assert [page.more for page in (first, second, third)] == [True, True, False]
    assert relay.pull(third.through).entries == ()
    assert relay.pull(0, "&limit=4") == first


def test_a_page_is_bounded_in_bytes_but_never_empty(relay):
    for size in (3_000_000, 3_000_000, 10):
        assert relay.post(bytes(size)) == 200
    assert [len(relay.pull(after).entries) for after in (0, 1, 2)] == [1, 2, 1]


@pytest.mark.parametrize(
    "query", ["after=-1", "after=x", "after=1e3", "limit=%F0", "wait=soon", "after=" + "9" * 40]
)
def test_a_query_that_is_no_number_is_refused(relay, query):
    assert relay.ask("GET", "/v1/log?" + query).status_code == 400


def test_a_long_poll_wakes_with_the_post_and_not_before(relay):
    answers = []
    poll = threading.Thread(target=lambda: answers.append(relay.pull(0, "&wait=30")))
    poll.start()
    assert not answers
    assert relay.post(b"wake") == 200
    poll.join(timeout=20)
    assert [len(page.entries) for page in answers] == [1]


def test_a_long_poll_ends_when_its_time_is_over_or_the_relay_stops(relay):
    assert relay.pull(0, "&wait=1").entries == ()
    answers = []
    poll = threading.Thread(target=lambda: answers.append(relay.ask("GET", "/v1/log?wait=50").status_code))
    poll.start()
    while not relay.thread._relay._running.bell._waiting:
        poll.join(timeout=0.01)
    relay.stop()
    poll.join(timeout=20)
    assert answers == [200]


def test_a_stream_pushes_what_is_there_then_what_comes_then_beats(relay):
    assert relay.post(b"before") == 200

    async def follow() -> list[list[int]]:
        client = RelayClient(relay.url, relay.device.device_id, relay.device.token)
        seen: list[list[int]] = []
        async with aclosing(client.stream(0)) as pages:
            async for page in pages:
                seen.append([entry.seq for entry in page.entries])
                if len(seen) == 1:
                    assert await asyncio.to_thread(relay.post, b"after") == 200
                if len(seen) > 2 and not seen[-1]:
                    break
        await client.aclose()
        return [seqs for seqs in seen if seqs]

    assert asyncio.run(follow()) == [[1], [2]]


def test_streams_are_counted_and_end_with_the_relay(relay):
    async def follow() -> None:
        client = RelayClient(relay.url, relay.device.device_id, relay.device.token)
        pages = client.stream(0)
        await anext(pages)
        text = await asyncio.to_thread(lambda: relay.http.get(relay.url + "/metrics").text)
        assert "sanjog_relay_clients 1.0" in text
        stopping = asyncio.create_task(asyncio.to_thread(relay.stop))
        with pytest.raises(Exception, match="relay"):
            async for _ in pages:
                pass
        await stopping
        await client.aclose()

    asyncio.run(follow())


def test_acknowledged_by_all_means_dropped_and_the_floor_tells(agency):
    agency.sweep_seconds = 0.05
    agency.start()
    for number in range(6):
        assert agency.post(b"%d" % number) == 200
    answer = agency.ask("POST", "/v1/ack", b'{"seq":4}')
    assert (answer.status_code, answer.json()["acked"]) == (200, 4)
    while (page := agency.pull(4)).floor < 5:
        pass
    assert [entry.seq for entry in page.entries] == [5, 6]
    assert agency.ask("POST", "/v1/ack", b'{"seq":2}').json()["acked"] == 4
    assert agency.ask("POST", "/v1/ack", b'{"seq":7}').json()["error"] == "beyond_head"
    assert agency.post(b"still the same epoch") == 200
    assert [entry.seq for entry in agency.pull(6).entries] == [7]
    assert EpochOpener(agency.keys.private) is not None
    page = agency.pull(6)
    entry = page.entries[0]
    opened = EpochOpener(agency.keys.private).open(
        page.log_id, page.epoch_of(entry), entry.kind, entry.sealed
    )
    assert opened == b"still the same epoch"


def test_a_device_appends_and_the_log_carries_its_name_and_signature(relay):
    body = change(relay, b"renamed", b"moved")
    assert relay.ask("POST", "/v1/entries", body).json() == {"seqs": [1, 2]}
    page = relay.pull()
    assert [(e.kind, e.device_id, e.signature) for e in page.entries] == [
        ("change", "pc-1", b"signature")
    ] * 2
    assert relay.opened() == [b"renamed", b"moved"]


def test_an_append_that_does_not_fit_the_protocol_stores_nothing(relay):
    good = json.loads(change(relay, b"x"))
    entry, epoch = good["entries"][0], good["epochs"][0]
    for wrong, status in (
        ({**good, "entries": []}, 400),
        ({**good, "entries": [entry] * 501}, 400),
        ({**good, "epochs": []}, 400),
        ({**good, "epochs": [epoch, epoch]}, 400),
        ({**good, "entries": [{**entry, "kind": "webhook"}]}, 403),
        ({**good, "entries": [{**entry, "kind": "gossip"}]}, 400),
        ({**good, "entries": [{**entry, "sealed": 5}]}, 400),
        ([], 400),
    ):
        assert relay.ask("POST", "/v1/entries", json.dumps(wrong).encode()).status_code == status
    assert relay.ask("POST", "/v1/entries", b"\xff" * 50).status_code == 400
    assert relay.ask("POST", "/v1/entries", bytes(9_000_000)).status_code == 413
    assert relay.pull().head == 0


def test_an_epoch_cannot_be_given_another_key(relay):
    assert relay.post(b"x") == 200
    page = relay.pull()
    taken = page.epochs[0]
    stolen = json.loads(change(relay, b"y"))
    stolen["epochs"][0]["id"] = stolen["entries"][0]["epoch"] = taken.id
    assert relay.ask("POST", "/v1/entries", json.dumps(stolen).encode()).status_code == 409
    assert relay.pull() == page


def test_erased_entries_are_gone_and_the_rest_stays(relay):
    for number in range(6):
        assert relay.post(b"%d" % number) == 200
    assert relay.ask("POST", "/v1/erase", b'{"seqs":[2,3,6,99]}').json() == {"erased": 3}
    assert relay.opened() == [b"0", b"3", b"4"]
    page = relay.pull()
    assert (page.head, page.floor, page.through) == (6, 1, 6)
    assert relay.ask("POST", "/v1/erase", b'{"seqs":[2]}').json() == {"erased": 0}


def test_erased_bytes_are_in_no_file_of_the_store(relay):
    assert relay.post(b"keep") == 200
    assert relay.post(b"erase " * 4_000) == 200
    sealed = relay.pull().entries[1].sealed
    assert relay.ask("POST", "/v1/erase", b'{"seqs":[2]}').json() == {"erased": 1}
    found = [file.name for file in relay.folder.iterdir() for at in range(0, len(sealed) - 32, 997)
             if sealed[at : at + 32] in file.read_bytes()]  # fmt: skip
    assert found == []


def test_a_poll_behind_erased_entries_waits_instead_of_turning(relay):
    for number in range(3):
        assert relay.post(b"%d" % number) == 200
    assert relay.ask("POST", "/v1/erase", b'{"seqs":[2,3]}').json() == {"erased": 2}
    page = relay.pull(1, "&wait=1")
    assert (page.entries, page.through) == ((), 3)


def test_roles_bound_what_a_device_may_do(relay):
    token = "t" * 40
    reader = enrol(relay, "reader", "read_only", token)
    body = change(relay, b"x")
    assert relay.http.get(relay.url + "/v1/log", headers=reader).status_code == 200
    assert relay.http.post(relay.url + "/v1/entries", content=body, headers=reader).status_code == 403
    assert (
        relay.http.post(relay.url + "/v1/erase", content=b'{"seqs":[1]}', headers=reader).status_code == 403
    )
    counsellor = enrol(relay, "counsellor", "counsellor", token)
    assert relay.http.post(relay.url + "/v1/entries", content=body, headers=counsellor).status_code == 200
    control = change(relay, b"x", kind="control")
    assert relay.http.post(relay.url + "/v1/entries", content=control, headers=counsellor).status_code == 403
    assert relay.ask("POST", "/v1/entries", control).status_code == 200


def test_retention_waits_for_the_slowest_device(agency):
    agency.sweep_seconds = 0.05
    agency.start()
    second = enrol(agency, "pc-slow", "counsellor", "s" * 40)
    for number in range(4):
        assert agency.post(b"%d" % number) == 200
    head = agency.pull().head
    assert agency.ask("POST", "/v1/ack", b'{"seq":%d}' % head).status_code == 200
    answer = agency.http.post(agency.url + "/v1/ack", content=b'{"seq":%d}' % (head - 2), headers=second)
    assert answer.status_code == 200
    while agency.pull(head).floor < head - 1:
        pass
    left = decode_page(
        agency.http.get(agency.url + f"/v1/log?after={head - 2}", headers=second).content, head - 2
    )
    assert [entry.seq for entry in left.entries] == [head - 1, head]


def test_retention_drops_by_age_even_what_nobody_acknowledged(agency):
    agency.sweep_seconds = 0.05
    agency.start(retention_s=100.0)
    assert agency.post(b"old") == 200
    agency.clock.ms += 60_000
    assert agency.post(b"newer") == 200
    agency.clock.ms += 60_000
    while agency.pull(1).floor < 2:
        pass
    assert agency.opened() == [b"newer"]


def test_health_tells_everybody_a_word_and_devices_the_rest(relay):
    assert relay.post(b"x") == 200
    assert relay.http.get(relay.url + "/healthz").json()["log_id"] is None
    told = relay.ask("GET", "/healthz").json()
    assert (told["status"], told["head"], told["floor"]) == ("ok", 1, 1)
    wrong = {"authorization": "Bearer pc-1.wrong"}
    assert relay.http.get(relay.url + "/healthz", headers=wrong).status_code == 401


def test_metrics_count_and_can_be_closed(agency):
    agency.start()
    assert agency.post(b"abc") == 200
    assert agency.post(b"abc", headers={}) == 401
    text = agency.http.get(agency.url + "/metrics").text
    for line in (
        'sanjog_relay_posts_total{status="200"} 1.0',
        'sanjog_relay_posts_total{status="401"} 1.0',
        "sanjog_relay_entries_total 1.0",
        "sanjog_relay_body_bytes_total 3.0",
        "sanjog_relay_commit_seconds_count 1.0",
        "sanjog_relay_head 1.0",
    ):
        assert line in text
    agency.stop()
    agency.start(metrics_token="m" * 32)
    assert agency.http.get(agency.url + "/metrics").status_code == 401
    opened = agency.http.get(agency.url + "/metrics", headers={"authorization": "Bearer " + "m" * 32})
    assert opened.status_code == 200
