"""Command line: everything that a button does, without a screen. The composition root: imports all."""
