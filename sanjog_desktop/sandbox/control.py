"""The control address: what only a test, a demo or a trainer may do. JSON over HTTP, no token.

Every answer is JSON; a wrong request gives 400 with `{"error": "…"}`. Times are milliseconds since the epoch
of sandbox time, delays seconds. `WHO` is a person's key, phone (any writing) or user id, percent-encoded.

Look:
* `GET /` what there is: addresses of the account, time, numbers of people, sends, webhooks, waiting deeds.
* `GET /people` all people; `GET /people/WHO` one, with `window_open`, `last_out`.
* `GET /sent?client_ref=&to=&status=&after=N&limit=` accepted sends in order: `n, wamid, client_ref, to, wa_id,
  user_id, type, body` (the request), `at, status, statuses [[status, at]…], error, answered`. `client_ref` counts of
  more than one mean a doubled send: `GET /sent/counts` gives `{accepted, by_status, doubled: {client_ref: n}}`.
* `GET /received?who=` messages people wrote: `wamid, who, type, at, read_at, typing_at`.
* `GET /deliveries?limit=&bodies=1` webhook POSTs, newest last: `number, url, updates, attempts, done`, `body` on
  request; with `counts`, `waiting`, `retrying`, `idle`.
* `GET /media`, `GET /templates`, `GET /faults`.
* `GET /errors` every error code of Meta's table: `code, subcode, status` (HTTP), `message, late` (it normally comes
  as a failed status), `inbound` (field that tells it of what people send). Play one by the fault `refuse` (in the
  reply, with `code`, `subcode`) or `accept_then_fail` (in a status, with `code`).

With a journal (`sandbox --journal FILE`) a sandbox that was killed goes on at its next start with the same account,
callback, added people, windows and sends, and posts again what had no 200; limits and faults are to be set again.

Webhooks:
* `POST /webhook {"url", "verify_token"?, "handshake"?: false, "version"?: "v23.0", "connections"?, "batch"?,
  "batch_from"?, "contacts_on_failed"?}`
  sets the target (`url` null: none). With `handshake` true the callback must echo the challenge first.
  Updates go one a POST until 20 wait, then up to 100; `batch` sets the most, from `batch_from` (then 1) waiting.
  `contacts_on_failed` true names the person on failed statuses too, which Meta does not, but some clients need.
* `POST /emit {"field": "account_update", "value": {…}}` delivers a value of any field as it is; for `messages`
  fields `messaging_product` and `metadata` are added when absent.
* `POST /settle {"timeout": 10}` waits (real time) until nothing is on its way; `{"idle": bool}`.

People:
* `POST /people {"phone"?, "name", "key"?, "language"?, "shares_phone"?, "takes"?, "habits"?, …}` adds one
  (fields of a person in `script.py`); without a phone it has a user id only.
* `POST /people/WHO/write DEED` the person acts: `{"say": "नमस्कार"}`, `{"send": "voice"}`, `{"react": "👍",
  "message_id"?}`, `{"tap": 0}`, `{"message": {"type": …}}`, `{"block": true}`, `{"marketing": "stop"}`,
  `{"change_number": "+91…"}` … (all deeds: `behaviour.py`). Answers `{"wamid", "wamids"}`. `about`: the
  wamid it answers (default: the last message sent to the person). A WHO that is an unknown phone is made a person.
* `POST /tell {"story": "every_kind", "who"?}` has a story of the last day happen, with its times: a thread with all
  kinds of messages (`agency_kinds.py`). Answers `{"who", "wamids"}`.
* `POST /people/WHO {fields}` changes a person. `POST /statuses {"wamid" or "client_ref", "order": NAME or steps}`
  plays statuses of a send (with `takes` `silence` nothing else comes); `GET /statuses` the orders there are, which
  a person's `statuses` can name too, for all that is sent to them.
* `POST /windows {"who"?: [..], "open": true}` opens or closes windows without a message, of all people when `who` is
  absent.
* `POST /flood {"messages": N, "people": M, "text"?}` M people write N texts, as fast as they are delivered; with
  `react`: emojis and `message_id` they react instead, in turn with each emoji.

The agency's phone (only with `POST /account {"phone_app": true}`):
* `POST /phone/WHO DEED` somebody writes to a person on the phone, edits or deletes it there: an echo is told. With
  `program` true another program of the agency wrote by the API (`message_echoes`), which needs no phone.
* `POST /phone/history {"who"?: [..], "messages"?, "chunk"?, "phases"?, "shuffled"?, "declined"?}` shares the chats of
  the past; `POST /phone/contacts {"who"?: [..], "action": "add" or "remove"}` its address book.

Time and behaviour:
* `POST /clock {"advance": seconds}` or `{"to": ms}` or `{"frozen": bool}`; answers `{"now", "done"}` after doing
  what fell due. `POST /automatic {"on": bool}` pauses or resumes people's own acts.
* `POST /limits {"throughput"?: per second, 0 none, "pair_rate"?: bool, "window"?: bool, "management"?: per hour,
  "unique_users"?: bool (the messaging limit of the tier), "marketing"?: per person and day, 0 none}`.

Faults:
* `POST /faults {"name", "count"?, "probability"?, "after"?, …options}` switches one on (names: `faults.NAMES`);
  `DELETE /faults/NAME` or `DELETE /faults` switches off. Most take `on`: messages, media, templates, other, any.

Account:
* `POST /templates/NAME/LANGUAGE {"status"?, "reason"?, "quality"?, "category"?, "impending"?, "components"?}` reviews
  or rewords a template;
  `POST /templates {"name", "language", "category", "components", "status"?, "parameter_format"?}` adds one as it is.
* `POST /account {…}`, each with the webhook Meta sends about it: `status`; `quality` (RED is FLAGGED); `tier`;
  `name` with `decision`; `violation` (a warning); `restriction {"type", "hours"}`, a list of them, or null (then sends
  of that kind get 368 until it ends); `disable_on`: ms, announced; `restricted`: text, disabled at once, or null,
  reinstated; `alert {"severity", "type", "description", "entity"}`; `security`: PIN_CHANGED…; `review`: a decision;
  `event`: any event of account_update, further keys beside it; `phone_app`: bool, whether the number is also in the
  WhatsApp Business app.
* `POST /tokens {"scopes"?, "expires_at"?, "label"?}` makes a token; `POST /tokens/revoke {"token"?}`.
"""

