"""Screens: what is shown, pure functions from a forum to frozen models. Imports desk and below."""
