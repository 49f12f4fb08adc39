"""The verbs of `leitbild feedback`, in the order of its help."""

from leitbild_cli.commands import options
from leitbild_cli.commands.feedback import answer, import_
from leitbild_cli.commands.feedback import list as list_
from leitbild_cli.language import _

app = options.group(_("Feedback: bring it in, look at it, answer it."), import_.app, list_.app, answer.app)
