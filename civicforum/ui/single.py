"""One window for a person: a second start hands its file over to the first, which comes forward."""

import getpass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 1000


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
        """Whether another window took it; else this one takes what later starts hand over."""
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT):
            socket.write(str(path.resolve() if path else "").encode())
            socket.waitForBytesWritten(_WAIT)
            socket.disconnectFromServer()
            return True
        QLocalServer.removeServer(self._name)  # what a crash left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)
        return False

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _greet(self) -> None:
        server = self._server
        socket = server.nextPendingConnection() if server is not None else None
        if socket is not None:
            socket.waitForReadyRead(_WAIT)
            said = bytes(socket.readAll().data()).decode(errors="replace")
            socket.deleteLater()
            self.asked.emit(Path(said) if said else None)
