"""Command line: the composition root. Everything that a button does, without a screen; may import all."""
