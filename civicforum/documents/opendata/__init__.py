"""What programs read of a forum: tables, debate, people and votes, calendar. As documents."""
