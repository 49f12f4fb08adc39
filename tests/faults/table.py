"""Every command that writes, and every call it writes with: each fails in four ways, and is the last before a kill.

`make faults` runs it, half an hour with two processors, and puts the table into CONTRIBUTING.md. What must hold: each
file is as it was or as it should be, never anything else; exit 0 exactly where all is done; no word is untrue.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WORKERS = int(os.environ.get("WORKERS") or os.cpu_count() or 2)
ROOT = Path(__file__).parents[2]
PAGE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- faults: made by `make faults` -->", "<!-- end of faults -->"
ERRORS = ("ENOSPC", "EROFS", "EIO", "EPERM")
CALLS = (
    "write pwrite64 fsync fdatasync rename renameat2 link linkat unlink unlinkat mkdir rmdir chmod fchmod fchmodat "
    "chown ftruncate setxattr removexattr openat"
).split()
FORKS = ("vfork", "fork", "clone", "clone3")
WRITES = re.compile("O_WRONLY|O_RDWR|O_CREAT")
UNTRUE = re.compile(r"Nothing was (?:changed|taken in)|nothing was written")
HEAD = """\
leitbild: 1
language: en
team: Front desk
brief: Short and true.

columns:
  purpose: Why are we here?
  culture: How are we?
people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Make guests happy
        added: 2026-11-23T09:04Z
      b1bbbbbb:
        column: purpose
        text: Make every guest happy
        added: 2026-11-23T09:04Z
      c1cccccc:
        column: culture
        text: Listen first
        added: 2026-11-23T09:04Z
      d1dddddd:
        column: culture
        text: Own mistakes
        added: 2026-11-23T09:04Z
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
    ballots:
    notes:
    # ben
"""
TABLE = "Name,1st choice,2nd choice\nAnna,{0},{1}\nBen,{0},{1}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A command: what it is called with, after what, and by what keys at a `terminal`-less stdin."""

    words: tuple[str, ...]
    before: tuple[tuple[str, ...], ...] = ()
    stdin: str = ""
    files: dict[str, str] = field(default_factory=dict)
    steps: bool = False  # it saves again and again, and every state between is right
    children: bool = False  # git's own calls fail too

    @property
    def name(self) -> str:
        return " ".join(one if len(one) < 24 else "…" for one in self.words)


def said(line: str, **more: object) -> Case:
    """Give a case whose words are separated by blanks, `_` standing for one inside."""
    return Case(words=tuple(one.replace("_", " ") for one in line.split()), **more)  # type: ignore[arg-type]


