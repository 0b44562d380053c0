"""Base: errors, words, times, paths, colours. Small things that every floor may import; imports nothing of ours."""
