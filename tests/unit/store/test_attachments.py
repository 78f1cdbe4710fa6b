"""Encrypted files: any change to any byte is noticed, nothing is named, nothing large is held."""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import random
import tempfile
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.store.attachments import CHUNK, AttachmentFiles, DamagedAttachment

SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17)


@pytest.fixture
def files(tmp_path: Path) -> AttachmentFiles:
    return AttachmentFiles(tmp_path / "attachments")


@pytest.mark.parametrize("size", SIZES)
def test_what_is_written_is_read(files: AttachmentFiles, size: int) -> None:
    id, content = AttachmentId(new_id()), os.urandom(size)
    for source in (content, io.BytesIO(content), iter([content[:5], b"", content[5:]])):
        written = files.write(id, source)
        assert (written.size, written.sha256) == (size, hashlib.sha256(content).digest())
        assert files.read_all(id, written.key) == content


SEEKS = st.lists(st.tuples(st.integers(-5, 4 * CHUNK), st.integers(0, CHUNK * 2)), max_size=5)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 3 * CHUNK), SEEKS)
def test_a_reader_seeks_like_a_file(size: int, steps: list[tuple[int, int]]) -> None:
    content = random.Random(size).randbytes(size)
    with tempfile.TemporaryDirectory() as folder:
        files = AttachmentFiles(folder)
        written = files.write(AttachmentId("a"), content)
        plain = io.BytesIO(content)
        with files.open_reader(AttachmentId("a"), written.key) as reader:
            for place, count in steps:
                at = max(0, place)
                assert reader.seek(at) == plain.seek(at)
                assert reader.read(count) == plain.read(count)
                assert reader.tell() == plain.tell()


@pytest.mark.parametrize("size", SIZES)
def test_every_flipped_byte_is_noticed(files: AttachmentFiles, tmp_path: Path, size: int) -> None:
    id = AttachmentId("one")
    written = files.write(id, os.urandom(size))
    path = tmp_path / "attachments" / "one"
    whole = path.read_bytes()
    rng = random.Random(size)
    for _ in range(25):
        damaged = bytearray(whole)
        damaged[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        with pytest.raises(DamagedAttachment):
            files.read_all(id, written.key)


def test_cut_off_extended_moved_and_swapped_bytes_are_noticed(files: AttachmentFiles, tmp_path: Path) -> None:
    one, two = AttachmentId("one"), AttachmentId("two")
    first, second = files.write(one, os.urandom(3 * CHUNK + 5)), files.write(two, os.urandom(3 * CHUNK + 5))
    path = tmp_path / "attachments" / "one"
    whole = path.read_bytes()
    sealed = CHUNK + 16
    head, chunks = whole[:4], [whole[at : at + sealed] for at in range(4, len(whole), sealed)]
    bad = [
        b"", whole[:3], head, whole[:-1], whole[: 4 + sealed], whole[: 4 + 3 * sealed], whole + b"x",
        head + b"".join([chunks[1], chunks[0], *chunks[2:]]),
        head + b"".join([chunks[0], *chunks[2:]]),
        head + b"".join([*chunks, chunks[3]]),
    ]  # fmt: skip
    for content in bad:
        path.write_bytes(content)
        with pytest.raises(DamagedAttachment):
            files.read_all(one, first.key)
    path.write_bytes(whole)
    with pytest.raises(DamagedAttachment):
        files.read_all(one, second.key)
    (tmp_path / "attachments" / "two").write_bytes(whole)
    with pytest.raises(DamagedAttachment):
        files.read_all(two, first.key)
    files.delete(one)
    files.delete(one)
    with pytest.raises(DamagedAttachment):
        files.open_reader(one, first.key)


def test_a_hundred_megabytes_pass_without_being_held(files: AttachmentFiles) -> None:
    block = os.urandom(1 << 20)

    def source() -> Iterator[bytes]:
        for _ in range(100):
            yield block

    tracemalloc.start()
    written = files.write(AttachmentId("big"), source())
    digest = hashlib.sha256()
    with files.open_reader(AttachmentId("big"), written.key) as reader:
        while piece := reader.read(1 << 18):
            digest.update(piece)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert digest.digest() == written.sha256
    assert peak < 8 << 20


def test_a_source_that_fails_leaves_no_file(files: AttachmentFiles, tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield os.urandom(200_000)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        asyncio.run(files.write_chunks(AttachmentId("half"), broken()))
    assert list((tmp_path / "attachments").iterdir()) == []


def test_a_draft_left_by_a_crash_is_swept(files: AttachmentFiles, tmp_path: Path) -> None:
    files.write(AttachmentId("whole"), b"x")
    writer = files.writer(AttachmentId("half"))
    writer.feed(os.urandom(100_000))
    assert sorted(files.ids()) == ["whole"]
    writer._file.close()
    assert files.sweep() == 1
    assert [path.name for path in (tmp_path / "attachments").iterdir()] == ["whole"]


def test_ids_cannot_leave_the_folder(files: AttachmentFiles) -> None:
    for id in ("", "../vault", "a/b", "a.new", "a\0"):
        with pytest.raises(ValueError):
            files.write(AttachmentId(id), b"x")


def test_two_writes_of_the_same_content_have_nothing_in_common(files: AttachmentFiles, tmp_path: Path) -> None:
    content = bytes(1000)
    keys = {files.write(AttachmentId(id), content).key for id in ("a", "b", "a")}
    assert len(keys) == 3
    assert (tmp_path / "attachments" / "a").read_bytes()[4:] != (tmp_path / "attachments" / "b").read_bytes()[4:]
