"""Base: errors, words, times, paths, colours. Every floor may import it, it none of ours."""
