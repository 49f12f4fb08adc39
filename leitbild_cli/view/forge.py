"""The files a forge reads, in the words of the team's language: filling the blanks, and telling what was written."""

from __future__ import annotations

import json
import re
from textwrap import wrap
from typing import TYPE_CHECKING

from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.model import Column, Leitbild

_BLANK = re.compile("«(=?)([a-z_]+)»")
_ALONE = re.compile("( *)(# )?«([a-z_]+)»")
_WIDTH = 100


def filled(template: str, words: Mapping[str, str]) -> str:
    """Give the text with its blanks filled: «=word» quoted for YAML; a blank alone on its line may become several."""
    return "".join(f"{line}\n" for one in template.splitlines() for line in _line(one, words))


def words(leitbild: Leitbild, *, file: str, main: str, address: str, suffix: str) -> dict[str, str]:
    """Give what stands in the blanks, in the language in use; only `columns` holds words of the team."""
    options = [_option(column) for column in leitbild.columns]
    return {
        "file": file,
        "main": main,
        "from": address,
        "suffix": suffix,
        "next": _("Next: {step}").format(step=""),
        "idea_file": _("idea").lower(),
        "columns": "\n".join(f"- {_quoted(option)}" for option in options),
        "columns_plain": "\n".join(f"- [ ] {option}" for option in options),
        **_form(suffix.strip("-")),
        **_answers(),
        **_healing(),
        **_about_checks(),
        **_about_healing(),
        **_about_ideas(),
    }


