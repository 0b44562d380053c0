"""Domain: the forum itself, a file per noun: orders, facts, rules. May import methods, base."""
