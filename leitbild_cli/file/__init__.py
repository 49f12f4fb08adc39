"""How it is kept: a lens between the text of `leitbild.yaml` and the records, and safe writing."""
