"""Charts: numbers -> picture bytes; the only place that names matplotlib. May import base."""
