"""Every kind of message, edit, deletion, call and error the sandbox can play, read as the application reads it."""

from __future__ import annotations

import json
from typing import Any

from sanjog_desktop.sandbox import samples
from sanjog_desktop.wire import codes, events
from sanjog_desktop.wire.webhook import parse_webhook

WHO = "+919999900501"
ALL_KINDS: tuple[tuple[dict[str, Any], str], ...] = (
    ({"say": "नमस्ते *ठीक* _है_"}, "text"),
    ({"send": "photo", "caption": "a"}, "image"),
    ({"send": "voice"}, "audio"),
    ({"send": "long_voice"}, "audio"),
    ({"send": "audio"}, "audio"),
    ({"send": "video"}, "video"),
    ({"send": "pdf", "filename": "b.pdf"}, "document"),
    ({"send": "sticker"}, "sticker"),
    ({"send": "moving_sticker"}, "sticker"),
    ({"send": "huge_sticker"}, "sticker"),
    ({"send": "location"}, "location"),
    ({"send": "contact"}, "contacts"),
    ({"send": "contact_info"}, "contacts"),
    ({"react": "👍", "message_id": "wamid.any"}, "reaction"),
    ({"button": "We will come"}, "button"),
    ({"press": "Yes"}, "interactive"),
    ({"choose": "Sunday", "description": "5 pm"}, "interactive"),
    ({"flow": {"name": "Aarav", "height": 170}}, "interactive"),
    ({"flow": {"city": "Pune"}, "address": True}, "interactive"),
    ({"call_permission": "accept"}, "interactive"),
    ({"lost_answer": True}, "interactive"),
    ({"order": True, "text": "this one"}, "order"),
    ({"unsupported": "poll"}, "unsupported"),
    ({"on_phone_only": True}, "unsupported"),
    ({"welcome": True}, "request_welcome"),
    ({"say": "from the ad", "referral": True}, "text"),
    ({"say": "is it free?", "product": "registration-gold"}, "text"),
    ({"say": "read this", "forwarded": True}, "text"),
    ({"say": "read this", "forwarded": "often"}, "text"),
    ({"change_number": "+91 99999 00598"}, "system"),
    ({"change_user_id": True}, "system"),
    ({"identity": "hash"}, "system"),
)


def told(stage: Any) -> list[Any]:
    """All events that came, as the application reads them; none may be without understanding."""
    found: list[Any] = []
    for _, body in stage.receiver.posts:
        parsed = parse_webhook(body)
        assert parsed.rejects == ()
        found += parsed.events
    assert not [event for event in found if isinstance(event, events.UnknownEvent)]
    return found


def test_each_kind_is_understood_without_remainder(stage: Any) -> None:
    for deed, _ in ALL_KINDS:
        stage.write(WHO if "identity" not in deed else "+919999900598", **deed)
    stage.pass_time(0)
    came: list[Any] = [event for event in told(stage) if isinstance(event, events.InboundMessage)]
    assert [message.kind for message in came] == [kind for _, kind in ALL_KINDS]
    assert [message.raw for message in came] == [None] * len(came)
    by_deed: dict[str, Any] = dict(zip([json.dumps(deed) for deed, _ in ALL_KINDS], came, strict=True))
    flow = by_deed[json.dumps({"flow": {"name": "Aarav", "height": 170}})].content
    assert json.loads(flow.response_json)["height"] == 170
    assert by_deed[json.dumps({"say": "from the ad", "referral": True})].referral.source_type == "ad"
    assert came[28].context.frequently_forwarded and not came[27].context.frequently_forwarded
    assert came[12].content.cards[0].origin == "contact_request"
    assert came[23].content.errors[0].code == 131060
    [reported] = [event for event in told(stage) if isinstance(event, events.ErrorsReported)]
    assert reported.errors[0].code == 131000


def test_an_album_is_messages_of_one_second(stage: Any) -> None:
    made = stage.ask(f"/people/{WHO}/write", album=["photo", "photo", "video"], caption="the engagement")
    stage.pass_time(0)
    came = stage.receiver.values("messages")
    assert [item["id"] for item in came] == made["wamids"]
    assert [item["type"] for item in came] == ["image", "image", "video"]
    assert len({item["timestamp"] for item in came}) == 1
    assert [item[item["type"]].get("caption") for item in came] == ["the engagement", None, None]
    assert stage.control.post(f"/people/{WHO}/write", json={"album": 1}).status_code == 400