OPEN = ("vote", "open", "--yes", "--quorum", "1")
SECRET = ("vote", "open", "--secret", "--yes")
CAST = (
    ("vote", "cast", "b1bbbbbb", "a1aaaaaa", "-c", "purpose", "--by", "anna"),
    ("vote", "cast", "c1cccccc", "d1dddddd", "-c", "culture", "--by", "anna"),
)
COUNTED = (OPEN, *CAST)
DRAFT = ("draft", "edit", "--text", "We make guests happy.")
LEARNED = HEAD + "sources:\n  s1ssssss:\n    title: Lecture\n    author:\n    # s1ssssss\n"
KNOWN = HEAD + "experience:\n  e1eeeeee:\n    verdict: works\n    text: Calling back\n    # e1eeeeee\n"
CSAT = ("track", "add", "csat", "--target", "95 %", "--unit", "%")
BALLOTS = {
    "purpose.csv": TABLE.format("Make guests happy", "Make every guest happy"),
    "culture.csv": TABLE.format("Listen first", "Own mistakes"),
}
ADOPTED = (DRAFT, ("adopt", "--yes", "--because", "Agreed"))
BOUND = (*ADOPTED, CSAT, ("track", "bind", "csat", "1"))
SAID = {"said.csv": "id,draft,audience,rating,scale,text\nf1ffffff,1,customer,4,5,Longer please\n"}
FED = (DRAFT, ("feedback", "import", "said.csv"))
REVIEWED = (*ADOPTED, ("track", "review", "--lived", "4", "--action", "Hang it up", "--by", "anna"))
CASES = (
    said("init --team T --people Anna,Ben --language en --no-git", files={"leitbild.yaml": ""}),
    said("init --team T --people Anna --language en --git", files={"leitbild.yaml": ""}, children=True),
    said("init --team T --people Anna --language en --github --from ./l.whl --no-git", files={"leitbild.yaml": ""}),
    said("person add Zoe"),
    said("person rename ben Benno"),
    said("person edit --named --by anna"),
    said("person remove ben"),
    said("brief set Kind_and_short."),
    said("source add Lecture --learned Short_ones_last"),
    said("source edit s1ssssss --author Bart", files={"leitbild.yaml": LEARNED}),
    said("source remove s1ssssss", files={"leitbild.yaml": LEARNED}),
    said("part set market Guests_of_the_house"),
    said("experience add Calling_back --works"),
    said("experience edit e1eeeeee --because Seen_it", files={"leitbild.yaml": KNOWN}),
    said("experience remove e1eeeeee", files={"leitbild.yaml": KNOWN}),
    said("idea add --by anna -c purpose Open_late Lend_books"),
    said("idea support c1cccccc --by ben"),
    said("idea edit a1aaaaaa Make_guests_smile --by anna"),
    said("idea move a1aaaaaa -c culture --by anna"),
    said("idea withdraw a1aaaaaa --by anna"),
    said("idea park a1aaaaaa --because Later"),
    said("idea unpark a1aaaaaa", before=(("idea", "park", "a1aaaaaa", "--because", "Later"),)),
    said("idea merge a1aaaaaa b1bbbbbb"),
    said("idea unmerge a1aaaaaa", before=(("idea", "merge", "a1aaaaaa", "b1bbbbbb"),)),
    said("brainstorm --by anna -c purpose", stdin="Open late\nLend books\nCall back\n", steps=True),
    said("dedupe --apply sure", files={"leitbild.yaml": HEAD.replace("every guest", "the guests")}),
    said("dedupe --forget c1cccccc d1dddddd", files={"leitbild.yaml": HEAD + "distinct:\n  - c1cccccc d1dddddd\n"}),
    said("vote open --yes"),
    said("vote open --secret --yes"),
    said("vote cast b1bbbbbb a1aaaaaa --by anna", before=(OPEN,)),
    said("vote cast b1bbbbbb a1aaaaaa --by anna", before=(SECRET,)),
    said("vote withdraw -c purpose --by anna", before=COUNTED[:2]),
    said("vote import purpose.csv culture.csv --by anna --yes", before=(OPEN,), files=BALLOTS),
    said("vote import purpose.csv culture.csv --yes", before=(SECRET,), files=BALLOTS),
    said("vote close --yes", before=COUNTED),
    said("vote count --yes", before=COUNTED),
    said("vote count --yes", before=(SECRET, ("vote", "import", "purpose.csv", "culture.csv", "--yes")), files=BALLOTS),
    said("vote reopen -c purpose --yes", before=(*COUNTED, ("vote", "count", "--yes"))),
    said("vote hands -c culture --present 2", stdin="2\n0\n", steps=True),
    said("vote box --here", before=(SECRET, ("vote", "box", "--empty", "-c", "purpose", "--yes"))),
    said("vote box --empty -c purpose --yes", before=(SECRET,)),
    said("vote show --svg -c purpose -o picture.svg", before=(*COUNTED, ("vote", "count", "--yes"))),
    said("draft compose", before=(*COUNTED, ("vote", "count", "--yes"))),
    said("draft edit --text We_make_guests_happy."),
    said("feedback add Good --by ben --rating 4", before=(DRAFT,)),
    said("feedback import form.csv --yes", before=(DRAFT,), files={"form.csv": "What is missing?,Rating\nA word,4\n"}),
    said("feedback import said.csv", before=(DRAFT,), files=SAID),
    said("feedback answer f1ffffff --declined We_mean_it", before=FED, files=SAID),
    said("feedback form -o form.md", before=(DRAFT,)),
    said("feedback letter -o letter.md", before=FED, files=SAID),
    said("feedback export -o all.csv", before=FED, files=SAID),
    said("feedback remove f1ffffff --yes", before=FED, files=SAID),
    said("idea import ideas.csv", files={"ideas.csv": "text,column,person\nOpen late,purpose,anna\n"}),
    said("export ideas -o ideas.csv"),
    said("part remove market", before=(("part", "set", "market", "Guests"),)),
    said("draft clause b1bbbbbb --text We_make_guests_happy. --by anna", before=(*COUNTED, ("vote", "count", "--yes"))),
    said("draft link 1 c1cccccc", before=(DRAFT,)),
    said("draft trim --ours 1 --by anna", before=(DRAFT,)),
    said("draft remove", before=(DRAFT,)),
    said("translate --text Wir_machen_Gäste_froh. --by anna", before=ADOPTED),
    said("undo", before=(DRAFT,)),
    said("redo", before=(DRAFT, ("undo",))),
    said("adopt --yes --because All_agreed", before=(DRAFT,)),
    said("show -o page.html", before=ADOPTED),
    said("story -o story.html", before=ADOPTED),
    said("letter anna -o letter.md", before=ADOPTED),
    said("letter --all letters", before=(*ADOPTED, ("idea", "add", "--by", "ben", "-c", "purpose", "Lend books"))),
    said("track add csat --target 95_% --unit %"),
    said("track change csat --target 96_%", before=(CSAT,)),
    said("track read csat 91_%", before=(CSAT,)),
    said("track import read.csv", before=(CSAT,), files={"read.csv": "date,csat\n2026-11-01,90\n2026-11-02,91\n"}),
    said("track remove csat --yes", before=(CSAT,)),
    said("track bind csat 1", before=(*ADOPTED, CSAT)),
    said("track unbind csat", before=BOUND),
    said("track without 1 --because It_shows", before=ADOPTED),
    said("track pulse memory.txt", before=ADOPTED, files={"memory.txt": "We make guests happy.\n"}),
    said("track done Hang_it_up", before=REVIEWED),
    said("track review --lived 4 --by anna", before=(DRAFT, ("adopt", "--yes", "--because", "Agreed"))),
    said("check --fix", files={"leitbild.yaml": HEAD.replace("    # anna\n", "").replace("    # ben\n", "")}),
    said("schema --write"),
    said("forge github --from ./l.whl"),
    said("forge gitlab --from ./l.whl"),
    said("git install", children=True),
    said("git uninstall", before=(("git", "install"),), children=True),
    said("whoami --set anna", children=True),
    said("resolve", files={"conflict": "yes"}, children=True),
    said("merge-driver base.yaml ours.yaml theirs.yaml 7 leitbild.yaml", files={"driver": "yes"}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What one call left: its exit code, what it said, and every file."""

    code: int
    told: str
    state: dict[str, str]
    left: tuple[str, ...]
    calls: tuple[str, ...] = ()
    forks: bool = False


def main() -> None:
    """Run every case, or those whose name holds the words on the command line, and tell what came of them."""
    wanted = " ".join(sys.argv[1:])
    chosen = [one for one in CASES if wanted in one.name]
    lines = ["| command | calls | faults | old | new | between | torn or untrue |", "|---|--:|--:|--:|--:|--:|--:|"]
    everything: Counter[str] = Counter()
    bad: list[str] = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(WORKERS) as pool:
        for number, case in enumerate(chosen):
            start, right = prepared(Path(folder) / str(number), case)
            faults = list(injected(right.calls))
            quick = [] if right.forks else ["-f", "--seccomp-bpf"]  # it follows children, and they would fail too
            done = list(pool.map(lambda fault, s=start, c=case, q=quick: ran(s, c, fault, quick=q), faults))
            found = [judged(fault, one, start.state, right, case) for fault, one in zip(faults, done, strict=True)]
            count = Counter(verdict for verdict, _why in found)
            everything += Counter({"faults": len(faults), "calls": len(right.calls), **count})
            whys = zip(faults, (why for _verdict, why in found), strict=True)
            bad += [f"{case.name}: {' '.join(fault)}: {why}" for fault, why in whys if why]
            lines.append(row(f"`{case.name}`", len(right.calls), len(faults), count))
            sys.stderr.write(lines[-1] + "\n")
            shutil.rmtree(Path(folder) / str(number))
    lines.append(row(f"{len(chosen)} commands", everything["calls"], everything["faults"], everything))
    sys.stdout.write("\n".join([*lines, "", *bad]) + "\n")
    if not wanted:
        text = PAGE.read_text(encoding="utf-8")
        before, _begin, rest = text.partition(BEGIN)
        PAGE.write_text(before + "\n".join([BEGIN, *lines, END]) + rest.partition(END)[2], encoding="utf-8")
    raise SystemExit(bool(bad))


def row(name: str, calls: int, faults: int, count: Counter[str]) -> str:
    """Give a line of the table."""
    kinds = (count[one] for one in ("old", "new", "between", "bad"))
    return f"| {name} | {calls} | {faults} | {' | '.join(map(str, kinds))} |"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A team's folder right before the command."""

    folder: Path
    state: dict[str, str]
    between: tuple[dict[str, str], ...] = ()


def prepared(folder: Path, case: Case) -> tuple[Start, Ran]:
    """Make the team's folder, and run the command in a copy of it without a fault."""
    team = folder / "start" / "team"
    team.mkdir(parents=True)
    git(team, "init", "--quiet", "--initial-branch", "main")
    (team / "leitbild.yaml").write_text(HEAD, encoding="utf-8")
    if "conflict" in case.files:
        conflict(team)
    elif "driver" in case.files:
        for name, words in (("base", ""), ("ours", "Early"), ("theirs", "Theirs")):
            text = HEAD.replace("Ben\n    ideas:\n", f"Ben\n    ideas:\n{an_idea(words)}") if words else HEAD
            (team / f"{name}.yaml").write_text(text, encoding="utf-8")
    else:
        for name, given in case.files.items():
            (team / name).write_text(given, encoding="utf-8")
            if not given:
                (team / name).unlink()
    for before in case.before:
        done = call(team, before, ())
        assert done.returncode in {0, 1}, (case.name, before, done.stderr)
    start = Start(folder=team.parent, state=state(team))
    right = ran(start, case, ())
    assert right.code in {0, 1}, (case.name, right.told)
    assert right.state != start.state, (case.name, "wrote nothing", right.told)
    if case.steps:
        lines = case.stdin.splitlines(keepends=True)
        shorter = (ran(start, case, (), stdin="".join(lines[:count])).state for count in range(len(lines)))
        start = Start(folder=start.folder, state=start.state, between=tuple(shorter))
    return start, right


def an_idea(text: str) -> str:
    """Give an idea's lines."""
    return f"      {text[0].lower()}9aaaaaa:\n        column: purpose\n        text: {text}\n"


def conflict(team: Path) -> None:
    """Leave a merge of two ideas unfinished."""
    for branch, text in (("main", ""), ("ours", "Early"), ("theirs", "Theirs")):
        if text:
            git(team, "switch", "--quiet", "--create", branch, "main")
            words = HEAD.replace("Ben\n    ideas:\n", f"Ben\n    ideas:\n{an_idea(text)}")
            (team / "leitbild.yaml").write_text(words, encoding="utf-8")
        git(team, "add", "--all")
        git(team, "commit", "--quiet", "--message", branch)
    git(team, "merge", "ours", check=False)


def injected(calls: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give every fault: a call's name and number, and what happens there."""
    for one in calls:
        name, number = one.split()
        for error in ERRORS:
            yield name, number, f"error={error}"
        yield name, number, "signal=SIGKILL"


def ran(
    start: Start, case: Case, fault: tuple[str, ...], *, stdin: str | None = None, quick: list[str] | None = None
) -> Ran:
    """Run the command in a fresh copy of the folder; without a fault its calls are noted."""
    with tempfile.TemporaryDirectory(dir=start.folder.parent) as copy:
        team = Path(copy) / "team"
        shutil.copytree(start.folder / "team", team, symlinks=True)
        trace = Path(copy) / "trace"
        if fault:
            name, number, what = fault
            follow = ["-f"] if case.children else [] if "signal" in what else quick or []  # seccomp sends no signals
            watch = ["strace", "-qq", *follow, "-o", str(trace), "-e", f"trace={name}"]
            watch += ["-e", f"inject={name}:{what}:when={number}"]
        elif stdin is None:
            watch = ["strace", "-qq", "-y", "-o", str(trace), "-e", f"trace={','.join((*CALLS, *FORKS))}"]
        else:
            watch = []
        done = call(team, case.words, watch, stdin=case.stdin if stdin is None else stdin)
        told = (done.stdout + done.stderr).decode("utf-8", "replace")
        noted = "" if fault or stdin is not None else trace.read_text(encoding="utf-8", errors="replace")
        forks = any(f"{one}(" in noted for one in FORKS)
        left = tuple(str(one.relative_to(team)) for one in team.rglob("*") if odd(one))
        calls = tuple(numbered(noted, team))
        return Ran(code=done.returncode, told=told, state=state(team), left=left, calls=calls, forks=forks)


def numbered(trace: str, team: Path) -> Iterator[str]:
    """Give the calls that write in the folder or to a stream: name, and which of its kind it is."""
    seen: Counter[str] = Counter()
    for line in trace.splitlines():
        if (found := re.match(r"(\w+)\((.*)", line)) is None:
            continue
        seen[found[1]] += 1
        if found[1] in FORKS:
            continue
        here = str(team) in found[2] or not re.match(r'(?:AT_FDCWD[^,]*, )?"/|\d+</', found[2])
        if found[1] in {"write", "pwrite64"}:
            here = re.match(r"[12]<", found[2]) is not None or str(team) in found[2]
        if here and (found[1] != "openat" or WRITES.search(found[2])):
            yield f"{found[1]} {seen[found[1]]}"


def odd(path: Path) -> bool:
    """Say whether this is a file that only a command at work has."""
    return path.is_file() and (path.suffix in {".tmp", ".lock", ".bak"} or ".tmp" in path.suffixes)


def state(team: Path) -> dict[str, str]:
    """Give what every file holds; of a box, whose ballots and how many, as its salt and receipts are drawn."""
    found = {}
    for one in sorted(team.rglob("*")):
        name = str(one.relative_to(team))
        if one.is_file() and not odd(one) and (not name.startswith(".git/") or name == ".git/config"):
            found[name] = boxed(one) if name.startswith(".leitbild/ballots") else one.read_text(encoding="utf-8")
    if (team / ".git" / "MERGE_HEAD").exists():
        found["unmerged"] = git(team, "ls-files", "--unmerged") and "yes"
    return {name: text for name, text in found.items() if text or name != "unmerged"}


def boxed(path: Path) -> str:
    """Give a box as far as it is the same every time."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".json" or not text:
        return text
    box = json.loads(text)
    return f"{sorted(box['voted'])} {sorted(map(str, box['ballots'].values()))}"


def judged(fault: tuple[str, ...], one: Ran, old: dict[str, str], right: Ran, case: Case) -> tuple[str, str]:
    """Give `old`, `new`, `between` (each file one of both) or `bad`, and what is wrong."""
    killed = "signal" in fault[2]
    changed = {name for name in old.keys() | right.state.keys() if old.get(name) != right.state.get(name)}
    names = old.keys() | right.state.keys() | one.state.keys()
    torn = [name for name in names if not whole(name, one, old, right, case)]
    new = {name for name in changed if one.state.get(name) == right.state.get(name)}
    kept = all(one.state.get(name) == old.get(name) for name in changed)
    verdict = "new" if new == changed else "old" if kept else "between"
    why = ""
    if torn:
        why = f"torn: {', '.join(sorted(torn))}"
    elif "Traceback" in one.told or "mistake in leitbild" in one.told:
        why = f"a bug: {one.told[-300:]}"
    elif killed:
        pass
    elif one.code == 0 and verdict != "new" and not case.steps:
        why = f"exit 0, and it is {verdict}"
    elif one.code not in {right.code, 0} and verdict == "new" and not case.children and changed:
        why = f"exit {one.code}, and all is done: {one.told[-200:]}"
    elif verdict != "old" and one.code and one.code != right.code and UNTRUE.search(one.told):
        why = f"untrue: {one.told[-300:]}"
    elif one.left and fault[0] not in {"unlink", "unlinkat"}:
        why = f"left behind: {one.left}"
    return ("bad" if why else verdict), why


def whole(name: str, one: Ran, old: dict[str, str], right: Ran, case: Case) -> bool:
    """Say whether a file is as it was, or as it should be, or on its way in steps."""
    found = one.state.get(name)
    if found in (old.get(name), right.state.get(name)):
        return True
    return case.steps or name in {".git/config", "unmerged"}


def call(
    team: Path, words: tuple[str, ...], watch: Sequence[str], *, stdin: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """Call the program in the folder, where everything that is drawn is drawn alike."""
    environ = {
        **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
        "HOME": str(team.parent),
        "LANG": "C.UTF-8",
        "TMPDIR": str(team.parent),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LEITBILD_LANG": "en",
        "LEITBILD_NOW": "2026-11-23T09:04Z",
        "LEITBILD_SEED": "faults",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    program = [sys.executable, "-m", "leitbild_cli", *words]
    return subprocess.run(
        [*watch, *program], cwd=team, env=environ, input=stdin.encode(), capture_output=True, check=False, timeout=300
    )


def git(team: Path, *words: str, check: bool = True) -> str:
    """Call git as somebody."""
    who = {f"GIT_{role}_{what}": "anna@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environ = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", **who}
    done = subprocess.run(["git", *words], cwd=team, env=environ, capture_output=True, text=True, check=False)
    assert not check or done.returncode == 0, done.stderr
    return done.stdout


if __name__ == "__main__":
    main()
