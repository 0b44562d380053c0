"""Store: the .forum file. The only floor that knows SQLite; may import domain, methods and base."""
