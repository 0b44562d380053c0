"""What a poll came to: one verdict, one set of percentages for all who show it."""

from civicforum.domain.things import Poll
from civicforum.methods.percentages import percentages
from civicforum.methods.verdict import Base, Verdict, yes_no_verdict

NO_SHARE = "–"


def poll_verdict(poll: Poll) -> Verdict:
    """The verdict as announced while its counts stand, else by the poll's own terms."""
    yes, no, abstain = poll.totals
    told = poll.announced
    if told is not None and (told.yes, told.no, told.cast) == (yes, no, yes + no + abstain):
        return told
    return yes_no_verdict(
        yes=yes,
        no=no,
        abstain=abstain,
        entitled=poll.on_roster,
        present=len(poll.present),
        base=poll.terms.base,
        majority_name=poll.terms.majority,
        quorum=poll.terms.quorum,
    )


def poll_shares(poll: Poll, verdict: Verdict) -> tuple[str, ...]:
    """Each option's percentage of the base; none for abstentions where they are not part of it."""
    shares = percentages(poll.totals, verdict.base, rounding=poll.terms.rounding)
    return (*shares[:2], NO_SHARE) if poll.terms.base is Base.DECIDED else shares
