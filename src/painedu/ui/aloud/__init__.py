"""Reading a page aloud: its words, the voice, and the mark on the sentence that is read."""
