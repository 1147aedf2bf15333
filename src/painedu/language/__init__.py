"""Catalogs of words, and dates and numbers, in any number of languages at once."""
