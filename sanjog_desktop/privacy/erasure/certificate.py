"""The certificate of an erasure: what was erased where, how it was proved, what is kept and what nobody can recall.

Written only from a clean proof that stands in the store. It names nobody: the person by keyed pseudonym, the staff by
their role. The JSON is signed under the agency's key, the PDF sealed with the same document; both are in the person's
language where they have words, and carry the proof that the erasure's entry stands in the audit log.
"""

from __future__ import annotations

import hashlib
import inspect
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from html import escape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.privacy.audit.proof import last_entry, prove_entry
from sanjog_desktop.privacy.erasure.brief import FOLDER
from sanjog_desktop.privacy.erasure.plan import EVIDENCE_KEPT
from sanjog_desktop.privacy.signing import SigningKey, encode_signed, seal_pdf, signed, signing_key
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.files import write_atomically
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session

TYPE: Final = "sanjog-desktop/erasure-certificate/1"
LANGUAGES: Final = ("en", "hi", "mr", "gu")
METHOD: Final = "logical erasure in an encrypted store, verified by page scan"
RenderPdf = Callable[[str, str], "bytes | Awaitable[bytes]"]


class NotProven(ValueError):
    """There is no clean proof of this erasure, so there is nothing to certify."""


async def issue(db: Database, profile: Path, render_pdf: RenderPdf | None, request_id: str) -> list[Path]:
    """Write the certificate of a proved erasure into the profile; its files, the JSON first. Written already, nothing
    is written again.

    ``render_pdf(html, language)`` draws; without it there is no PDF. Raises :class:`NotProven`, and a StoreError when
    the disk does not take the files: they are then written at the next call.
    """
    there = await db.read(_written, request_id)
    if there and all(path.exists() for path in there):
        return there
    facts, object = await db.read(_facts, request_id)
    seq = await db.read(last_entry, "erasure_proven", object)
    if seq is None:
        raise NotProven("the log has no entry of this erasure")
    document = {**facts, "audit": (await prove_entry(db, seq)).as_document()}
    key = await db.write(signing_key)
    folder = profile / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    files = {folder / f"{facts['ref']}.json": encode_signed(signed(document, key))}
    if render_pdf is not None:
        drawn = render_pdf(html(document, key), str(facts["language"]))
        pdf = await drawn if inspect.isawaitable(drawn) else drawn
        files[folder / f"{facts['ref']}.pdf"] = seal_pdf(pdf, document, key)
    for path, content in files.items():
        write_atomically(path, content)
    digests = {path: (hashlib.sha256(content).hexdigest(), len(content)) for path, content in files.items()}
    await db.write(_keep, request_id, str(facts["pseudonym"]), digests)
    return list(files)


def _facts(session: Session, request_id: str) -> tuple[dict[str, Any], str]:
    """The document without its audit proof, and what the audit log calls the person."""
    row = session.one(
        "SELECT r.ref, r.language, r.received_at, r.approved_by, r.second_approver, r.subject_key, t.erased_at,"
        " t.proven_at, t.scope, t.report FROM privacy_request r JOIN tombstone t ON t.pseudonym = r.subject_key"
        " WHERE r.id = ?",
        (request_id,),
    )
    if row is None:
        raise NotProven("nothing was erased for this request")
    ref, language, asked, first, second, pseudonym, begun, proven, scope, text = row
    report = msgspec.json.decode(text)
    proof = report.get("proof")
    if proven is None or not proof or proof.get("verdict") != "clean" or proof.get("remnants"):
        raise NotProven("the erasure has no clean proof")
    now = session.now()
    about = agency(session)
    roles = {member.name: member.role for member in about.staff}
    document = {
        "type": TYPE, "ref": ref, "pseudonym": pseudonym, "language": language if language in LANGUAGES else "en",
        "method": METHOD, "scope": scope, "asked_at": _iso(asked), "begun_at": _iso(begun),
        "proven_at": _iso(proven), "issued_at": _iso(now), "agency": about.name, "dpo": about.dpo,
        "approvers": [roles.get(name, "staff") for name in (first, second)],
        "device": session.device_id, "version": _version(),
        "places": _places(session, request_id), "proof": _proof(proof),
        "unknown_sends": int(report.get("unknown_sends", 0)), "masked_messages": int(report.get("masked", 0)),
        "kept": _kept(session, pseudonym, scope, now, bool(report.get("shares"))),
    }  # fmt: skip
    return document, str(pseudonym)


