"""Statuses in every order, the limits of people reached, and what the account may be told."""

from __future__ import annotations

from typing import Any

import pytest

from sanjog_desktop.sandbox.status_orders import ORDERS
from sanjog_desktop.wire import events
from sanjog_desktop.wire.webhook import parse_webhook

WHO = "+919999900501"


def statuses(stage: Any) -> list[tuple[str, int]]:
    """Status and time of what was told, seconds after the first send."""
    began = stage.sent()[0]["at"] // 1000
    return [(item["status"], int(item["timestamp"]) - began) for item in stage.receiver.values("statuses")]


@pytest.mark.parametrize("name", sorted(ORDERS))
def test_an_order_is_played_as_it_says(stage: Any, name: str) -> None:
    stage.write()
    stage.ask(f"/people/{WHO}", statuses=name)
    assert stage.send(biz_opaque_callback_data="r").status_code == 200
    stage.pass_time(40 * 86_400)
    steps = ORDERS[name][1]
    assert [status for status, _ in statuses(stage)] == [step["status"] for step in steps]
    failures = [step["code"] for step in steps if "code" in step]
    assert [item["errors"][0]["code"] for item in stage.receiver.values("statuses") if "errors" in item] == failures


def test_a_play_on_a_send_that_was_made(stage: Any) -> None:
    stage.write()
    stage.ask(f"/people/{WHO}", takes="silence")
    stage.send(biz_opaque_callback_data="r")
    stage.pass_time(100)
    assert stage.receiver.values("statuses") == []
    assert stage.ask("/statuses", client_ref="r", order="delivered_after_read")["seconds"] == 7
    stage.pass_time(10)
    assert statuses(stage) == [("sent", 101), ("read", 106), ("delivered", 3)]
    own = [{"status": "failed", "code": 131049}, {"status": "sent", "after": 5}]
    stage.ask("/statuses", wamid=stage.sent()[0]["wamid"], order=own)
    stage.pass_time(10)
    assert statuses(stage)[3:] == [("failed", 111), ("sent", 116)]
    for wrong in (
        {"client_ref": "r", "order": "sideways"},
        {"client_ref": "r", "order": [{"after": 1}]},
        {"client_ref": "r", "order": [{"status": "sent", "after": -1}]},
        {"client_ref": "r", "order": [{"status": "failed", "code": 7}]},
        {"client_ref": "nobody", "order": "usual"},
    ):
        assert stage.control.post("/statuses", json=wrong).status_code == 400
    assert stage.control.get("/statuses").json().keys() == ORDERS.keys()


def failed_code(stage: Any, ref: str) -> int | None:
    """The error of a send, once it had time to fail."""
    stage.pass_time(1)
    code: int | None = stage.sent(client_ref=ref)[0]["error"]
    return code


def offer(stage: Any, to: str, ref: str) -> int | None:
    """Send a marketing template; the code it failed with."""
    reply = stage.send(to, kind="template", template=TEMPLATE, biz_opaque_callback_data=ref)
    assert reply.status_code == 200, reply.text
    return failed_code(stage, ref)


TEMPLATE = {"name": "namuna_offer", "language": {"code": "en"}}


@pytest.fixture
def offering(stage: Any) -> Any:
    """A sandbox with a plain marketing template."""
    body = [{"type": "BODY", "text": "A happy new year to all."}]
    stage.ask("/templates", name="namuna_offer", language="en", category="MARKETING", components=body)
    return stage


def test_the_messaging_limit_counts_people_of_a_day(offering: Any) -> None:
    offering.ask("/account", tier="TIER_250")
    offering.ask("/limits", throughput=0)
    for number in range(250):
        offering.send(f"+9199999{10_000 + number}", kind="template", template=TEMPLATE)
    assert offer(offering, "+919999910249", "known") is None
    assert offer(offering, "+919999910250", "one-more") == 131048
    assert offering.control.get("/").json()["reached_today"] == 250
    offering.write("+919999910251")
    assert offer(offering, "+919999910251", "in-window") is None
    offering.pass_time(86_400)
    assert offer(offering, "+919999910250", "next-day") is None
    offering.ask("/account", tier="TIER_UNLIMITED")
    offering.pass_time(0)
    told = [change["value"] for change in offering.receiver.changes() if "quality" in change["field"]]
    assert [value["event"] for value in told] == ["DOWNGRADE", "UPGRADE"]


def test_marketing_is_withheld_for_the_sake_of_a_person(offering: Any) -> None:
    offering.ask("/limits", marketing=1)
    assert offer(offering, WHO, "first") is None
    assert offer(offering, WHO, "second") == 131049
    assert offer(offering, WHO, "too-soon") == 131049
    assert offering.control.get("/").json()["early_retries"] == 1
    offering.write()
    assert offer(offering, WHO, "in-window") is None
    offering.ask("/people", phone="+91 99999 00777", name="Capped Namuna", capped=True)
    assert offer(offering, "+919999900777", "capped") == 131049