from __future__ import annotations

import asyncio
import math
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from . import agency_kinds, behaviour, control_account, control_phone, script, views
from .account import Callback
from .error_codes import catalogue
from .faults import Fault
from .http import Reply, Request, json_reply
from .people import Person, digits
from .plumbing_calls import shake_hands
from .refusals import Refusal
from .status_orders import ORDERS, play

if TYPE_CHECKING:
    from .app import Sandbox

Json = dict[str, Any]
Answer = Json | list[Any]
_ADDED_IN_ONE_GO = 200


async def answer(sandbox: Sandbox, request: Request) -> Reply:
    """Answer one request to the control address."""
    parts = tuple(unquote(part) for part in request.path)
    call = _CALLS.get((request.method, parts[0] if parts else ""))
    if call is None:
        return json_reply({"error": f"no {request.method} at /{'/'.join(parts)}"}, 404)
    try:
        params = request.params()
        made = call(sandbox, parts[1:], params)
        return json_reply(await made if isinstance(made, Awaitable) else made)
    except (ValueError, KeyError, TypeError, IndexError) as problem:
        return json_reply({"error": f"{type(problem).__name__}: {problem}"}, 400)
    except Refusal as refusal:
        return json_reply({"error": refusal.message, "details": refusal.details}, 400)


