"""YAML as people write it: read with places, changed in place; nothing here knows the keys of a Leitbild."""
