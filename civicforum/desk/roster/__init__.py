"""A roster from a spreadsheet: read, columns recognised, every problem named, nothing written."""
