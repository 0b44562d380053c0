"""The window: all Qt of the program. May import what is below."""
