"""An XLSX file written row by row, every cell a text (ECMA-376, inline strings).

Written straight into its ZIP, so that neither a copy of the register lies in a temporary folder meanwhile nor the whole
of it in memory. No cell is ever a formula, a link or a number: a leading zero stays, and '=1+1' is four characters.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from typing import IO, Final
from xml.sax.saxutils import escape

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEET_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS: Final = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET_TYPE}.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    ),
    # Style 1 is text ("@"), so that a cell stays one when somebody edits it; style 2 the same in bold, for headings.
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill'
        ' patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1">'
        "<border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        '<cellStyleXfs count="1"><xf numFmtId="0"'
        ' fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0"'
        ' borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    ),
}  # fmt: skip
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_LOOKS_ESCAPED: Final = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_WIDTH: Final = 18
#: What a cell of Excel holds at most.
LONGEST: Final = 32_767


class SheetWriter:
    """One sheet with a frozen line of headings. ``row`` for each line, then ``close``."""

    def __init__(self, file: IO[bytes], name: str, headings: Sequence[str]) -> None:
        """Begins the file; ``name`` is the sheet's."""
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=5)
        for path, text in _PARTS.items():
            self._zip.writestr(path, _XML + text)
        self._zip.writestr(
            "xl/workbook.xml",
            f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name="{escape(name, _QUOTE)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        self._part = self._zip.open("xl/worksheets/sheet1.xml", "w", force_zip64=True)
        self._number = 0
        last = max(1, len(headings))
        columns = f'<cols><col min="1" max="{last}" width="{_WIDTH}" style="1" customWidth="1"/></cols>'
        self._put(
            f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1"'
            ' topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            f"{columns}<sheetData>"
        )
        self.row(headings, style=2)

    def row(self, cells: Sequence[str], *, style: int = 1) -> None:
        """Write the next line."""
        self._number += 1
        line = [f'<row r="{self._number}">']
        for place, text in enumerate(cells):
            if text:
                line.append(
                    f'<c r="{column_name(place)}{self._number}" s="{style}" t="inlineStr"><is>'
                    f'<t xml:space="preserve">{_cell(text)}</t></is></c>'
                )
        self._put("".join(line) + "</row>")

    def close(self) -> None:
        """End the sheet and its ZIP; the file itself stays open."""
        self._put("</sheetData></worksheet>")
        self._part.close()
        self._zip.close()

    def _put(self, text: str) -> None:
        self._part.write(text.encode())


_QUOTE: Final = {'"': "&quot;"}


def _cell(text: str) -> str:
    clean = _FORBIDDEN.sub("", text)[:LONGEST]
    # Excel reads _x0041_ as a letter; written so it stays what it was.
    return escape(_LOOKS_ESCAPED.sub(r"_x005F_\1", clean)).replace("\r", "_x000D_")


def column_name(place: int) -> str:
    """The letters of a column counted from 0: A, B, …, Z, AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
