"""Drawings: data and words in, SVG or PDF out."""
