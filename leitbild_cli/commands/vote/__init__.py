"""`leitbild vote`: one idea after the other leaves until one a column is left."""

from leitbild_cli.commands import options
from leitbild_cli.commands.vote import boxing, casting, counting, hands, importing, looking, opening, state
from leitbild_cli.language import _

app = options.group(
    _("Vote: one idea after the other leaves until one is left. Alone it says where the vote stands."),
    plain_does_something=True,
)
state.register(app)
opening.register(app)
casting.register(app)
counting.register(app)
boxing.register(app)
importing.register(app)
hands.register(app)
looking.register(app)
