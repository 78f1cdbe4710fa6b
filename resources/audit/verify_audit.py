#!/usr/bin/env python3
"""Checks an exported audit log. Needs Python 3.9 or newer and nothing else.

    python verify_audit.py audit.zip [CHECKPOINTS …]

CHECKPOINTS are files with checkpoints that were kept somewhere else (a witness). Prints what was checked; exits 0 when
the log is whole, 1 when it is not. Read it before you trust it: it is short on purpose.

entries.jsonl      one entry a line. The hash of an entry is SHA-256(00, the line, the hash before it), first: 32 zeros.
checkpoints.txt    signed notes (C2SP signed-note, tlog-checkpoint): name, size, root, time, then Ed25519 signatures.
key.txt            the public key: name+hash+base64(01, key).
manifest.json      SHA-256 of every file, signed by the same key.
The hashes are the leaves of a Merkle tree (RFC 9162); a checkpoint's root is the tree's over its first entries.
"""

import base64
import hashlib
import json
import re
import sys
import zipfile
from pathlib import Path

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# Ed25519 as in RFC 8032, section 5.1.7; the cryptography package does the same faster when it is there.
def add(a, b):
    (x1, y1, z1, t1), (x2, y2, z2, t2) = a, b
    e, f = (y1 - x1) * (y2 - x2), (y1 + x1) * (y2 + x2)
    g, h = 2 * t1 * t2 * D, 2 * z1 * z2
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(k, point):
    result = (0, 1, 1, 0)
    while k:
        result = add(result, point) if k & 1 else result
        point, k = add(point, point), k >> 1
    return result


def decode(raw):
    y = int.from_bytes(raw, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("not a point")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = decode((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signed_by(key, message, signature):
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        Ed25519PublicKey = None
    try:
        if Ed25519PublicKey:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
            return True
        point, s = decode(signature[:32]), int.from_bytes(signature[32:], "little")
        k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little")
        left, right = (
            times(s, BASE),
            add(point, times(k % (2**252 + 27742317777372353535851937790883648493), decode(key))),
        )
        same = (
            (left[0] * right[2] - right[0] * left[2]) % P
            == 0
            == (left[1] * right[2] - right[1] * left[2]) % P
        )
        return same and len(signature) == 64 and s < 2**252 + 27742317777372353535851937790883648493
    except Exception:  # whatever is wrong with it, it is not a signature
        return False


def notes(text):
    parts = text.split("\n\n")
    return [
        (parts[at], parts[at + 1].strip("\n"))
        for at in range(len(parts) - 1)
        if parts[at + 1].startswith("— ")
    ]


def root(levels):
    found = None
    for waiting in levels:
        if waiting is not None:
            found = waiting if found is None else sha(b"\x01", waiting, found)
    return found if found is not None else sha()


def main(path, witnesses):
    wrong = []
    archive = zipfile.ZipFile(path)
    name, _, key64 = archive.read("key.txt").decode().strip().split("+", 2)
    key = base64.b64decode(key64)[1:]
    key_hash = sha(name.encode(), b"\n\x01", key)[:4]
    print("Log:", name, "\nKey:", "-".join(re.findall("....", base64.b32encode(sha(key)[:10]).decode())))

    envelope = json.loads(archive.read("manifest.json"))
    document = json.dumps(
        envelope["document"], sort_keys=True, separators=(",", ":"), ensure_ascii=False
    ).encode()
    value = base64.b64decode(envelope["signature"]["value"])
    if not signed_by(key, b"sanjog-desktop signed document 1\n" + document, value):
        wrong.append("The manifest is not signed by this key.")
    listed = {item["name"]: item["sha256"] for item in envelope["document"]["files"]}
    if sorted(archive.namelist()) != sorted([*listed, "manifest.json"]):
        wrong.append("Files are missing, or there are others than the manifest names.")
    for file in set(listed) & set(archive.namelist()):
        digest = hashlib.sha256()
        with archive.open(file) as content:
            for piece in iter(lambda: content.read(1 << 20), b""):
                digest.update(piece)
        if digest.hexdigest() != listed[file]:
            wrong.append(f"{file} was changed.")

    expected = {}
    texts = [("checkpoints.txt", archive.read("checkpoints.txt").decode())]
    texts += [(witness, Path(witness).read_text(encoding="utf-8")) for witness in witnesses]
    for source, text in texts:
        for body, signatures in notes(text):
            lines = body.split("\n")
            own = [line.split(" ")[-1] for line in signatures.split("\n") if line.startswith(f"— {name} ")]
            raw = [base64.b64decode(line) for line in own]
            if lines[0] != name or not any(
                one[:4] == key_hash and signed_by(key, (body + "\n").encode(), one[4:]) for one in raw
            ):
                wrong.append(f"A checkpoint in {source} is not signed by this log's key.")
                continue
            expected.setdefault(int(lines[1]), []).append((base64.b64decode(lines[2]), source))

    size, previous, levels = 0, bytes(32), []
    with archive.open("entries.jsonl") as entries:
        for line in entries:
            entry = line.rstrip(b"\n")
            size += 1
            if json.loads(entry)[0] != size:
                wrong.append(f"Entry {size} is missing or out of order.")
                break
            previous = leaf = sha(b"\x00", entry, previous)
            for level, waiting in enumerate(levels):
                if waiting is None:
                    levels[level] = leaf
                    break
                leaf, levels[level] = sha(b"\x01", waiting, leaf), None
            else:
                levels.append(leaf)
            for claimed, source in expected.pop(size, ()):
                if claimed != root(levels):
                    wrong.append(f"The first {size} entries are not those the checkpoint in {source} covers.")
    for late, claims in sorted(expected.items()):
        wrong += [
            f"{source} covers {late} entries, the log ends after {size}: it was cut off."
            for _, source in claims
        ]
    if size != envelope["document"]["entries"]:
        wrong.append("The number of entries is not the one in the manifest.")
    checked = sum(len(notes(text)) for _, text in texts)
    print(f"{size} entries, {checked} checkpoints,", "NOT whole:" if wrong else "whole.")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    try:
        sys.exit(main(sys.argv[1], sys.argv[2:]))
    except (OSError, ValueError, KeyError, IndexError, zipfile.BadZipFile) as error:
        print("NOT whole: the file cannot be read:", error)
        sys.exit(1)
