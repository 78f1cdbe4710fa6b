"""The review of templates and what is reported about it (Meta: webhooks, account fields)."""

from __future__ import annotations

from typing import Any

from .template_shelf import Template
from .world import World

STATUSES = (
    "APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED", "IN_APPEAL", "FLAGGED", "REINSTATED", "LOCKED",
    "ARCHIVED", "UNARCHIVED", "PENDING_DELETION", "DELETED", "LIMIT_EXCEEDED",
)  # fmt: skip
QUALITIES = ("GREEN", "YELLOW", "RED", "UNKNOWN")
REVIEW_MS = 30_000
_HOUR_MS = 3_600_000
# Meta: first pause 3 hours, second 6, the third disables.
_PAUSES = (("FIRST_PAUSE", 3), ("SECOND_PAUSE", 6))


def plan_review(world: World, template: Template) -> None:
    """Have a pending template decided after half a minute: approved, unless its text asks for `reject me`."""

    def decide() -> None:
        if template.status != "PENDING":
            return
        text = " ".join(str(component.get("text", "")) for component in template.components).lower()
        if "reject me" in text:
            review(world, template, "REJECTED", reason="INVALID_FORMAT")
        else:
            review(world, template, "APPROVED")

    world.timeline.after(REVIEW_MS, decide)


def review(
    world: World, template: Template, status: str, *, reason: str = "NONE", title: str | None = None
) -> None:
    """Move a template to a status and report it. Raises ValueError for a status there is not.

    A pause lasts 3 hours, the next 6, and the third is a disabling.
    """
    if status not in STATUSES:
        raise ValueError(f"no template status is called {status!r}")
    if status == "PAUSED" and title is None:
        if template.pauses >= len(_PAUSES):
            status, title = "DISABLED", "DISABLED"
        else:
            title, hours = _PAUSES[template.pauses]
            template.pauses += 1
            until = world.clock.now() + hours * _HOUR_MS
            template.paused_until = until
            world.timeline.at(until, lambda: _end_pause(world, template, until))
    template.status = {"REINSTATED": "APPROVED", "UNARCHIVED": "APPROVED"}.get(status, status)
    template.rejected_reason = reason
    value: dict[str, Any] = {
        "event": status,
        "message_template_id": int(template.id),
        "message_template_name": template.name,
        "message_template_language": template.language.replace("_", "-"),
        "reason": reason,
        "message_template_category": template.category,
    }
    if status == "DISABLED":
        value["disable_info"] = {"disable_date": world.clock.now() // 1000}
    if title is not None:
        value["other_info"] = {"title": title, "description": f"The template is now {status.lower()}."}
    if status == "REJECTED":
        value["rejection_info"] = {
            "reason": reason,
            "recommendation": "Change the template and send it again.",
        }
    world.outgoing.emit("message_template_status_update", value)


def _end_pause(world: World, template: Template, until: int) -> None:
    if template.status == "PAUSED" and template.paused_until == until:
        review(world, template, "APPROVED", title="UNPAUSED")


def set_quality(world: World, template: Template, score: str) -> None:
    """Change a template's quality and report it. Raises ValueError for a score there is not."""
    if score not in QUALITIES:
        raise ValueError(f"no quality is called {score!r}")
    before, template.quality = template.quality, score
    world.outgoing.emit(
        "message_template_quality_update",
        {"previous_quality_score": before, "new_quality_score": score, **_named(template)},
    )


def recategorise(world: World, template: Template, category: str, *, impending: bool) -> None:
    """Report a change of category; one that impends names the present category as `new_category`."""
    value: dict[str, Any] = _named(template)
    if impending:
        value["new_category"] = template.category
        value["correct_category"] = category
        value["category_update_timestamp"] = world.clock.now() // 1000 + 86_400
    else:
        value["previous_category"], value["new_category"] = template.category, category
        template.category = category
    world.outgoing.emit("template_category_update", value)


def reword(world: World, template: Template, components: list[dict[str, Any]]) -> None:
    """Give a template another text and report it (Meta: message_template_components_update)."""
    template.components = components
    value: dict[str, Any] = _named(template)
    for component in components:
        kind = str(component["type"]).upper()
        if kind == "BUTTONS":
            value["message_template_buttons"] = [_button(button) for button in component["buttons"]]
        elif kind in _PARTS and "text" in component:
            value[_PARTS[kind]] = component["text"]
    world.outgoing.emit("message_template_components_update", value)


_PARTS = {
    "HEADER": "message_template_title",
    "BODY": "message_template_element",
    "FOOTER": "message_template_footer",
}


def _button(button: dict[str, Any]) -> dict[str, Any]:
    told = {"message_template_button_type": button["type"], "message_template_button_text": button.get("text", "")}
    for name in ("url", "phone_number"):
        if name in button:
            told[f"message_template_button_{name}"] = button[name]
    return told


def _named(template: Template) -> dict[str, Any]:
    return {
        "message_template_id": int(template.id),
        "message_template_name": template.name,
        "message_template_language": template.language.replace("_", "-"),
    }