def _people(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    people = sandbox.world.people
    if parts:
        return views.person(sandbox.world, _found(sandbox, parts[0]))
    return [views.person(sandbox.world, person) for person in people]


def _found(sandbox: Sandbox, who: str) -> Person:
    person = sandbox.world.people.find(who)
    if person is not None:
        return person
    phone = digits(who)
    if len(phone) >= 8 and phone == who.lstrip("+").replace(" ", ""):
        return sandbox.world.person_for_phone(phone)
    raise KeyError(f"nobody is {who!r}")


def _sent(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    if parts == ("counts",):
        refs = Counter(sent.client_ref for sent in world.sent if sent.client_ref is not None)
        return {
            "accepted": len(world.sent),
            "by_status": dict(Counter(sent.status for sent in world.sent)),
            "doubled": {ref: count for ref, count in refs.items() if count > 1},
        }
    found: list[Json] = []
    limit = int(params.get("limit", 1000))
    for number, sent in enumerate(world.sent):
        if number <= int(params.get("after", -1)) or len(found) >= limit:
            continue
        if params.get("client_ref") not in (None, sent.client_ref) or params.get("status") not in (
            None,
            sent.status,
        ):
            continue
        if params.get("to") is None or world.people.find(str(params["to"])) is sent.person:
            found.append(views.sent(number, sent))
    return found


def _received(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    wanted = sandbox.world.people.find(str(params["who"])) if "who" in params else None
    return [views.received(item) for item in sandbox.world.received.values() if wanted in (None, item.person)]


def _deliveries(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    outgoing = sandbox.world.outgoing
    last = list(outgoing.deliveries)[-int(params.get("limit", 100)) :]
    bodies = str(params.get("bodies", "")) in ("1", "true")
    return {
        "counts": dict(outgoing.counts),
        "waiting": outgoing.waiting,
        "retrying": outgoing.pending_retries,
        "idle": outgoing.idle,
        "deliveries": [views.delivery(item, bodies) for item in last],
    }


async def _webhook(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    if "version" in params:
        world.set_version(str(params["version"]))
    if "batch" in params:
        world.outgoing.batch = max(1, min(1000, int(params["batch"])))
        world.outgoing.batch_from = int(params.get("batch_from", 1))
    if "contacts_on_failed" in params:
        world.contacts_on_failed = bool(params["contacts_on_failed"])
    if "connections" in params:
        world.outgoing.start(max(1, int(params["connections"])))
    if "url" in params:
        url, verify_token = params["url"], str(params.get("verify_token") or world.account.verify_token)
        if url is None:
            world.account.app_callback = None
        elif params.get("handshake"):
            world.account.app_callback = await shake_hands(world, str(url), verify_token)
        else:
            world.account.app_callback = Callback(str(url), verify_token)
    callback = world.account.app_callback
    if "url" in params:
        world.journal.note("callback", callback and {"url": callback.url, "verify_token": callback.verify_token})
    return {"url": callback.url if callback else None, "version": world.shapes.version}


def _emit(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    name, value = str(params["field"]), dict(params["value"])
    if name in (
        "messages",
        "history",
        "smb_message_echoes",
        "smb_app_state_sync",
        "user_preferences",
        "calls",
    ):
        value = {**world.shapes.value(), **value}
    world.outgoing.emit(name, value)
    return {"success": True}


async def _settle(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    outgoing = sandbox.world.outgoing
    # 10 ms steps: a frozen clock cannot time this, and a test waits for real deliveries.
    for _ in range(math.ceil(float(params.get("timeout", 10)) * 100)):
        if outgoing.idle:
            break
        await asyncio.sleep(0.01)
    return {"idle": outgoing.idle}


def _add_person(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    if not parts:
        added = sandbox.world.people.add(script.person_from(sandbox.world, params))
        # What they do of themselves was planned once and is not begun anew by a restart.
        sandbox.world.journal.note("person", {name: params[name] for name in params if name != "opens"})
        return views.person(sandbox.world, added)
    person = _found(sandbox, parts[0])
    if parts[1:] == ("write",):
        about = params.pop("about", None) or person.last_out
        if params.get("after"):
            behaviour.plan(sandbox.world, person, params, about)
            return {"planned": True}
        made = behaviour.do(sandbox.world, person, params, about)
        return {"wamid": made[-1] if made else None, "wamids": made}
    script.change_person(person, params)
    return views.person(sandbox.world, person)


def _statuses(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    sent = world.sent_by_wamid.get(str(params.get("wamid")))
    if sent is None:
        ref = str(params["client_ref"])
        sent = next((item for item in reversed(world.sent) if item.client_ref == ref), None)
    if sent is None:
        raise KeyError("no send has this wamid or client_ref")
    return {"wamid": sent.wamid, "seconds": play(world, sent, params["order"])}


def _windows(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    chosen = [_found(sandbox, str(who)) for who in params["who"]] if "who" in params else list(world.people)
    for person in chosen:
        person.window_from = world.clock.now() if params.get("open", True) else None
    return {"people": len(chosen)}


async def _flood(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    count, crowd = int(params["messages"]), int(params.get("people", 100))
    people = [world.person_for_phone(f"9199998{number:05d}") for number in range(crowd)]
    text = str(params.get("text", "नमस्कार, message {n} 🙏"))
    for number in range(count):
        body: Json = {"type": "text", "text": {"body": text.replace("{n}", str(number))}}
        if "react" in params:
            emoji = str(params["react"][number % len(params["react"])])
            body = {"type": "reaction", "reaction": {"message_id": str(params["message_id"]), "emoji": emoji}}
        world.write(people[number % crowd], body)
        if number % _ADDED_IN_ONE_GO == 0:
            # Let deliveries and other requests go on.
            await asyncio.sleep(0)
    return {"messages": count, "waiting": world.outgoing.waiting}


def _phone(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    return control_phone.act(sandbox.world, lambda who: _found(sandbox, who), parts, params)


def _tell(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    person = _found(sandbox, str(params["who"])) if "who" in params else agency_kinds.teller(world)
    return {"who": person.key, "wamids": agency_kinds.tell(world, person, str(params["story"]))}


def _clock(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    world = sandbox.world
    done = 0
    if "frozen" in params:
        world.clock.freeze(bool(params["frozen"]))
    if "advance" in params:
        done = world.timeline.move_to(world.clock.now() + int(float(params["advance"]) * 1000))
    elif "to" in params:
        done = world.timeline.move_to(int(params["to"]))
    world.timeline.wake()
    return {"now": world.clock.now(), "done": done, "frozen": world.clock.frozen}


def _automatic(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    sandbox.world.automatic = bool(params["on"])
    return {"on": sandbox.world.automatic}


async def _fault_on(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    faults = sandbox.world.faults
    known = {"name", "count", "probability", "after"}
    fault = Fault(
        name=str(params["name"]),
        count=None if params.get("count") is None else int(params["count"]),
        probability=float(params.get("probability", 1.0)),
        after=int(params.get("after", 0)),
        options={name: value for name, value in params.items() if name not in known},
    )
    was_down = _is_down(sandbox)
    faults.switch_on(fault)
    await _apply_down(sandbox, was_down)
    return views.faults(faults)


async def _fault_off(sandbox: Sandbox, parts: tuple[str, ...], params: Json) -> Answer:
    was_down = _is_down(sandbox)
    sandbox.world.faults.switch_off(parts[0] if parts else None)
    await _apply_down(sandbox, was_down)
    return views.faults(sandbox.world.faults)


def _is_down(sandbox: Sandbox) -> bool:
    return any(fault.name == "down" for fault in sandbox.world.faults.listed())


async def _apply_down(sandbox: Sandbox, was_down: bool) -> None:
    down = _is_down(sandbox)
    if down != was_down and sandbox.set_down is not None:
        await sandbox.set_down(down)


_Call = Callable[["Sandbox", tuple[str, ...], Json], Answer | Awaitable[Answer]]
_CALLS: dict[tuple[str, str], _Call] = {
    ("GET", ""): lambda sandbox, parts, params: views.overview(sandbox.world),
    ("GET", "people"): _people,
    ("POST", "people"): _add_person,
    ("GET", "sent"): _sent,
    ("GET", "received"): _received,
    ("GET", "deliveries"): _deliveries,
    ("POST", "webhook"): _webhook,
    ("POST", "emit"): _emit,
    ("POST", "settle"): _settle,
    ("POST", "windows"): _windows,
    ("POST", "flood"): _flood,
    ("POST", "phone"): _phone,
    ("POST", "tell"): _tell,
    ("POST", "clock"): _clock,
    ("POST", "automatic"): _automatic,
    ("POST", "limits"): lambda sandbox, parts, params: control_account.limits(sandbox.world, params),
    ("GET", "faults"): lambda sandbox, parts, params: views.faults(sandbox.world.faults),
    ("POST", "faults"): _fault_on,
    ("DELETE", "faults"): _fault_off,
    ("GET", "statuses"): lambda sandbox, parts, params: {name: told for name, (told, _) in ORDERS.items()},
    ("POST", "statuses"): _statuses,
    ("GET", "errors"): lambda sandbox, parts, params: [*catalogue()],
    ("GET", "media"): lambda sandbox, parts, params: views.media(sandbox.world),
    ("GET", "templates"): lambda sandbox, parts, params: views.templates(sandbox.world),
    ("POST", "templates"): lambda sandbox, parts, params: control_account.templates(
        sandbox.world, parts, params
    ),
    ("POST", "account"): lambda sandbox, parts, params: control_account.account(sandbox.world, params),
    ("POST", "tokens"): lambda sandbox, parts, params: control_account.tokens(sandbox.world, parts, params),
}
