"""The table of verbs, in the order of the method; the root help is printed from it without importing any."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter

from leitbild_cli.language import _, mark


class RootVerb:
    """A verb or group of verbs: its name, the module that holds its `app`, its stage, and what it does."""

    __slots__ = ("help", "hidden", "module", "name", "stage")  # every call makes all of them, before anything else

    def __init__(self, name: str, module: str, stage: str, help: str, *, hidden: bool = False) -> None:  # noqa: A002
        """Hold it."""
        self.name, self.module, self.stage, self.help, self.hidden = name, module, stage, help, hidden


_LOOK = mark("Look")
_PREPARE = mark("Prepare")
_BRAINSTORM = mark("Brainstorm")
_DECIDE = mark("Decide")
_WRITE = mark("Write")
_LIVE = mark("Live")
_REPOSITORY = mark("Repository")
# Verbs with the same words stand on one line of the root help, which is one screen.
_BEGIN = mark("Start a leitbild.yaml here; who takes part")
_WAYS = mark("Where words come from, what became of ideas")
_IMAGINED = mark("The brief; for whom, what we offer, why us")
_TOLD = mark("A letter to everybody, the story on a page")
_LEARNED = mark("What we learned, from whom; what others say")
_SEALED = mark("Decide and seal it; the other language")
_BACK = mark("Take the last change back, or do it again")
_ROWS = mark("What was decided; ideas and votes in rows")
_EDITORS = mark("JSON Schema for editors, TAB for shells")
_MERGING = mark("Merge idea by idea; GitHub and GitLab")

VERBS = (
    RootVerb("status", "status", _LOOK, mark("Where are we, and what comes next")),
    RootVerb("show", "show", _LOOK, mark("Our statement, or how far it is; as a page")),
    RootVerb("check", "check", _LOOK, mark("Everything that is not right yet")),
    RootVerb("why", "why", _LOOK, _WAYS),
    RootVerb("where", "where", _LOOK, _WAYS),
    RootVerb("letter", "letter", _LOOK, _TOLD),
    RootVerb("story", "story", _LOOK, _TOLD),
    RootVerb("log", "log", _LOOK, _ROWS),
    RootVerb("export", "export", _LOOK, _ROWS),
    RootVerb("init", "init", _PREPARE, _BEGIN),
    RootVerb("person", "person", _PREPARE, _BEGIN),
    RootVerb("brief", "brief", _PREPARE, _IMAGINED),
    RootVerb("part", "part", _PREPARE, _IMAGINED),
    RootVerb("source", "source", _PREPARE, _LEARNED),
    RootVerb("inspire", "inspire", _PREPARE, _LEARNED),
    RootVerb("experience", "experience", _PREPARE, mark("What works, what does not")),
    RootVerb("idea", "idea.group", _BRAINSTORM, mark("Add, list, park and merge ideas")),
    RootVerb("brainstorm", "brainstorm.verb", _BRAINSTORM, mark("Ten minutes, every idea counts")),
    RootVerb("dedupe", "dedupe.verb", _BRAINSTORM, mark("Find ideas that are one thought")),
    RootVerb("vote", "vote.group", _DECIDE, mark("One idea after the other leaves")),
    RootVerb("draft", "draft.group", _WRITE, mark("Compose, edit and compare drafts")),
    RootVerb("feedback", "feedback.group", _WRITE, mark("Gather and answer feedback")),
    RootVerb("adopt", "adopt", _WRITE, _SEALED),
    RootVerb("translate", "translate", _WRITE, _SEALED),
    RootVerb("track", "track.group", _LIVE, mark("Does it hold? Measures and readings")),
    RootVerb("undo", "undo", _REPOSITORY, _BACK),
    RootVerb("redo", "redo", _REPOSITORY, _BACK),
    RootVerb("resolve", "resolve", _REPOSITORY, _MERGING),
    RootVerb("git", "git", _REPOSITORY, _MERGING),
    RootVerb("forge", "forge", _REPOSITORY, _MERGING),
    RootVerb("whoami", "whoami", _REPOSITORY, mark("Who the program takes you for")),
    RootVerb("merge-driver", "merge_driver", _REPOSITORY, mark("What git calls to merge the file"), hidden=True),
    RootVerb("schema", "schema", _REPOSITORY, _EDITORS),
    RootVerb("completion", "completion", _REPOSITORY, _EDITORS),
    RootVerb("help", "help", _REPOSITORY, mark("The whole way, or a stage of it")),
)


def root_help() -> str:
    """Give the help of `leitbild` itself: one screen of 80 by 24."""
    lines = [_("Usage: leitbild [-C DIR] [--file FILE] [--lang de|en] COMMAND [-h] …")]
    width = max(len(_(verb.stage)) for verb in VERBS)
    stage = ""
    for words, verbs in groupby((one for one in VERBS if not one.hidden), key=attrgetter("help")):
        alike = list(verbs)
        shown = _(alike[0].stage) if alike[0].stage != stage else ""
        lines.append(f"  {shown:{width}}  {', '.join(one.name for one in alike):19}  {_(words)}")
        stage = alike[0].stage
    return "\n".join(lines) + "\n"


def find(name: str) -> RootVerb | None:
    """Give the verb of this name."""
    return next((verb for verb in VERBS if verb.name == name), None)
