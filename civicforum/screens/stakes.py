"""Votes by weight and by proxy in words: what the terms say, who has how many, who is here."""

from civicforum.base.words import Words
from civicforum.domain.poll_things import Poll, PollTerms


def stakes_words(terms: PollTerms, *, words: Words) -> str:
    """What the terms say of votes; "" where everybody has one and gives it in person."""
    if terms.by_weight and terms.by_proxy:
        return words("votes by weight, proxies count")
    if terms.by_weight:
        return words("votes by weight")
    return words("proxies count") if terms.by_proxy else ""


def stake_told(poll: Poll, person: str, *, words: Words) -> str:
    """How many votes somebody gives: 3 votes, with 2 proxies; "" where it is the usual one."""
    votes, held = poll.stakes.of(person), len(poll.stakes.held_by(person))
    if votes == 1:
        return ""
    told = words.count("{number} vote", "{number} votes", votes)
    if not held:
        return told
    proxies = words.count("with {number} proxy", "with {number} proxies", held)
    return f"{told}, {proxies}"


def presence_told(poll: Poll, *, words: Words) -> str:
    """Who was in the room at the opening, as people and as votes."""
    here, votes = len(poll.present), poll.votes_present
    people = words.count("{number} person present", "{number} people present", here)
    told = words("{people} with {votes} votes", people=people, votes=votes)
    if not poll.terms.by_proxy:
        return told
    absent = words("{number} more represented by proxy", number=len(poll.represented))
    return f"{told}, {absent}"
