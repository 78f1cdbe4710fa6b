"""What is in an access package: every file with its size and SHA-256, a Merkle root over them, signed.

The leaf of a file is the hash of the canonical JSON of its entry, files in the order of their paths. So one file
can be shown to belong to a package, with its entry and a short proof, without handing over the others.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.privacy import merkle
from sanjog_desktop.privacy.signing import (
    NotAuthentic,
    SigningKey,
    canonical,
    check_signed,
    encode_signed,
    signed,
)

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
SCHEMA: Final = "sanjog-desktop/access/manifest/1"
TYPE: Final = "sanjog-desktop/access-manifest/1"


class FileEntry(msgspec.Struct, frozen=True):
    """One file of the package. ``part`` is the number of the ZIP file it is in, from 1. A file too large for one is
    in several pieces, each an entry of its own; ``piece_of`` is then the path of the whole.
    """

    path: str
    bytes: int
    sha256: str
    media_type: str
    part: int = 1
    piece_of: str = ""


def merkle_root(entries: Sequence[FileEntry]) -> str:
    """The root over the entries, as hex."""
    return merkle.root(leaves(entries)).hex()


def leaves(entries: Sequence[FileEntry]) -> list[bytes]:
    """The leaf hashes in the order of the paths."""
    ordered = sorted(entries, key=lambda entry: entry.path)
    return [merkle.leaf_hash(canonical(msgspec.to_builtins(entry))) for entry in ordered]


def manifest_bytes(entries: Sequence[FileEntry], about: dict[str, Any]) -> bytes:
    """The manifest as a file; ``about`` says of which request, made when, by what, from which devices."""
    ordered = sorted(entries, key=lambda entry: entry.path)
    document = {
        "schema": SCHEMA, "type": TYPE, **about, "merkle_root": merkle_root(entries),
        "files": [msgspec.to_builtins(entry) for entry in ordered],
    }  # fmt: skip
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


def manifest_signature(manifest: bytes, key: SigningKey) -> bytes:
    """The signature file beside a manifest."""
    return encode_signed(signed({"type": TYPE, "sha256": _sha256(manifest)}, key))


def read_manifest(manifest: bytes, signature: bytes) -> tuple[dict[str, Any], list[FileEntry], str]:
    """The checked manifest: its document, its entries, and the fingerprint of the key. Raises NotAuthentic."""
    checked = check_signed(signature)
    if checked.document != {"type": TYPE, "sha256": _sha256(manifest)}:
        raise NotAuthentic("The manifest is not the one that was signed.")
    try:
        document = json.loads(manifest)
        entries = msgspec.convert(document["files"], list[FileEntry])
        root = document["merkle_root"]
    except (ValueError, KeyError, TypeError, msgspec.ValidationError) as error:
        raise NotAuthentic("The manifest cannot be read.") from error
    if root != merkle_root(entries):
        raise NotAuthentic("The manifest's root does not fit its files.")
    return document, entries, checked.fingerprint


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
