"""A live blog as entries, from its JSON-LD, its markup or its text: `groups.groups` is the way in; `pagination` follows its pages."""
