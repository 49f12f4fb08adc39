"""`leitbild track`: whether the statement holds, and whether it is lived."""

from leitbild_cli.commands import options
from leitbild_cli.commands.track import looking, measuring, reading, reviewing
from leitbild_cli.language import _

app = options.group(_("Does it hold? Measures, their readings, and a look back now and then."))
measuring.register(app)
reading.register(app)
looking.register(app)
reviewing.register(app)
