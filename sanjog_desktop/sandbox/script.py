"""The script of a sandbox: who is on WhatsApp, what they do, what happens when.

A script is a JSON file:

    {"people": [PERSON…], "templates": [TEMPLATE…], "timeline": [EVENT…], "agency_people": 0}

PERSON: `name`; `phone` (absent for one known by user id alone); `key`; `user_id`; `username`; `language`;
`shares_phone` (default true); `takes`: `read` (default), `delivered`, `sent`, `silence`, `nothing`; `skips_delivered`;
`deliver_s`, `read_s`: seconds; `statuses`: name or steps of `status_orders.py`, for what is sent to them;
`stopped_marketing`; `capped`: marketing is withheld from them; `window_open`: whether they wrote just before the
start; `opens`: DEEDs done after the start; `habits`: `[{"on": "text|template|media|any|<type>", "match"?: regex on
the text, "times"?: n or null without end, "do": [DEED…]}]`, the first that fits answers a message.

DEED: see `behaviour.py`. TEMPLATE: `name, language, category, components, status?, quality?, parameter_format?`.

EVENT: `at` (seconds after the start) and one of `{"person": WHO, "do": DEED}`, `{"phone": WHO, "do": DEED}` (from the
phone app), `{"template": NAME, "language", "status"?, "quality"?, "category"?, "impending"?, "components"?}`,
`{"account": {…}}` (as POST /account of `control.py`), `{"statuses": NAME or steps, "client_ref"}`,
`{"fault": {"name", …}}`, `{"fault_off": NAME}`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from . import behaviour, control_account, phone_app
from .faults import NAMES, Fault
from .people import Habit, Person
from .status_orders import play, steps_of
from .template_review import STATUSES
from .world import World

Json = dict[str, Any]
_PERSON_FIELDS = frozenset(
    {
        "key",
        "name",
        "phone",
        "user_id",
        "username",
        "shares_phone",
        "language",
        "takes",
        "skips_delivered",
        "statuses",
        "stopped_marketing",
        "capped",
        "deliver_s",
        "read_s",
        "window_open",
        "opens",
        "habits",
    }
)
TAKES = ("read", "delivered", "sent", "silence", "nothing")


class ScriptError(Exception):
    """A script that cannot be read or asks for something unknown; the text says where."""


def load(world: World, path: Path) -> int:
    """Bring a script's people, templates and events into a world; returns its `agency_people`.

    Raises ScriptError.
    """
    try:
        script = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except OSError as problem:
        raise ScriptError(f"{path}: {problem.strerror or problem}") from problem
    except msgspec.DecodeError as problem:
        raise ScriptError(f"{path}: {problem}") from problem
    try:
        for person in script.get("people", []):
            world.people.add(person_from(world, person))
        for template in script.get("templates", []):
            _template(world, template)
        for event in script.get("timeline", []):
            plan_event(world, event)
        return int(script.get("agency_people", 0))
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ScriptError(f"{path}: {type(problem).__name__}: {problem}") from problem


def person_from(world: World, given: Json) -> Person:
    """A person as a script describes one, not yet among the people. Raises ValueError or KeyError."""
    unknown = given.keys() - _PERSON_FIELDS
    if unknown:
        raise ValueError(f"a person has no {min(unknown)!r}")
    phone = given.get("phone")
    person = world.new_person(None if phone is None else str(phone), str(given["name"]), given.get("key"))
    person.user_id = str(given.get("user_id") or person.user_id)
    change_person(
        person, {name: value for name, value in given.items() if name not in ("key", "phone", "user_id")}
    )
    if given.get("window_open"):
        person.window_from = world.clock.now()
    for deed in given.get("opens", []):
        _plan_own(world, person, behaviour.check(deed))
    return person


def _plan_own(world: World, person: Person, deed: Json) -> None:
    delay_ms = int(float(deed.get("after", 0)) * 1000)

    def act() -> None:
        if world.automatic:
            behaviour.try_to(world, person, deed, person.last_out)

    world.timeline.after(delay_ms, act)


def change_person(person: Person, given: Json) -> None:
    """Change what a script may say about a person. Raises ValueError."""
    unknown = given.keys() - _PERSON_FIELDS
    if unknown:
        raise ValueError(f"a person has no {min(unknown)!r}")
    if given.get("takes", "read") not in TAKES:
        raise ValueError(f"takes is one of {TAKES}")
    for name in (
        "name",
        "username",
        "shares_phone",
        "language",
        "takes",
        "skips_delivered",
        "stopped_marketing",
        "capped",
    ):
        if name in given:
            setattr(person, name, given[name])
    if "statuses" in given:
        person.statuses = None if given["statuses"] is None else list(steps_of(given["statuses"]))
    if "deliver_s" in given:
        person.deliver_ms = int(float(given["deliver_s"]) * 1000)
    if "read_s" in given:
        person.read_ms = int(float(given["read_s"]) * 1000)
    if "habits" in given:
        person.habits = [
            Habit(
                str(habit.get("on", "any")),
                habit.get("match"),
                habit.get("times", 1),
                [behaviour.check(deed) for deed in habit["do"]],
            )
            for habit in given["habits"]
        ]


def _template(world: World, given: Json) -> None:
    template = world.templates.add(
        str(given["name"]), str(given["language"]), str(given["category"]), list(given["components"])
    )
    template.status = str(given.get("status", "APPROVED"))
    template.quality = str(given.get("quality", "UNKNOWN"))
    template.parameter_format = str(given.get("parameter_format", "POSITIONAL"))


def _check_event(event: Json) -> None:
    if "person" in event or "phone" in event:
        behaviour.check(event["do"])
    elif "template" in event:
        if not event.keys() & {"status", "quality", "category", "components"}:
            raise ValueError("nothing happens to the template")
        if event.get("status", "APPROVED") not in STATUSES:
            raise ValueError(f"no template status is called {event['status']!r}")
    elif "statuses" in event:
        steps_of(event["statuses"])
    elif "fault" in event and event["fault"]["name"] not in NAMES:
        raise ValueError(f"no fault is called {event['fault']['name']!r}")


def plan_event(world: World, event: Json) -> None:
    """Have an event of the timeline happen at its time. Raises ValueError for one that says nothing known."""
    if event.keys().isdisjoint(_HAPPENINGS):
        raise ValueError(f"nothing happens in {sorted(event)}")
    _check_event(event)

    def happen() -> None:
        if not world.automatic:
            return
        try:
            _happen(world, event)
        except (ValueError, KeyError, TypeError) as problem:
            world.problems.append(f"timeline: {problem}")

    world.timeline.after(int(float(event.get("at", 0)) * 1000), happen)


_HAPPENINGS = frozenset({"person", "phone", "template", "account", "statuses", "fault", "fault_off"})


def _happen(world: World, event: Json) -> None:
    if "person" in event:
        person = world.people.find(str(event["person"]))
        if person is not None:
            behaviour.plan(world, person, event["do"], person.last_out)
    elif "phone" in event:
        person = world.people.find(str(event["phone"]))
        if person is not None:
            phone_app.write(world, person, event["do"], person.last_in)
    elif "template" in event:
        if world.templates.find(str(event["template"]), str(event["language"])) is not None:
            control_account.templates(world, (str(event["template"]), str(event["language"])), event)
    elif "account" in event:
        control_account.account(world, dict(event["account"]))
    elif "statuses" in event:
        for sent in world.sent:
            if sent.client_ref == event["client_ref"]:
                play(world, sent, event["statuses"])
    elif "fault_off" in event:
        world.faults.switch_off(str(event["fault_off"]))
    else:
        given = dict(event["fault"])
        known = {name: given.pop(name) for name in ("name", "count", "probability", "after") if name in given}
        world.faults.switch_on(Fault(**known, options=given))
