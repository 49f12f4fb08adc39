"""`leitbild vote`: one idea after the other leaves until one a column is left."""

from leitbild_cli.commands import options
from leitbild_cli.commands.vote import box, cast, count, hands, import_, show, state
from leitbild_cli.commands.vote import open as open_
from leitbild_cli.language import _

app = options.group(
    _("Vote: one idea after the other leaves until one is left. Alone it says where the vote stands."),
    plain_does_something=True,
)
state.register(app)
open_.register(app)
cast.register(app)
count.register(app)
box.register(app)
import_.register(app)
hands.register(app)
show.register(app)
