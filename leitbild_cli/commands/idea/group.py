"""The verbs of `leitbild idea`, in the order of its help."""

from leitbild_cli.commands import options
from leitbild_cli.commands.idea import add, edit, park, show
from leitbild_cli.language import _

app = options.group(_("Ideas: add your own, look at all, park and merge."), add.app, edit.app, show.app, park.app)
