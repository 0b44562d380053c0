"""The Wrap up page: check, edit, export, sync."""
