"""The verbs of `leitbild draft`, in the order of its help."""

from leitbild_cli.commands import options
from leitbild_cli.commands.draft import compose, show
from leitbild_cli.language import _

app = options.group(
    _("Drafts: compose a first one from the winners, then write, compare and condense."), compose.app, show.app
)
