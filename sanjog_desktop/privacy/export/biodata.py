"""A biodata on paper: one or two pages in the reader's language, full or limited, marked with who it was given to.

*Full* is what a family that is interested gets. *Limited* is for the first look: the given name alone, the age instead
of the birth date, no numbers, no address, no income, no horoscope's hour and place, nothing of the family. Either is a
disclosure to a family and needs the person's own consent; the store's gate asks for it.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from sanjog_desktop.actions import disclosures, exporting, exports
from sanjog_desktop.actions.sharing import ShareBlocked, refusal_of
from sanjog_desktop.domain.biodata import age_on, day_in_india, height_words
from sanjog_desktop.domain.disclosure import REFUSALS
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.export_columns import masked_cells
from sanjog_desktop.domain.imports.mapping import CUSTOM
from sanjog_desktop.domain.masking import PHOTO, Masking
from sanjog_desktop.privacy.export.words import PrintWords
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.custom_fields import custom_fields
from sanjog_desktop.store.reads.export_rows import ExportPerson, export_rows
from sanjog_desktop.store.session import Session

FULL: Final = "full"
LIMITED: Final = "limited"
VERSIONS: Final = (FULL, LIMITED)
#: The source under which the pages name the photo.
PHOTO_SOURCE: Final = "photo"
PHOTO_WIDTH: Final = 170

_PARTS: Final[dict[str, tuple[str, ...]]] = {
    "part_person": ("born_on", "age", "birth_time", "birth_place", "height_cm", "marital_status", "diet", "languages",
                    "city"),
    "part_work": ("education", "work", "income_band"),
    "part_community": ("religion", "community", "sub_community", "gotra"),
    "part_horoscope": ("rashi", "nakshatra", "manglik"),
    "part_family": ("family_details",),
    "part_expectations": ("expectations", "family_expectations"),
    "part_reach": ("phones", "email"),
}  # fmt: skip
#: What only the full one shows.
_FULL_ONLY: Final = frozenset({
    "born_on", "birth_time", "birth_place", "income_band", "family_details", "phones", "email", "family_expectations",
    "gotra",
})  # fmt: skip
_TITLES: Final = frozenset({
    "dr", "mr", "mrs", "ms", "miss", "smt", "shri", "shree", "sri", "kum", "kumari", "ku", "er", "adv", "ca", "prof",
    "late", "chi", "sau", "डॉ", "डॉक्टर", "श्री", "श्रीमती", "सुश्री", "कु", "कुमारी", "चि", "सौ", "चिरंजीव", "સુશ્રી", "શ્રી",
    "શ્રીમતી", "ડૉ", "ડો", "કુ", "કુમારી", "ચિ", "સૌ",
})  # fmt: skip
_EMPLOYER: Final = (" at ", ",", " @ ", "(", ";", "|", " - ", " with ", " in ")
#: Per cent of the page: what stands beside the photo, and the words before the values.
_TEXT_WIDTH, _KEY_WIDTH = 72, 25
_INDIA: Final = timedelta(hours=5, minutes=30)


class DrawBiodata(Protocol):
    """How pages are drawn: :func:`sanjog_desktop.gui.contacts.biodata_drawing.draw_biodata`."""

    def __call__(
        self, slices: Sequence[str], language: str, *, footer: str, watermark: str, photo: bytes
    ) -> Awaitable[bytes]:
        """The PDF's bytes; ``photo`` is a picture file, empty for none, named ``PHOTO_SOURCE`` in the pages."""
        ...


class BiodataOrder(msgspec.Struct, frozen=True):
    """What is to be made: ``version`` full or limited, ``language`` (en, hi, mr, gu), with the photo or not, for whom
    (a card of ours or a name) and why.
    """

    version: str
    language: str
    recipient: str
    reason: str
    with_photo: bool = True
    recipient_contact_id: str = ""
    recipient_type: str = "family"


class Sheet(msgspec.Struct, frozen=True):
    """A biodata laid out: pieces of HTML, its foot, its watermark and what it discloses."""

    slices: tuple[str, ...]
    footer: str
    watermark: str
    categories: tuple[str, ...]
    name: str


class _Facts(msgspec.Struct, frozen=True):
    person: ExportPerson
    custom: tuple[tuple[str, str], ...]
    masking: Masking
    agency_name: str
    now: int


