"""CivicForum: run a public deliberation offline, and file lawful minutes the same day.

Floors, highest first; imports go only downward:
cli > ui > archive > documents > screens | charts > desk > store > domain > methods > base.
"""
