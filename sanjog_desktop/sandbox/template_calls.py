"""Templates over the Graph API: list, create, edit, delete, unpause (Meta: templates)."""

from __future__ import annotations

import base64
import json
from urllib.parse import urlencode

from .checking import Json, a_text, one_of
from .entry import manage
from .http import Reply, Request, json_reply
from .nodes import pick
from .refusals import Refusal, unknown_object
from .template_review import plan_review, review, reword
from .template_rules import CATEGORIES, TEMPLATE_LIMIT, check_components, check_new, correct_category
from .template_shelf import Template
from .world import World

_DAY_MS = 86_400_000
_DEFAULT = ("name", "parameter_format", "components", "language", "status", "category", "sub_category", "id")
_LIMIT = 25
_MOST = 1000


def node(template: Template) -> Json:
    """A template as the Graph API gives it, all fields."""
    date = template.created_at // 1000
    return {
        "id": template.id,
        "name": template.name,
        "language": template.language,
        "status": template.status,
        "category": template.category,
        "previous_category": None,
        "correct_category": None,
        "sub_category": template.sub_category,
        "components": template.components,
        "parameter_format": template.parameter_format,
        "quality_score": {"score": template.quality, "date": date},
        "rejected_reason": template.rejected_reason,
        "message_send_ttl_seconds": template.ttl_s,
        "cta_url_link_tracking_opted_out": None,
        "library_template_name": None,
        "last_updated_time": None,
        "degrees_of_freedom_spec": None,
        "creative_sourcing_spec": None,
    }


def listed(world: World, request: Request) -> Reply:
    """GET /{account}/message_templates, filtered and by pages."""
    manage(world, request)
    query = request.query
    found = [template for template in world.templates if _wanted(template, query)]
    limit = _page_size(query.get("limit", str(_LIMIT)))
    start = 0
    if query.get("after"):
        start = _place(query["after"]) + 1
    elif query.get("before"):
        start = max(0, _place(query["before"]) - limit)
    page = found[start : start + limit]
    data = [pick(node(template), query.get("fields"), _DEFAULT) for template in page]
    body: Json = {"data": data}
    if page:
        last = start + len(page) - 1
        paging: Json = {"cursors": {"before": _cursor(start), "after": _cursor(last)}}
        if last + 1 < len(found):
            paging["next"] = _link(world, request, after=_cursor(last))
        if start > 0:
            paging["previous"] = _link(world, request, before=_cursor(start))
        body["paging"] = paging
    if "summary" in query:
        body["summary"] = {
            "total_count": len(found),
            "message_template_count": len(world.templates),
            "message_template_limit": TEMPLATE_LIMIT,
            "are_translations_complete": True,
        }
    return json_reply(body)


def _wanted(template: Template, query: dict[str, str]) -> bool:
    for name, have in (
        ("status", template.status),
        ("category", template.category),
        ("language", template.language),
        ("quality_score", template.quality),
    ):
        wanted = query.get(name)
        if wanted and have.lower() not in [part.strip(' "[]').lower() for part in wanted.split(",")]:
            return False
    if query.get("name") and query["name"].lower() not in template.name:
        return False
    words = query.get("name_or_content", "").lower()
    return not words or words in (template.name + json.dumps(template.components, ensure_ascii=False)).lower()


