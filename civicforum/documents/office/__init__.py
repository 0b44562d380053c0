"""Copies of the minutes to work on: DOCX, ODT and HWPX. May import what documents may."""