def test_edits_and_deletions_come_whole_only_beside_the_phone_app(stage: Any) -> None:
    first = stage.write(say="five feet")
    assert stage.write(edit="five feet six") is not None
    assert stage.write(revoke=True, message_id=first) is None
    stage.ask("/account", phone_app=True)
    picture = stage.write(send="photo", caption="old")
    stage.write(edit="new")
    stage.write(revoke=True, message_id=first)
    stage.pass_time(0)
    _, unsupported, _, edit, revoke = stage.receiver.values("messages")
    assert unsupported["unsupported"]["type"] == "edit"
    assert edit["edit"]["original_message_id"] == picture
    assert edit["edit"]["message"]["image"]["caption"] == "new"
    assert revoke["revoke"] == {"original_message_id": first}
    last = [event for event in told(stage) if isinstance(event, events.InboundMessage)][-2]
    assert isinstance(last.content, events.Edit) and last.content.kind == "image"
    stage.pass_time(3 * 86_400)
    for deed in ({"edit": "too late"}, {"revoke": True}, {"edit": "x", "message_id": "wamid.nobody"}):
        assert stage.control.post(f"/people/{WHO}/write", json=deed).status_code == 400
    assert stage.write(edit="too late", late=True) is not None


def test_calls_taken_and_not_taken(stage: Any) -> None:
    for how in ("missed", "answered", "declined"):
        stage.write(call=how)
        stage.write(called=how)
    stage.pass_time(0)
    calls = [event for event in told(stage) if isinstance(event, events.CallEvent)]
    assert [(call.event, call.status) for call in calls if call.direction == "USER_INITIATED"] == [
        ("connect", None), ("terminate", "FAILED"), ("connect", None), ("terminate", "COMPLETED"),
        ("connect", None), ("terminate", "REJECTED"),
    ]  # fmt: skip
    assert [call.duration_s for call in calls if call.duration_s] == [65, 65]
    assert [call.event for call in calls if call.event.isupper()] == [
        "RINGING", "RINGING", "ACCEPTED", "RINGING", "REJECTED",
    ]  # fmt: skip
    assert stage.control.get(f"/people/{WHO}").json()["window_open"] is True


def test_every_error_code_of_the_table_can_be_played(stage: Any) -> None:
    listed = stage.control.get("/errors").json()
    assert {row["code"] for row in listed} >= set(codes.CODES)
    stage.write()
    for row in listed:
        stage.ask("/faults", name="refuse", count=1, code=row["code"], subcode=row["subcode"])
        reply = stage.send()
        error = reply.json()["error"]
        assert (reply.status_code, error["code"]) == (row["status"], row["code"])
        assert error.get("error_subcode") == row["subcode"]
        assert "Invalid parameter" not in error["message"] or row["code"] == 100
    late = [row["code"] for row in listed if row["late"]]
    assert {131026, 131047, 131049} <= set(late)


def test_a_film_has_its_pictures_where_its_index_says() -> None:
    film = samples.video(1)
    assert film != samples.video(2)
    index = film.index(b"stco") + 12
    place = int.from_bytes(film[index : index + 4], "big")
    table = film.index(b"stsz") + 12
    count = int.from_bytes(film[table : table + 4], "big")
    sizes = [int.from_bytes(film[table + 4 * n : table + 4 * n + 4], "big") for n in range(1, count + 1)]
    assert place + sum(sizes) == len(film) and film[place - 4 : place] == b"mdat"
    assert all(b"\x00\x00\x01" not in film[place + 4 : place + size] for size in sizes[:1])


def test_a_huge_sticker_is_small() -> None:
    assert len(samples.huge_sticker()) < 100


def test_a_story_holds_every_kind_with_the_times_of_the_last_day(make_stage: Any) -> None:
    stage = make_stage(agency_people=60)
    made = stage.ask("/tell", story="every_kind")
    stage.pass_time(0)
    came = told(stage)
    messages = [event for event in came if isinstance(event, events.InboundMessage)]
    echoes = [event for event in came if isinstance(event, events.MessageEcho)]
    kinds = {message.kind for message in messages}
    assert kinds >= {kind for _, kind in ALL_KINDS} - {"request_welcome"} | {"edit", "revoke"}
    assert {echo.kind for echo in echoes} == {"text", "reaction", "audio", "edit"}
    assert {event.status for event in came if isinstance(event, events.CallEvent)} == {None, "FAILED", "COMPLETED"}
    assert sorted(made["wamids"]) == sorted(
        [message.id for message in messages if message.kind != "system"] + [echo.id for echo in echoes]
    )
    times = [message.at for message in messages]
    assert times == sorted(times) and times[-1] < 1_790_000_000_000 < times[0] + 86_400_000
    assert stage.control.get(f"/people/{made['who']}").json()["window_open"] is True
    assert stage.control.post("/tell", json={"story": "a novel"}).status_code == 400
