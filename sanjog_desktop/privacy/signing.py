"""What the agency signs: JSON documents under its Ed25519 key, and PDF files sealed by such a document.

A signed document is an *envelope* ``{"document": …, "signature": {algorithm, fingerprint, public_key, value}}``. The
signature is over ``sanjog-desktop signed document 1\\n`` and the document's canonical JSON. A file that holds an
envelope holds exactly :func:`encode_signed` of it, so that not one byte of it can change unseen, a space no more
than a figure. Anybody can make a key of their own, so every check gives the *fingerprint* of the key: people compare
it with the one the agency told them.

Canonical JSON is what ``json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)`` gives, in
UTF-8, without floating point numbers (two programs write them differently). Checking needs neither the store nor Qt.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

if TYPE_CHECKING:
    from sanjog_desktop.store.session import Session

SETTING: Final = "signing_key"
"""Where the store keeps the agency's private key: 32 bytes in base64, as a setting."""
ALGORITHM: Final = "Ed25519"
CONTEXT: Final = b"sanjog-desktop signed document 1\n"
PDF_TYPE: Final = "sanjog-desktop/sealed-pdf/1"
_PDF_MARK: Final = b"\n%sanjog-desktop-seal\n"
_PDF_LINE: Final = 100


class NotAuthentic(ValueError):
    """A signed file is damaged, altered or not one of ours; the text says what does not fit, in plain words."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The agency's key. ``private`` never leaves the store but in its backups, which are encrypted."""

    private: Ed25519PrivateKey

    @property
    def public(self) -> bytes:
        """The public key, 32 bytes."""
        return self.private.public_key().public_bytes_raw()

    @property
    def fingerprint(self) -> str:
        """What people compare: see :func:`fingerprint`."""
        return fingerprint(self.public)

    def sign(self, data: bytes) -> bytes:
        """The signature over ``data``, 64 bytes."""
        return self.private.sign(data)


@dataclass(frozen=True, slots=True)
class Checked:
    """A document whose signature fits, and whose key made it."""

    document: dict[str, Any]
    fingerprint: str
    public_key: bytes


def signing_key(session: Session) -> SigningKey:
    """The agency's key, made and kept at first use; so the first call must stand in a write."""
    from sanjog_desktop.actions import settings

    text = settings.get(session, SETTING)
    if text is not None:
        return SigningKey(Ed25519PrivateKey.from_private_bytes(base64.b64decode(text)))
    key = SigningKey(Ed25519PrivateKey.generate())
    settings.put(session, SETTING, _text(key.private.private_bytes_raw()))
    return key


def fingerprint(public: bytes) -> str:
    """The first 80 bits of the key's SHA-256 in five groups of four letters and digits, easy to read out."""
    text = base64.b32encode(hashlib.sha256(public).digest()[:10]).decode()
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def canonical(document: object) -> bytes:
    """The bytes that are signed. Raises ``ValueError`` for what has no canonical form (floats, keys not text)."""
    _refuse_inexact(document)
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def signed(document: Mapping[str, Any], key: SigningKey) -> dict[str, Any]:
    """The envelope around ``document``; encode it with :func:`encode_signed`."""
    return {
        "document": dict(document),
        "signature": {
            "algorithm": ALGORITHM,
            "fingerprint": key.fingerprint,
            "public_key": _text(key.public),
            "value": _text(key.sign(CONTEXT + canonical(document))),
        },
    }


