"""Starter packs: story files that come with the product, one TOML file per story; facts and their sources only."""
