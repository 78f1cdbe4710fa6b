"""The Graph API as functions: messages, media, templates, the number and its health (Meta: Cloud API)."""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar
from urllib.parse import quote, urlencode

import httpx

from sanjog_desktop.cloud.errors import (
    CloudError,
    GraphNotJson,
    GraphRefused,
    GraphUncertain,
    GraphUnreachable,
    MediaTooLarge,
    refusal,
)
from sanjog_desktop.cloud.link import Answer, Body, GraphLink, Timeouts
from sanjog_desktop.cloud.multipart import PIECE_BYTES, Readable, UploadBody
from sanjog_desktop.cloud.token import AccessToken
from sanjog_desktop.wire.blocking import BlockedPage, BlockedUser, BlockLists, BlockReply, encode_blocks
from sanjog_desktop.wire.graph import (
    BadReply,
    HealthInfo,
    MediaUploadReply,
    MediaUrlReply,
    NumberInfo,
    ProfileInfo,
    ReadReceipt,
    SendReply,
    Success,
    TemplatePage,
    TemplateWire,
    decode_error,
    decode_reply,
    decode_templates,
    encode_receipt,
)
from sanjog_desktop.wire.replies import ProfilePage

MAX_MEDIA_BYTES: Final = 100 * 1024 * 1024
"""The largest file that comes in or goes out (Meta: media)."""
GRAPH_VERSION: Final = "v26.0"

_JSON: Final = (b"Content-Type", b"application/json")
_TEMPLATE_FIELDS: Final = (
    "name,status,category,language,components,quality_score,rejected_reason,parameter_format,sub_category"
)
_NUMBER_FIELDS: Final = (
    "id,display_phone_number,verified_name,name_status,quality_rating,code_verification_status,status,"
    "platform_type,throughput,is_official_business_account,account_mode,is_on_biz_app,"
    "whatsapp_business_manager_messaging_limit,username"
)
_PROFILE_FIELDS: Final = "about,address,description,email,websites,vertical,profile_picture_url"
_READ_TRIES: Final = 3
_PARTLY: Final = 139100  # Meta: block users, some of them could not be changed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A media file that came whole. ``sha256`` is the digest's 32 bytes, ``mime`` what the host called it."""

    size: int
    sha256: bytes
    mime: str


