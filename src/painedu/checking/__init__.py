"""Check a course folder and its translations, and find the words to translate."""
