"""One window for a person: a second start hands its file over to the first, which comes forward."""

import getpass
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 1000
_TURN = 10_000


class OneWindow(QObject):
    """Listens for later starts of the same person, unless an earlier one listens already.

    Args:
        name: what is one of its kind (tests have names of their own).

    Signals:
        asked: a later start wants this file (None: only the window).
    """

    asked = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name or f"CivicForum-{getpass.getuser()}"
        self._server: QLocalServer | None = None

    def hand_over(self, path: Path | None) -> bool:
        """Whether another window took it; else this one takes what later starts hand over.

        Of several starts at the same moment (two files opened at once) one after the other looks,
        or each would find nobody and take the listening away from the one before.
        """
        turn = QLockFile(f"{QDir.tempPath()}/{self._name}.lock")
        turn.tryLock(_TURN)
        try:
            if self._took(path):
                return True
            self._listen()
            return False
        finally:
            turn.unlock()

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _took(self, path: Path | None) -> bool:
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT):
            return False
        socket.write(str(path.resolve() if path else "").encode())
        socket.waitForBytesWritten(_WAIT)
        socket.disconnectFromServer()
        return True

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)  # what a crash left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def _greet(self) -> None:
        """Everybody who waits: several may have come while the window was busy."""
        server = self._server
        while server is not None and server.hasPendingConnections():
            socket = server.nextPendingConnection()
            if not socket.bytesAvailable():
                socket.waitForReadyRead(_WAIT)
            said = bytes(socket.readAll().data()).decode(errors="replace")
            socket.deleteLater()
            self.asked.emit(Path(said) if said else None)
