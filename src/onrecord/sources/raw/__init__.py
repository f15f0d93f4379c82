"""Raw bytes, what they are and the text they hold: `forms.form` and `decode.markup_text` are the ways in; `limits` says how much."""
