"""Desk: the one door: do, undo, redo, subscribe, open, close. May import store and below."""
