"""Attachments: briefing material and other files put to an agenda item."""

import hashlib
from typing import ClassVar

from msgspec.structs import replace

from civicforum.base.errors import Refused
from civicforum.domain.agenda import item_or_running
from civicforum.domain.command import AttachmentRecord, Command, Moment, Outcome
from civicforum.domain.event import Event
from civicforum.domain.forum import Forum
from civicforum.domain.text import required_line
from civicforum.domain.things import Attachment

MOST_BYTES = 50_000_000


class FileAttached(Event, frozen=True):
    """A file was put to an item; `digest` is the sha256 of its content in hexadecimal."""

    topic: ClassVar[str] = "attachments"
    attachment: str
    item: str
    filename: str
    media_type: str
    digest: str
    size: int

    def apply(self, forum: Forum, at: int) -> Forum:
        """One more attachment."""
        if any(attachment.id == self.attachment for attachment in forum.attachments):
            raise Refused("identifier-taken", text=self.attachment)
        if self.item:
            forum.item_of(self.item)
        new = Attachment(
            self.attachment, self.item, self.filename, self.media_type, self.digest, self.size
        )
        return replace(forum, attachments=(*forum.attachments, new))


class AttachFile(Command, frozen=True):
    """Put a file (50 MB at most) to an agenda item; its content is kept in the forum file."""

    filename: str
    content: bytes
    media_type: str = "application/octet-stream"
    item: str = ""
    attachment: str = ""

    def decide(self, forum: Forum, moment: Moment) -> Outcome:
        """The name is a name, never a path."""
        if len(self.content) > MOST_BYTES:
            raise Refused("attachment-too-large", size=len(self.content), most=MOST_BYTES)
        identity = moment.identity(self.attachment)
        if any(attachment.id == identity for attachment in forum.attachments):
            raise Refused("identifier-taken", text=identity)
        event = FileAttached(
            attachment=identity,
            item=item_or_running(forum, self.item),
            filename=required_line(self.filename.replace("\\", "/").rpartition("/")[2]),
            media_type=required_line(self.media_type),
            digest=hashlib.sha256(self.content).hexdigest(),
            size=len(self.content),
        )
        return Outcome((event,), (AttachmentRecord(identity, self.content),))
