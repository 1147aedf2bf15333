"""What can go wrong when a drawing or a sheet is set."""


class PressError(Exception):
    """A drawing or sheet could not be set; says why in one sentence."""
