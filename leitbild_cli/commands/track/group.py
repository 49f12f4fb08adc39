"""The verbs of `leitbild track`, in the order of its help."""

from leitbild_cli.commands import options
from leitbild_cli.commands.track import add, read, review, show
from leitbild_cli.language import _

app = options.group(
    _("Does it hold? Measures, their readings, and a look back now and then."), add.app, read.app, show.app, review.app
)