def _page_size(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= _MOST:
        raise Refusal(100, message=f"(#100) Param limit must be between 1 and {_MOST}.")
    return int(text)


def _cursor(place: int) -> str:
    return base64.urlsafe_b64encode(b"QVFIUn:%d" % place).decode()


def _place(cursor: str) -> int:
    """The place a cursor means. Refuses with 131059 one that was never given."""
    try:
        mark, _, place = base64.urlsafe_b64decode(cursor.encode("ascii")).decode().partition(":")
        if mark == "QVFIUn" and place.isdigit():
            return int(place)
    except ValueError:
        pass
    raise Refusal(131059, "The pagination cursor is not valid or has expired.")


def _link(world: World, request: Request, **place: str) -> str:
    query = {
        name: value
        for name, value in request.query.items()
        if name not in ("after", "before", "access_token")
    }
    version = request.version or (26, 0)
    base = f"{world.media.base_url}/v{version[0]}.{version[1]}/{world.account.waba_id}/message_templates"
    return f"{base}?{urlencode({**query, **place})}"


def one(world: World, request: Request) -> Reply:
    """GET /{template}."""
    manage(world, request)
    return json_reply(pick(node(_named(world, request)), request.query.get("fields"), _DEFAULT))


def _named(world: World, request: Request) -> Template:
    template = world.templates.by_id(request.path[0])
    if template is None:
        raise unknown_object(request.path[0], request.method)
    return template


def create(world: World, request: Request) -> Reply:
    """POST /{account}/message_templates: pending, or rejected at once, then reviewed."""
    manage(world, request)
    params = request.params()
    asked = check_new(world.templates, params, world.clock.now())
    template = world.templates.add(asked.name, asked.language, asked.category, asked.components)
    template.parameter_format = asked.parameter_format
    template.ttl_s = asked.ttl_s
    template.status = "PENDING"
    if params.get("allow_category_change", True):
        template.category = correct_category(template)
    plan_review(world, template)
    return json_reply({"id": template.id, "status": template.status, "category": template.category})


def edit(world: World, request: Request) -> Reply:
    """POST /{template}: category, components or TTL of one that is approved, rejected or paused."""
    manage(world, request)
    template = _named(world, request)
    params = request.params()
    now = world.clock.now()
    if template.status not in ("APPROVED", "REJECTED", "PAUSED"):
        raise Refusal(100, "The template cannot be edited in its status.", subcode=2388039)
    if template.status == "APPROVED":
        day = [at for at in template.edited_at if at > now - _DAY_MS]
        month = [at for at in template.edited_at if at > now - 30 * _DAY_MS]
        if day or len(month) >= 10:
            raise Refusal(100, "An approved template can be edited once a day and ten times in 30 days.")
        if params.get("category") not in (None, template.category):
            raise Refusal(100, "The category of an approved template cannot be changed.")
    if params.get("category") is not None:
        template.category = one_of(params["category"], CATEGORIES, "category")
    if params.get("components") is not None:
        reword(world, template, check_components(params, template.parameter_format))
    if params.get("message_send_ttl_seconds") is not None:
        template.ttl_s = int(params["message_send_ttl_seconds"])
    template.edited_at.append(now)
    template.status = "PENDING"
    plan_review(world, template)
    return json_reply(
        {"success": True, "id": template.id, "name": template.name, "category": template.category}
    )


def delete(world: World, request: Request) -> Reply:
    """DELETE /{account}/message_templates by name, by id and name, or by ids."""
    manage(world, request)
    params = request.params()
    if params.get("hsm_ids"):
        raw = params["hsm_ids"]
        ids = json.loads(raw) if isinstance(raw, str) and raw.startswith("[") else str(raw).split(",")
        going = [world.templates.by_id(str(part)) for part in ids]
    else:
        name = a_text(params, "name", "", 512)
        going = list(world.templates.named(name))
        if params.get("hsm_id"):
            going = [template for template in going if template and template.id == str(params["hsm_id"])]
    if not going or None in going:
        raise Refusal(100, "Message template was not found.", subcode=2593002)
    for template in going:
        if template is not None:
            world.templates.remove(template)
    return json_reply({"success": True})


def unpause(world: World, request: Request) -> Reply:
    """POST /{template}/unpause."""
    manage(world, request)
    template = _named(world, request)
    if template.status != "PAUSED":
        return json_reply({"success": False, "reason": "The template is not paused."})
    review(world, template, "APPROVED", title="UNPAUSED")
    return json_reply({"success": True})
