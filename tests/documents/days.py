"""Days to write minutes of."""

from civicforum.domain.agenda import AddItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.attendance import CheckIn
from civicforum.domain.cards import AddCard
from civicforum.domain.counts import CorrectCount, CountVotes
from civicforum.domain.decisions import RecordDecision, RewordDecision
from civicforum.domain.kinds import Channel, Mode, Standing
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.poll_corrections import ReopenPoll
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import ExtendItem, StartItem
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import DescribeForum
from civicforum.domain.sittings import CloseSitting, OpenSitting, Recess, Resume
from civicforum.domain.themes import AddTheme
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.undo import Undo
from tests.support.room import Room

HOSTILE = (
    '<img src="x">&amp; <b>굵게</b>',
    "👨‍👩‍👧 이모지 🎉",
    "民主 漢字 𠮷野家 ᄒᆞᆫ글",
    "مرحبا بالعالم \u202eabc",
    "가나다라마" * 2000,
    "W" * 500,
    "줄 하나\n줄 둘\n\n줄 넷",
    "é ñ ✓ $x^2$ {brace} %s \\n",
    "좁은\u2009칸과\u3000넓은 칸",
)


def gwangju(*, language: str) -> Room:
    """191 for, 52 against, of 243 present and 250 on the roster; complete minutes."""
    room = Room(language=language)
    people = [AddPerson(name=f"참여자{n}", number=n, gender="female") for n in range(1, 251)]
    room.do(DescribeForum(host="공론화위원회", place="금호리조트"), AddPeople(tuple(people)))
    room.do(AddPerson("관찰자", number=301, standing=Standing.OBSERVER), CheckIn("#301"))
    room.do(*(CheckIn(f"#{number}") for number in range(1, 244)))
    room.do(AddItem("토론", minutes=20, item="debate"))
    room.do(AddItem("최종 투표", minutes=10, mode=Mode.POLL, item="vote"))
    room.do(OpenSitting(), StartItem("debate"))
    room.do(RequestTurn("#7"), CallSpeaker(), WriteGist("저심도 공법의 안전성을 물음."))
    room.after(2).do(FinishTurn())
    room.do(AddPoll("건설에 찬성합니까?", options=("찬성", "반대", "기권"), poll="v", item="vote"))
    room.after(20).do(StartItem("vote"), OpenPoll("v"), CountVotes("v", (191, 52, 0)))
    room.after(5).do(ClosePoll("v"))
    room.after(1).do(RevealResult("v"))
    room.do(RecordDecision("건설 찬성을 권고하기로 함.", poll="v"))
    room.after(3).do(CloseSitting())
    return room


def line(text: str) -> str:
    """What fits in a field of one line."""
    return " ".join(text.split())[:490]


def hostile_day() -> Room:
    """Every field filled with every hostile text."""
    room = Room()
    room.do(DescribeForum(title=line("".join(HOSTILE[:5])), host=HOSTILE[2], place=HOSTILE[0]))
    people = [
        AddPerson(f"이름{n} {line(text)}"[:490], number=n + 1, role=line(HOSTILE[n % 3]))
        for n, text in enumerate(HOSTILE)
    ]
    room.do(AddPeople(tuple(people)), *(CheckIn(f"#{n + 1}") for n in range(len(HOSTILE))))
    room.do(*(AddItem(line(text), item=f"i{n}") for n, text in enumerate(HOSTILE)), OpenSitting())
    for n, text in enumerate(HOSTILE):
        short = line(text)
        room.after(1).do(StartItem(f"i{n}"), RequestTurn(f"#{n + 1}"), CallSpeaker())
        room.do(WriteGist(short), WriteGist(f"{short[:400]} 고침"), FinishTurn(), ExtendItem(2))
        room.do(AddTheme(short, theme=f"t{n}"), AddCard(text, table=short, theme=f"t{n}"))
        room.do(RecordDecision(text), AttachFile(short.replace("/", "_"), b"content"))
        room.do(Recess(), Resume())
    room.do(RewordDecision(room.forum.decisions[0].id, "다시 쓴 결정"))
    room.do(AddCard("되돌릴 카드"), Undo())
    for n, options in enumerate(((HOSTILE[2], line(HOSTILE[4]), HOSTILE[0]), ("a", "b", "c"))):
        poll, block = f"v{n}", line(HOSTILE[n])
        both = (Channel.HANDS, Channel.PAPER)
        room.do(AddPoll(line(HOSTILE[n + 3]), options=options, channels=both, poll=poll))
        room.do(
            OpenPoll(poll),
            CountVotes(poll, (5, 1, 0), channel=Channel.PAPER, invalid=2),
            CountVotes(poll, (1, 1, 1), block=block),
        )
        room.do(ClosePoll(poll), ReopenPoll(poll, line(HOSTILE[n])), ClosePoll(poll))
        room.do(RevealResult(poll))
        room.do(CorrectCount(poll, (6, 0, 0), "오기", channel=Channel.PAPER))
    return room
