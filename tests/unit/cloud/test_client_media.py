"""Media: streamed both ways, and the token only where it belongs."""

from __future__ import annotations

import asyncio
import hashlib
import tracemalloc
from typing import Any

import httpx
import pytest

from sanjog_desktop.cloud import client as client_module
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import GraphRefused, GraphUncertain, MediaTooLarge, UntrustedHost
from sanjog_desktop.cloud.link import GraphLink, Timeouts
from sanjog_desktop.cloud.token import AccessToken
from tests.helpers.scripted_http import ScriptedServer, answer, cut, refused

QUICK = Timeouts(connect=2.0, write=20.0, answer=20.0, pool=2.0)


def client(url: str) -> GraphClient:
    return GraphClient(url, "EAAsecretNamuna", "1065", "2001", timeouts=QUICK, first_pause=0.001)


class Endless:
    """``size`` bytes that are made as they are read."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int = -1, /) -> bytes:
        piece = min(size, self.left)
        self.left -= piece
        return b"\x5a" * piece


class CountingServer(ScriptedServer):
    """Counts a body instead of keeping it."""

    received = 0

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        while not self.tail_seen:
            piece = await reader.read(1 << 20)
            self.received += len(piece)
            self.last = (self.last + piece)[-80:]
        await self.script[0](writer)
        writer.close()

    last = b""

    @property
    def tail_seen(self) -> bool:
        return self.last.endswith(b"--\r\n")


def test_a_hundred_megabytes_go_up_in_little_memory() -> None:
    size = 100 * 1024 * 1024

    async def play() -> tuple[str, int, int]:
        async with CountingServer([answer(200, {"id": "media-1"})]) as server:
            graph = client(server.url)
            tracemalloc.start()
            media_id = await graph.upload_media("application/pdf", 'Kundali "A".pdf', Endless(size), size)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            await graph.close()
            return media_id, server.received, peak

    media_id, received, peak = asyncio.run(play())
    assert media_id == "media-1"
    assert size < received < size + 1024
    assert peak < 16 * 1024 * 1024


def test_an_upload_is_the_form_meta_wants() -> None:
    async def play() -> bytes:
        async with ScriptedServer([answer(200, {"id": "m"})]) as server:
            graph = client(server.url)
            await graph.upload_media("image/png", 'a"\r\nb.png', Endless(3), 3)
            await graph.close()
            return server.seen[0].body

    body = asyncio.run(play())
    assert b'name="messaging_product"\r\n\r\nwhatsapp\r\n' in body
    assert b'name="type"\r\n\r\nimage/png\r\n' in body
    assert b'name="file"; filename="a%22%0D%0Ab.png"\r\nContent-Type: image/png\r\n\r\nZZZ\r\n' in body


@pytest.mark.parametrize("said", [2, 4])
def test_a_file_of_another_length_is_never_sent_whole(said: int) -> None:
    async def play() -> int:
        async with ScriptedServer([answer(200, {"id": "m"})]) as server:
            graph = client(server.url)
            with pytest.raises(ValueError, match="than it said"):
                await graph.upload_media("image/png", "a.png", Endless(3), said)
            await graph.close()
            return len(server.seen)

    assert asyncio.run(play()) == 0


def download(script: list[Any], path: str = "/media/1") -> tuple[Any, list[bytes]]:
    pieces: list[bytes] = []

    async def sink(piece: bytes) -> None:
        pieces.append(piece)

    async def play() -> Any:
        async with ScriptedServer(script) as server:
            graph = client(server.url)
            try:
                return await graph.download_media(server.url + path, sink)
            except Exception as error:  # the test looks at whatever came
                return error
            finally:
                await graph.close()

    return asyncio.run(play()), pieces


def test_a_download_is_hashed_on_the_way() -> None:
    content = bytes(range(256)) * 4096
    got, pieces = download([answer(200, content)])
    assert b"".join(pieces) == content
    assert (got.size, got.sha256, got.mime) == (len(content), hashlib.sha256(content).digest(), "text/html")


def test_download_failures() -> None:
    assert type(download([cut])[0]) is GraphUncertain
    gone = download([answer(404, b"")])[0]
    assert type(gone) is GraphRefused
    assert gone.http_status == 404
    assert download([refused(401, 190)])[0].rule.code == 190


def test_a_download_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "MAX_MEDIA_BYTES", 1000)
    assert type(download([answer(200, b"x" * 1001)])[0]) is MediaTooLarge


@pytest.mark.promises("use.integration", "sharing.only_named")
@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://graph.example/v26.0/1", True),
        ("https://lookaside.fbsbx.com/whatsapp/1", True),
        ("http://lookaside.fbsbx.com/whatsapp/1", False),
        ("https://lookaside.fbsbx.com:444/whatsapp/1", False),
        ("https://lookaside.fbsbx.com.evil.example/", False),
        ("https://evil.example/?lookaside.fbsbx.com", False),
        ("https://lookaside.fbsbx.com@evil.example/", False),
        ("http://graph.example/v26.0/1", False),
        ("https://graph.example:8443/v26.0/1", False),
        ("file:///etc/passwd", False),
    ],
)
def test_the_token_goes_to_meta_only(url: str, trusted: bool) -> None:
    link = GraphLink("https://graph.example", AccessToken("EAA"), connections=1, timeouts=QUICK)
    assert link.trusts(httpx.URL(url)) is trusted


def test_an_untrusted_address_is_not_even_connected_to() -> None:
    async def play() -> int:
        x = answer(200, b"x")
        async with ScriptedServer([x]) as graph_server, ScriptedServer([x]) as other:
            graph = client(graph_server.url)

            async def sink(piece: bytes) -> None:
                raise AssertionError("nothing may come")

            with pytest.raises(UntrustedHost):
                await graph.download_media(other.url + "/whatsapp/1", sink)
            await graph.close()
            return other.connections

    assert asyncio.run(play()) == 0


def test_a_redirect_is_not_followed() -> None:
    async def play() -> int:
        async with ScriptedServer([answer(200, b"x")]) as other:
            script = [answer(302, b"", f"Location: {other.url}/x")]
            async with ScriptedServer(script) as server:
                graph = client(server.url)

                async def sink(piece: bytes) -> None:
                    raise AssertionError("nothing may come")

                with pytest.raises(GraphUncertain):
                    await graph.download_media(server.url + "/m", sink)
                await graph.close()
            return other.connections

    assert asyncio.run(play()) == 0


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "टोकन"])
def test_a_token_that_cannot_be_one(token: str) -> None:
    with pytest.raises(ValueError, match="access token") as raised:
        AccessToken(token)
    assert not token or token not in str(raised.value)


def test_a_token_does_not_show_itself() -> None:
    token = AccessToken("EAAsecretNamuna")
    assert "secret" not in f"{token!r}{token!s}{token}{[token]}"


def test_plain_http_is_for_this_machine_only() -> None:
    with pytest.raises(ValueError, match="https"):
        client("http://graph.example")
    client("http://localhost:80")
