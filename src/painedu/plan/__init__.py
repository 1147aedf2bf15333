"""What a person plans to do, and the rules for doing more or less of it."""
