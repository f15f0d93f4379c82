"""Onrecord: one live ticker in which every line says who said it, when, how surely, and who else does."""

__version__ = "0.1.0"
