"""One window a profile: a second start brings the first to the front and ends."""

from __future__ import annotations

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 500
"""How long a first instance may take to answer before it counts as gone."""


def server_name(profile: Path) -> str:
    """A name of this user and profile; two users, or two profiles, do not meet."""
    return "sanjog-" + hashlib.sha256(f"{getpass.getuser()}\0{profile.resolve()}".encode()).hexdigest()[:24]


def call_first(profile: Path) -> bool:
    """Ask the instance that has ``profile`` open to show itself; ``False`` when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(profile))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(b"show\n")
    socket.waitForBytesWritten(ANSWER_MS)
    socket.disconnectFromServer()
    return True


class FirstInstance(QObject):
    """Listens for later starts on the same profile; ``called`` when one asks for the window."""

    called = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = server_name(profile)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by one that was killed
            self._server.listen(name)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
