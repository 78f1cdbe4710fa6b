"""Media over the Graph API: upload, address, download, delete (Meta: media)."""

from __future__ import annotations

from typing import Any

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from .account import MESSAGING
from .check_media import ACCEPTED, KIND_OF, LARGEST, bare_mime
from .entry import authorise
from .http import Reply, Request, json_reply
from .media import MediaItem
from .refusals import Refusal, unknown_object
from .world import World


async def upload(world: World, request: Request) -> Reply:
    """POST /{number}/media, multipart with `messaging_product`, `file` and `type`."""
    authorise(world, request, MESSAGING)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise Refusal(100, message="(#100) The parameter file is required.")
    fields, file = await _form(request)
    if fields.get("messaging_product") != "whatsapp":
        raise Refusal(100, message="(#100) The parameter messaging_product is required.")
    if file is None:
        raise Refusal(100, message="(#100) The parameter file is required.")
    mime = str(fields.get("type") or file.content_type or "application/octet-stream")
    kind = KIND_OF.get(bare_mime(mime))
    if kind is None:
        raise Refusal(
            100,
            message=(
                f"(#100) Param file must be a file with one of the following types: {', '.join(ACCEPTED)}. "
                f"Received file of type '{bare_mime(mime)}'."
            ),
        )
    if world.faults.strikes("upload_fails", "media"):
        raise Refusal(131053, "Media upload failed.")
    data = await file.read()
    if not data:
        raise Refusal(131053, "The file is empty.")
    if len(data) > LARGEST[kind]:
        raise Refusal(131053, f"File is too large: {len(data)} bytes of at most {LARGEST[kind]} for {kind}.")
    item = world.media.put(data, mime, inbound=False, filename=file.filename)
    return json_reply({"id": item.id})


async def _form(request: Request) -> tuple[dict[str, Any], UploadFile | None]:
    async def body() -> Any:
        yield request.body

    try:
        parser = MultiPartParser(Headers(dict(request.headers)), body(), max_part_size=1 << 20)
        form = await parser.parse()
    except (MultiPartException, KeyError) as problem:
        raise Refusal(100, message="(#100) The multipart body is not valid.") from problem
    file = form.get("file")
    fields = {name: value for name, value in form.items() if isinstance(value, str)}
    return fields, file if isinstance(file, UploadFile) else None


def node(world: World, request: Request) -> Reply:
    """GET or DELETE /{media}: an address good for five minutes, or an end to it."""
    authorise(world, request, MESSAGING)
    item = _item(world, request)
    if request.method == "DELETE":
        world.media.delete(item.id)
        return json_reply({"success": True})
    return json_reply(
        {
            "url": world.media.url_of(item),
            "mime_type": bare_mime(item.mime),
            "sha256": item.sha256.hex(),
            "file_size": len(item.data),
            "id": item.id,
            "messaging_product": "whatsapp",
        }
    )


def _item(world: World, request: Request) -> MediaItem:
    number = request.query.get("phone_number_id")
    item = world.media.find(request.path[0])
    if item is None or (number is not None and number != world.account.phone_number_id):
        raise unknown_object(request.path[0], request.method)
    return item


def download(world: World, request: Request) -> Reply:
    """GET an address: 401 without the token, 404 when the address is too old."""
    try:
        authorise(world, request, MESSAGING)
    except Refusal as refusal:
        return json_reply(refusal.envelope(world.ids.trace()), 401)
    item = world.media.at_url(request.query.get("mid", ""), request.query.get("hash", ""))
    if item is None or world.faults.strikes("media_404", "media"):
        return Reply(404, b"", kind=b"text/html")
    data = item.data
    if world.faults.strikes("media_corrupt", "media"):
        data = bytes([data[0] ^ 0xFF]) + data[1:]
    named = (item.filename or "file").encode("ascii", "replace").replace(b'"', b"'")
    headers = [(b"content-disposition", b'attachment; filename="' + named + b'"')]
    reply = Reply(200, data, headers, bare_mime(item.mime).encode())
    reply.cut = world.faults.strikes("media_truncated", "media") is not None
    return reply
