"""Methods: how things are counted. Pure functions on plain values; may import base."""
