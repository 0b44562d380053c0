"""Votes by weight and by proxy in words: what the terms say, who has how many, who is here."""

from civicforum.base.words import Words
from civicforum.domain.poll_things import Poll, PollTerms
from civicforum.methods.verdict import Base


def stakes_words(terms: PollTerms, *, words: Words) -> str:
    """What the terms say of votes; "" where everybody has one and gives it in person."""
    if terms.by_weight and terms.by_proxy:
        return words("votes by weight, proxies count")
    if terms.by_weight:
        return words("votes by weight")
    return words("proxies count") if terms.by_proxy else ""


def base_words(terms: PollTerms, base: Base, *, words: Words) -> str:
    """What a base is called: people where everybody has one vote, else votes."""
    return words.named("base-of-votes" if terms.has_stakes else "base", base)


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
    people = _people_here(poll, words)
    told = words("{people} with {votes} votes", people=people, votes=poll.votes_present)
    if not poll.terms.by_proxy:
        return told
    absent = words("{number} more represented by proxy", number=len(poll.represented))
    return f"{told}, {absent}"


def people_told(poll: Poll, *, words: Words) -> str:
    """The same where the votes stand beside it."""
    people = _people_here(poll, words)
    if not poll.terms.by_proxy:
        return people
    return words("{people}, {number} by proxy", people=people, number=len(poll.represented))


def _people_here(poll: Poll, words: Words) -> str:
    return words.count("{number} person present", "{number} people present", len(poll.present))
