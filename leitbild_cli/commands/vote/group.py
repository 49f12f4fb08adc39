"""The verbs of `leitbild vote`, in the order of its help."""

from leitbild_cli.commands import options
from leitbild_cli.commands.vote import box, cast, count, hands, import_, show, state
from leitbild_cli.commands.vote import open as open_
from leitbild_cli.language import _

app = options.group(
    _("Vote: one idea after the other leaves until one is left. Alone it says where the vote stands."),
    open_.app,
    cast.app,
    count.app,
    box.app,
    import_.app,
    hands.app,
    show.app,
    alone=state.state,
)
