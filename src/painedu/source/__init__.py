"""Read hand-written YAML strictly, so that every mistake is reported with file, line and column."""
