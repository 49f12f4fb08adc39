"""The verbs of `leitbild idea`: in which file each stands, in the order of the help."""

from leitbild_cli.commands.shared import options
from leitbild_cli.language import _

app = options.files(
    _("Ideas: add your own, look at all, park and merge."),
    "leitbild_cli.commands.idea",
    {
        "add": "add",
        "import_": "import",
        "edit": "support edit move withdraw",
        "show": "list show",
        "park": "park unpark merge unmerge",
    },
)
