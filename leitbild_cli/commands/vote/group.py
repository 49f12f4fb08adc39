"""The verbs of `leitbild vote`: in which file each stands, in the order of the help."""

from leitbild_cli.commands.shared import options
from leitbild_cli.commands.vote import state
from leitbild_cli.language import _

app = options.files(
    _("Vote: one idea after the other leaves until one is left. Alone it says where the vote stands."),
    "leitbild_cli.commands.vote",
    {
        "open": "open",
        "close": "close",
        "cast": "cast",
        "withdraw": "withdraw",
        "count": "count",
        "reopen": "reopen",
        "box": "box",
        "import_": "import",
        "hands": "hands",
        "show": "show",
        "replay": "replay",
    },
    alone=state.state,
)