async def make_biodata(
    db: Database, contact_id: str, order: BiodataOrder, path: Path, *, photo: bytes, draw: DrawBiodata, staff: str
) -> str:
    """Draw a biodata into ``path`` and write it down as given to its recipient; returns the disclosure's id.

    ``photo`` is the picture's bytes (empty: none). Raises :class:`UserError` for what the rules or the person's consent
    do not allow; then there is no file and no entry.
    """
    facts = await db.read(biodata_facts, contact_id, staff)
    sheet = lay_out(facts, order, has_photo=bool(photo))
    purpose = exporting.Purpose(
        order.recipient_type, order.recipient.strip(), order.reason.strip(), sheet.categories,
        order.recipient_contact_id,
    )  # fmt: skip
    export_id = await db.write(_begin, path, contact_id, purpose, staff)
    draft = path.with_name(path.name + ".part")
    try:
        drawn = await draw(
            sheet.slices, order.language, footer=sheet.footer, watermark=sheet.watermark,
            photo=photo if "photo" in sheet.categories else b"",
        )  # fmt: skip
        await asyncio.to_thread(_write, draft, drawn)
        sha256 = hashlib.sha256(drawn).hexdigest()
        entry = await db.write(_note, contact_id, export_id, purpose, sha256, len(drawn), staff)
        await asyncio.to_thread(draft.replace, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        await db.write(exports.note_deleted, export_id, staff=staff)
        raise
    return entry


def biodata_facts(session: Session, contact_id: str, staff: str) -> _Facts:
    """Everything a biodata may show. Raises :class:`NotFound` for somebody who is gone or has no biodata."""
    from sanjog_desktop.store.reads.masking import masking_of

    found = export_rows(session, [contact_id])
    if not found or found[0].erased:
        raise NotFound("This person is no longer there.")
    if not found[0].is_candidate:
        raise NotFound("This person has no biodata.", "Write it on their card first.")
    fields = [field for field in custom_fields(session) if not field.is_sensitive]
    custom = [(field.name, found[0].cells.get(f"{CUSTOM}{field.id}", "")) for field in fields]
    return _Facts(
        found[0], tuple(pair for pair in custom if pair[1]), masking_of(session, staff), agency(session).name,
        session.now(),
    )  # fmt: skip


def lay_out(facts: _Facts, order: BiodataOrder, *, has_photo: bool) -> Sheet:
    """The pages of a biodata. Everything that comes from the record is escaped here."""
    if order.version not in VERSIONS:
        raise ValueError(f"no such biodata: {order.version}")
    full, words = order.version == FULL, PrintWords(order.language)
    masking = facts.masking
    cells = {
        key: text for key, text in masked_cells(masking, facts.person.cells).items()
        if key in ("phones", "email", "born_on") or not masking.hides_field(key)
    }  # fmt: skip
    name, native = cells.get("name", ""), cells.get("name_native", "")
    if not full:
        name, native = given_name(name), given_name(native)
        cells["work"] = occupation(cells.get("work", ""))
    age = age_on(facts.person.cells.get("born_on", ""), day_in_india(facts.now))
    cells["age"] = words("years", years=age) if age is not None else ""
    cells["height_cm"] = height_words(int(cells["height_cm"].split()[0])) if cells.get("height_cm") else ""
    with_photo = has_photo and order.with_photo and not masking.hides(PHOTO)
    shown = {part: _lines(part, cells, words, full) for part in _PARTS}
    if full and facts.custom:
        shown["part_person"] += [(escape(heading), escape(value)) for heading, value in facts.custom]
    day = words.day(f"{datetime.fromtimestamp(facts.now / 1000, UTC) + _INDIA:%Y-%m-%d}")
    slices = [_head(words, name, native, facts, with_photo, shown.pop("part_person"))]
    slices += [_part(words(part), lines) for part, lines in shown.items() if lines]
    end = [words("given"), *([] if full else [words("limited")])]
    slices.append("<p>&nbsp;</p>" + "".join(f'<p class="quiet">{escape(line)}</p>' for line in end))
    foot = [facts.agency_name, words("number", no=facts.person.no), words("for", recipient=order.recipient), day]
    return Sheet(
        tuple(slices), "  ·  ".join(part for part in foot if part), f"{order.recipient} · {day}",
        _categories(cells, full, with_photo), name,
    )  # fmt: skip


def given_name(name: str) -> str:
    """The first word of a name that is no title: what a first look may tell of somebody."""
    words = name.split()
    return next((word for word in words if word.strip(".").casefold() not in _TITLES), words[0] if words else "")


def occupation(work: str) -> str:
    """What somebody does, without where: 'Engineer' of 'Engineer at Namuna Ltd, Pune'."""
    places = [at for sign in _EMPLOYER if (at := work.find(sign)) > 0]
    return work[: min(places)].strip() if places else work


def _categories(cells: Mapping[str, str], full: bool, with_photo: bool) -> tuple[str, ...]:
    found = ["personal_id", "biodata"] if full else ["biodata"]
    found += ["contact_info"] if full and (cells.get("phones") or cells.get("email")) else []
    found += ["horoscope"] if any(cells.get(key) for key in _PARTS["part_horoscope"]) else []
    found += ["photo"] if with_photo else []
    return tuple(found)


def _lines(part: str, cells: Mapping[str, str], words: PrintWords, full: bool) -> list[tuple[str, str]]:
    found = []
    for key in _PARTS[part]:
        text = cells.get(key, "")
        if not text or (key in _FULL_ONLY and not full) or (key == "age" and full and "•" in text):
            continue
        heading = words("age") if key == "age" else words.field(key)
        found.append((escape(heading), escape(words.value(key, text)).replace("\n", "<br/>")))
    return found


def _head(
    words: PrintWords, name: str, native: str, facts: _Facts, with_photo: bool, lines: Sequence[tuple[str, str]]
) -> str:
    about = " · ".join(
        escape(part) for part in (native, words("number", no=facts.person.no), facts.agency_name) if part
    )
    named = f'<h1>{escape(name)}</h1><p class="quiet">{about}</p><h2>{escape(words("part_person"))}</h2>'
    if not with_photo:
        return named + _table(lines)
    text = named + _table(lines, round(_KEY_WIDTH / _TEXT_WIDTH * 100))
    picture = f'<img src="{PHOTO_SOURCE}" width="{PHOTO_WIDTH}"/>'
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="{_TEXT_WIDTH}%">{text}</td>'
        f'<td width="{100 - _TEXT_WIDTH}%" align="right">{picture}</td></tr></table>'
    )


