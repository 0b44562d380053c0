"""Desk: the one door. Do, undo, redo, subscribe; open and close a forum. May import store, domain, methods and base."""
