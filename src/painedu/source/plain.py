"""Msgspec's messages in the words of someone who writes lessons, not programs."""

from __future__ import annotations

import re

LIMITS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}


def plain(what: str) -> str:
    """Say a msgspec message to someone who writes lessons, not programs."""
    missing = re.fullmatch(r"Object missing required field `([^`]*)`", what)
    if missing:
        return f"'{missing[1]}' is missing here: add it"
    unknown = re.fullmatch(r"Object contains unknown field `([^`]*)`", what)
    if unknown:
        return f"there is no '{unknown[1]}': take it out, or mend its name"
    limit = re.fullmatch(r"Expected `(?:int|float)` (>=|<=|>|<) (\S+)", what)
    if limit:
        return f"the number must be {LIMITS[limit[1]]} {limit[2].removesuffix('.0')}"
    length = re.fullmatch(r"Expected `str` of length (>=|<=) (\d+)", what)
    if length:
        characters = "character" if length[2] == "1" else "characters"
        return f"the text must have {LIMITS[length[1]]} {length[2]} {characters}"
    if what.startswith("Expected `str` matching regex"):
        return "this text has another form than it should: was it copied whole?"
    kind = re.fullmatch(r"Expected `([^`]*)`, got `([^`]*)`", what)
    if kind:
        names = {
            "str": "text",
            "int": "a whole number",
            "float": "a number",
            "object": "keys with values",
            "array": "a list",
            "bool": "true or false",
        }
        wanted = " or ".join(
            "nothing" if name == "null" else names.get(name, name) for name in kind[1].split(" | ")
        )
        got = "nothing" if kind[2] == "null" else names.get(kind[2], kind[2])
        return f"{wanted} is expected here, not {got}"
    return what[:1].lower() + what[1:]
