"""Domain: the forum itself, a file per noun with its orders, facts and rules. Pure; may import methods and base."""
