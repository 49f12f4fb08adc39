"""`leitbild feedback`: what people say of a draft, and what the team answers."""

from leitbild_cli.commands import options
from leitbild_cli.commands.feedback import answering, importing, looking
from leitbild_cli.language import _

app = options.group(_("Feedback: bring it in, look at it, answer it."))
importing.register(app)
looking.register(app)
answering.register(app)
