"""Papers of the day: what is printed before and after a forum, one file per paper.

`order` says what is wanted, `making` makes it; only what draws imports reportlab.
"""
