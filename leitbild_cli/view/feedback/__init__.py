"""Feedback on a terminal and for machines: what an import brings, what was said, what became of it."""

from leitbild_cli.view.feedback.arriving import Preview, brought, preview, twins
from leitbild_cli.view.feedback.machine import import_json, said_json, voice_json
from leitbild_cli.view.feedback.voices import decided, noted, quoted, said, short
from leitbild_cli.view.feedback.words import audience_word

__all__ = [
    "Preview",
    "audience_word",
    "brought",
    "decided",
    "import_json",
    "noted",
    "preview",
    "quoted",
    "said",
    "said_json",
    "short",
    "twins",
    "voice_json",
]
