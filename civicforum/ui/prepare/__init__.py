"""The Prepare page: forum, agenda, people, polls, projector, and whether all is ready."""
