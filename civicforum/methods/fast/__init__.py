"""Array counters on numpy, which is imported inside functions: previews, and proven shortcuts."""
