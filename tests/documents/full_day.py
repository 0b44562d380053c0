"""A whole day with every noun: 60 participants at six tables, others, parts, themes, follow-up."""

from collections.abc import Iterator

from msgspec.structs import replace

from civicforum.base.words import words_for
from civicforum.documents.minutes import Edition, Minutes, minutes
from civicforum.domain.actions import ChangeAction, CompleteAction, RecordAction
from civicforum.domain.agenda import AddItem
from civicforum.domain.attachments import AttachFile
from civicforum.domain.attendance import CheckIn, Leave, Return
from civicforum.domain.cards import AddCard, CorrectCard, MarkMinority, MergeCards
from civicforum.domain.counts import CountVotes
from civicforum.domain.decisions import RecordDecision, RewordDecision, WithdrawDecision
from civicforum.domain.forum import Forum
from civicforum.domain.kinds import Channel, Mode, SpeechKind, Standing, Visibility
from civicforum.domain.people import AddPeople, AddPerson
from civicforum.domain.polls import AddPoll, ClosePoll, OpenPoll, RevealResult
from civicforum.domain.progress import ExtendItem, StartItem
from civicforum.domain.questions import AnswerQuestion, ParkQuestion
from civicforum.domain.queue import RequestTurn
from civicforum.domain.record import DescribeForum
from civicforum.domain.sealing import SealForum, UnsealForum
from civicforum.domain.sittings import CloseSitting, OpenSitting, Resume
from civicforum.domain.themes import AddTheme
from civicforum.domain.turns import CallSpeaker, FinishTurn, WriteGist
from civicforum.domain.undo import Undo
from tests.support.room import Room

_DISTRICTS = ("강남구", "서초구", "은평구", "노원구")
_GISTS = (
    "대중교통 이용이 늘면 도로 혼잡이 줄고 공기가 나아질 것으로 봄. 공사 계획이 먼저 나와야 함.",
    "비용 추계가 해마다 달라진 까닭을 물음.",
    "골목 상권에 미칠 영향을 조사한 자료가 있는지 묻고, 없으면 조사한 뒤에 정하자고 제안함.",
)


def full_day(language: str = "ko") -> Room:
    """The day by orders."""
    room = Room(language=language)
    room.do(DescribeForum(title="시민 공론 토론회", host="공론화위원회", place="시민회관 대강당"))
    room.do(AddPeople(tuple(_people())))
    room.do(*(CheckIn(f"#{number}") for number in (*range(1, 56), 101, 102, 103, 104)))
    room.do(
        AddItem("개회와 안내", minutes=10, item="opening"),
        AddItem(
            "쟁점별 발표",
            minutes=20,
            mode=Mode.PRESENTATION,
            item="talks",
            presenters=("#1", "#2"),
            speech_seconds=300,
        ),
        AddItem(
            "건설 찬성 측 발표", minutes=10, mode=Mode.PRESENTATION, item="pro", parent="talks"
        ),
        AddItem("휴식", minutes=10, mode=Mode.RECESS, item="break"),
        AddItem("분임 토의", minutes=40, mode=Mode.TABLE_ROUND, item="tables"),
        AddItem("운영진 점검", minutes=5, item="inside", visibility=Visibility.INTERNAL),
        AddItem("숨은 예비 안건", minutes=5, item="hidden", visibility=Visibility.HIDDEN),
        AddItem("최종 투표", minutes=10, mode=Mode.POLL, item="vote"),
        AddItem("다음 일정", minutes=5, item="next"),
        OpenSitting(),
        StartItem("opening"),
    )
    room.after(12).do(StartItem("talks"))
    for number in (1, 2):
        room.do(CallSpeaker(turn=f"t{number}"), WriteGist(_GISTS[0]))
        room.after(3.5 + number).do(FinishTurn())
    room.do(StartItem("break"))
    room.after(10).do(Resume(), Leave("#5"), StartItem("tables"))
    for number in range(3, 12):
        kind = SpeechKind.POINT_OF_ORDER if number == 4 else SpeechKind.STATEMENT
        if number != 5:
            _speak(room, number, 1.4, _GISTS[number % 3], kind=kind)
    room.do(WriteGist("비용 추계가 해마다 달라진 까닭과 그 근거를 물음.", turn="t4"), Return("#5"))
    room.do(
        *(AddTheme(title, theme=f"h{n}") for n, title in enumerate(("교통과 환경", "비용과 재정")))
    )
    _write_cards(room)
    room.do(ExtendItem(5), AttachFile("비용 추계.pdf", b"1234", item="tables"))
    room.after(20).do(StartItem("inside"), AddCard("내부 점검 의견", item="inside", card="own"))
    room.do(RecordDecision("운영진은 점검 결과를 남김.", decision="own"))
    room.after(4).do(StartItem("vote"))
    room.do(
        AddPoll(
            "2호선을 건설하겠습니까?",
            options=("찬성", "반대", "기권"),
            channels=(Channel.HANDS, Channel.PAPER),
            poll="v",
            item="vote",
        )
    )
    room.do(
        OpenPoll("v"),
        CountVotes("v", (30, 11, 1), block="앞줄"),
        CountVotes("v", (9, 3, 1), channel=Channel.PAPER),
    )
    room.after(5).do(ClosePoll("v"), RevealResult("v"))
    room.do(RecordDecision("2호선 건설을 권고하기로 함.", poll="v", decision="d"))
    room.do(RewordDecision("d", "도시철도 2호선 건설을 시장에게 권고하기로 함."))
    room.do(RecordDecision("다음 모임을 연다.", decision="later"), AddCard("되돌릴 의견"), Undo())
    room.do(WithdrawDecision("later", "날짜를 정하지 못함"))
    _follow_up(room)
    room.after(3).do(CloseSitting(), SealForum(), UnsealForum("오기 정정"), SealForum())
    return room


