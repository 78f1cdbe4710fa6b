"""Resumable uploads, for template samples and profile pictures (Meta: media, resumable upload)."""

from __future__ import annotations

import base64

from .entry import authorise
from .http import Reply, Request, json_reply
from .refusals import Refusal, unknown_object
from .world import Upload, World

_TYPES = ("application/pdf", "image/jpeg", "image/jpg", "image/png", "video/mp4")


def begin(world: World, request: Request) -> Reply:
    """POST /{app}/uploads: open a session."""
    authorise(world, request, None)
    params = request.params()
    length = str(params.get("file_length", ""))
    if not length.isdigit() or int(length) < 1:
        raise Refusal(100, message="(#100) The parameter file_length is required.")
    mime = str(params.get("file_type", ""))
    if mime not in _TYPES:
        raise Refusal(100, message=f"(#100) Param file_type must be one of {{{', '.join(_TYPES)}}}.")
    session = "upload:" + base64.urlsafe_b64encode(world.ids.fresh("upload", 30)).decode()
    world.uploads[session] = Upload(int(length), mime)
    return json_reply({"id": session})


def session(world: World, request: Request) -> Reply:
    """POST /upload:… with bytes from an offset, or GET for the offset reached."""
    authorise(world, request, None)
    name = request.path[0]
    upload = world.uploads.get(name)
    if upload is None:
        raise unknown_object(name, request.method)
    if request.method == "GET":
        return json_reply({"id": name, "file_offset": len(upload.data)})
    offset = request.headers.get("file_offset", "")
    if offset != str(len(upload.data)):
        raise Refusal(100, f"The file_offset must be {len(upload.data)}.")
    upload.data += request.body
    if len(upload.data) > upload.length:
        raise Refusal(100, "More bytes came than file_length announced.")
    if len(upload.data) < upload.length:
        return json_reply({"id": name, "file_offset": len(upload.data)})
    upload.handle = "4::" + base64.b64encode(world.ids.fresh("handle", 40)).decode()
    world.handles[upload.handle] = upload
    return json_reply({"h": upload.handle})
