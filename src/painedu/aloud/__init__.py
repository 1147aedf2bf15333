"""What is read aloud, sentence by sentence, and where the reading is."""
