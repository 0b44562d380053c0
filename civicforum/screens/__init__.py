"""Screens: what is shown, as pure functions from forum to frozen models. May import what is below."""