def _places(session: Session, request_id: str) -> list[dict[str, Any]]:
    """Each place with its state and counts; recipients and providers without saying who."""
    found: list[dict[str, Any]] = []
    for location, action, state, counts, proof in session.rows(
        "SELECT location, action, state, counts, proof FROM request_task WHERE request_id = ? AND action <> 'answer'"
        " ORDER BY location, recipient",
        (request_id,),
    ):
        kind, _, name = location.partition(":")
        until = msgspec.json.decode(proof).get("until")
        found.append({
            "place": kind, "device": name if kind in ("device_cache", "attachments", "exports") else "",
            "action": action, "state": state,
            "counts": {key: value for key, value in msgspec.json.decode(counts).items() if isinstance(value, int)},
            "until": _iso(until) if until else "",
        })  # fmt: skip
    return found


def _proof(proof: Mapping[str, Any]) -> dict[str, Any]:
    names = ("verdict", "pages", "frames", "bad_macs", "patterns", "tables", "terms", "files", "file_bytes")
    return {
        **{name: proof[name] for name in names},
        "hits": len(proof["remnants"]),
        "canary_found_before": proof["canary_found_before"],
        "canary_found_after": proof["canary_found_after"],
        "control_found": proof["control_found"],
        "shared_with_others": [
            {"kind": one["kind"], "mark": one["mark"], "times": one["times"]} for one in proof["shared"]
        ],
        "judged_to_be_others": [
            {"kind": one["kind"], "mark": one["mark"], "where": one["where"]} for one in proof.get("judged", ())
        ],
    }


def _kept(session: Session, pseudonym: str, scope: str, now: int, shares: bool) -> list[dict[str, str]]:
    until = _iso(now + EVIDENCE_KEPT)
    kept = [{"what": "suppression", "until": ""}, {"what": "request", "until": until},
            {"what": "consent", "until": until}, {"what": "disclosure", "until": until},
            {"what": "audit", "until": ""}]  # fmt: skip
    contact_id = session.value("SELECT contact_id FROM tombstone WHERE pseudonym = ?", (pseudonym,))
    if scope != "all":
        review = session.value(
            "SELECT max(review_at) FROM legal_hold WHERE contact_id = ? AND lifted_at IS NULL AND may_be_told = 1",
            (contact_id,),
        )
        kept.append({"what": "hold", "until": _iso(review) if review else ""})
    if shares:
        kept.append({"what": "others", "until": ""})
    return kept


def _written(session: Session, request_id: str) -> list[Path]:
    rows = session.rows(
        "SELECT path FROM export_file WHERE request_id = ? AND kind = 'certificate' AND deleted_at IS NULL"
        " ORDER BY path",
        (request_id,),
    )
    return [Path(row[0]) for row in rows]


def _keep(session: Session, request_id: str, pseudonym: str, digests: Mapping[Path, tuple[str, int]]) -> None:
    session.execute(
        "UPDATE export_file SET deleted_at = ? WHERE request_id = ? AND kind = 'certificate'",
        (session.now(), request_id),
    )
    for path, (sha256, size) in digests.items():
        session.execute(
            "INSERT INTO export_file(id, request_id, kind, path, sha256, size, created_at)"
            " VALUES (?, ?, 'certificate', ?, ?, ?, ?)",
            (new_id(), request_id, str(path), sha256, size, session.now()),
        )
    first = next(iter(digests.values()))[0]
    session.execute("UPDATE tombstone SET certificate_sha256 = ? WHERE pseudonym = ?", (first, pseudonym))
    audit.record(session, "erasure_certified", "request", request_id, detail=first)
    session.changed("request", request_id)


