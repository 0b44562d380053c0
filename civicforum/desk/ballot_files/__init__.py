"""Files of ballots, of whatever program, to ballots that can be counted."""
