"""The screens of the check-in."""
