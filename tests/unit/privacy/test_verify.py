"""``sanjog-desktop verify``: one flipped bit anywhere is found, and nothing but the file is needed."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.privacy.package.manifest import (
    MANIFEST,
    SIGNATURE,
    FileEntry,
    manifest_bytes,
    manifest_signature,
    read_manifest,
)
from sanjog_desktop.privacy.package.zip import Seal, add_seal, check_seal, of_bytes, write_part
from sanjog_desktop.privacy.signing import NotAuthentic, SigningKey, encode_signed, seal_pdf, signed
from sanjog_desktop.privacy.verify import verify_file

KEY = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
PASSPHRASE = "AAAA-BBBB-CCCC"
DATA = b'{"schema": "sanjog-desktop/access/profile/1", "tables": {}}'


def small_package(path: Path) -> Path:
    """A sealed package with one file, its manifest and its signature."""
    import hashlib

    entry = FileEntry("data/profile.json", len(DATA), hashlib.sha256(DATA).hexdigest(), "application/json")
    manifest = manifest_bytes([entry], {"ref": "SP-2026-000001", "parts": 1})
    contents = [
        of_bytes(entry.path, DATA, entry.media_type), of_bytes(MANIFEST, manifest, "application/json"),
        of_bytes(SIGNATURE, manifest_signature(manifest, KEY), "application/json"),
    ]  # fmt: skip
    seal = Seal("SP-2026-000001", 1, 1, hashlib.sha256(manifest).hexdigest(), "2026-11-21T04:30:00.000Z")
    write_part(path, contents, PASSPHRASE, seal, KEY)
    return path


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return small_package(tmp_path_factory.mktemp("package") / "small.zip").read_bytes()


def is_refused(data: bytes) -> bool:
    try:
        check_seal(io.BytesIO(data))
    except NotAuthentic:
        return True
    return False


def test_every_single_bit_of_a_small_package_counts(package: bytes) -> None:
    assert not is_refused(package)
    missed = [
        (place, bit)
        for place in range(len(package))
        for bit in range(8)
        if not is_refused(package[:place] + bytes([package[place] ^ 1 << bit]) + package[place + 1 :])
    ]
    assert missed == []


def test_the_command_finds_a_flip_in_every_region(package: bytes, tmp_path: Path) -> None:
    path = tmp_path / "changed.zip"
    kind = package.rindex(b"sanjog-desktop/access-package/1")  # what tells the kinds of archives apart
    for place in (*range(0, len(package), 37), *range(kind - 2, kind + 34)):
        path.write_bytes(package[:place] + bytes([package[place] ^ 1]) + package[place + 1 :])
        assert not verify_file(path, lambda: PASSPHRASE).sound, place


@settings(max_examples=60)
@given(st.data())
def test_bytes_cut_off_added_or_moved_are_found(package: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(package) - 1))
    more = data.draw(st.binary(min_size=1, max_size=40))
    assert is_refused(package[:cut])
    assert is_refused(package + more)
    assert is_refused(more + package)
    assert is_refused(package[:cut] + more + package[cut:])


def test_what_the_passphrase_opens_is_held_against_the_manifest(package: bytes, tmp_path: Path) -> None:
    path = small_package(tmp_path / "whole.zip")
    report = verify_file(path, lambda: PASSPHRASE)
    assert report.sound, report.lines
    assert report.what == "access package"
    assert report.fingerprint == KEY.fingerprint
    assert not verify_file(path, lambda: "wrong").sound


def test_a_package_sealed_anew_by_somebody_else_shows_another_key_or_is_refused(tmp_path: Path) -> None:
    other = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))
    path = small_package(tmp_path / "whole.zip")
    data = path.read_bytes()
    body = data[: data.rindex(b"PK\x05\x06") + 22]
    seal, _fingerprint = check_seal(io.BytesIO(data))
    with path.open("w+b") as file:
        file.write(body)
        add_seal(file, seal, other)
    assert verify_file(path).fingerprint == other.fingerprint != KEY.fingerprint
    assert not verify_file(path, lambda: PASSPHRASE).sound  # the manifest inside is signed by the first key


@settings(max_examples=80)
@given(st.data())
def test_whatever_somebody_seals_is_answered_in_words(
    package: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    body = bytearray(package[: package.rindex(b"PK\x05\x06") + 22])
    for _ in range(data.draw(st.integers(0, 6))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("forged") / "forged.zip"
    seal, _fingerprint = check_seal(io.BytesIO(package))
    with path.open("w+b") as file:
        file.write(body)
        add_seal(file, seal, KEY)
    report = verify_file(path, lambda: PASSPHRASE)
    assert report.lines


def test_certificates_as_json_and_pdf_are_checked(tmp_path: Path) -> None:
    document = {"type": "sanjog-desktop/erasure-certificate/1", "ref": "SP-2026-000001"}
    pdf = b"%PDF-1.4\nstartxref\n9\n%%EOF\n"
    for name, data in (
        ("a.json", encode_signed(signed(document, KEY))),
        ("a.pdf", seal_pdf(pdf, document, KEY)),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        report = verify_file(path)
        assert report.sound
        assert report.what == "certificate of erasure"
        assert any("SP-2026-000001" in line for line in report.lines)
        path.write_bytes(
            data.replace(b"000001", b"000002") if name == "a.json" else data[:9] + b"!" + data[10:]
        )
        assert not verify_file(path).sound


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"%PDF-1.4", b"{}", b"[1]", b"\xff\xfe", b"a" * 300]
)
def test_any_other_file_is_refused_in_words(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other"
    path.write_bytes(data)
    report = verify_file(path)
    assert not report.sound
    assert report.lines[-1].startswith("BAD   ")


def test_a_manifest_names_each_file_once_and_is_bound_to_its_signature() -> None:
    entries = [FileEntry("b", 1, "11" * 32, "text/plain"), FileEntry("a", 2, "22" * 32, "text/plain", 2)]
    manifest = manifest_bytes(entries, {"ref": "x"})
    document, read, fingerprint = read_manifest(manifest, manifest_signature(manifest, KEY))
    assert [entry.path for entry in read] == ["a", "b"]
    assert fingerprint == KEY.fingerprint
    assert document["ref"] == "x"
    for other in (manifest + b" ", manifest.replace(b'"bytes": 1', b'"bytes": 3')):
        with pytest.raises(NotAuthentic):
            read_manifest(other, manifest_signature(manifest, KEY))
    forged = manifest.replace(b'"bytes": 1', b'"bytes": 3')
    with pytest.raises(NotAuthentic, match="root"):
        read_manifest(forged, manifest_signature(forged, KEY))


RUN = """
import sys
for name in ("PySide6", "qasync", "httpx", "sqlcipher3", "sqlalchemy"):
    sys.modules[name] = None
import socket
socket.socket = None
from sanjog_desktop.cli import run
sys.exit(run(["verify", sys.argv[1]]))
"""


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_the_command_needs_no_window_no_profile_no_store_and_no_network(
    tmp_path: Path, passphrase: str | None
) -> None:
    path = small_package(tmp_path / "whole.zip")
    environ = {name: value for name, value in os.environ.items() if name != "SANJOG_PACKAGE_PASSPHRASE"}
    environ |= {"HOME": str(tmp_path / "nobody")} | (
        {"SANJOG_PACKAGE_PASSPHRASE": passphrase} if passphrase else {}
    )
    data = path.read_bytes()
    for content, code in ((data, 0), (data[:50] + bytes([data[50] ^ 4]) + data[51:], 1)):
        path.write_bytes(content)
        done = subprocess.run([sys.executable, "-c", RUN, str(path)], env=environ, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=60, check=False)  # fmt: skip
        assert done.returncode == code, done.stderr
        assert (done.stdout.strip().endswith("\nsound")) is (code == 0)
        assert ("not sound" in done.stderr) is (code == 1)
        if not code:
            assert KEY.fingerprint in done.stdout
            assert ("all 1 files are there" in done.stdout) is (passphrase is not None)
