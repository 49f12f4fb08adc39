"""`leitbild track`: whether the statement holds, and whether it is lived."""

from leitbild_cli.commands import options
from leitbild_cli.commands.track import add, read, review, show
from leitbild_cli.language import _

app = options.group(_("Does it hold? Measures, their readings, and a look back now and then."))
add.register(app)
read.register(app)
show.register(app)
review.register(app)
