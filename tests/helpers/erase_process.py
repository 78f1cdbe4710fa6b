"""A process that runs one erasure over a profile, and dies by its own hand at a step when it is told to.

``python -m tests.helpers.erase_process PROFILE REQUEST [STEP]``: a step is ``function:count``; before the count-th call
of that function (of the erasure's own modules) the process kills itself. Prints the state it reached.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from sanjog_desktop.privacy.erasure import blanking, certificate, erasing, gathering, tidying
from sanjog_desktop.privacy.erasure import running as erasure
from sanjog_desktop.privacy.proof import proof
from tests.helpers.erasures import finish_paper, open_place

PLACES = {
    "gather": (gathering, "gather"),
    "save": (erasure.briefs, "save"),
    "begin": (erasing, "begin"),
    "find_canary": (erasure, "find_canary"),
    "mask": (erasing, "mask_mentions"),
    "messages": (erasing, "delete_messages"),
    "events": (blanking, "delete_events"),
    "rows": (blanking, "delete_rows"),
    "files": (erasure, "_remove_files"),
    "exports": (blanking, "close_exports"),
    "log": (tidying, "empty_log"),
    "elsewhere": (erasure, "elsewhere"),
    "finish": (erasure, "finish"),
    "blank": (blanking, "blank_requests"),
    "prove": (erasure, "prove"),
    "scan": (proof, "scan_store"),
    "proven": (erasure, "_proven"),
    "issue": (certificate, "issue"),
    "entry": (certificate, "prove_entry"),
    "write": (certificate, "write_atomically"),
    "keep": (certificate, "_keep"),
}


def die_at(step: str) -> None:
    """Arrange for the death."""
    name, _, count = step.partition(":")
    module, attribute = PLACES[name]
    real, left = getattr(module, attribute), [int(count or 1)]

    def deadly(*args: Any, **kwargs: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)

    setattr(module, attribute, deadly)


def main(profile: str, request_id: str, step: str = "") -> None:
    """Run to the end, or to the step."""
    if step:
        die_at(step)
    with open_place(Path(profile)) as place:
        place.run(request_id)
        finish_paper(place, request_id)
        sys.stdout.write(place.run(request_id).state)


if __name__ == "__main__":
    main(*sys.argv[1:])
