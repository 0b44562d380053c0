"""The Prepare page: forum, agenda, people, polls, projector, ready or not."""