def _part(title: str, lines: Sequence[tuple[str, str]]) -> str:
    return f"<h2>{escape(title)}</h2>{_table(lines)}"


def _table(lines: Sequence[tuple[str, str]], width: int = _KEY_WIDTH) -> str:
    if not lines:
        return ""
    rows = "".join(
        f'<tr><td width="{width}%" class="quiet">{key}</td><td width="{100 - width}%">{value}</td></tr>'
        for key, value in lines
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>'


def _begin(session: Session, path: Path, contact_id: str, purpose: exporting.Purpose, staff: str) -> str:
    if purpose.recipient_type == "family" and (why := refusal_of(session, contact_id, purpose.categories)) is not None:
        name = str(session.value("SELECT name FROM contact WHERE id = ?", (contact_id,)) or "")
        raise ShareBlocked(contact_id, why, name)
    restricted = session.value("SELECT restricted FROM contact WHERE id = ?", (contact_id,))
    if restricted:
        text, hint = REFUSALS["restricted"]
        raise UserError(text.format(person=""), hint)
    id, _masking = exporting.begin(session, path, kind="biodata", people=1, purpose=purpose, staff=staff)
    session.execute("UPDATE export_file SET contact_id = ? WHERE id = ?", (contact_id, id))
    return id


def _note(
    session: Session, contact_id: str, export_id: str, purpose: exporting.Purpose, sha256: str, size: int, staff: str
) -> str:
    more: dict[str, Any] = {"recipient_contact_id": purpose.recipient_contact_id or None}
    entry = disclosures.record_disclosure(
        session, contact_id, recipient_type=purpose.recipient_type, categories=purpose.categories,
        recipient=purpose.recipient, purpose=purpose.reason, artefact_sha256=sha256,
        order_ref=f"export:{export_id}", staff=staff, **more,
    )  # fmt: skip
    exports.finish_export(session, export_id, sha256=sha256, size=size, staff=staff)
    return entry


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        path.chmod(0o600)
        file.write(data)
