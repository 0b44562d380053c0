"""Command line: everything that a button does, without a screen. May import all."""
