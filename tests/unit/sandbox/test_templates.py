"""Templates: pages, creation, review, and whether a send fits."""

from __future__ import annotations

from typing import Any

import pytest

WHO = "+919999900501"
BODY = {
    "type": "BODY",
    "text": "Dear {{1}}, the papers of {{2}} have come.",
    "example": {"body_text": [["Sunita ji", "Aarav"]]},
}


def new(**more: Any) -> dict[str, Any]:
    return {"name": "papers", "language": "en", "category": "UTILITY", "components": [BODY], **more}


def create(stage: Any, **more: Any) -> Any:
    return stage.graph.post(f"{stage.waba}/message_templates", json=new(**more))


def template(stem: str, language: str, /, *values: str, **named: str) -> dict[str, Any]:
    parameters: list[dict[str, str]] = [{"type": "text", "text": value} for value in values]
    parameters += [{"type": "text", "text": value, "parameter_name": name} for name, value in named.items()]
    held: dict[str, Any] = {"name": stem, "language": {"code": language}}
    if parameters:
        held["components"] = [{"type": "body", "parameters": parameters}]
    return held


def test_lists_come_in_pages_and_are_filtered(stage: Any) -> None:
    path = f"{stage.waba}/message_templates"
    names: list[str] = []
    page = stage.graph.get(path, params={"limit": 10, "fields": "name"}).json()
    while True:
        names += [item["name"] for item in page["data"]]
        if "next" not in page["paging"]:
            break
        page = stage.graph.get(page["paging"]["next"]).json()
    assert len(names) == len(set(names)) == 25
    back = stage.graph.get(page["paging"]["previous"]).json()
    assert [item["name"] for item in back["data"]] == names[10:20]
    paused = stage.graph.get(path, params={"status": "paused"}).json()["data"]
    assert [(item["name"], item["language"]) for item in paused] == [("package_renewal_mr", "mr")]
    assert len(stage.graph.get(path, params={"name": "proposal"}).json()["data"]) == 4
    assert stage.graph.get(path, params={"after": "bm9uc2Vuc2U="}).json()["error"]["code"] == 131059
    assert stage.graph.get(path, params={"limit": 0}).json()["error"]["code"] == 100
    one = stage.graph.get(f"/v26.0/{paused[0]['id']}", params={"fields": "name,quality_score"}).json()
    assert one["quality_score"]["score"] == "RED" and set(one) == {"id", "name", "quality_score"}


def test_a_new_template_is_reviewed_and_can_be_sent(stage: Any) -> None:
    made = create(stage).json()
    assert made["status"] == "PENDING"
    stage.write()
    sent = template("papers", "en", "Sunita ji", "Aarav")
    assert stage.send(kind="template", template=sent).json()["error"]["code"] == 132001
    stage.pass_time(31)
    told = next(
        change for change in stage.receiver.changes() if change["field"].startswith("message_template")
    )
    assert told["value"]["event"] == "APPROVED" and told["value"]["message_template_id"] == int(made["id"])
    reply = stage.send(kind="template", template=sent).json()
    assert reply["messages"][0]["message_status"] == "accepted"
    assert create(stage).json()["error"]["error_subcode"] == 2388024


@pytest.mark.parametrize(
    ("more", "subcode"),
    [
        ({"name": "Not a name"}, None),
        ({"language": "Marathi"}, None),
        ({"category": "GREETING"}, None),
        ({"components": []}, None),
        ({"components": [{"type": "FOOTER", "text": "only"}]}, 2388043),
        ({"components": [{"type": "BODY", "text": "x" * 1025}]}, 2388040),
        ({"components": [{"type": "BODY", "text": "Dear {{2}}, hello there"}]}, 2388072),
        ({"components": [{**BODY, "text": "{{1}} dear friend, {{2}} have come."}]}, 2388299),
        ({"components": [{**BODY, "text": "Dear {{1}} {{2}} hello"}]}, 2388293),
        ({"components": [{"type": "BODY", "text": "Dear {{1}}, the papers have come."}]}, 2388043),
        ({"components": [BODY, {"type": "FOOTER", "text": "f" * 61}]}, 2388073),
        ({"components": [BODY, {"type": "HEADER", "format": "IMAGE"}]}, 2388273),
        ({"components": [BODY, {"type": "HEADER", "format": "TEXT", "text": "*bold*"}]}, 2388047),
        (
            {
                "components": [
                    BODY,
                    {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "x" * 26}]},
                ]
            },
            None,
        ),
        ({"components": [BODY, BODY]}, None),
    ],
)
def test_new_templates_that_are_refused(stage: Any, more: dict[str, Any], subcode: int | None) -> None:
    reply = create(stage, **more)
    assert (reply.status_code, reply.json()["error"]["code"]) == (400, 100)
    assert reply.json()["error"].get("error_subcode") == subcode


