"""Reads, one file a noun, returning frozen rows."""
