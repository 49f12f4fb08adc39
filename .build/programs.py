"""The tables of examples/programs.md: keys of each JSON answer, codes of findings, of faulty files and of refusals.

The keys are those of a small team's way from the first idea to a look back, played here; the codes stand in the source.

    python .build/programs.py --write
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import re
import shlex
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parent.parent
PACKAGE, PAGE = ROOT / "leitbild_cli", ROOT / "examples" / "programs.md"
BEGIN, END = "<!-- made by .build/programs.py -->", "<!-- end of what is made -->"

_OPEN = "*(as the case is)*"

FILES = {
    "ideas.csv": "column,text\npriorities,Answer within a day\n",
    "ballots.csv": "Who,1st,2nd\nmia,Curiosity,Patience\n",
    "feedback.csv": "When,Rating,What is missing?,I am a\n2026-11-02,4,Short and true,Customer\n",
    "readings.csv": "date,csat\n2026-11-03,91\n2026-11-04,93\n",
    "pulse.csv": "What you remember\nWe make customers happy\n",
}
# Verbs that answer with JSON are asked for it; `{verb}` is the first id in that verb's last answer.
WAY = """
init --team Desk --people Anna,Ben,Mia --language en --no-git
person edit --by anna --named
whoami
status
part set market "Guests of the house"
part show
source add Lecture --learned "Short ones last" --author "Chris Bart"
source list
source show {source list}
brief set "Kind and short"
brief show
experience add "Calling back" --works
experience list
experience show {experience list}
person list
person show anna
inspire
idea add -c A --by ben "Making our customers happy" "Open late"
idea add -c B --by ben "Keep promises"
idea add -c C --by mia Curiosity Patience
idea import ideas.csv --by mia
brainstorm --by anna -c A < Smile
idea add -c A --by anna "Make customers happy"
idea list
idea show {idea add}
dedupe --list
dedupe --decisions
check
vote open -c A --yes
vote open -c C --yes
vote open -c B --secret --yes
vote
vote cast -c A --by anna A B C
vote cast -c A --by ben B A
vote cast -c A --by mia C A
vote import ballots.csv -c C --yes --by mia
vote cast -c C --by ben A B
vote cast -c B --by anna A B
vote cast -c B --by ben A B
vote cast -c B --by mia B
vote box
vote close --yes
vote count --yes
vote show -c A
vote replay
draft compose --by anna
draft compose --all
draft clause
draft pick
draft edit --text "We make customers happy and keep promises." --by anna
draft show
draft list
draft diff
draft trim
draft check
feedback add Good --by ben --rating 4
feedback import feedback.csv --yes
feedback list
feedback export
feedback answer {feedback list} --accept --because Yes
check
adopt --yes --despite "We know"
translate --text "Wir machen Kunden froh und halten Wort." --by anna
show
why happy
where anna
where {idea add}
log
track add csat --target 95% --unit % --better higher
track change csat --target 96%
track read csat 92% --on 2026-11-02
track import readings.csv
track show
track due
track review --lived 4 --by anna --on 2026-11-20
track pulse pulse.csv --header "What you remember"
export ideas
status
undo
redo
resolve
git install
git status
git uninstall
"""


def page(text: str) -> str:
    """Give the page with today's tables."""
    head, rest = text.split(BEGIN)
    return f"{head}{BEGIN}\n{tables()}{END}{rest.split(END)[1]}"


def tables() -> str:
    """Give everything that is made of the program."""
    findings = [f"| `{code}` | {weight} | {words or _OPEN} |" for code, (weight, words) in sorted(_findings().items())]
    faults = [f"| `{code}` | {words or _OPEN} |" for code, words in sorted(_faults().items())]
    refused = [f"| `{code}` | {exit_} | {words or _OPEN} |" for (code, exit_), words in sorted(_refusals().items())]
    keys = [f"| `{verb}` | {_said(shape)} |" for verb, shape in shapes().items()]
    return "\n".join(
        [
            "## Keys",
            "",
            "`a[…]` is a list of objects with these keys, `a{…}` an object, `a{*…}` one whose keys are ids, columns,",
            "days or people; a key that held nothing but a plain value, null or an empty list stands alone.",
            "",
            *("| command | keys, after `schema_version` |", "|---|---|", *keys, ""),
            "## Codes of findings",
            "",
            *("What `check` finds in a Leitbild, and `check --base` in a change.", ""),
            *("| code | weight | words, or the first of them |", "|---|---|---|", *findings, ""),
            "## Codes of a file that is not valid",
            "",
            *("| code | words, or the first of them |", "|---|---|", *faults, ""),
            "## Codes of refusals",
            "",
            *("| code | exit | words |", "|---|--:|---|", *refused, ""),
        ]
    )


# --- keys ------------------------------------------------------------------------------------------------------------