# For people -------------------------------------------------------------------------------------------
def html(document: Mapping[str, Any], key: SigningKey) -> str:
    """The certificate as a page, in its own language."""
    word = _words(str(document["language"]))
    proof = document["proof"]
    # A role this version does not know is shown as it is written.
    approvers = [word.get(f"role_{role}", role) for role in document["approvers"]]
    head = [
        ("ref", document["ref"]), ("person", document["pseudonym"]), ("asked", document["asked_at"]),
        ("begun", document["begun_at"]), ("proven", document["proven_at"]), ("issued", document["issued_at"]),
        ("scope", word["scope_all"] if document["scope"] == "all" else word["scope_part"]),
        ("agency", document["agency"]), ("dpo", document["dpo"]),
        ("approved", f"{approvers[0]} {word['second']}: {approvers[1]}"),
        ("device", document["device"]), ("version", document["version"]), ("key", key.fingerprint),
        ("audit", document["audit"]["seq"]),
    ]  # fmt: skip
    facts = [
        ("pages", f"{proof['pages']} + {proof['frames']}"), ("bad_macs", proof["bad_macs"]),
        ("patterns", proof["patterns"]), ("terms", proof["terms"]), ("files", proof["files"]),
        ("hits", proof["hits"]),
        ("canary", _yes(word, proof["canary_found_before"] and not proof["canary_found_after"])),
        ("control", _yes(word, proof["control_found"])),
    ]  # fmt: skip
    places = [
        (
            f"{word['at_' + one['place']]} {one['device'][:8]}".strip(), word["state_" + one["state"]],
            ", ".join(f"{name}: {count}" for name, count in one["counts"].items()), one["until"],
        )
        for one in document["places"]
    ]  # fmt: skip
    kept = [
        (word["keep_" + one["what"]], word["why_" + one["what"]], one["until"]) for one in document["kept"]
    ]
    recall = [word["recall_meta"], word["recall_phones"], word["recall_backups"], word["not_searched"]]
    if document["unknown_sends"]:
        recall.append(f"{word['recall_unknown']}: {document['unknown_sends']}")
    shared = sum(one["times"] for one in proof["shared_with_others"])
    parts = [
        f"<h1>{escape(word['title'])}</h1>", _table([(word[name], value) for name, value in head]),
        f"<p>{escape(word['statement'])}</p>",
        f"<h2>{escape(word['places'])}</h2>",
        _table(places, (word["place"], word["state"], word["counts"], word["until"])),
        f"<h2>{escape(word['proof'])}</h2>", _table([(word[name], value) for name, value in facts]),
        f"<p>{escape(word['shared'])}: {shared} {escape(word['times'])}</p>" if shared else "",
        *_judged(word, proof.get("judged_to_be_others", ())),
        f"<h2>{escape(word['kept'])}</h2>", _table(kept, (word["what"], word["why"], word["until"])),
        f"<h2>{escape(word['recall'])}</h2>",
        "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in recall) + "</ul>",
    ]  # fmt: skip
    return "\n".join(parts)


def _judged(word: Mapping[str, str], judged: Sequence[Mapping[str, str]]) -> list[str]:
    """What was found and left, because a person said that it is somebody else's: where, and by which mark."""
    if not judged:
        return []
    places = [word["judged_file" if one["where"] == "file" else "judged_record"] for one in judged]
    rows = [(place, one["mark"]) for place, one in zip(places, judged, strict=True)]
    return [f"<p>{escape(word['judged'])}: {len(rows)} {escape(word['times'])}</p>", _table(rows)]


def _table(rows: list[tuple[Any, ...]], heads: tuple[str, ...] = ()) -> str:
    head = "<tr>" + "".join(f"<th>{escape(text)}</th>" for text in heads) + "</tr>" if heads else ""
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(str(value))}</td>" for value in row) + "</tr>" for row in rows
    )
    return f'<table border="1" cellspacing="0" cellpadding="3" width="100%">{head}{body}</table>'


def _yes(word: Mapping[str, str], is_so: bool) -> str:
    return word["yes"] if is_so else word["no"]


@cache
def _words(language: str) -> Mapping[str, str]:
    path = resources_dir() / "certificate" / f"words.{language}.json"
    words: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return words


def _version() -> str:
    try:
        return version("sanjog-desktop")
    except PackageNotFoundError:  # a frozen build without its own metadata
        return "unknown"


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
