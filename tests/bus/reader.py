"""What a screen reader can see and do: widgets by their names only, over the accessibility bus."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import jeepney
import jeepney.io.blocking

from tests.bus.session import until

ROOT = "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING, ENABLED = 11, 25, 8
MOST_CHILDREN = 40
PRESSES = ("press", "click", "toggle", "activate")
SILENT = frozenset(
    (
        *("scroll bar", "filler", "panel", "window", "frame", "tool bar", "viewport"),
        *("table cell", "list item", "menu bar", "separator", "page tab list"),
        *("layered pane", "scroll pane"),
    )
)
_BUS: Any = jeepney
_BLOCKING: Any = jeepney.io.blocking


@dataclass(frozen=True, slots=True)
class Node:
    """Something on the bus."""

    owner: str
    path: str


class Reader:
    """One program on the bus, found by a part of its name."""

    def __init__(self, session_address: str, program: str) -> None:
        with _BLOCKING.open_dbus_connection(session_address) as session:
            bus = _BUS.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(_BUS.new_method_call(bus, "GetAddress"), timeout=10)
            address = str(reply.body[0])
        self._bus: Any = _BLOCKING.open_dbus_connection(address)
        self._program = program
        self.application = until(self._find_application)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    # What can be seen.

    def name(self, node: Node) -> str:
        """What a reader calls it."""
        return str(self._property(node, "Accessible", "Name") or "")

    def identity(self, node: Node) -> str:
        """Its object name, the same in every language."""
        return str(self._property(node, "Accessible", "AccessibleId") or "").rpartition(".")[2]

    def role(self, node: Node) -> str:
        """What it is, such as "push button"."""
        return str((self._call(node, "Accessible", "GetRoleName") or ("",))[0])

    def text(self, node: Node) -> str:
        """What stands in a field."""
        return str((self._call(node, "Text", "GetText", "ii", (0, -1)) or ("",))[0])

    def has_state(self, node: Node, state: int) -> bool:
        """Whether a state of AT-SPI holds."""
        low, high = (self._call(node, "Accessible", "GetState") or ((0, 0),))[0]
        return bool((low | high << 32) >> state & 1)

    def all(self, node: Node | None = None) -> Iterator[Node]:
        """Everything that shows, at most 40 children of each."""
        for child in self._children(node or self.application)[:MOST_CHILDREN]:
            if self.has_state(child, SHOWING):  # nothing shows in what does not
                yield child
                yield from self.all(child)

    def named(self, name: str, *roles: str) -> list[Node]:
        """What shows under this name (… and & left out), the whole name before a part of it."""
        sought = _plain(name)
        known = [(_plain(self.name(node)), node) for node in self.all()]
        fitting = [node for said, node in known if said == sought]
        fitting += [node for said, node in known if sought in said and said != sought]
        return [node for node in fitting if not roles or self.role(node) in roles]

    def nameless(self) -> list[str]:
        """What can be operated but has no name."""
        found: list[str] = []
        for node in self.all():
            if self.name(node).strip() or self.role(node) in SILENT:
                continue
            if self.has_state(node, FOCUSABLE) or self._actions(node):
                found.append(f"{self.role(node)} {self.identity(node)}")
        return found

    # What can be done.

    def wait_for(self, name: str, *roles: str) -> Node:
        """What shows under this name now, or soon."""
        try:
            return until(lambda: self.named(name, *roles))[0]
        except AssertionError:
            seen = sorted({self.name(node) for node in self.all()})
            raise AssertionError(f"{name!r} is not to be seen, only {seen}") from None

    def press(self, name: str, *roles: str) -> None:
        """Press a button, choose a tab or a menu entry."""
        node = self.wait_for(name, *roles)
        actions = [action.lower() for action in self._actions(node)]
        wanted = next((actions.index(way) for way in PRESSES if way in actions), 0)
        assert actions, f"{name!r} ({self.role(node)}) cannot be pressed"
        self._call(node, "Action", "DoAction", "i", (wanted,))

    def write(self, name: str, text: str) -> None:
        """Put a text into a field, with the keyboard in it."""
        node = self.wait_for(name, "text", "spin box", "entry")
        self._call(node, "Component", "GrabFocus")
        self._call(node, "EditableText", "SetTextContents", "s", (text,))
        until(lambda: self.text(node) == text)

    def place_of(self, listed: str, row: str) -> int:
        """Where a row stands in a list, from 0, with the keyboard in the list."""
        node = self.wait_for(listed, "list", "table", "tree")
        self._call(node, "Component", "GrabFocus")

        def found() -> list[int]:
            names = [_plain(self.name(child)) for child in self._children(node)]
            return [place for place, name in enumerate(names) if _plain(row) in name]

        return until(found)[0]

    # How.

    def _find_application(self) -> Node | None:
        registry = Node("org.a11y.atspi.Registry", ROOT)
        for node in self._children(registry):
            if self._program in self.name(node).lower() and self._children(node):
                return node
        return None

    def _children(self, node: Node) -> list[Node]:
        body: Any = self._call(node, "Accessible", "GetChildren") or ([],)
        found = cast("list[tuple[str, str]]", body[0])
        return [Node(owner, path) for owner, path in found if not path.endswith("/null")]

    def _actions(self, node: Node) -> list[str]:
        body: Any = self._call(node, "Action", "GetActions") or ([],)
        return [str(action[0]) for action in cast("list[tuple[str, ...]]", body[0])]

    def _property(self, node: Node, interface: str, name: str) -> object:
        values = (f"org.a11y.atspi.{interface}", name)
        body = self._send(node, "org.freedesktop.DBus.Properties", "Get", "ss", values)
        return body[0][1] if body else None

    def _call(
        self,
        node: Node,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> Any:
        return self._send(node, f"org.a11y.atspi.{interface}", method, signature, body)

    def _send(
        self, node: Node, interface: str, method: str, signature: str, body: tuple[Any, ...]
    ) -> Any:
        """What it answers; None where it is gone or knows no such thing."""
        address = _BUS.DBusAddress(node.path, node.owner, interface)
        message = _BUS.new_method_call(address, method, signature or None, body)
        reply = self._bus.send_and_get_reply(message, timeout=10)
        return None if reply.header.message_type is _BUS.MessageType.error else reply.body


def _plain(name: str) -> str:
    return re.sub(r"[&\s…]+", " ", name).strip().lower()