def verbs_with_json() -> Iterator[str]:
    """Give every command that has --json, as it is typed."""
    import click
    import typer

    from leitbild_cli.app.group import app

    def walk(command: click.Command, name: str) -> Iterator[str]:
        if any("--json" in one.opts for one in command.params):
            yield name
        if isinstance(command, click.Group):
            context = click.Context(command)
            for one in command.list_commands(context):
                if under := command.get_command(context, one):
                    yield from walk(under, f"{name} {one}".strip())

    yield from walk(typer.main.get_command(app), "")


def shapes() -> dict[str, object]:
    """Play the way and give, for every verb that answers with JSON, what its answers look like."""
    verbs = list(verbs_with_json())
    found: dict[str, object] = {}
    last: dict[str, str] = {}
    with _folder() as folder:
        for name, text in FILES.items():
            (folder / name).write_text(text, encoding="utf-8")
        for line in WAY.strip().splitlines():
            typed, _sign, heard = line.partition(" < ")
            words = shlex.split(re.sub(r"\{([a-z ]+)\}", lambda verb: last[verb.group(1)], typed))
            verb = next((one for one in (" ".join(words[:2]), words[0]) if one in verbs), "")
            said = _run([*words, "--json"] if verb else words, heard)
            if not verb:
                continue
            answer = json.loads(said)
            answer.pop("schema_version")
            found[verb] = _both(found.get(verb), _shape(answer))
            last[verb] = next(_ids(answer), "")
    return {verb: found[verb] for verb in verbs if verb in found}


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    settings = {"LEITBILD_NOW": "2026-11-23T09:04Z", "LEITBILD_LANG": "en", "LEITBILD_SEED": "programs"}
    before, environ = Path.cwd(), dict(os.environ)
    with tempfile.TemporaryDirectory() as name:
        state = {"XDG_STATE_HOME": f"{name}/state", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        os.environ.update(settings | state)
        os.chdir(name)
        try:
            import subprocess

            subprocess.run(["git", "init", "--quiet"], check=True)  # noqa: S607  git is on the PATH
            yield Path(name)
        finally:
            os.chdir(before)
            os.environ.clear()
            os.environ.update(environ)


def _run(words: list[str], heard: str) -> str:
    from leitbild_cli.app import door

    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(f"{heard}\n".encode() if heard else b""))
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = door.run(words)
    finally:
        sys.stdin = stdin
    said, talk = ((stream.flush(), stream.buffer.getvalue().decode())[1] for stream in (out, err))
    if code not in (0, 1):
        msg = f"{shlex.join(words)}: {code}: {talk}"
        raise SystemExit(msg)
    return str(said)


def _shape(value: object) -> object:
    match value:
        case dict():
            by_data = bool(value) and all(map(_is_data, value))
            parts = [({"*": _shape(one)} if by_data else {key: _shape(one)}) for key, one in value.items()]
            return _all(parts) or {}
        case list():
            items = _all([_shape(one) for one in value])
            return {"[]": items} if items else None
        case _:
            return None


def _is_data(key: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?=.*\d)[a-z0-9-]+|purpose|priorities|culture|anna|ben|mia|csat|team|colleague|customer|other", key
        )
    )


def _all(shapes: list[object]) -> object:
    whole: object = None
    for one in shapes:
        whole = _both(whole, one)
    return whole


def _both(one: object, other: object) -> object:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return one or other
    return {key: _both(one.get(key), other.get(key)) for key in (*one, *(key for key in other if key not in one))}


