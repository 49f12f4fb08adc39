"""A team works out its mission statement together, in one YAML file kept in git."""

__version__ = "0.1.0"