def test_promotion_is_moved_to_marketing_and_bad_text_rejected(stage: Any) -> None:
    body = {"type": "BODY", "text": "Our festival offer is here, come and see."}
    assert create(stage, components=[body]).json()["category"] == "MARKETING"
    create(stage, name="bad", components=[{"type": "BODY", "text": "Please reject me, reviewer."}])
    stage.pass_time(31)
    events = {
        change["value"]["message_template_name"]: change["value"] for change in stage.receiver.changes()
    }
    assert (
        events["bad"]["event"] == "REJECTED" and events["bad"]["rejection_info"]["reason"] == "INVALID_FORMAT"
    )


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (template("nothing_here", "en"), 132001),
        (template("meeting_reminder_mr", "en", "a", "b", "c"), 132001),
        (template("meeting_reminder_mr", "mr", "a", "b"), 132000),
        (template("package_renewal_mr", "mr", "a"), 132015),
        (template("monsoon_offer_gu", "gu", "a"), 132016),
        (template("success_story_hi", "hi", "a"), 132001),
        (template("meeting_reminder_mr", "mr", "a\nb", "b", "c"), 132018),
        (template("meeting_reminder_mr", "mr", "a", "b     c", "c"), 132018),
        (template("meeting_reminder_mr", "mr", "a", "b", "c" * 1000), 132005),
        (template("papers_received_en", "en", "a", "b"), 132018),
        (template("papers_received_en", "en", name="a", other="b"), 132018),
        (template("proposal_intro_mr", "mr", "a", "b"), 132012),
    ],
)
def test_sends_that_do_not_fit(stage: Any, sent: dict[str, Any], code: int) -> None:
    assert stage.send(kind="template", template=sent).json()["error"]["code"] == code


def test_before_v23_parameter_problems_have_another_code(stage: Any) -> None:
    body = {"messaging_product": "whatsapp", "to": WHO, "type": "template"}
    sent = {**body, "template": template("meeting_reminder_mr", "mr", "a\tb", "b", "c")}
    number = stage.addresses.phone_number_id
    assert stage.graph.post(f"/v22.0/{number}/messages", json=sent).json()["error"]["code"] == 132012
    assert stage.graph.post(f"/v23.0/{number}/messages", json=sent).json()["error"]["code"] == 132018


def test_sends_that_fit_reach_people_outside_the_window(stage: Any) -> None:
    media = {"link": "https://namuna.example/b.pdf", "filename": "b.pdf"}
    proposal = template("proposal_intro_mr", "mr", "सुनीताताई", "आरव")
    header = {"type": "header", "parameters": [{"type": "document", "document": media}]}
    tap = {
        "type": "button",
        "sub_type": "quick_reply",
        "index": "0",
        "parameters": [{"type": "payload", "payload": "Y"}],
    }
    proposal["components"] += [header, tap]
    office = template("office_visit_en", "en", "Sunita ji")
    office["components"] += [
        {"type": "header", "parameters": [{"type": "text", "text": "Monday"}]},
        {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "a1"}]},
    ]
    for sent in (proposal, office, template("papers_received_en", "en", paper="biodata", name="Sunita ji")):
        assert stage.send(kind="template", template=sent).status_code == 200
    office["components"].pop()
    assert stage.send(kind="template", template=office).json()["error"]["code"] == 131008
    first = stage.sent()[0]["wamid"]
    stage.write(tap=0, about=first)
    stage.pass_time(30)
    assert {item["status"] for item in stage.sent()} == {"read"}
    [tapped] = [message for message in stage.receiver.values("messages") if message["type"] == "button"]
    assert tapped["button"] == {"payload": "Y", "text": "आवडले"}
    assert tapped["context"] == {"from": "919999900000", "id": first}
    assert {item["pricing"]["category"] for item in stage.receiver.values("statuses")} == {
        "marketing",
        "utility",
    }