def _speak(
    room: Room, number: int, minutes: float, gist: str, *, kind: SpeechKind = SpeechKind.STATEMENT
) -> None:
    room.do(RequestTurn(f"#{number}", kind=kind), CallSpeaker(turn=f"t{number}"), WriteGist(gist))
    room.after(minutes).do(FinishTurn())


def _people() -> Iterator[AddPerson]:
    for n in range(1, 61):
        yield AddPerson(
            name=f"참여자{n}" if n < 41 else "",
            number=n,
            gender="female" if n % 2 else "male",
            age_band=f"{n % 5 * 10 + 20}대",
            district=_DISTRICTS[0 if n < 4 else n % 4] if n < 41 else "",
            association=f"{_DISTRICTS[n % 4]} 주민 모임" if n % 3 == 0 and n < 41 else "",
            role=("발표자", "발표자", "")[min(n - 1, 2)],
            name_in_minutes=n % 4 == 0 or n == 1,
        )
    yield AddPerson(name="관찰자가", number=101, standing=Standing.OBSERVER, role="시의회 사무처")
    yield AddPerson(name="관찰자나", number=102, standing=Standing.OBSERVER)
    yield AddPerson(number=103, standing=Standing.GUEST)
    yield AddPerson(name="진행자가", number=104, standing=Standing.STAFF, role="기록")


def _write_cards(room: Room) -> None:
    """Cards 3 and 5 say what card 1 says; card 4 is a minority's; card 2 was corrected."""
    for number in range(24):
        room.do(
            AddCard(
                f"의견 {number + 1}: {_GISTS[number % 3]}",
                table=f"{number % 6 + 1}",
                theme=f"h{number % 2}" if number < 20 else "",
                item="tables",
                round=1,
                code="바다7" if number == 3 else "",
                author="#8" if number == 7 else "",
                card=f"c{number}",
            )
        )
    room.do(MergeCards("c0", ("c2", "c4")), MarkMinority("c3"))
    room.do(CorrectCard("c1", "의견 2: 고친 문구"), CorrectCard("c2", "의견 3: 고친 원문"))


def _follow_up(room: Room) -> None:
    room.do(
        RecordAction("비용 추계를 다시 하여 누리집에 올림.", owner="#3", due="2018-12-01"),
        RecordAction("상권을 조사함.", owner_words="교통정책과", action="a2"),
        RecordAction("다음 모임 날짜를 정함.", due="2018-11-20", item="inside"),
        RecordAction("참여자에게 결과를 알림."),
        ChangeAction("a2", text="상권 영향을 조사함."),
        CompleteAction("a2"),
        ParkQuestion("공사 기간은 얼마나 됩니까?", author="#3", question="q1"),
        ParkQuestion("역 위치는 누가 정합니까?"),
        AnswerQuestion("q1", "4년으로 예상함."),
        AnswerQuestion("q1", "5년으로 예상함."),
    )


def seated(forum: Forum) -> Forum:
    """The day's forum with people at tables, two of them walk-ins, and options from themes."""
    people = forum.people
    for person in forum.people.values():
        if person.standing is Standing.PARTICIPANT and person.number <= 48:
            table, walk_in = f"{person.number % 6 + 1}", person.number in {39, 40}
            people = people.insert(person.id, replace(person, table=table, walk_in=walk_in))
    polls = tuple(replace(poll, themes=("h0", "h1", "")) for poll in forum.polls)
    return replace(forum, people=people, polls=polls)


def minutes_of(room: Room, forum: Forum, edition: Edition = Edition.INTERNAL) -> Minutes:
    """The minutes of a forum that differs from the room's."""
    desk = room.desk
    words = words_for(forum.language)
    return minutes(forum, desk.roll, desk.log, desk.retracted, words, edition=edition)
