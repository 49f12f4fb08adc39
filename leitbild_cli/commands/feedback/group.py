"""The verbs of `leitbild feedback`: in which file each stands, in the order of the help."""

from leitbild_cli.commands.shared import options
from leitbild_cli.language import _

app = options.files(
    _("Feedback: bring it in, look at it, answer it."),
    "leitbild_cli.commands.feedback",
    {
        "form": "form",
        "import_": "import",
        "list": "list",
        "answer": "answer add",
        "letter": "letter",
        "export": "export",
        "remove": "remove",
    },
)
