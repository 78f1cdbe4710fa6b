"""The number on the agency's phone beside the API: echoes, history, address book, asked for and shared."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.wire import events
from sanjog_desktop.wire.webhook import parse_webhook

WHO = "+919999900501"


def told(stage: Any, kind: type) -> list[Any]:
    """All events of one kind, as the application reads them."""
    found: list[Any] = []
    for _, body in stage.receiver.posts:
        parsed = parse_webhook(body)
        assert parsed.rejects == ()
        found += parsed.events
    assert not [event for event in found if isinstance(event, events.UnknownEvent)]
    return [event for event in found if isinstance(event, kind)]


@pytest.fixture
def joined(stage: Any) -> Any:
    """A sandbox whose number is in the phone app."""
    stage.ask("/account", phone_app=True)
    return stage


def test_what_is_written_on_the_phone_is_echoed(joined: Any) -> None:
    asked = joined.write(say="when?")
    path = f"/phone/{WHO}"
    joined.ask(path, say="on Sunday", reply=True)
    picture = joined.ask(path, send="photo", caption="the hall")["wamid"]
    joined.ask(path, album=["photo", "video"])
    joined.ask(path, react="🙏", message_id=asked)
    last = joined.ask(path, say="at five")["wamid"]
    joined.ask(path, edit="at six")
    joined.ask(path, revoke=True, message_id=picture)
    joined.pass_time(0)
    echoes = told(joined, events.MessageEcho)
    assert [echo.kind for echo in echoes] == [
        "text", "image", "image", "video", "reaction", "text", "edit", "revoke",
    ]  # fmt: skip
    assert {echo.to.wa_id for echo in echoes} == {"919999900501"}
    assert echoes[0].context.id == asked and echoes[0].context.from_wa_id == "919999900501"
    assert echoes[6].content.original_message_id == last
    assert echoes[7].content.original_message_id == picture
    assert all(echo.raw is None for echo in echoes)
    assert joined.write(say="fine", reply=True) is not None
    assert joined.sent() == []


def test_another_program_of_the_agency_is_echoed_without_a_phone(stage: Any) -> None:
    stage.ask(f"/phone/{WHO}", say="from the other desk", program=True)
    target = stage.write()
    stage.ask("/flood", messages=30, people=30, react=["👍", "🙏"], message_id=target)
    stage.pass_time(0)
    [echo] = told(stage, events.MessageEcho)
    assert echo.content.body == "from the other desk"
    assert "message_echoes" in [change["field"] for change in stage.receiver.changes()]
    reactions = [message for message in told(stage, events.InboundMessage) if message.kind == "reaction"]
    assert len({message.sender.wa_id for message in reactions}) == 30
    assert {message.content.emoji for message in reactions} == {"👍", "🙏"}


def test_without_the_app_there_is_no_phone(stage: Any) -> None:
    for path, body in ((f"/phone/{WHO}", {"say": "a"}), ("/phone/history", {}), ("/phone/contacts", {})):
        assert stage.control.post(path, json=body).status_code == 400
    asked = {"messaging_product": "whatsapp", "sync_type": "history"}
    assert stage.graph.post(f"{stage.number}/smb_app_data", json=asked).json()["error"]["code"] == 100


def test_history_comes_in_phases_and_its_files_after(joined: Any) -> None:
    people = [f"+9199999005{place:02d}" for place in range(6)]
    for who in people:
        joined.write(who)
    shared = joined.ask("/phone/history", who=people, messages=6, chunk=2, shuffled=True)
    assert (shared["chunks"], shared["messages"]) == (9, 108)
    joined.pass_time(0)
    came = told(joined, events.HistoryChunk)
    chunks = [chunk for chunk in came if chunk.phase is not None]
    later = [chunk for chunk in came if chunk.phase is None]
    files = [message for chunk in later for thread in chunk.threads for message in thread.messages]
    assert len(chunks) == 9 and len(files) == shared["media"] > 0
    assert {chunk.phase for chunk in chunks} == {0, 1, 2}
    assert max(chunk.progress for chunk in chunks) == 100
    assert [chunk.progress for chunk in chunks] != sorted(chunk.progress for chunk in chunks)
    messages = [message for chunk in chunks for thread in chunk.threads for message in thread.messages]
    assert len(messages) == 108
    assert {message.kind for message in messages} == {"text", "media_placeholder"}
    assert {True, False} == {message.outbound for message in messages}
    held = {message.id for message in messages if message.kind == "media_placeholder"}
    assert {file.id for file in files} <= held and {file.kind for file in files} == {"image"}


def test_history_may_be_declined(joined: Any) -> None:
    joined.ask("/phone/history", declined=True)
    joined.pass_time(0)
    [chunk] = told(joined, events.HistoryChunk)
    assert chunk.errors[0].code == 2593109


def test_the_address_book_and_asking_for_both_once_and_in_time(joined: Any) -> None:
    joined.write()
    path, asked = f"{joined.number}/smb_app_data", {"messaging_product": "whatsapp"}
    for sync in ("smb_app_state_sync", "history"):
        assert joined.graph.post(path, json={**asked, "sync_type": sync}).json()["request_id"]
        again = joined.graph.post(path, json={**asked, "sync_type": sync})
        assert again.json()["error"]["code"] == 2593107
    joined.pass_time(3)
    assert told(joined, events.HistoryChunk)
    [book] = told(joined, events.StateSync)
    assert (book.contacts[0].action, book.contacts[0].phone_number) == ("add", "919999900501")
    assert joined.ask("/phone/contacts", who=[WHO], action="remove") == {"contacts": 1}
    joined.ask("/account", phone_app=False)
    joined.ask("/account", phone_app=True)
    joined.pass_time(86_401)
    late = joined.graph.post(path, json={**asked, "sync_type": "history"})
    assert late.json()["error"]["code"] == 2593108
    assert joined.graph.post(f"{joined.number}/deregister").json()["error"]["code"] == 100
    assert told(joined, events.StateSync)[-1].contacts[0].full_name is None


def test_a_timeline_holds_every_happening(make_stage: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    named = {"template": "meeting_reminder_en", "language": "en"}
    timeline = [
        {"at": 1, "account": {"phone_app": True}},
        {"at": 2, "person": WHO, "do": {"say": "hello"}},
        {"at": 3, "phone": WHO, "do": {"say": "from the phone"}},
        {"at": 4, **named, "quality": "RED"},
        {"at": 5, **named, "category": "MARKETING", "impending": True},
        {"at": 6, **named, "status": "PAUSED"},
        {"at": 7, "account": {"quality": "RED"}},
        {"at": 30, "statuses": "read_alone", "client_ref": "r"},
        {"at": 40, "account": {"tier": "TIER_7"}},
    ]
    people = [{"phone": WHO, "name": "Sunita Namuna", "takes": "silence"}]
    path.write_text(json.dumps({"people": people, "timeline": timeline}), encoding="utf-8")
    stage = make_stage(script=path, automatic=True)
    stage.pass_time(10)
    stage.send(biz_opaque_callback_data="r")
    stage.pass_time(60)
    fields = [change["field"] for change in stage.receiver.changes()]
    assert fields == [
        "messages", "smb_message_echoes", "message_template_quality_update", "template_category_update",
        "message_template_status_update", "phone_number_quality_update", "messages", "messages",
    ]  # fmt: skip
    assert [status.status for status in told(stage, events.MessageStatus)] == ["sent", "read"]
    assert stage.control.get("/").json()["problems"] == ["timeline: a tier is one of " + TIERS]


TIERS = str(
    sorted(["TIER_50", "TIER_250", "TIER_1K", "TIER_2K", "TIER_10K", "TIER_100K", "TIER_UNLIMITED"])
)
