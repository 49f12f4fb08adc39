"""`leitbild idea`: what people say, and what the team decides about it."""

from leitbild_cli.commands import options
from leitbild_cli.commands.idea import adding, deciding, editing, looking
from leitbild_cli.language import _

app = options.group(_("Ideas: add your own, look at all, park and merge."))
adding.register(app)
editing.register(app)
looking.register(app)
deciding.register(app)
