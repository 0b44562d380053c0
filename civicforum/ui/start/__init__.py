"""The start page: recent forums, new from a template, open, try the sample."""