class GraphClient:
    """One business number of one WhatsApp Business Account, with one token.

    Every method raises a ``cloud.errors.CloudError``. For ``send`` the difference between GraphUnreachable
    (try again) and GraphUncertain (it may have been sent) is exact on the safe side. ``first_pause`` is the
    first wait, in seconds, between the tries of a read.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        phone_number_id: str,
        waba_id: str,
        version: str = GRAPH_VERSION,
        *,
        connections: int = 64,
        timeouts: Timeouts | None = None,
        first_pause: float = 0.5,
    ) -> None:
        """Raise ValueError for an address that is not https, or a token that cannot be one."""
        self._link = GraphLink(
            base_url, AccessToken(token), connections=connections, timeouts=timeouts or Timeouts()
        )
        self._root = quote(version, safe="")
        self.phone_number_id = phone_number_id
        self.waba_id = waba_id
        self._first_pause = first_pause
        self._messages_url = self._url(phone_number_id, "messages")

    def __repr__(self) -> str:
        return f"GraphClient({self._link.base.host!r}, {self.phone_number_id!r})"

    def on_date(self, tell: Callable[[int], None]) -> None:
        """Have ``tell`` called with the server's own time (milliseconds) whenever an answer bears one."""
        self._link.told_time = tell

    async def close(self) -> None:
        """Close every connection."""
        await self._link.close()

    # Messages ---------------------------------------------------------------------------------------

    async def send(self, body: bytes) -> SendReply:
        """Send a message; ``body`` is from ``wire.graph.encode_send``. The reply means accepted, not
        delivered.
        """
        answer = await self._post(self._messages_url, body)
        if answer.status == 200:
            try:
                reply = decode_reply(SendReply, answer.body)
            except BadReply as error:
                raise GraphUncertain("accepted, but the answer was not understood") from error
            if reply.messages and reply.message_id:
                return reply
            raise GraphUncertain("accepted, but the answer names no message")
        raise _failure(answer, acting=True)

    async def mark_read(self, wamid: str, typing: bool = False) -> None:
        """Mark a message read, with the typing sign if asked (it goes after 25 seconds)."""
        answer = await self._post(self._messages_url, encode_receipt(ReadReceipt(wamid, typing)))
        if answer.status != 200:
            raise _failure(answer, acting=True)

    # Media ------------------------------------------------------------------------------------------

    async def upload_media(self, mime: str, filename: str, source: Readable, size: int) -> str:
        """Upload a file of ``size`` bytes, streamed from ``source``; the media id, good for 30 days."""
        body = UploadBody(mime, filename, source, size)
        headers = (
            (b"Content-Type", body.content_type),
            (b"Content-Length", str(body.length).encode("ascii")),
        )
        answer = await self._link.call("POST", self._url(self.phone_number_id, "media"), body, headers)
        return _read(answer, lambda content: decode_reply(MediaUploadReply, content)).id

    async def media_url(self, media_id: str) -> MediaUrlReply:
        """Where a file can be fetched for five minutes, with its digest and size."""
        url = self._url(media_id, phone_number_id=self.phone_number_id)
        return await self._get(url, lambda content: decode_reply(MediaUrlReply, content))

    async def download_media(self, url: str, sink: Callable[[bytes], Awaitable[object]]) -> Downloaded:
        """Stream the file at ``url`` into ``sink``, piece by piece; what it was.

        Raises UntrustedHost for an address that is not Meta's, MediaTooLarge beyond 100 MB, GraphRefused
        (404: the address has expired, ask for a new one; 401: the token), GraphUncertain when the file broke
        off. What ``sink`` got before an error is to be dropped.
        """
        digest = hashlib.sha256()
        size = 0
        async with self._link.open("GET", httpx.URL(url)) as response:
            if response.status_code != 200:
                raise _failure(
                    Answer(response.status_code, response.headers, await response.aread()), acting=True
                )
            async for piece in response.aiter_bytes(PIECE_BYTES):
                size += len(piece)
                if size > MAX_MEDIA_BYTES:
                    raise MediaTooLarge("the file is larger than 100 MB")
                digest.update(piece)
                await sink(piece)
            mime = response.headers.get("content-type", "").partition(";")[0].strip()
        return Downloaded(size, digest.digest(), mime)

    async def delete_media(self, media_id: str) -> bool:
        """Delete an uploaded file; whether Meta says it is gone."""
        answer = await self._link.call("DELETE", self._url(media_id, phone_number_id=self.phone_number_id))
        return _read(answer, lambda content: decode_reply(Success, content)).success

    # Blocking ---------------------------------------------------------------------------------------

    async def change_blocks(self, people: Sequence[tuple[str | None, str | None]], *, blocking: bool) -> BlockLists:
        """Block or unblock people given as (phone, user id); who was changed and who was not.

        Doing it twice changes nothing more, so every failure may be tried again. Only who wrote in the last 24 hours
        can be blocked (Meta: block users).
        """
        body = encode_blocks(people)
        headers = (_JSON, (b"Content-Length", b"%d" % len(body)))
        url = self._url(self.phone_number_id, "block_users")
        answer = await self._link.call("POST" if blocking else "DELETE", url, Body(body), headers)
        # When only some could be changed, the answer is an error that carries both lists.
        if answer.status != 200 and decode_error(answer.status, answer.body).code != _PARTLY:
            raise _failure(answer, acting=False)
        try:
            return decode_reply(BlockReply, answer.body).block_users
        except BadReply as error:
            raise GraphNotJson(answer.status) from error

    async def blocked_people(self, limit: int = 1000) -> list[BlockedUser]:
        """Everybody the number blocks, read ``limit`` at a time (up to 64,000 people)."""
        found: list[BlockedUser] = []
        after: str | None = None
        while True:
            query = {"limit": str(limit)} | ({"after": after} if after else {})
            url = self._url(self.phone_number_id, "block_users", **query)
            page = await self._get(url, lambda content: decode_reply(BlockedPage, content))
            found.extend(page.data)
            cursors = page.paging.cursors if page.paging is not None else None
            following = cursors.after if cursors is not None else None
            if not page.data or following is None or following == after:
                return found
            after = following

    # Account ----------------------------------------------------------------------------------------

    async def list_templates(self, limit: int = 100) -> TemplatePage:
        """Every template of the account as one page, read ``limit`` at a time. ``unread`` counts those that could not
        be read, and a list that did not come to its end: then what is missing says nothing.
        """
        after: str | None = None
        found: list[TemplateWire] = []
        unread = 0
        while True:
            query = {"fields": _TEMPLATE_FIELDS, "limit": str(limit)} | ({"after": after} if after else {})
            page = await self._get(self._url(self.waba_id, "message_templates", **query), decode_templates)
            found.extend(page.data)
            unread += page.unread
            if page.after is None:
                return TemplatePage(tuple(found), unread=unread)
            if page.after == after:  # the same cursor again would go round for ever
                return TemplatePage(tuple(found), unread=unread + 1)
            after = page.after

    async def number_info(self) -> NumberInfo:
        """The state of the business number."""
        url = self._url(self.phone_number_id, fields=_NUMBER_FIELDS)
        return await self._get(url, lambda content: decode_reply(NumberInfo, content))

    async def profile(self) -> ProfileInfo:
        """The business profile people see."""
        url = self._url(self.phone_number_id, "whatsapp_business_profile", fields=_PROFILE_FIELDS)
        page = await self._get(url, lambda content: decode_reply(ProfilePage, content))
        return page.data[0] if page.data else ProfileInfo()

    async def health(self) -> HealthInfo:
        """Whether number, account and app can send."""
        url = self._url(self.phone_number_id, fields="health_status")
        return await self._get(url, lambda content: decode_reply(HealthInfo, content))

    async def check_token(self) -> GraphRefused | None:
        """``None`` when the token works for this number, otherwise Meta's refusal.

        Asks for the number itself rather than ``debug_token``, which wants the app's secret and the token in
        the address.
        """
        url = self._url(self.phone_number_id, fields="id")
        try:
            await self._get(url, lambda content: decode_reply(NumberInfo, content))
        except GraphRefused as refused:
            return refused
        return None

    # ------------------------------------------------------------------------------------------------

    def _url(self, *path: str, **query: str) -> httpx.URL:
        tail = "/".join((self._root, *(quote(part, safe="") for part in path)))
        return self._link.url(f"{tail}?{urlencode(query)}" if query else tail)

    async def _post(self, url: httpx.URL, body: bytes) -> Answer:
        headers = (_JSON, (b"Content-Length", b"%d" % len(body)))
        return await self._link.call("POST", url, Body(body), headers)

    async def _get(self, url: httpx.URL, decode: Callable[[bytes], T]) -> T:
        """A read, tried up to three times when the failure may pass by itself."""
        for tries_left in reversed(range(_READ_TRIES)):
            try:
                return _read(await self._link.call("GET", url), decode)
            except CloudError as error:
                if not tries_left or not _may_pass(error):
                    raise
            pause = self._first_pause * 2 ** (_READ_TRIES - 1 - tries_left)
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))
        raise AssertionError("unreachable: the last try returns or raises")


def _may_pass(error: CloudError) -> bool:
    if isinstance(error, GraphRefused):
        return error.rule.retry == "backoff" and error.retry_after is None
    return isinstance(error, GraphUnreachable | GraphUncertain | GraphNotJson)


def _read(answer: Answer, decode: Callable[[bytes], T]) -> T:
    if answer.status != 200:
        raise _failure(answer, acting=False)
    try:
        return decode(answer.body)
    except BadReply as error:
        raise GraphNotJson(answer.status) from error


def _failure(answer: Answer, *, acting: bool) -> CloudError:
    """What an answer other than 200 means.

    acting: the request changes something at Meta. For such a request an answer that is not the API's is
    uncertain (an edge server gave up waiting, the API may not have), except the 4xx, which are given instead
    of acting; of those 408 only says that somebody was tired of waiting.
    """
    error = decode_error(answer.status, answer.body)
    if error.code is not None:
        return refusal(error, answer.headers)
    if 400 <= answer.status < 500 and answer.status != 408:
        return refusal(error, answer.headers)
    if acting:
        return GraphUncertain(f"the answer was not the API's (HTTP {answer.status})")
    return GraphNotJson(answer.status)