def encode_signed(envelope: Mapping[str, Any]) -> bytes:
    """The one form an envelope has as a file: indented for people, keys in order, a line end at the end."""
    _refuse_inexact(envelope)
    return (json.dumps(envelope, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()


def check_signed(envelope: Mapping[str, Any] | bytes) -> Checked:
    """Check an envelope, or the bytes of a file that holds one. Raises :class:`NotAuthentic`.

    Says that this key signed this document; whose key it is says the fingerprint alone.
    """
    if isinstance(envelope, bytes):
        return _check_bytes(envelope)
    document, signature = envelope.get("document"), envelope.get("signature")
    if set(envelope) != {"document", "signature"} or not isinstance(document, dict):
        raise NotAuthentic("This is not a signed document.")
    if not isinstance(signature, dict) or set(signature) != {
        "algorithm",
        "fingerprint",
        "public_key",
        "value",
    }:
        raise NotAuthentic("The signature is missing or incomplete.")
    if signature["algorithm"] != ALGORITHM:
        raise NotAuthentic("The signature is of a kind that is not known here.")
    public, value = _raw(signature["public_key"], 32), _raw(signature["value"], 64)
    if signature["fingerprint"] != fingerprint(public):
        raise NotAuthentic("The fingerprint does not belong to the key.")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(value, CONTEXT + canonical(document))
    except (InvalidSignature, ValueError, RecursionError) as error:
        raise NotAuthentic("The signature does not fit the document.") from error
    return Checked(document, fingerprint(public), public)


def seal_pdf(pdf: bytes, document: Mapping[str, Any], key: SigningKey) -> bytes:
    """``pdf`` with a signed statement behind it that names its SHA-256 and carries ``document``.

    The statement is a PDF comment and the end of the file is written again after it, so every reader opens it as
    before. :func:`check_pdf` needs nothing but the file.
    """
    start = _startxref(pdf)
    about = {
        "type": PDF_TYPE,
        "sha256": hashlib.sha256(pdf).hexdigest(),
        "bytes": len(pdf),
        "about": dict(document),
    }
    return pdf + _pdf_tail(encode_signed(signed(about, key)), start)


def check_pdf(data: bytes) -> Checked:
    """Check a file of :func:`seal_pdf`; the document in the result is the one given there. Raises NotAuthentic."""
    place = data.rfind(_PDF_MARK)
    if place < 0:
        raise NotAuthentic("This PDF carries no seal.")
    pdf, tail = data[:place], data[place:]
    try:
        lines = tail[len(_PDF_MARK) :].split(b"\nstartxref\n")[0].split(b"\n")
        envelope = base64.b64decode(b"".join(line[1:] for line in lines), validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotAuthentic("The seal of this PDF cannot be read.") from error
    checked = check_signed(envelope)
    about = checked.document
    if about.get("type") != PDF_TYPE or not isinstance(about.get("about"), dict):
        raise NotAuthentic("The seal of this PDF is of another kind.")
    if about.get("sha256") != hashlib.sha256(pdf).hexdigest() or about.get("bytes") != len(pdf):
        raise NotAuthentic("The pages of this PDF were changed after it was sealed.")
    if tail != _pdf_tail(envelope, _startxref(pdf)):
        raise NotAuthentic("The end of this PDF was changed after it was sealed.")
    return Checked(about["about"], checked.fingerprint, checked.public_key)


def _check_bytes(data: bytes) -> Checked:
    try:
        envelope = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAuthentic("This is not a signed document: it cannot be read.") from error
    if not isinstance(envelope, dict):
        raise NotAuthentic("This is not a signed document.")
    checked = check_signed(envelope)
    if encode_signed(envelope) != data:
        raise NotAuthentic("The file is not as it was written, though its document reads the same.")
    return checked


def _pdf_tail(envelope: bytes, start: bytes) -> bytes:
    text = base64.b64encode(envelope)
    lines = [b"%" + text[place : place + _PDF_LINE] for place in range(0, len(text), _PDF_LINE)]
    return _PDF_MARK + b"\n".join(lines) + b"\nstartxref\n" + start + b"\n%%EOF\n"


def _startxref(pdf: bytes) -> bytes:
    place = pdf.rfind(b"startxref")
    start = pdf[place + len(b"startxref") :].split(b"%%EOF")[0].strip() if place >= 0 else b""
    if not start.isdigit():
        raise NotAuthentic("This is not a whole PDF.")
    return start


def _refuse_inexact(value: object) -> None:
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise ValueError("a name in a signed document is not text")
        for inner in value.values():
            _refuse_inexact(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_inexact(inner)
    elif not (value is None or isinstance(value, str | int)):  # a bool is an int
        raise ValueError(f"a signed document cannot hold a {type(value).__name__}")


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _raw(text: object, size: int) -> bytes:
    try:
        data = base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    except (binascii.Error, ValueError):
        data = b""
    if len(data) != size or _text(data) != text:
        raise NotAuthentic("The signature cannot be read.")
    return data
