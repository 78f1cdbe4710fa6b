"""WhatsApp's mark-up in a message: *bold*, _italic_, ~struck~, ```mono```, `code`, and links."""

from __future__ import annotations

import re
from dataclasses import dataclass

BOLD, ITALIC, STRUCK, MONO, LINK = "bold", "italic", "struck", "mono", "link"
_STYLES = {"*": BOLD, "_": ITALIC, "~": STRUCK}
_BLOCK = re.compile(r"```(?=\S|\n)(.+?)```|(?<![`\w])`([^`\n]+)`(?![`\w])", re.DOTALL)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
# A mark opens after a non-word character and hugs its text on both sides, as WhatsApp has it.
_MARKS = {
    mark: re.compile(rf"(?<![\w{m}]){m}(?=[^\s{m}])([^\n{m}]*?[^\s{m}]){m}(?![\w{m}])")
    for mark, m in (("*", r"\*"), ("_", "_"), ("~", "~"))
}
_TRAILING = ".,;:!?)]}'\"»”’"


@dataclass(frozen=True, slots=True)
class Span:
    """A styled run; ``start`` and ``length`` count UTF-16 units, as Qt does. ``url`` is set on links."""

    start: int
    length: int
    style: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """The text without its marks, and the runs that carried them."""

    text: str
    spans: tuple[Span, ...] = ()


def parse_markup(text: str) -> Marked:
    """Read the marks of a message body; text that only looks like mark-up stays as it is."""
    if not any(mark in text for mark in "*_~`") and "://" not in text and "www." not in text.lower():
        return Marked(text)
    links = [_trimmed(match) for match in _LINK.finditer(text)]
    taken = bytearray(len(text))  # 1: no mark may begin or end here
    for start, end in links:
        taken[start:end] = b"\x01" * (end - start)
    dropped = bytearray(len(text))
    runs: list[tuple[int, int, str, str]] = [(s, e, LINK, _url(text[s:e])) for s, e in links]
    for match in _BLOCK.finditer(text):
        if any(taken[match.start() : match.end()]):
            continue
        inner = 1 if match.group(1) is not None else 2
        _drop(dropped, match, inner)
        taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
        runs.append((*match.span(inner), MONO, ""))
    for mark, pattern in _MARKS.items():
        for match in pattern.finditer(text):
            if taken[match.start()] or taken[match.end() - 1]:
                continue
            _drop(dropped, match, 1)
            runs.append((*match.span(1), _STYLES[mark], ""))
    return _without_marks(text, dropped, runs)


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.start() + len(match.group().rstrip(_TRAILING))


def _url(text: str) -> str:
    return text if "://" in text else f"https://{text}"


def _drop(dropped: bytearray, match: re.Match[str], inner: int) -> None:
    for start, end in ((match.start(), match.start(inner)), (match.end(inner), match.end())):
        dropped[start:end] = b"\x01" * (end - start)


def _without_marks(text: str, dropped: bytearray, runs: list[tuple[int, int, str, str]]) -> Marked:
    places = [0] * (len(text) + 1)
    kept: list[str] = []
    at = 0
    for index, letter in enumerate(text):
        places[index] = at
        if not dropped[index]:
            kept.append(letter)
            at += 2 if ord(letter) > 0xFFFF else 1
    places[len(text)] = at
    spans = tuple(
        Span(places[start], places[end] - places[start], style, url)
        for start, end, style, url in sorted(runs)
        if places[end] > places[start]
    )
    return Marked("".join(kept), spans)
