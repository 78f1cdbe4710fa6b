"""Killed, full, blocked, closed: a 200 always means "on the disk", anything else means "send again"."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import replace

import httpx
import pytest

from sanjog_desktop.relay.log import EpochConflict, Log, LogUnavailable, Row
from sanjog_desktop.relay.serve import NotStarted, run
from sanjog_desktop.wire.relay import EpochHeader
from sanjog_desktop.wire.signature import sign

SECRET = b"app-secret-of-the-agency"
_CHILD = """
import json, os, resource, socket, sys
from sanjog_desktop.relay.app import create_app
from sanjog_desktop.relay.serve import uvicorn_config
from sanjog_desktop.relay.settings import RelaySettings
import uvicorn
limit = int(sys.argv[1])
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
settings = RelaySettings.from_environ(os.environ)
listening = socket.create_server(("127.0.0.1", 0), backlog=512)
print(json.dumps(listening.getsockname()[1]), flush=True)
uvicorn.Server(uvicorn_config(create_app(settings), settings)).run(sockets=[listening])
"""


def spawn(agency, file_limit: int = 0) -> tuple[subprocess.Popen[bytes], str]:
    """The relay as a process of its own, so that it can be killed or be given a full disk."""
    environ = {
        **os.environ,
        "SANJOG_RELAY_APP_SECRET": SECRET.decode(),
        "SANJOG_RELAY_VERIFY_TOKEN": agency.settings.verify_token,
        "SANJOG_RELAY_AGENCY_KEY": agency.keys.public.text,
        "SANJOG_RELAY_DEVICE_ID": agency.device.device_id,
        "SANJOG_RELAY_DEVICE_TOKEN": agency.device.hash_setting,
        "SANJOG_RELAY_STORE": agency.settings.store,
    }
    process = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(file_limit)],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    port = json.loads(process.stdout.readline())
    return process, f"http://127.0.0.1:{port}"


def end(process: subprocess.Popen[bytes], signal_number: int = signal.SIGTERM) -> None:
    process.send_signal(signal_number)
    process.wait(timeout=30)
    assert process.stdout is not None
    process.stdout.close()


def keep_posting(url: str, name: str, answered: list[bytes], stop: threading.Event) -> None:
    """Post numbered bodies until the relay is gone; note those it answered 200."""
    with httpx.Client(trust_env=False, timeout=20) as http:
        number = 0
        while not stop.is_set():
            number += 1
            body = f"{name}-{number}-".encode() + b"x" * 600
            try:
                reply = http.post(
                    url + "/webhooks/meta", content=body, headers={"X-Hub-Signature-256": sign(SECRET, body)}
                )
            except httpx.TransportError:
                return
            if reply.status_code == 200:
                answered.append(body)


def test_killed_at_any_moment_every_answered_webhook_is_in_the_log_once(agency):
    moments = random.Random(20_261_123)
    answered: list[bytes] = []
    for round_number in range(10):
        process, url = spawn(agency)
        stop = threading.Event()
        clients = [
            threading.Thread(target=keep_posting, args=(url, f"{round_number}-{client}", answered, stop))
            for client in range(6)
        ]
        for client in clients:
            client.start()
        before = len(answered)
        while len(answered) < before + 5:
            time.sleep(0.01)
        time.sleep(moments.uniform(0, 0.15))
        end(process, signal.SIGKILL)
        stop.set()
        for client in clients:
            client.join()
        with sqlite3.connect(agency.store) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        store.close()
    agency.clock.ms = time.time_ns() // 1_000_000
    agency.start()
    opened = agency.opened()
    assert len(answered) >= 50
    assert len(opened) == len(set(opened))
    assert set(answered) <= set(opened)
    seqs = [entry.seq for _, entry in agency.entries()]
    assert seqs == sorted(seqs)


def test_a_full_disk_is_never_a_200_and_passes_by_itself(agency):
    process, url = spawn(agency, file_limit=400_000)
    answers: list[tuple[bytes, int]] = []
    with httpx.Client(trust_env=False, timeout=20) as http:

        def post(body: bytes) -> int:
            signed = {"X-Hub-Signature-256": sign(SECRET, body)}
            answers.append(
                (body, http.post(url + "/webhooks/meta", content=body, headers=signed).status_code)
            )
            return answers[-1][1]

        bodies = (b"%05d" % number + b"x" * 9_000 for number in range(400))
        assert any(post(body) == 503 for body in bodies), "the limit was never reached"
        assert post(b"refused" + b"x" * 9_000) == 503
        assert http.get(url + "/healthz").status_code == 503
        assert http.get(url + "/v1/log", headers=agency.bearer).status_code == 200
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert post(b"room again") == 200
        assert http.get(url + "/healthz").status_code == 200
    end(process)
    agency.clock.ms = time.time_ns() // 1_000_000
    agency.start()
    assert agency.opened() == [body for body, status in answers if status == 200]
    assert {status for _, status in answers} == {200, 503}


def test_a_full_queue_answers_503_at_once_and_those_waiting_get_their_200(agency, in_threads):
    agency.start(queue_entries=3)
    blocker = sqlite3.connect(agency.store, isolation_level=None, check_same_thread=False)
    blocker.execute("BEGIN IMMEDIATE")
    answers: list[int] = []
    waiting = [
        threading.Thread(target=lambda n=n: answers.append(agency.post(b"waits %d" % n))) for n in range(3)
    ]
    for thread in waiting:
        thread.start()
    writer = agency.thread._relay._running.writer
    while writer.waiting < 3:
        time.sleep(0.005)
    assert agency.post(b"too many") == 503
    assert answers == []
    blocker.execute("ROLLBACK")
    blocker.close()
    for thread in waiting:
        thread.join(timeout=30)
    assert answers == [200, 200, 200]
    assert sorted(agency.opened()) == [b"waits 0", b"waits 1", b"waits 2"]


def test_bodies_in_memory_are_bounded_together(agency):
    agency.start(queue_bytes=200_000)
    assert agency.post(bytes(190_000)) == 200
    assert agency.post(bytes(210_000)) == 503
    assert agency.post(bytes(190_000)) == 200


def test_a_store_that_vanished_is_a_503(agency):
    agency.start()
    assert agency.post(b"stored") == 200
    agency.thread._relay._running.log.close()
    agency.store.rename(agency.folder / "elsewhere")
    agency.store.mkdir()
    for file in agency.folder.glob("relay.db-*"):
        file.unlink()
    assert agency.post(b"lost store") == 503
    assert agency.ask("GET", "/v1/log").status_code == 503
    assert agency.ask("GET", "/healthz").status_code == 503


def test_posts_while_the_relay_stops_are_stored_or_not_answered_200(agency):
    url = agency.start()
    answered: list[bytes] = []
    stop = threading.Event()
    clients = [threading.Thread(target=keep_posting, args=(url, f"c{n}", answered, stop)) for n in range(4)]
    for client in clients:
        client.start()
    while len(answered) < 20:
        time.sleep(0.005)
    agency.stop()
    stop.set()
    for client in clients:
        client.join()
    agency.start()
    assert set(answered) <= set(agency.opened())


def test_a_relay_that_cannot_open_its_store_does_not_start(agency):
    agency.store.mkdir()
    with pytest.raises(RuntimeError, match="did not start"):
        agency.start()


def test_the_command_says_in_one_line_why_it_cannot_serve(agency, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(NotStarted, match="cannot listen"):
        run(agency.settings, "127.0.0.1", taken.getsockname()[1])
    missing = replace(agency.settings, store=f"sqlite:///{tmp_path / 'no' / 'such' / 'relay.db'}")
    with pytest.raises(NotStarted, match="No such file"):
        run(missing, "127.0.0.1", 0)


def test_a_store_of_a_newer_version_is_refused_untouched(agency):
    Log(agency.settings.store, 1).close()
    with sqlite3.connect(agency.store) as store:
        store.execute("PRAGMA user_version = 99")
    store.close()
    before = agency.store.read_bytes()
    with pytest.raises(LogUnavailable, match="newer"):
        Log(agency.settings.store, 1)
    assert agency.store.read_bytes() == before


def test_a_damaged_store_is_refused(agency):
    agency.store.write_bytes(b"this is no database at all" * 400)
    with pytest.raises(LogUnavailable):
        Log(agency.settings.store, 1)


def header(name: str = "e") -> EpochHeader:
    return EpochHeader(id=name, key_id="k", wrapped=name.encode() * 10)


def test_a_batch_is_stored_whole_or_not_at_all(agency):
    log = Log(agency.settings.store, 1)
    assert log.append([Row("webhook", header(), b"%d" % n, 5) for n in range(700)]) == list(range(1, 701))
    wrong = EpochHeader(id="e", key_id="k", wrapped=b"other")
    with pytest.raises(EpochConflict):
        log.append([Row("webhook", header("f"), b"a", 5), Row("webhook", wrong, b"b", 5)])
    assert (log.count(), log.head) == (700, 700)
    assert log.append([Row("webhook", header(), b"next", 5)]) == [701]
    log.close()


def test_numbers_go_on_after_everything_was_dropped(agency):
    log = Log(agency.settings.store, 1)
    log.enrol("pc-1", b"h" * 32, "owner", 1)
    log.append([Row("webhook", header(), b"x", 5)] * 3)
    assert log.acknowledge("pc-1", 3) == 3
    assert log.drop_old(0) == 3
    assert log.drop_old(0) == 0
    assert (log.count(), log.floor, log.page(0, 10).epochs) == (0, 4, ())
    assert log.append([Row("webhook", header(), b"y", 5)]) == [4]
    assert log.page(3, 10).epochs == (header(),)
    log.close()


def test_a_log_put_back_from_an_older_copy_never_repeats_a_number(agency):
    """Fault: the relay's host is restored from a backup while PCs stand further on."""
    opened_at = 1_795_000_000_000
    log = Log(agency.settings.store, opened_at)
    log.append([Row("webhook", header(), b"kept", 5)] * 3)
    log.close()
    copy = agency.store.read_bytes()
    log = Log(agency.settings.store, opened_at + 60_000)
    lost = log.append([Row("webhook", header(), b"lost", 5)] * 3)
    log_id = log.log_id
    log.close()
    agency.store.write_bytes(copy)
    log = Log(agency.settings.store, opened_at + 120_000)
    fresh = log.append([Row("webhook", header(), b"fresh", 5)] * 2)
    assert log.log_id == log_id
    assert min(fresh) > max(lost)
    for cursor in lost:
        # A PC that has read what the copy never knew is told so, and where to go on.
        assert log.page(cursor, 10).floor == min(fresh)
    for cursor in (0, 3, min(fresh) - 1, max(fresh)):
        assert log.page(cursor, 10).floor == 1
    assert [entry.seq for entry in log.page(3, 10).entries] == fresh
    log.close()


def test_numbers_leapt_over_are_not_counted_as_waiting(agency):
    for opened_at in (1, 1_795_000_000_000, 1_795_000_060_000):
        log = Log(agency.settings.store, opened_at)
        log.append([Row("webhook", header(), b"x", 5)] * 3)
        first = log.page(0, 2)
        assert first.behind == log.count() - 2
        log.close()


def test_a_clock_set_back_does_not_turn_numbers_back(agency):
    log = Log(agency.settings.store, 5_000)
    log.append([Row("webhook", header(), b"x", 5)])
    log.close()
    log = Log(agency.settings.store, 9_000)
    first = log.append([Row("webhook", header(), b"x", 5)])
    log.close()
    log = Log(agency.settings.store, 100)
    assert log.append([Row("webhook", header(), b"x", 5)])[0] == first[0] + 1
    log.close()
