"""The verbs of `leitbild draft`: in which file each stands, in the order of the help."""

from leitbild_cli.commands.shared import options
from leitbild_cli.language import _

app = options.files(
    _("Drafts: compose a first one from the winners, then write, compare and condense."),
    "leitbild_cli.commands.draft",
    {
        "compose": "compose edit",
        "clause": "clause",
        "pick": "pick",
        "show": "show list diff",
        "link": "link",
        "trim": "trim",
        "check": "check",
        "prompt": "prompt",
        "remove": "remove",
    },
)
