"""The window from which papers of the day are looked at, saved and printed."""
