"""The verbs of `leitbild track`: in which file each stands, in the order of the help."""

from leitbild_cli.commands.shared import options
from leitbild_cli.language import _

app = options.files(
    _("Does it hold? Measures, their readings, and a look back now and then."),
    "leitbild_cli.commands.track",
    {
        "add": "add change",
        "bind": "bind unbind without",
        "read": "read import",
        "show": "show due",
        "review": "review done",
        "pulse": "pulse",
        "remove": "remove",
    },
)
