"""PDF files drawn from HTML: nothing cut, nothing lost, the window's thread never held for long."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from sanjog_desktop.gui.pdf import render_pdf, render_pdf_in_slices

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WORDS = {"en": "Please send me the biodata", "hi": "कृपया बायोडाटा भेजिए", "gu": "બાયોડેટા મોકલો"}
SCALE = 2


class Pages:
    """A drawn file, open for reading."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        self.count = self._document.pageCount()
        # What reads PDF files guesses the blanks and line ends, so they are left out.
        self.texts = ["".join(self._document.getAllText(page).text().split()) for page in range(self.count)]

    def image(self, page: int) -> QImage:
        """The page in grey, ``SCALE`` pixels a point."""
        size = self._document.pagePointSize(page)
        drawn = self._document.render(page, QSize(int(size.width() * SCALE), int(size.height() * SCALE)))
        white = QImage(drawn.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFF)
        painter = QPainter(white)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return white.convertToFormat(QImage.Format.Format_Grayscale8)


def table(first: int, count: int, words: str) -> str:
    rows = "".join(
        f'<tr><td width="30%">row {number:04d}</td><td width="70%">{words} {number}</td></tr>'
        for number in range(first, first + count)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="4">{rows}</table>'


def inked_rows(image: QImage, top: int, bottom: int) -> list[bool]:
    """For each line of pixels whether something dark stands on it."""
    bits, width = bytes(image.constBits()), image.bytesPerLine()
    return [min(bits[y * width : y * width + image.width()]) < 120 for y in range(top, bottom)]


@pytest.mark.parametrize("language", ["en", "hi", "gu"])
def test_every_row_is_there_once_whole_and_in_order(qapp: QApplication, language: str) -> None:
    slices = [
        "<h1>Title</h1>",
        *(table(start, 14, WORDS[language]) for start in range(0, 140, 14)),
        "<p>the end</p>",
    ]
    pages = Pages(render_pdf(slices, language, footer="SP-1"))
    assert pages.count > 2
    found = [number for text in pages.texts for number in re.findall(r"row(\d{4})", text)]
    assert found == [f"{number:04d}" for number in range(140)]
    assert all("SP-1" in text for text in pages.texts)
    for number in range(pages.count):
        image = pages.image(number)
        ink = inked_rows(image, 0, image.height())
        # The margins are empty, and between the last row and the footer there is white: no letter is cut in half.
        body = [y for y, is_inked in enumerate(ink) if is_inked]
        gaps = [second - first for first, second in pairwise(body)]
        assert body[0] > 40 * SCALE
        assert max(gaps) > 4 * SCALE
        heights, start = [], body[0]
        for first, second in pairwise(body):
            if second - first > 3:
                heights.append(first - start)
                start = second
        rows = heights[1:-1] if number == 0 else heights[:-1]
        assert min(rows) > 0.6 * max(rows), (number, heights)


def test_a_row_taller_than_a_page_goes_on_overleaf(qapp: QApplication) -> None:
    lines = "<br>".join(f"line {number:03d}" for number in range(150))
    pages = Pages(render_pdf(["<h1>Title</h1>", f"<table><tr><td>{lines}</td></tr></table>"], "en"))
    found = [number for text in pages.texts for number in re.findall(r"line(\d{3})", text)]
    # A line that was clipped away may be in the file twice; what is seen is there once.
    assert list(dict.fromkeys(found)) == [f"{number:03d}" for number in range(150)]
    assert "line000" in pages.texts[0]
    assert pages.count == 3


def test_a_heading_is_never_the_last_line_of_a_page(qapp: QApplication) -> None:
    for before in range(34, 60):
        text = "".join(f"<p>paragraph {number}</p>" for number in range(before))
        pages = Pages(render_pdf([text, "<h2>Heading</h2><p>what follows</p>"], "en"))
        page = next(text for text in pages.texts if "Heading" in text)
        assert "whatfollows" in page, before


def test_text_is_shown_and_never_read_as_html_by_accident(qapp: QApplication) -> None:
    pages = Pages(render_pdf("<p>a &lt;b&gt; &amp;amp; c</p>", "en"))
    assert "a<b>&amp;c" in pages.texts[0]


def test_other_threads_are_refused_instead_of_crashing(qapp: QApplication, qt_run: Run) -> None:
    with pytest.raises(RuntimeError, match="application's thread"):
        qt_run(asyncio.to_thread(render_pdf, "<p>x</p>", "en"))


def test_the_loop_runs_between_slices(qapp: QApplication, qt_run: Run) -> None:
    async def both() -> tuple[int, bytes]:
        turns, done = 0, asyncio.Event()

        async def window() -> None:
            nonlocal turns
            while not done.is_set():
                turns += 1
                await asyncio.sleep(0)

        beating = asyncio.ensure_future(window())
        data = await render_pdf_in_slices(
            [table(start, 14, WORDS["hi"]) for start in range(0, 280, 14)], "hi"
        )
        done.set()
        await beating
        return turns, data

    turns, data = qt_run(both())
    assert turns >= 20
    assert Pages(data).count > 3
