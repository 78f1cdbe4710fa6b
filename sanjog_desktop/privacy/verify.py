"""Checks what the agency handed out, with nothing but the file: access packages, erasure certificates, audit exports.

No profile, no network, no window. Every check says in one line what it found; the fingerprint of the signing key is
shown because a signature only says that *a* key signed: whose it is, people compare with what the agency told them.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from sanjog_desktop.privacy.package.manifest import MANIFEST, SIGNATURE, FileEntry, read_manifest
from sanjog_desktop.privacy.signing import Checked, NotAuthentic, check_pdf, check_signed

if TYPE_CHECKING:
    from pyzipper import AESZipFile

    from sanjog_desktop.privacy.package.zip import Seal

MOST_BYTES: Final = 64_000_000
"""A document larger than this is none of ours, and is not read into memory."""
_READ: Final = 1 << 20
_TITLES: Final = {
    "sanjog-desktop/erasure-certificate": "certificate of erasure",
    "sanjog-desktop/access-manifest": "signature of an access package's manifest",
    "sanjog-desktop/audit-export": "audit export",
}


@dataclass(slots=True)
class Report:
    """What was found. ``lines`` are for people; ``faults`` is how many of them say that something is wrong."""

    what: str = "file"
    fingerprint: str = ""
    lines: list[str] = field(default_factory=list)
    faults: int = 0

    @property
    def sound(self) -> bool:
        """Whether everything that was checked is in order."""
        return self.faults == 0

    def good(self, text: str) -> None:
        """Note something that is in order."""
        self.lines.append(f"ok    {text}")

    def note(self, text: str) -> None:
        """Note something that is neither right nor wrong."""
        self.lines.append(f"note  {text}")

    def bad(self, text: str) -> None:
        """Note a fault."""
        self.lines.append(f"BAD   {text}")
        self.faults += 1


def verify_file(
    path: Path, passphrase: Callable[[], str | None] = lambda: None, *, checkpoints: Sequence[str] = ()
) -> Report:
    """Check one file, or the folder an access package was unpacked into. ``passphrase`` is asked only for a package
    whose seal is whole; ``None`` leaves its contents closed. ``checkpoints`` are texts of a witness's files, which an
    audit export is held against. OSError passes through.
    """
    report = Report()
    try:
        if path.is_dir():
            _check_folder(path, report)
        else:
            with path.open("rb") as file:
                _check_file(path, file, report, passphrase, checkpoints)
    except NotAuthentic as error:
        report.bad(str(error))
    return report


def _check_file(
    path: Path, file: BinaryIO, report: Report, passphrase: Callable[[], str | None], checkpoints: Sequence[str]
) -> None:
    start = file.read(5)
    size = file.seek(0, 2)
    if start.startswith(b"PK"):
        _check_archive(path, file, report, passphrase, checkpoints)
        return
    if checkpoints:
        raise NotAuthentic("Checkpoints belong to an audit export, and this is none.")
    if size > MOST_BYTES:
        raise NotAuthentic("This is none of our files: it is too large.")
    file.seek(0)
    data = file.read()
    if start == b"%PDF-":
        report.what = "sealed PDF"
        checked = check_pdf(data)
        report.good(f"the seal fits every one of the PDF's {size:,} bytes")
    else:
        report.what = "signed document"
        checked = check_signed(data)
        report.good(f"the signature fits the document, and the file is as it was written ({size:,} bytes)")
    _describe(checked, report)


def _check_archive(
    path: Path, file: BinaryIO, report: Report, passphrase: Callable[[], str | None], checkpoints: Sequence[str]
) -> None:
    from sanjog_desktop.privacy.package.zip import check_seal, has_seal

    if not has_seal(file):
        _check_audit(path, report, checkpoints)
        return
    report.what = "access package"
    seal, report.fingerprint = check_seal(file)
    report.good(f"the seal fits every one of the file's {file.seek(0, 2):,} bytes")
    report.note(f"reference {seal.ref}, part {seal.part} of {seal.parts}, made {seal.made_at}")
    words = passphrase()
    if words is None:
        report.note("not opened: without the passphrase the files inside were checked as a whole, not one by one")
        return
    _check_contents(path, report, seal, words)


def _check_contents(path: Path, report: Report, seal: Seal, passphrase: str) -> None:
    import pyzipper

    try:
        with pyzipper.AESZipFile(path) as archive:
            archive.setpassword(passphrase.encode())
            names = set(archive.namelist())
            if MANIFEST not in names:
                for name in sorted(names):
                    _digest(archive, name)
                report.good(f"all {len(names)} files of this part open; the manifest that lists them is in part 1")
                return
            manifest, signature = archive.read(MANIFEST), archive.read(SIGNATURE)
            if hashlib.sha256(manifest).hexdigest() != seal.manifest_sha256:
                raise NotAuthentic("The manifest is not the one the seal names.")
            entries = _read_manifest(manifest, signature, report)
            here = [entry for entry in entries if entry.part == seal.part]
            _compare(here, names - {MANIFEST, SIGNATURE}, lambda entry: _digest(archive, entry.path), report)
            _check_data(archive.read, here, report)
            others = len(entries) - len(here)
            if others:
                report.note(f"{others} more files are in the other parts: verify them too")
    # How pyzipper says: wrong passphrase, damaged, or made by somebody who sealed what is no archive.
    except (RuntimeError, KeyError, EOFError, zlib.error, struct.error, pyzipper.BadZipFile) as error:
        raise NotAuthentic("The files inside cannot be opened: is the passphrase right?") from error


def _check_folder(folder: Path, report: Report) -> None:
    report.what = "unpacked access package"
    try:
        manifest, signature = (folder / MANIFEST).read_bytes(), (folder / SIGNATURE).read_bytes()
    except FileNotFoundError as error:
        raise NotAuthentic("This folder is no access package: it has no signed manifest.") from error
    entries = _read_manifest(manifest, signature, report)
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    missing = {entry.part for entry in entries if entry.path not in found and entry.part > 1}
    here = [entry for entry in entries if entry.part not in missing]
    _compare(here, found - {MANIFEST, SIGNATURE}, lambda entry: _digest_file(folder / entry.path), report)
    _check_data(lambda name: (folder / name).read_bytes(), here, report)
    for part in sorted(missing):
        report.note(f"the files of part {part} are not all here and were not checked")


def _read_manifest(manifest: bytes, signature: bytes, report: Report) -> list[FileEntry]:
    document, entries, fingerprint = read_manifest(manifest, signature)
    if report.fingerprint and report.fingerprint != fingerprint:
        raise NotAuthentic("The manifest was signed with another key than the seal.")
    report.fingerprint = fingerprint
    report.good(f"the manifest is signed; its root {document['merkle_root'][:16]}… fits its {len(entries)} files")
    return entries


def _compare(
    entries: list[FileEntry], names: set[str], digest: Callable[[FileEntry], tuple[int, str]], report: Report
) -> None:
    faults = report.faults
    for entry in entries:
        if entry.path not in names:
            report.bad(f"{entry.path} is missing")
        elif digest(entry) != (entry.bytes, entry.sha256):
            report.bad(f"{entry.path} was changed")
    for name in sorted(names - {entry.path for entry in entries}):
        report.bad(f"{name} is not in the manifest")
    if report.faults == faults:
        report.good(f"all {len(entries)} files are there and as the manifest says, and no others")


def _check_data(read: Callable[[str], bytes], entries: list[FileEntry], report: Report) -> None:
    for entry in entries if report.sound else ():
        if entry.media_type == "application/json":
            try:
                version = json.loads(read(entry.path))["schema"]
            except (ValueError, KeyError, TypeError) as error:
                raise NotAuthentic(f"{entry.path} is no data file of a package.") from error
            if not str(version).startswith("sanjog-desktop/access/"):
                raise NotAuthentic(f"{entry.path} names no schema of ours.")


def _check_audit(path: Path, report: Report, checkpoints: Sequence[str]) -> None:
    from sanjog_desktop.privacy.audit.export import check_export
    from sanjog_desktop.privacy.audit.signed_note import split_notes

    report.what = "audit export"
    kept = [note for text in checkpoints for note in split_notes(text)]
    if checkpoints and not kept:
        raise NotAuthentic("The file of the witness holds no checkpoint.")
    found = check_export(path, kept)
    report.fingerprint = found.fingerprint
    report.good(f"{found.entries:,} entries follow one another without a gap, and fit {found.checkpoints} checkpoints")
    if kept:
        report.good(f"nothing is missing that the {len(kept)} checkpoints kept elsewhere cover; log {found.origin}")
    else:
        report.note(f"log {found.origin}; that nothing was cut off its end shows only a checkpoint kept elsewhere")


def _describe(checked: Checked, report: Report) -> None:
    kind = str(checked.document.get("type", ""))
    title = _TITLES.get(kind.rpartition("/")[0])
    report.fingerprint = checked.fingerprint
    if title:
        report.what = title
    report.note(f"document of type {kind or 'unknown'}" + "".join(
        f", {name} {checked.document[name]}" for name in ("ref", "made_at", "issued_at") if name in checked.document
    ))  # fmt: skip


def _digest(archive: AESZipFile, name: str) -> tuple[int, str]:
    with archive.open(name) as file:
        return _digest_stream(file)


def _digest_file(path: Path) -> tuple[int, str]:
    with path.open("rb") as file:
        return _digest_stream(file)


def _digest_stream(file: BinaryIO) -> tuple[int, str]:
    total, size = hashlib.sha256(), 0
    while piece := file.read(_READ):
        total.update(piece)
        size += len(piece)
    return size, total.hexdigest()
