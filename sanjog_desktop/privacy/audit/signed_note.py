"""Signed notes and checkpoints in the formats transparency logs exchange (C2SP signed-note and tlog-checkpoint).

A checkpoint says how long a log was and which root its Merkle tree had, under the log's name (its *origin*)::

    sanjog-desktop/audit/0192…        the origin
    4711                              how many entries
    CsUYapGGPo4dkMgIAUqom/Xajj7h…     the root, base64
    at 2026-11-23T16:00:00Z           when

    — sanjog-desktop/audit/0192… Zm9v…     the signature: four bytes that name the key, then Ed25519

Whoever keeps one can later show that entries were changed or cut off. Pure functions over text and bytes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sanjog_desktop.privacy.signing import NotAuthentic, SigningKey

_DASH: Final = "\u2014 "
_ED25519: Final = b"\x01"
_AT: Final = "at "
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a checkpoint states. ``at`` is in milliseconds since the epoch, whole seconds."""

    origin: str
    size: int
    root: bytes
    at: int


def checkpoint_text(checkpoint: Checkpoint) -> str:
    """The text that is signed, with its last line end."""
    moment = datetime.fromtimestamp(checkpoint.at // 1000, UTC).strftime(_TIME)
    root = base64.b64encode(checkpoint.root).decode()
    return f"{checkpoint.origin}\n{checkpoint.size}\n{root}\n{_AT}{moment}\n"


def sign_checkpoint(checkpoint: Checkpoint, key: SigningKey) -> str:
    """The whole note. Its key is named after the origin."""
    text = checkpoint_text(checkpoint)
    signature = base64.b64encode(key_hash(checkpoint.origin, key.public) + key.sign(text.encode())).decode()
    return f"{text}\n{_DASH}{checkpoint.origin} {signature}\n"


def read_checkpoint(note: str) -> Checkpoint:
    """What a note states, its signature not yet checked. Raises :class:`NotAuthentic`."""
    text, found, _signatures = note.partition("\n\n")
    lines = text.split("\n")
    try:
        origin, size, root, at = lines
        moment = datetime.strptime(at.removeprefix(_AT), _TIME).replace(tzinfo=UTC)
        checkpoint = Checkpoint(
            origin, int(size), base64.b64decode(root, validate=True), int(moment.timestamp()) * 1000
        )
    except (ValueError, binascii.Error) as error:
        raise NotAuthentic("This is not a checkpoint of an audit log.") from error
    if not found or checkpoint_text(checkpoint) != text + "\n" or len(checkpoint.root) != 32:
        raise NotAuthentic("This is not a checkpoint of an audit log.")
    return checkpoint


def check_note(note: str, public: bytes) -> Checkpoint:
    """What a note states, once the key ``public`` is known to have signed it. Raises :class:`NotAuthentic`.

    Lines of other signers (witnesses) may stand beside the log's own and are not looked at.
    """
    checkpoint = read_checkpoint(note)
    text, _, signatures = note.partition("\n\n")
    name, known = checkpoint.origin, key_hash(checkpoint.origin, public)
    if not signatures.endswith("\n"):
        raise NotAuthentic("The checkpoint is cut off.")
    for line in signatures[:-1].split("\n"):
        if not line.startswith(f"{_DASH}{name} "):
            continue
        try:
            raw = base64.b64decode(line[len(_DASH) + len(name) + 1 :], validate=True)
            if raw[:4] == known and base64.b64encode(raw).decode() == line.rpartition(" ")[2]:
                Ed25519PublicKey.from_public_bytes(public).verify(raw[4:], f"{text}\n".encode())
                return checkpoint
        except (ValueError, InvalidSignature):
            break
    raise NotAuthentic("The checkpoint was not signed by this log's key.")


def key_hash(name: str, public: bytes) -> bytes:
    """The four bytes that name a key in a signature line."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


def verifier_key(name: str, public: bytes) -> str:
    """The key as text for those who check notes: name, key hash and key."""
    return f"{name}+{key_hash(name, public).hex()}+{base64.b64encode(_ED25519 + public).decode()}"


def split_notes(text: str) -> list[str]:
    """The notes of a text that holds one after the other, an empty line between; what is no note is left out."""
    parts = text.split("\n\n")
    return [
        f"{parts[at]}\n\n{parts[at + 1].strip(chr(10))}\n"
        for at in range(len(parts) - 1)
        if parts[at + 1].startswith(_DASH)
    ]
