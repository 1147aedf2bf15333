"""What stands on the Evidence page."""