def _ids(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(one := value.get("id"), str):
            yield one
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _ids(one)


def _said(shape: object) -> str:
    """Give the keys of a shape in one line."""
    return ", ".join(f"`{key}`{_inside(under)}" for key, under in shape.items()) if isinstance(shape, dict) else ""


def _inside(shape: object) -> str:
    match shape:
        case {"[]": under}:
            return f"[{_said(under)}]" if isinstance(under, dict) and "[]" not in under else "[…]"
        case {"*": under, **_rest}:
            return f"{{\\*{_inside(under)}}}"
        case dict() if shape:
            return f"{{{_said(shape)}}}"
        case _:
            return ""


# --- codes -----------------------------------------------------------------------------------------------------------

# What gives a finding, or a problem of a file, and at which place of the call its code and its words stand.
_FINDING = {"error": (0, 2), "warning": (0, 2), "hint": (0, 2), "weighed": (0, 2), "Touch": (0, 2)}
_PROBLEM = {"Problem": ("code", "what"), "problem_at": (1, 2), "report": (1, 2), "_first": (0, 1)}
_WEIGHT = {"Touch": "error warning"}


def _findings() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for weighs, code, words in _given(_FINDING, "Finding", "Touch("):
        known, told = found.get(code, ("", ""))
        weights = f"{known} {_WEIGHT.get(weighs, weighs)}".split()
        found[code] = " or ".join(one for one in _FINDING if one in weights), told or words
    return found


def _faults() -> dict[str, str]:
    found: dict[str, str] = {}
    for _name, code, words in _given(_PROBLEM, "Problem", "report("):
        found[code] = found.get(code) or words
    return found


def _given(calls: Mapping[str, tuple[int | str, int | str]], *signs: str) -> Iterator[tuple[str, str, str]]:
    """Give name, code and words of each such call in the files that hold one of the signs."""
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not any(sign in text for sign in signs):
            continue
        tree = ast.parse(text)
        scopes = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
        for scope in scopes:
            for call in (one for one in ast.walk(scope) if isinstance(one, ast.Call)):
                name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
                if name not in calls:
                    continue
                code, words = (_argument(call, place) for place in calls[name])
                weighs = _weighs(scope) if name == "weighed" else name
                for one in _codes(code, tree) if words is not None else ():
                    yield weighs, one, _words(words, call, scope, tree)


def _weighs(scope: ast.FunctionDef) -> str:
    """Give what `weighed` may be in this function."""
    names = [one.id for given in _assigned(scope, {"weighed"}) for one in ast.walk(given) if isinstance(one, ast.Name)]
    return " ".join(name for name in _FINDING if name in names)


def _argument(call: ast.Call, place: int | str) -> ast.expr | None:
    if isinstance(place, int):
        return call.args[place] if place < len(call.args) else None
    return next((one.value for one in call.keywords if one.arg == place), None)


def _codes(code: ast.expr | None, tree: ast.Module) -> list[str]:
    match code:
        case ast.Constant(value=str(text)) if re.fullmatch(r"[a-z-]+", text):
            return [text]
        case ast.Name():
            return [text for one in _assigned(tree, {code.id}) for text in _codes(one, tree)]
        case ast.JoinedStr(values=[ast.Constant(value=str(head)), ast.FormattedValue(value=ast.Subscript() as table)]):
            ends = [one for one in _assigned(tree, {getattr(table.value, "id", "")}) if isinstance(one, ast.Dict)]
            return [head + str(end.value) for one in ends for end in one.values if isinstance(end, ast.Constant)]
        case _:
            return []


def _words(value: ast.expr, call: ast.Call, scope: ast.FunctionDef, tree: ast.Module) -> str:
    """Give the words of a call: its own, else what its name was given last before, else what it stands for."""
    if told := _told(value):
        return told
    names = {one.id for one in ast.walk(value) if isinstance(one, ast.Name)}
    before = [one for one in _assigned(scope, names) if one.lineno <= call.lineno]
    called = [one for given in (value, *reversed(before)) for one in _called(given, tree)]
    for one in (*reversed(before), *_assigned(tree, names), *called):
        if told := _told(one):
            return told
    return ""


def _called(value: ast.expr, tree: ast.Module) -> list[ast.FunctionDef]:
    """Give the function of this module that gives a value, be it formatted or not."""
    inner = value.func.value if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) else value
    name = getattr(inner.func, "id", "") if isinstance(inner, ast.Call) else ""
    return [one for one in tree.body if isinstance(one, ast.FunctionDef) and one.name == name]


def _assigned(scope: ast.AST, names: set[str]) -> list[ast.expr]:
    """Give what these names are given in a scope, in its order; of a module, on its first level."""
    inside = scope.body if isinstance(scope, ast.Module) else ast.walk(scope)
    found = []
    for one in inside:
        targets = one.targets if isinstance(one, ast.Assign) else [getattr(one, "target", None)]
        named = {part.id for target in targets if target for part in ast.walk(target) if isinstance(part, ast.Name)}
        value = getattr(one, "value", None)
        if isinstance(one, ast.Assign | ast.AnnAssign | ast.NamedExpr) and value is not None and named & names:
            found.append(value)
    return sorted(found, key=lambda one: one.lineno)


def _told(value: ast.AST) -> str:
    for one in ast.walk(value):
        if isinstance(one, ast.Call) and getattr(one.func, "id", "") in {"_", "mark", "ngettext", "plural"}:
            first = one.args[0]
            if isinstance(first, ast.Constant):
                return _cell(str(first.value))
    return ""


def _refusals() -> dict[tuple[str, int], str]:
    from leitbild_cli.errors import Refusal

    for path in sorted(PACKAGE.rglob("*.py")):
        if "Refusal)" in path.read_text(encoding="utf-8"):
            import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    kinds: list[type[Refusal]] = [Refusal]
    found: dict[tuple[str, int], str] = {}
    for kind in kinds:
        kinds += [one for one in kind.__subclasses__() if one not in kinds]
        if kind.__module__.startswith("leitbild_cli.") and (kind.what or kind not in kinds[:5]):
            key = kind.code, int(kind.exit_code)
            found[key] = found.get(key) or _cell(str(kind.what))
    return found


def _cell(words: str) -> str:
    return " ".join(words.replace("|", "\\|").split())


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    made = page(PAGE.read_text(encoding="utf-8"))
    if "--write" in sys.argv:
        PAGE.write_text(made, encoding="utf-8")
    else:
        sys.stdout.write(made)
