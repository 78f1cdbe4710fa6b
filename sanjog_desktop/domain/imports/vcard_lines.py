"""The lines of contact cards (.vcf): unfolded, decoded, taken apart into properties.

Source: vCard 2.1 (versit, 1996), RFC 2426, RFC 6350; and what phones write instead: lines folded in the middle of a
letter, quoted-printable with soft breaks, pictures that run on without indentation, Latin-1 without saying so.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.imports.limits import damaged

_LONGEST: Final = 8 * 1024 * 1024
"""Bytes of one property, a picture among them."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name in capitals, its group, its parameters, its value as text or as it was packed."""

    name: str
    group: str
    params: dict[str, list[str]]
    value: str
    raw: bytes = field(default=b"", repr=False)

    def parts(self, divider: str = ";") -> list[str]:
        """The parts of a structured value, each as text."""
        return [unescape(part) for part in split_at(self.value, divider)]

    @property
    def text(self) -> str:
        """The value as text."""
        return unescape(self.value)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the number is of; a word of the owner's own keeps its letters ('X-Uncle' of an Android phone)."""
        said = self.params.get("TYPE", ())
        return tuple(
            dict.fromkeys(kind[2:] if kind[:2] in ("X-", "x-") else kind.lower() for kind in said if kind)
        )


def properties(path: Path) -> Iterator[Property]:
    """The properties of a file in their order; lines that are none are passed over. Raises UserError for a line
    without end."""
    for line in _unfolded(path):
        one = _property(line)
        if one is not None:
            yield one


def _lines(path: Path) -> Iterator[bytes]:
    """The lines of the file as UTF-8 (or whatever single bytes it has), none longer than a property may be."""
    with path.open("rb") as file:
        mark = file.read(3)
        wide = "utf-16" if mark[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
        if not wide and mark[:2] == b"B\x00":
            wide = "utf-16-le"
        if not wide and mark[:2] == b"\x00B":
            wide = "utf-16-be"
        if wide:
            file.seek(0)
            yield from _narrow(path, wide)
            return
        file.seek(3 if mark == b"\xef\xbb\xbf" else 0)
        while line := file.readline(_LONGEST):
            if len(line) >= _LONGEST:
                raise damaged()
            # Old phones end lines with a carriage return alone.
            if b"\r" in line.rstrip(b"\r\n"):
                yield from (part.rstrip(b"\n") for part in line.rstrip(b"\r\n").split(b"\r"))
            else:
                yield line.rstrip(b"\r\n")


def _narrow(path: Path, encoding: str) -> Iterator[bytes]:
    with path.open(encoding=encoding, errors="replace") as file:
        while line := file.readline(_LONGEST):
            if len(line) >= _LONGEST:
                raise damaged()
            yield line.rstrip("\r\n").encode("utf-8", "replace")


_QUOTED: Final = re.compile(rb"^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE\b", re.IGNORECASE)
_BASE64: Final = re.compile(rb"^[^:]*;(?:ENCODING=)?(?:BASE64|B)(?:[;:]|$)", re.IGNORECASE)
_BEGINS: Final = re.compile(rb"^[A-Za-z0-9.-]{1,64}[;:]")


def _unfolded(path: Path) -> Iterator[bytes]:
    """Whole properties: folded lines joined as bytes, because phones fold in the middle of a letter."""
    whole: list[bytes] = []
    size = 0
    is_soft = is_quoted = is_base64 = False
    for line in _lines(path):
        if whole and is_soft:
            # A soft break is the sign itself; what indents the next line belongs to the text.
            whole[-1] = whole[-1][:-1]
        elif whole and line[:1] in (b" ", b"\t"):
            line = line[1:]
        elif whole and is_base64 and line and not _BEGINS.match(line):
            pass  # vCard 2.1 lets a picture run on without indentation
        else:
            if whole:
                yield b"".join(whole)
            whole, size = [], 0
            is_quoted, is_base64 = bool(_QUOTED.match(line)), bool(_BASE64.match(line))
        size += len(line)
        if size > _LONGEST:
            raise damaged()
        whole.append(line)
        is_soft = is_quoted and line.endswith(b"=")
    if whole:
        yield b"".join(whole)


_HEAD: Final = re.compile(
    rb"^\s*(?:(?P<group>[A-Za-z0-9-]{1,64})\.)?(?P<name>[A-Za-z0-9-]{1,64})"
    rb'(?P<params>(?:;(?:[^:;"]|"[^"]*")*)*):'
)


def _property(line: bytes) -> Property | None:
    match = _HEAD.match(line[:10_000])
    if match is None:
        return None
    params: dict[str, list[str]] = {}
    for param in re.findall(rb';((?:[^;"]|"[^"]*")*)', match["params"]):
        key, equals, value = param.decode("utf-8", "replace").partition("=")
        if not equals:  # vCard 2.1 leaves the word TYPE or ENCODING away
            value, key = (
                key,
                "ENCODING" if key.strip().upper() in ("QUOTED-PRINTABLE", "BASE64", "8BIT") else "TYPE",
            )
        params.setdefault(key.strip().upper(), []).extend(part.strip(' "') for part in value.split(","))
    raw = line[match.end() :]
    encoding = params.get("ENCODING", [""])[0].upper()
    name = match["name"].decode("ascii").upper()
    group = (match["group"] or b"").decode("ascii")
    if encoding in ("BASE64", "B"):
        return Property(name, group, params, "", raw)
    if encoding == "QUOTED-PRINTABLE":
        raw = quopri.decodestring(raw)
    return Property(name, group, params, _decoded(raw, params.get("CHARSET", [""])[0]))


def _decoded(raw: bytes, charset: str) -> str:
    for encoding in (charset, "utf-8"):
        if encoding:
            try:
                return raw.decode(encoding)
            except (LookupError, ValueError):
                continue
    return raw.decode("cp1252", "replace")


def split_at(value: str, divider: str) -> list[str]:
    """A value divided where the divider is not escaped."""
    if "\\" not in value:
        return value.split(divider)
    parts, begin = [], 0
    for match in re.finditer(r"\\.|[;,]", value, re.DOTALL):
        if match[0] == divider:
            parts.append(value[begin : match.start()])
            begin = match.end()
    return [*parts, value[begin:]]


_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)


def unescape(value: str) -> str:
    """A value without its backslashes."""
    return (
        _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value) if "\\" in value else value
    )