def test_pauses_last_longer_each_time_and_the_third_disables(stage: Any) -> None:
    path = "/templates/meeting_reminder_hi/hi"
    assert stage.ask(path, status="PAUSED")["status"] == "PAUSED"
    stage.pass_time(3 * 3600)
    assert stage.ask(path, quality="RED")["status"] == "APPROVED"
    stage.ask(path, status="PAUSED")
    stage.pass_time(3 * 3600)
    assert stage.ask(path, quality="YELLOW")["status"] == "PAUSED"
    stage.pass_time(3 * 3600)
    assert stage.ask(path, status="PAUSED")["status"] == "DISABLED"
    stage.pass_time(0)
    told = [change["value"] for change in stage.receiver.changes()]
    titles = [value["other_info"]["title"] for value in told if "other_info" in value]
    assert titles == ["FIRST_PAUSE", "UNPAUSED", "SECOND_PAUSE", "UNPAUSED", "DISABLED"]


def test_recategorising_warns_with_the_present_category(stage: Any) -> None:
    path = "/templates/meeting_reminder_hi/hi"
    stage.ask(path, category="MARKETING", impending=True)
    assert stage.ask(path, category="MARKETING")["category"] == "MARKETING"
    stage.pass_time(0)
    warning, done = (change["value"] for change in stage.receiver.changes())
    assert (warning["new_category"], warning["correct_category"]) == ("UTILITY", "MARKETING")
    assert (done["previous_category"], done["new_category"]) == ("UTILITY", "MARKETING")


def test_editing_and_deleting(stage: Any) -> None:
    made = create(stage).json()["id"]
    path = f"/v26.0/{made}"
    edit = {"components": [{"type": "BODY", "text": "Other words, all of them plain."}]}
    assert stage.graph.post(path, json=edit).json()["error"]["error_subcode"] == 2388039
    stage.pass_time(31)
    assert stage.graph.post(path, json=edit).json()["success"] is True
    stage.pass_time(31)
    assert stage.graph.post(path, json=edit).json()["error"]["code"] == 100
    stage.pass_time(86_400)
    assert stage.graph.post(path, json={"category": "MARKETING"}).json()["error"]["code"] == 100
    assert stage.graph.post(path, json=edit).json()["success"] is True
    stage.pass_time(31)
    listed = f"{stage.waba}/message_templates"
    assert stage.graph.delete(listed, params={"name": "papers"}).json() == {"success": True}
    assert stage.graph.delete(listed, params={"name": "papers"}).status_code == 400
    assert create(stage).json()["error"]["error_subcode"] == 2388023


def test_marketing_messages_take_marketing_templates_alone(stage: Any) -> None:
    path = f"{stage.number}/marketing_messages"
    body = {"messaging_product": "whatsapp", "to": WHO, "type": "template"}
    utility = {**body, "template": template("meeting_reminder_mr", "mr", "a", "b", "c")}
    assert stage.graph.post(path, json=utility).json()["error"]["code"] == 131055
    text = {"messaging_product": "whatsapp", "to": WHO, "text": {"body": "a"}}
    assert stage.graph.post(path, json=text).json()["error"]["code"] == 131055


def test_a_held_template_fails_later(stage: Any) -> None:
    stage.ask("/faults", name="held_template", count=1)
    sent = template("meeting_reminder_mr", "mr", "a", "b", "c")
    reply = stage.send(kind="template", template=sent).json()
    assert reply["messages"][0]["message_status"] == "held_for_quality_assessment"
    stage.pass_time(60)
    assert stage.sent()[0]["error"] == 132015
