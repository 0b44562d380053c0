"""Methods: how things are counted. Pure functions on plain values; knows no forum; may import base."""
