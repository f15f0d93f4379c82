"""Learned models behind the Tagger protocol, on the CPU."""
