"""`leitbild idea`: what people say, and what the team decides about it."""

from leitbild_cli.commands import options
from leitbild_cli.commands.idea import add, edit, park, show
from leitbild_cli.language import _

app = options.group(_("Ideas: add your own, look at all, park and merge."))
add.register(app)
edit.register(app)
show.register(app)
park.register(app)