def script_words(scripts: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Give the scripts as words that fill the blanks of workflows."""
    return {name: filled(script, known).rstrip("\n") for name, script in scripts.items()}


def _line(line: str, known: Mapping[str, str]) -> list[str]:
    alone = _ALONE.fullmatch(line)
    if alone is None:
        return [_BLANK.sub(lambda found: _word(known[found[2]], quoted=bool(found[1])), line)]
    indent, comment, name = alone[1], alone[2] or "", alone[3]
    told = wrap(known[name], _WIDTH - len(indent)) if comment else known[name].split("\n")
    return [f"{indent}{comment}{one}".rstrip() for one in told]


def _word(word: str, *, quoted: bool) -> str:
    return _quoted(word) if quoted else word


def _quoted(text: str) -> str:
    """Give the text as YAML and JSON both quote it."""
    return json.dumps(text, ensure_ascii=False)


def _option(column: Column) -> str:
    """Give a column as the form offers it; the key in brackets is what the workflow reads."""
    return f"{' '.join(column.question.split())} ({column.id})"


def _form(served: str) -> dict[str, str]:
    """Give the form's words; where several files are served, its name and a heading say whose it is."""
    whose = f" ({served})" if served else ""
    return {
        "form_name": _("Idea for our statement") + whose,
        "form_description": _("A few words are enough; no git needed."),
        "form_title": _("Idea: "),
        "form_welcome": _("Every idea is welcome. It is added in these very words, under the name given here."),
        "name_label": _("Your name, as in the file"),
        "name_help": _("Somebody new gets a place of their own."),
        "column_label": _("Which question does the idea answer?") + whose,
        "ideas_label": _("The idea"),
        "ideas_help": _("Each line becomes an idea of its own, up to twenty."),
    }


def _answers() -> dict[str, str]:
    return {
        "pull_title": _("Idea from"),
        "pull_from": _("Sent with the form by"),
        "thanks": _("Thank you. Your idea is on its way; it is in as soon as this is merged:"),
        "thanks_almost": _(
            "Thank you. Your idea is on a branch of its own; somebody with rights can send it from here:"
        ),
        "sorry": _("Thank you. This could not be added yet; please change the text above and save it:"),
        "edited": _("Thank you. What was sent first is on its way already, so change it there, or send a new form:"),
        "own_block": _(
            "Please change only your own block in leitbild.yaml: the lines below your name under `people:`."
        ),
    }


def _healing() -> dict[str, str]:
    return {
        "merge_message": _("Take up what was merged meanwhile"),
        "merged": _("Brought up to date:"),
        "clashing": _("Brought up to date, but not all that was decided goes together (`leitbild check`):"),
        "left": _("Needs somebody (`leitbild resolve`):"),
    }


def _about_checks() -> dict[str, str]:
    return {
        "check_about": _(
            "Checks leitbild.yaml in every proposed change: what is not right, and who changed what is not theirs."
        ),
        "check_managers": _(
            "Managers are named in the repository variable LEITBILD_MANAGERS, with commas between"
            " (Settings, Secrets and variables, Actions, Variables)."
        ),
        "check_managers_gitlab": _(
            "Managers are named in the CI/CD variable LEITBILD_MANAGERS, with commas between; not protected, or other"
            " branches do not see it."
        ),
        "check_logins": _(
            "Whose pull request it is, the forge says. Which login is which person stands in the repository variable"
            " LEITBILD_LOGINS (octocat=ben, mona=anna), or in .github/leitbild-people.txt on the main branch, a line"
            ' each: "octocat = ben", or "mona = anna, manager".'
        ),
        "check_logins_gitlab": _(
            "Who started the pipeline, GitLab says. Which login is which person stands in the CI/CD variable"
            " LEITBILD_LOGINS (octocat=ben, mona=anna), or in .gitlab/leitbild-people.txt on the main branch, a line"
            ' each: "octocat = ben", or "mona = anna, manager".'
        ),
        "check_forks": _(
            "A pull request from a fork does not see these variables: whoever takes such ones names people and managers"
            " in that file. While no manager is known, blocks are their owners' all the same."
        ),
        "check_forks_gitlab": _(
            "A merge request from a fork does not see these variables: whoever takes such ones names people and"
            " managers in that file. While no manager is known, blocks are their owners' all the same."
        ),
        "check_limit": _(
            "The limit: git believes every name (git commit --author). The check says where a name is not that of the"
            " login; who may merge is decided by the forge alone, so protect the main branch."
        ),
        "check_merged": _("two proposals that are right each by itself may contradict each other"),
        "check_elsewhere": _("a proposal that leaves the file alone has nothing to be checked"),
        "check_fork_target": _("a pipeline of a fork has the fork as its origin"),
        "token_late": _("the token is handed over where something is pushed, and stays in no file"),
        "check_unset": _(
            "where nobody is named, it is an empty list; the project's own variable comes before this one"
        ),
        "check_depth": _("the check looks back to where the branch began"),
    }


def _about_healing() -> dict[str, str]:
    return {
        "heal_about": _(
            "After every merge: open branches that git can no longer merge are merged here idea by idea and pushed."
        ),
        "heal_token": _(
            "A push with the workflow's own token starts no checks. With a secret LEITBILD_TOKEN (of a GitHub App, or"
            " a personal one; it needs to write contents and pull requests) the checks run on the healed branch, too."
        ),
        "heal_token_gitlab": _(
            "This needs a CI/CD variable LEITBILD_TOKEN, protected and masked: a project access token with the role"
            " Developer that may use the API and write to the repository. Without it, only the check runs."
        ),
        "heal_forks": _("only branches of this repository: a fork belongs to somebody else"),
        "heal_safety": _("nothing that stands on a branch is run: no module beside the file, no download"),
        "safe_path": _("no module of the branch is taken for one of Python's"),
        "heal_conflicted": _("which of these branches can git not merge by itself?"),
        "heal_driver": _("from here on git merges idea by idea, on older branches too"),
        "heal_merge": _("what still cannot be merged is left as it is, for somebody to look at"),
        "heal_clashing": _("git's driver says so: no line is in question, but decisions contradict each other"),
    }


def _about_ideas() -> dict[str, str]:
    return {
        "idea_about": _("Makes a branch and a pull request of every idea that comes with the form, and says thanks."),
        "idea_who": _(
            "It starts by itself for members of the repository, and for anybody else once somebody sets the label"
            " `leitbild`."
        ),
        "idea_rights": _(
            "For this, “Allow GitHub Actions to create and approve pull requests” must be on (Settings, Actions,"
            " General), or a secret LEITBILD_TOKEN must be there, whose pull requests are checked at once, too."
        ),
        "idea_safety": _("Words of other people reach the script only as variables and files, never as part of it."),
        "idea_twice": _("This idea is on its way already; whoever changes the form's words meanwhile is told so."),
        "idea_fence": _("A line ``` that a form or a hand put round the text is no idea."),
        "idea_other_form": _("another form of this repository, or no form of ours"),
        "idea_notes": _("What leitbild noted, such as a vote that is open already; its next step is not the sender's."),
        "idea_below": _("The lines below a heading of the form; the last field takes everything to the end."),
        "idea_quiet": _("Nothing of what people wrote is printed here, since the log would read it as commands."),
    }


def told(path: str, state: str, *, force: bool = False) -> str:
    """Give one line about a file that was written, was as it should be, or is somebody's own."""
    match state:
        case "new":
            line = _("Written: {path}")
        case "same":
            line = _("Up to date: {path}")
        case "shared":
            line = _("Left alone, since it is the project's own: {path}")
        case _ if force:
            line = _("Replaced: {path}")
        case _:
            line = _("Left alone, since it says something else: {path}")
    return line.format(path=safe(path))
