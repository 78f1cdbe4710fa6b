"""Makes resources/emoji from two npm packages, unpacked: emojibase-data (MIT) and cldr-annotations-full (Unicode-3.0).

    npm pack emojibase-data cldr-annotations-full     # then unpack both
    python build/emoji_data.py EMOJIBASE_FOLDER CLDR_FOLDER

One line an emoji, in the order of Unicode: the emoji, its group, its name, its keywords (between bars).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "hi", "mr", "gu")
#: Parts of other emoji, and letters of flags: nothing one sends by itself.
LEFT_OUT = {2, None}
RESOURCES = Path(__file__).resolve().parent.parent / "resources" / "emoji"


def main(emojibase: Path, cldr: Path) -> None:
    """Write one file a language."""
    table = json.loads((emojibase / "en" / "compact.json").read_text("utf-8"))
    wanted = sorted(
        (row for row in table if row.get("group") not in LEFT_OUT), key=lambda row: row.get("order", 0)
    )
    for language in LANGUAGES:
        words = json.loads((cldr / "annotations" / language / "annotations.json").read_text("utf-8"))
        known = words["annotations"]["annotations"]
        lines = [_line(row, known, language) for row in wanted]
        text = "\n".join(line for line in lines if line)
        (RESOURCES / f"emoji.{language}.txt").write_text(text + "\n", "utf-8")


def _line(row: dict[str, Any], known: dict[str, Any], language: str) -> str:
    emoji = row["unicode"]
    said = known.get(emoji) or known.get(emoji.replace("\ufe0f", "")) or {}
    names = said.get("tts") or ([row["label"]] if language == "en" else [])
    if not names:
        return ""
    more = [*said.get("default", ()), *(row.get("tags", ()) if language == "en" else ())]
    keywords = "|".join(dict.fromkeys(word for word in more if word != names[0]))
    return "\t".join((emoji, str(row["group"]), names[0], keywords))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
