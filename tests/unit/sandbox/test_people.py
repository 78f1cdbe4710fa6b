"""People and their deeds, scripts, the default families, the sample agency."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.sandbox.agency import sample_agency, sample_phone
from sanjog_desktop.sandbox.agency_stories import file_of
from sanjog_desktop.sandbox.clock import SandboxClock
from sanjog_desktop.sandbox.faults import NAMES
from sanjog_desktop.sandbox.ids import Ids
from sanjog_desktop.sandbox.sample_templates import settle_templates
from sanjog_desktop.sandbox.script import ScriptError
from sanjog_desktop.sandbox.template_shelf import TemplateShelf

WHO = "+919999900501"


def test_every_kind_of_message_a_person_can_write(stage: Any) -> None:
    first = stage.write(say="नमस्ते")
    for deed in (
        {"send": "photo", "caption": "a"},
        {"send": "voice"},
        {"send": "video"},
        {"send": "pdf", "filename": "b.pdf"},
        {"send": "sticker"},
        {"send": "location"},
        {"send": "contact"},
        {"data": "aGVsbG8=", "mime": "text/plain", "filename": "h.txt"},
        {"react": "👍", "message_id": first},
        {"react": "", "message_id": first},
        {"say": "forwarded", "forwarded": True},
        {"message": {"type": "unsupported", "errors": [{"code": 131051, "title": "Message type unknown"}]}},
        {"message": {"type": "hologram", "hologram": {"depth": 3}, "context": {"forwarded": True}}},
    ):
        stage.write(**deed)
    stage.pass_time(0)
    messages = stage.receiver.values("messages")
    assert [message["type"] for message in messages] == [
        "text", "image", "audio", "video", "document", "sticker", "location", "contacts", "document", "reaction",
        "reaction", "text", "unsupported", "hologram",
    ]  # fmt: skip
    assert messages[11]["context"] == {"forwarded": True}
    assert messages[13]["hologram"] == {"depth": 3}
    assert len({message["id"] for message in messages}) == 14


def test_a_changed_number_keeps_the_person_and_gives_a_new_user_id(stage: Any) -> None:
    before = stage.control.get("/people").json()
    stage.write()
    old = stage.control.get(f"/people/{WHO}").json()
    stage.write(change_number="+91 99999 00599")
    stage.write(who="+919999900599", say="new number")
    stage.write(who="+919999900599", identity="hash-2")
    stage.write(who="+919999900599", call=True)
    stage.pass_time(0)
    _, system, fresh, identity = stage.receiver.values("messages")
    assert (system["from"], system["system"]["wa_id"]) == ("919999900501", "919999900599")
    assert system["from_user_id"] == old["user_id"] != system["system"]["user_id"] == fresh["from_user_id"]
    assert identity["identity"]["hash"] == "hash-2"
    assert "contacts" not in stage.receiver.changes()[1]["value"]
    assert stage.receiver.changes()[-1]["field"] == "calls"
    assert len(stage.control.get("/people").json()) == len(before) + 1


def test_the_default_families_behave_as_written(make_stage: Callable[..., Any]) -> None:
    stage = make_stage(automatic=True)
    names = ("00001", "00002", "00003", "00004", "00007", "00008", "00010", "00011", "00012", "00013")
    for name in names:
        stage.ask("/windows", who=[f"+9199999{name}"])
        stage.send(f"+9199999{name}", biz_opaque_callback_data=name)
    for _ in range(8):
        stage.pass_time(10)
    came = [(item["who"], item["type"]) for item in stage.control.get("/received").json()]
    assert ("answers", "text") in came and ("voice", "audio") in came
    assert ("photos", "image") in came and ("photos", "document") in came
    assert [kind for who, kind in came if who == "moves"] == ["text", "system", "text"]
    assert [kind for who, kind in came if who == "sends-all"] == [
        "location",
        "contacts",
        "sticker",
        "video",
        "text",
    ]
    assert not [who for who, _ in came if who in ("silent", "absent", "phone-off", "blocks")]
    status = {item["client_ref"]: item["status"] for item in stage.sent()}
    assert (status["00004"], status["00010"], status["00011"]) == ("delivered", "failed", "sent")
    assert [name for name, _ in stage.sent(client_ref="00012")[0]["statuses"]] == ["sent", "read"]
    stage.send("+919999900007", biz_opaque_callback_data="after-block")
    stage.pass_time(30)
    assert stage.sent(client_ref="after-block")[0]["status"] == "sent"
    assert stage.control.get("/").json()["problems"] == []


def test_a_script_brings_people_templates_and_events(make_stage: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    script = {
        "people": [
            {
                "phone": WHO,
                "name": "Sunita Namuna",
                "opens": [{"after": 5, "say": "hello"}],
                "habits": [{"on": "text", "match": "biodata", "do": [{"send": "pdf", "after": 2}]}],
            }
        ],
        "templates": [
            {
                "name": "own",
                "language": "en",
                "category": "UTILITY",
                "components": [{"type": "BODY", "text": "Hi"}],
            }
        ],
        "timeline": [
            {"at": 20, "person": WHO, "do": {"say": "still there?"}},
            {"at": 25, "template": "own", "language": "en", "status": "PAUSED"},
            {"at": 30, "fault": {"name": "html_502", "count": 1}},
        ],
    }
    path.write_text(json.dumps(script), encoding="utf-8")
    stage = make_stage(script=path, automatic=True)
    stage.pass_time(6)
    stage.send(text={"body": "please send the biodata"})
    stage.pass_time(10)
    stage.pass_time(10)
    kinds = [item["type"] for item in stage.control.get("/received").json()]
    assert kinds == ["text", "document", "text"]
    own = {"name": "own", "language": {"code": "en"}}
    assert stage.send(kind="template", template=own).json()["error"]["code"] == 132015
    stage.pass_time(5)
    assert stage.send().status_code == 502


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"people": [{"phone": "+91 99999 00501"}]}',
        '{"people": [{"name": "A", "shoe_size": 7}]}',
        '{"people": [{"name": "A", "takes": "flight"}]}',
        '{"timeline": [{"at": 3}]}',
        '{"templates": [{"name": "a"}]}',
        '{"people": 5}',
        '{"people": [{"name": "A", "habits": [{"do": [{"sing": 1}]}]}]}',
        '{"people": [{"name": "A", "opens": [{"say": "a", "after": "soon"}]}]}',
        '{"timeline": [{"at": 3, "fault": {"name": "rain"}}]}',
        '{"timeline": [{"at": 3, "template": "a", "language": "en", "status": "LOST"}]}',
    ],
)
def test_a_script_that_cannot_be_used_says_so(
    make_stage: Callable[..., Any], tmp_path: Path, text: str
) -> None:
    path = tmp_path / "script.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError, match=r"script\.json"):
        make_stage(script=path)


def test_a_script_that_is_not_there_says_so(make_stage: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="No such file"):
        make_stage(script=tmp_path / "absent.json")


def test_the_agency_is_the_same_for_a_seed_and_grows_at_its_end() -> None:
    few, many = list(sample_agency(3, 200)), list(islice(sample_agency(3, 4000), 60))
    assert few[:50] == many[:50]
    assert few != list(sample_agency(4, 200))
    assert 200 <= sum(len(family.people) for family in few) <= 203


def test_the_agency_is_whole_and_nobody_in_it_is_real() -> None:
    shelf = TemplateShelf(Ids(1), SandboxClock(0, frozen=True))
    settle_templates(shelf)
    people = [person for family in sample_agency(1, 4000) for person in family.people]
    phones = [person.phone for person in people if person.phone]
    assert len(phones) == len(set(phones)) > 2500
    assert all(phone.startswith("+91 99999 0") for phone in phones)
    assert {person.language for person in people} == {"en", "hi", "mr", "gu"}
    assert any(person.user_id and not person.phone for person in people)
    assert any(person.stopped for person in people) and any(person.unread for person in people)
    kinds = set()
    for person in people:
        assert all(later.days_ago <= earlier.days_ago for earlier, later in pairwise(person.messages))
        for message in person.messages:
            kinds.add(message.kind)
            assert "{" not in message.body
            if message.kind == "template":
                held = shelf.find(message.extra["template"], message.extra["language"])
                assert held is not None and held.status == "APPROVED"
            if message.about is not None:
                assert person.messages[message.about].direction != message.direction
    assert kinds == {"text", "template", "button", "reaction", "image", "document", "audio", "location"}
    voiced = next(item for person in people for item in person.messages if item.extra.get("file") == "voice")
    assert file_of(voiced) is not None
    with pytest.raises(ValueError, match="invented"):
        sample_phone(100_000)


def test_the_agency_answers_in_the_sandbox(make_stage: Callable[..., Any]) -> None:
    stage = make_stage(agency_people=60, automatic=True)
    people = [person for family in sample_agency(5, 60) for person in family.people if person.phone]
    stage.ask("/limits", throughput=0)
    stage.ask("/windows")
    for person in people:
        assert stage.send(person.phone).status_code == 200
    for _ in range(6):
        stage.pass_time(10)
    writers = {item["who"] for item in stage.control.get("/received").json()}
    assert len(people) * 0.4 < len(writers) < len(people)
    assert set(NAMES)
