"""Media over the Graph API: upload, address, download, delete (Meta: media)."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass

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
    form = await _form(request)
    if form.fields.get("messaging_product") != "whatsapp":
        raise Refusal(100, message="(#100) The parameter messaging_product is required.")
    if form.data is None:
        raise Refusal(100, message="(#100) The parameter file is required.")
    mime = form.fields.get("type") or form.content_type or "application/octet-stream"
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
    size = len(form.data)
    if not size:
        raise Refusal(131053, "The file is empty.")
    if size > LARGEST[kind]:
        raise Refusal(131053, f"File is too large: {size} bytes of at most {LARGEST[kind]} for {kind}.")
    item = world.media.put(form.data, mime, inbound=False, filename=form.filename)
    return json_reply({"id": item.id})


@dataclass(frozen=True, slots=True)
class _Form:
    """An upload's form: its plain fields, and the file read whole."""

    fields: dict[str, str]
    data: bytes | None
    content_type: str | None
    filename: str | None


async def _form(request: Request) -> _Form:
    async def body() -> AsyncGenerator[bytes, None]:
        yield request.body

    try:
        parser = MultiPartParser(Headers(dict(request.headers)), body(), max_part_size=1 << 20)
        form = await parser.parse()
    except (MultiPartException, KeyError) as problem:
        raise Refusal(100, message="(#100) The multipart body is not valid.") from problem
    try:
        file = form.get("file")
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        if not isinstance(file, UploadFile):
            return _Form(fields, None, None, None)
        return _Form(fields, await file.read(), file.content_type, file.filename)
    finally:
        await form.close()


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
