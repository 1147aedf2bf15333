"""The course and its lessons, and where a reader is in them."""
