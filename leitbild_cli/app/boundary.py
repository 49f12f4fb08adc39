"""The one boundary: every error becomes a line (or JSON) on stderr and an exit code."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

import click
import typer

from leitbild_cli.app import glance
from leitbild_cli.app.signals import Ended, behind
from leitbild_cli.commands.shared.talk import for_log, silence_stdout, width
from leitbild_cli.errors import Exit, InvalidFile, Refusal, why
from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe, wrap_talk

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_THE_PROGRAM = ("-C", "--directory", "--file", "--lang", "--debug")


def run(argv: Sequence[str]) -> int:
    """Run the command and give its exit code."""
    from leitbild_cli.app.group import app

    command = typer.main.get_command(app)
    try:
        code = command.main(args=list(argv), prog_name="leitbild", standalone_mode=False)
        sys.stdout.flush()
    except (click.ClickException, click.Abort, Refusal, KeyboardInterrupt, EOFError, OSError) as error:
        return _ended(error) or _expected(error, argv)
    except Ended as end:
        return _ended(end)
    except Exception as error:  # noqa: BLE001  the boundary: our bug, said in one line
        return _ended(error) or _bug(error, argv)
    return code if isinstance(code, int) else Exit.DONE


def _ended(error: BaseException) -> int:
    """Give the exit code where a signal is behind this, else 0; a word only to whoever is still at the terminal."""
    end = behind(error)
    if end is None:
        return 0
    if sys.stderr.isatty():
        _complain("\n" + _("Stopped. What was saved stays saved."))
    silence_stdout()
    return end.code


def _expected(error: BaseException, argv: Sequence[str]) -> int:
    if _debug(argv):
        import traceback

        traceback.print_exception(error)
    match error:
        case Refusal():
            _refused(error, argv)
            return error.exit_code
        case click.ClickException():
            return _usage(error, argv)
        case KeyboardInterrupt() | click.Abort():
            _complain(_("Stopped. What was saved stays saved."))
            return Exit.INTERRUPTED
        case EOFError():
            _complain(_("The input ended before the answer."))
            return Exit.USAGE
        case BrokenPipeError():
            silence_stdout()
            return Exit.NO
        case _:
            silence_stdout()
            _complain(
                _("The output could not be written ({reason}).").format(
                    reason=why(error) if isinstance(error, OSError) else error
                )
            )
            return Exit.FORBIDDEN


def _refused(error: Refusal, argv: Sequence[str]) -> None:
    if error.facts:
        error.call_columns(glance.letters(argv, os.environ))
    if "--json" in argv:
        _complain_json(error)
        return
    _complain(_lines(str(error)))
    if isinstance(error, InvalidFile):
        for problem in error.problems:
            place = f"{error.where}:{problem.line}:{problem.column}"
            _complain(safe(f"{place}: {problem.what} {problem.mend}".rstrip()))


def _complain_json(error: Refusal) -> None:
    from leitbild_cli.view.format import machine

    described: dict[str, object] = {"code": error.code, "message": str(error), "file": error.where or None}
    if isinstance(error, InvalidFile):
        described["problems"] = [
            {"code": one.code, "line": one.line, "column": one.column, "message": one.what, "mend": one.mend}
            for one in error.problems
        ]
    _complain(machine.document({"error": described}, indent=None))


def _usage(error: click.ClickException, argv: Sequence[str]) -> int:
    if "--json" in argv:
        from leitbild_cli.view.format import machine

        described = {"code": "usage", "message": error.format_message(), "file": None}
        _complain(machine.document({"error": described}, indent=None))
        return Exit.USAGE
    context = getattr(error, "ctx", None)
    _complain(_lines(error.format_message()))
    if isinstance(error, click.NoSuchOption) and error.option_name in _OF_THE_PROGRAM:
        mend = _("`{option}` belongs before the command: `leitbild {option} … COMMAND`.")
        _complain(mend.format(option=error.option_name))
        return Exit.USAGE
    if isinstance(context, click.Context) and isinstance(error, click.NoSuchOption) and _may_be_text(error, context):
        mend = _('A text that begins with - belongs after `--`: `{command} … -- "-…"`')
        _complain(mend.format(command=context.command_path))
        return Exit.USAGE
    if isinstance(context, click.Context) and not isinstance(error, click.exceptions.NoArgsIsHelpError):
        _complain(_("Help: `{command} -h`").format(command=context.command_path))
    return Exit.USAGE


def _may_be_text(error: click.NoSuchOption, context: click.Context) -> bool:
    """Say whether the command takes words, and no option is near the one that was taken for one."""
    takes_words = any(isinstance(one, click.Argument) and one.type is click.STRING for one in context.command.params)
    return takes_words and not error.possibilities


def _bug(error: Exception, argv: Sequence[str]) -> int:
    what = _("Sorry, this is a mistake in leitbild itself ({kind}: {error}).")
    _complain(_lines(what.format(kind=type(error).__name__, error=error)))
    if _debug(argv):
        import traceback

        traceback.print_exception(error)
    else:
        _complain(_("`leitbild --debug …` shows where; please report it."))
    return Exit.BUG


def _lines(text: str) -> str:
    return "\n".join(safe(line) for line in text.split("\n"))


def _debug(argv: Sequence[str]) -> bool:
    return "--debug" in argv or bool(os.environ.get("LEITBILD_DEBUG"))


def _complain(text: str) -> None:
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{wrap_talk(text, width()) if sys.stderr.isatty() else for_log(text)}\n")
        sys.stderr.flush()
