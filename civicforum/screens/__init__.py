"""Screens: what is shown, pure functions from a forum to frozen models. May import desk and below."""
