"""What the program keeps about a person, and what it keeps about nobody."""