def test_restrictions_stop_what_they_name_until_they_end(offering: Any) -> None:
    offering.write()
    offering.ask("/account", restriction={"type": "RESTRICTED_BIZ_INITIATED_MESSAGING", "hours": 24})
    reply = offering.send("+919999900502", kind="template", template=TEMPLATE)
    assert (reply.status_code, reply.json()["error"]["code"]) == (403, 368)
    assert offering.send().status_code == 200
    offering.ask("/account", restriction=[{"type": "RESTRICTED_CUSTOMER_INITIATED_MESSAGING", "hours": 1}])
    assert offering.send().json()["error"]["code"] == 368
    offering.pass_time(3601)
    assert offering.send().status_code == 200
    offering.pass_time(86_400)
    assert offering.send("+919999900502", kind="template", template=TEMPLATE).status_code == 200
    offering.ask("/account", restriction={"type": "RESTRICTED_BIZ_INITIATED_MESSAGING"})
    offering.ask("/account", restriction=None)
    assert offering.send("+919999900502", kind="template", template=TEMPLATE).status_code == 200
    told = [change["value"] for change in offering.receiver.changes() if change["field"] == "account_update"]
    assert [value["event"] for value in told] == ["ACCOUNT_RESTRICTION"] * 3
    assert told[0]["restriction_info"][0]["expiration"] > 1_790_000_000
    assert offering.control.post("/account", json={"restriction": {"type": "ALL"}}).status_code == 400


def test_everything_the_account_is_told_is_understood(stage: Any) -> None:
    for change in (
        {"quality": "YELLOW"},
        {"quality": "RED"},
        {"quality": "GREEN"},
        {"violation": "DATING"},
        {"disable_on": 1_791_000_000_000},
        {"restricted": "spam"},
        {"restricted": None},
        {"alert": {"severity": "CRITICAL", "type": "ACCOUNT_QUALITY"}},
        {"security": "PIN_CHANGED"},
        {"review": "REJECTED"},
        {"name": "New Namuna", "decision": "REJECTED"},
        {"event": "PARTNER_REMOVED", "disconnection_info": {"reason": "PRIMARY_INACTIVITY", "initiated_by": "SYSTEM"}},
        {"event": "ACCOUNT_RECONNECTED"},
        {"tier": "TIER_250"},
    ):
        stage.ask("/account", **change)
    stage.pass_time(0)
    found: list[Any] = [event for _, body in stage.receiver.posts for event in parse_webhook(body).events]
    assert all(isinstance(event, events.AccountEvent) and event.typed is not None for event in found)
    assert [(event.field, event.event) for event in found][:8] == [
        ("phone_number_quality_update", "FLAGGED"),
        ("phone_number_quality_update", "UNFLAGGED"),
        ("account_update", "ACCOUNT_VIOLATION"),
        ("account_update", "DISABLED_UPDATE"),
        ("account_update", "ACCOUNT_VIOLATION"),
        ("account_update", "DISABLED_UPDATE"),
        ("account_update", "DISABLED_UPDATE"),
        ("account_alerts", None),
    ]
    states = [event.typed.ban_info.waba_ban_state for event in found if event.event == "DISABLED_UPDATE"]
    assert states == ["SCHEDULE_FOR_DISABLE", "DISABLE", "REINSTATE"]
    for wrong in ({"quality": "BLUE"}, {"tier": "TIER_7"}):
        assert stage.control.post("/account", json=wrong).status_code == 400


def test_an_advertisement_makes_three_days_free(stage: Any) -> None:
    stage.write(say="from the ad", referral=True)
    stage.pass_time(3600)
    stage.send(biz_opaque_callback_data="free")
    stage.pass_time(60)
    pricing = [item["pricing"] for item in stage.receiver.values("statuses")]
    assert {(one["type"], one["category"], one["billable"]) for one in pricing} == {
        ("free_entry_point", "referral_conversion", False)
    }
    stage.pass_time(3 * 86_400)
    stage.write()
    stage.send()
    stage.pass_time(1)
    assert stage.receiver.values("statuses")[-1]["pricing"]["category"] == "service"


def test_statuses_may_come_before_the_answer(make_stage: Any) -> None:
    stage = make_stage(frozen=False)
    stage.write()
    stage.ask("/faults", name="slow_answer", ms=900, count=1)
    answered = stage.send(biz_opaque_callback_data="r").json()["messages"][0]["id"]
    assert [item["id"] for item in stage.receiver.values("statuses")][:1] == [answered]


def test_a_template_reworded_is_told_part_by_part(stage: Any) -> None:
    parts = [
        {"type": "HEADER", "format": "TEXT", "text": "Reminder"},
        {"type": "BODY", "text": "We meet on {{1}}."},
        {"type": "FOOTER", "text": "Namuna"},
        {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "See", "url": "https://namuna.example"}]},
    ]
    stage.ask("/templates/meeting_reminder_en/en", components=parts)
    stage.pass_time(0)
    [told] = [event for _, body in stage.receiver.posts for event in parse_webhook(body).events]
    assert isinstance(told, events.TemplateChanged)
    assert (told.title, told.body, told.footer) == ("Reminder", "We meet on {{1}}.", "Namuna")
    send = {"name": "meeting_reminder_en", "language": {"code": "en"}}
    assert stage.send(kind="template", template=send).json()["error"]["code"] in (132000, 132018)
