"""The program's own log and its notes of faults: local files. Our own lines name nobody; what a library or a
traceback chose to say is redacted on the way to the file."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO

FOLDER = "logs"
LOG_BYTES = 1_000_000

#: Numbers of seven digits and more, addresses, message ids and tokens, in whatever a library chose to say.
_PRIVATE = re.compile(r"\+?\d[\d\s().-]{5,}\d|[\w.+-]+@[\w-]+\.[\w.]+|wamid\.[\w+/=-]+|EAA\w{8,}|Bearer \S+|[ऀ-૿]+")


def redact(text: str) -> str:
    """``text`` without phone numbers, e-mail addresses, message ids, tokens and words in Indic scripts."""
    return _PRIVATE.sub("[…]", text)


class Redacting(logging.Formatter):
    """Formats a record, traceback included, and redacts the result: what is private may hide in any part."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it goes to the file."""
        return redact(super().format(record))


class Log:
    """The open files of a log; ``close`` puts everything back as it was."""

    def __init__(self, handler: logging.FileHandler, crash: TextIO) -> None:
        self._handler, self.crash = handler, crash
        self._hooks = sys.excepthook, threading.excepthook

    def close(self) -> None:
        """Log to the terminal again."""
        sys.excepthook, threading.excepthook = self._hooks
        faulthandler.disable()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        self.crash.close()


def keep_log(profile: Path) -> Log:
    """Log to a file under ``profile`` instead of the terminal, and note faults there that nobody caught."""
    folder = profile / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sanjog.log"
    # Turned over at the start only: a run writes little, and the module that does it all the time loads sockets.
    if path.exists() and path.stat().st_size > LOG_BYTES:
        path.replace(path.with_suffix(".old.log"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "alembic", "uvicorn", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    kept = Log(handler, (folder / "crash.txt").open("a", encoding="utf-8"))
    _catch_the_rest(kept)
    return kept


def _catch_the_rest(kept: Log) -> None:
    """Exceptions nobody handled go to the log; a crash of the interpreter writes its stack, which holds no values."""
    log = logging.getLogger("sanjog_desktop")

    def caught(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        log.critical("not handled", exc_info=(kind, error, where))

    def caught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
    faulthandler.enable(kept.crash)
