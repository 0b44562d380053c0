"""Documents: forum and log -> minutes as PDF; names reportlab. May import charts, domain, base."""
