"""The pages of an access package that people read: what to know first, and everything in plain tables.

A page is a list of *slices*, pieces of HTML that follow one another; the HTML file holds them all, and the PDF is
drawn slice by slice. Only what Qt's rich text and every browser show alike is used: headings, paragraphs, tables.
Everything that comes from the data is escaped here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

import msgspec

from sanjog_desktop.domain.consent import WITHOUT_CONSENT, Purpose
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.privacy.package.words import Words

ROWS: Final = 14
"""Rows of a table in one slice: some milliseconds of drawing."""
_STYLE: Final = """
body { font-family: "Noto Sans", "Noto Sans Devanagari", "Noto Sans Gujarati", sans-serif; max-width: 60em;
  margin: 2em auto; padding: 0 1em; color: #182224; line-height: 1.5 }
h1, h2 { color: #14343b } table { border-collapse: collapse; margin: 0 } p { margin: .4em 0 }
td, th { vertical-align: top; padding: 4px 8px } .quiet { color: #5b6b6e }
"""
_HEAD: Final = "#e6eeee"
_STRIPE: Final = "#f5f8f8"

# The chapter a table's content stands in, for people.
_CHAPTERS: Final = {
    **dict.fromkeys(
        ("message", "conversation", "outbox", "status_event", "reaction", "inbound_event"), "messages_title"),
    **dict.fromkeys(("contact", "family", "shared_point"), "Notes"), "contact_point": "Contact Info",
    **dict.fromkeys(("contact_note", "follow_up", "contact_label"), "Notes"),
    **dict.fromkeys(("other_name", "other_email"), "Personal ID"),
    **dict.fromkeys(("custom_value", "contact_file"), "Biodata"),
    **dict.fromkeys(("merge_record", "field_conflict"), "changes_title"),
    "candidate": "Biodata", "consent": "consents_title", "journal": "changes_title",
    "disclosure": "disclosures_title", "processor": "processors_title", "notice": "notices_title",
    **dict.fromkeys(
        ("privacy_request", "request_task", "request_event", "request_check", "request_pause", "request_change",
         "legal_hold", "retention_notice"), "requests_title"),
}  # fmt: skip

Rows = Sequence[Mapping[str, Any]]
Tables = Mapping[str, Rows]


class About(msgspec.Struct, frozen=True):
    """What the pages say of the package itself. ``fingerprint`` is the signing key's, ``dpo`` the contact's line."""

    ref: str
    name: str
    agency: str
    dpo: str
    made_at: str
    asked_at: str
    fingerprint: str
    parts: int
    keep_days: int


class Masked(msgspec.Struct, frozen=True):
    """One line of what was masked; ``where`` counts by table."""

    label: str
    kind: str
    where: tuple[tuple[str, int], ...]


def html_file(slices: Sequence[str], title: str, language: str) -> bytes:
    """The slices as a file of its own that any browser shows without a network."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    body = "\n".join(slices)
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'.encode()


def read_me(about: About, tables: Tables, words: Words) -> list[str]:
    """What to know first: what this is, why, who, how long, from where, which rights, whom to complain to."""
    agency = about.agency or words("your_agency")
    origin = tables["contact"][0]["origin"] if tables["contact"] else "staff"
    shared = [row for row in tables["disclosure"] if row["state"] == "made" and row["recipient_type"] != "subject"]
    return [
        f"<h1>{escape(words('title_read_me'))}</h1>" + _pairs(_opening(about, words)),
        _chapter(words("what_this_is"), words("what_this_is_text", agency=agency)),
        f"<h2>{escape(words('what_is_in_it'))}</h2>" + _pairs([
            ("01_report.html, 01_report.pdf", words("file_report")), ("data/", words("file_data")),
            ("media/", words("file_media")), ("schema/", words("file_schema")),
            ("redactions.json", words("file_redactions")), ("manifest.json, manifest.sig", words("file_manifest")),
        ]) + (_paragraph(words("several_parts", count=about.parts)) if about.parts > 1 else ""),
        *_table(words("purposes_title"), (words("purpose"), words("basis"), words("state_now")), (46, 30, 24),
                _purposes(tables, words), ""),
        *_disclosures(words("recipients_title"), shared, words),
        *_processors(tables["processor"], words),
        _chapter(words("retention_title"), words("retention_text")),
        _chapter(words("source_title"), words.named("origin", origin), words("automated_text")),
        _chapter(words("rights_title"), words("rights_text")),
        _chapter(words("complain_title"), words("complain_text", dpo=about.dpo or words("no_dpo"))),
        _chapter(words("masked_title"), words("masked_text")),
        _chapter(words("open_title"), words("open_text"))
        + f"<p><b>{about.fingerprint}</b></p>" + _paragraph(words("deleted_text", days=about.keep_days)),
    ]  # fmt: skip


def report(
    about: About, tables: Tables, categories: Mapping[str, Mapping[str, Any]], usage: Mapping[str, int],
    masked: Sequence[Masked], files: Mapping[str, str], words: Words,
) -> list[str]:  # fmt: skip
    """Everything in plain tables. ``files`` gives the path in the package by attachment id, '' when it is masked."""
    made = [row for row in tables["disclosure"] if row["state"] == "made"]
    return [
        f"<h1>{escape(words('title_report'))}</h1>" + _pairs(_opening(about, words)),
        *(piece for name, fields in categories.items() if name != "Usage Logs"
          for piece in _fields(words(name), fields, words)),
        *_consents(tables, words),
        *(_stops(tables["suppression"], words) if tables["suppression"] else ()),
        *_disclosures(words("disclosures_title"), made, words),
        *_requests(tables["privacy_request"], words),
        *_messages(tables, files, words),
        *_usage(usage, words),
        *_changes(tables["journal"], words),
        *_notices(tables["notice"], words),
        *_masked(masked, words),
    ]  # fmt: skip


def _opening(about: About, words: Words) -> list[tuple[str, str]]:
    return [
        (words("reference"), about.ref),
        (words("for_person"), about.name),
        (words("by_agency"), about.agency or words("your_agency")),
        (words("asked_on"), words.day(about.asked_at)),
        (words("made_on"), f"{words.moment(about.made_at)} ({words.zone_text(about.made_at)})"),
    ]


def _purposes(tables: Tables, words: Words) -> Iterator[tuple[str, ...]]:
    last = {row["purpose"]: row["act"] for row in tables["consent"]}
    for purpose in Purpose:
        by_law = purpose in WITHOUT_CONSENT
        basis = words("basis_law" if by_law else "basis_consent")
        yield words.named("p", purpose), basis, "" if by_law else words.named("act", last.get(purpose, "none"))


def _fields(title: str, fields: Mapping[str, Any], words: Words) -> list[str]:
    rows = [
        (words.named("f", name), _field_text(name, value, words))
        for name, held in fields.items()
        for value in (held if isinstance(held, list) else [held])
        if value not in (None, "", [], 0)
    ]
    return _table(title, (words("field"), words("value")), (32, 68), rows, words("none_held"))


def _field_text(name: str, value: Any, words: Words) -> str:
    if name.endswith("_at"):
        return words.day(value)
    if name == "phone":
        return pretty(str(value))
    if name == "born_on":
        return words.plain_day(str(value))
    known = name in ("language", "status", "gender", "marital_status")
    return words.named(name, value) if known else _shown(value)


def _consents(tables: Tables, words: Words) -> list[str]:
    versions = {row["id"]: row["version"] for row in tables["notice"]}
    rows = [
        (
            words.moment(row["at"]), words.named("p", row["purpose"]), words.named("act", row["act"]),
            words.named("m", row["method"]), versions.get(row["notice_id"], ""),
        )
        for row in tables["consent"]
    ]  # fmt: skip
    heads = (words("day"), words("purpose"), words("act"), words("how"), words("notice"))
    return _table(words("consents_title"), heads, (24, 32, 16, 16, 12), rows, words("none_held"))


def _stops(rows: Rows, words: Words) -> list[str]:
    shown = [
        (
            words.day(row["at"]), words("everything") if row["purpose"] == "*" else words.named("p", row["purpose"]),
            words.named("r", row["reason"]), words.day(row["lifted_at"]),
        )
        for row in rows
    ]  # fmt: skip
    heads = (words("day"), words("purpose"), words("because"), words("lifted"))
    return _table(words("stops_title"), heads, (22, 36, 22, 20), shown, "")


def _disclosures(title: str, rows: Rows, words: Words) -> list[str]:
    shown = [
        (
            words.moment(row["at"]), row["recipient_name"] or words.named("t", row["recipient_type"]),
            ", ".join(words.named("c", category) for category in row["categories"]), words.named("p", row["purpose"]),
        )
        for row in rows
    ]  # fmt: skip
    heads = (words("when"), words("recipient"), words("categories"), words("because"))
    before = _paragraph(words("recipients_text")) if shown else ""
    return _table(title, heads, (24, 26, 26, 24), shown, words("no_recipients"), before)


def _processors(rows: Rows, words: Words) -> list[str]:
    shown = [(row["name"], row["what"], row["place"]) for row in rows if row["is_used"]]
    heads = (words("provider"), words("categories"), words("place"))
    return _table(words("processors_title"), heads, (26, 52, 22), shown, words("t_meta"))


def _requests(rows: Rows, words: Words) -> list[str]:
    shown = [
        (row["ref"], words.named("k", row["kind"]), words.day(row["received_at"]), words.day(row["due_at"]),
         words(_request_state(row["state"])))
        for row in rows
    ]  # fmt: skip
    heads = (words("reference"), words("kind"), words("received"), words("due"), words("state"))
    return _table(words("requests_title"), heads, (20, 22, 20, 20, 18), shown, words("none_held"))


def _request_state(state: str) -> str:
    if state == "SUSPECTED":
        return "suspected_state"
    return "closed_state" if state.startswith("CLOSED") else "open_state"


def _messages(tables: Tables, files: Mapping[str, str], words: Words) -> list[str]:
    attached: dict[int, list[Mapping[str, Any]]] = {}
    for row in tables["attachment"]:
        attached.setdefault(row["message_id"], []).append(row)
    shown = [
        (
            words.moment(row["at"]),
            words("you") if row["direction"] == "in" else row["sent_by"] or words("agency_word"),
            _message_text(row, attached.get(row["id"], []), files, words),
        )
        for row in tables["message"]
    ]
    heads = (words("when"), words("who"), words("text"))
    return _table(words("messages_title"), heads, (24, 14, 62), shown, words("none_held"))


def _message_text(row: Mapping[str, Any], attached: Rows, files: Mapping[str, str], words: Words) -> str:
    parts = [row["body"]] if row["body"] else []
    if not parts or row["kind"] not in ("text", "template"):
        parts.insert(0, f"({words.named('x', row['kind'], words('x_other'))})")
    for file in attached:
        path = files.get(file["id"])
        parts.append(words("file_gone") if path is None else _short(path) or words("file_masked"))
    if row["revoked_at"]:
        parts.append(f"({words('removed_text')})")
    return "\n".join(parts)


def _short(path: str) -> str:
    """A path in media/ by the first digits of its name: enough to find it, and it fits on the line."""
    return f"{path[:22]}…{path[path.rfind('.'):]}" if len(path) > 40 else path


def _usage(usage: Mapping[str, int], words: Words) -> list[str]:
    rows = [(action.replace("_", " "), str(count)) for action, count in sorted(usage.items())]
    before = _paragraph(words("usage_text"))
    return _table(words("Usage Logs"), (words("act"), words("count")), (70, 30), rows, words("none_held"), before)


def _changes(rows: Rows, words: Words) -> list[str]:
    shown = [(words.moment(row["at"]), f"{row['kind']}: {row['act']}", _shown(row["fields"])) for row in rows]
    heads = (words("when"), words("act"), words("value"))
    return _table(words("changes_title"), heads, (24, 26, 50), shown, words("none_held"))


def _notices(rows: Rows, words: Words) -> list[str]:
    title = f"<h2>{escape(words('notices_title'))}</h2>"
    if not rows:
        return [title + _paragraph(words("none_held"))]
    return [
        (title if not number else "")
        + f"<h3>{escape(words('notice'))}, {escape(words('version'))} {escape(row['version'])}, {row['language']}</h3>"
        + _paragraph(row["text"]) + f'<p class="quiet">SHA-256 {row["sha256"]}</p>'
        for number, row in enumerate(rows)
    ]  # fmt: skip


def _masked(rows: Sequence[Masked], words: Words) -> list[str]:
    shown = [
        (
            row.label, words.named("kind", row.kind),
            ", ".join(dict.fromkeys(words(_CHAPTERS.get(table, "media_title")) for table, _count in row.where)),
            str(sum(count for _table_name, count in row.where) or ""),
        )
        for row in rows
    ]  # fmt: skip
    heads = (words("mask"), words("kind"), words("place"), words("count"))
    before = _paragraph(words("masked_text")) + _paragraph(words("rights_of_others")) if rows else ""
    return _table(words("masked_title"), heads, (16, 20, 50, 14), shown, words("nothing_masked"), before)


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {_shown(inner)}" for name, inner in value.items())
    if isinstance(value, list | tuple):
        return " → ".join(_shown(inner) for inner in value)
    return "" if value is None else str(value)


def _table(
    title: str, heads: Sequence[str], widths: Sequence[int], rows: Any, empty: str, before: str = ""
) -> list[str]:  # fmt: skip
    """A chapter with a table, as slices; widths in per cent, the same in every slice, so that columns stay in line.
    ``empty`` is said when there are no rows, ``before`` stands between the heading and the table.
    """
    lines = [
        "<tr>" + "".join(
            f'<td width="{width}%"{_stripe(number)}>{_breaks(text)}</td>'
            for text, width in zip(row, widths, strict=True)
        ) + "</tr>"
        for number, row in enumerate(rows)
    ]  # fmt: skip
    opening = (f"<h2>{escape(title)}</h2>" if title else "") + before
    if not lines:
        return [opening + _paragraph(empty)]
    head = "".join(
        f'<th width="{width}%" bgcolor="{_HEAD}" align="left">{escape(text)}</th>'
        for text, width in zip(heads, widths, strict=True)
    )
    begin = '<table width="100%" cellspacing="0" cellpadding="4">'
    slices = [lines[start : start + ROWS] for start in range(0, len(lines), ROWS)]
    return [
        (begin if number else f"{opening}{begin}<thead><tr>{head}</tr></thead>") + "".join(part) + "</table>"
        for number, part in enumerate(slices)
    ]


def _pairs(rows: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td width="32%" class="quiet">{escape(name)}</td><td width="68%">{_breaks(text)}</td></tr>'
        for name, text in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3">{lines}</table>'


def _chapter(title: str, *texts: str) -> str:
    return f"<h2>{escape(title)}</h2>" + "".join(map(_paragraph, texts))


def _paragraph(text: str) -> str:
    return f"<p>{_breaks(text)}</p>"


def _breaks(text: str) -> str:
    return "<br>".join(escape(line) for line in str(text).splitlines())


def _stripe(number: int) -> str:
    return f' bgcolor="{_STRIPE}"' if number % 2 else ""
