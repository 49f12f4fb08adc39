"""The German words: all there, once each, with the same blanks to fill in, and one way of addressing people."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.metadata import version
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from babel.messages.mofile import read_mo
from messages import FOREIGN, PACKAGE, Translated, foreign, glued, missing, own, translated

from leitbild_cli import language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from messages import Said

DE = translated("de")
SIE = translated("de_SIE")
NEWEST_CLICK = (8, 5)  # the newest one whose texts somebody has looked through
CLICK = tuple(int(number) for number in version("click").split(".")[:2])

# What only a programmer who builds commands with click can meet.
FOR_PROGRAMMERS = {
    "d",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Choice({choices})",
    "Could not determine name for option with declarations {decls!r}",
    "Invalid start character for option ({option})",
    "Name '{name}' defined twice",
    (
        "No options defined but a name was passed ({name}). Did you mean to declare an argument instead?"
        " Did you mean to pass '--{name}'?"
    ),
    "Unknown color {colour!r}",
    "Unknown standard stream '{name}'",
    "Windows error: {error}",
}

# A text about "du" and "Sie" names both without addressing anybody: say so in a comment above it.
ABOUT_ADDRESS = "about the form of address"
DU = re.compile(r"\b(du|dich|dir|dein\w*)\b", re.IGNORECASE)
# Forms that are nothing but an imperative, wherever they stand …
COMMAND_ANYWHERE = re.compile(r"\b(gib|nimm|lies|sieh|sprich|hilf|wirf|triff|vergiss|schreib|benutz)\b", re.IGNORECASE)
# … and forms that are one where a sentence begins (or after "bitte").
COMMAND_FIRST = re.compile(
    r"(?:^|[.!?:;–]\s+|\n\s*|[(„»]|\bbitte\s)"
    r"(?:Dann |Zuerst |Sonst )?"
    r"(?i:acht|änder|antwort|behalt|beantwort|beend|beginn|benenn|beschreib|bestätig|bring|denk|drück|entfern|entscheid|"
    r"ergänz|erklär|ersetz|erzähl|fass|formulier|füg|führ|geh|hinterleg|hol|importier|installier|klick|komm|kopier|"
    r"korrigier|kürz|lad|lass|leg|lies|lösch|mach|meld|merk|nenn|nutz|öffn|ordn|pack|plan|probier|prüf|räum|ruf|sag|schau|"
    r"schick|schließ|schreib|send|setz|speicher|start|stell|streich|tausch|tipp|trag|trenn|überleg|überprüf|"
    r"unterschreib|verbind|verbinde|vergib|vergleich|verschieb|versuch|verteil|verwend|wähl|wart|wechsl|wiederhol|zähl|"
    r"zeig|zieh)e?\b"
)
# "Sie" inside a sentence is nobody but the reader; at its beginning it may be the idea.
FORMAL = re.compile(r"(?:[\wäöüß,]\s)(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b|\bIhnen\b")


@cache
def all_ours() -> dict[str, Said]:
    """Every text of the program; only whoever runs these tests reads its source."""
    return {said.id: said for said in own()}


def test_every_text_has_german_words() -> None:
    lost = missing()
    told = [f"{area}.po: {text.id!r}" for area, texts in lost.items() for text in texts]
    _none(f"{len(told)} texts without German ({_totals(lost)}); `make locale-missing` writes stubs", told)


def test_no_text_is_translated_twice() -> None:
    for entries in (DE, SIE):
        counts = Counter(entry.id for entry in entries)
        twice = [entry.at for entry in entries if counts[entry.id] > 1]
        _none("in more than one .po file", twice)


def test_no_translation_outlives_its_text() -> None:
    left = [entry.at for entry in DE if entry.area not in FOREIGN and entry.id not in all_ours()]
    _none("no longer said anywhere in leitbild_cli", left)


def test_a_plural_is_a_plural_on_both_sides() -> None:
    odd = [entry.at for entry in DE if (said := all_ours().get(entry.id)) and said.plural != entry.plural]
    _none("the second form differs from the source", odd)


def test_the_words_are_finished() -> None:
    entries = [*DE, *SIE]
    _none("a fuzzy entry is left out when the catalogue is built", [entry.at for entry in entries if entry.fuzzy])
    forms = [entry.at for entry in entries if len(entry.forms) != (1 if entry.plural is None else 2)]
    _none("a plural has two German forms", forms)
    _none("no German words yet", [entry.at for entry in entries if not all(form.strip() for form in entry.forms)])


def test_the_blanks_are_the_same() -> None:
    entries = [*DE, *SIE]
    _none("blanks the program does not fill in", [f"{entry.at}: {more}" for entry in entries if (more := _more(entry))])
    ours = [entry for entry in entries if entry.area not in FOREIGN]  # click fills in English words; German may not
    _none("blanks left out", [f"{entry.at}: {fewer}" for entry in ours if (fewer := _fewer(entry))])


def test_our_blanks_have_names() -> None:
    words = [word for said in all_ours().values() for word in (said.id, said.plural) if word]
    odd = [word for word in words if not all(name.isidentifier() for name in _blanks(word))]
    _none("blanks are named, as in {count}", odd)
    _none("put together before it is translated", glued())


def test_texts_that_say_du_have_a_version_with_sie() -> None:
    formal = {entry.id for entry in SIE}
    lost = [f"{entry.at}\n    {_du(entry)!r} in {entry.forms}" for entry in DE if _du(entry) and entry.id not in formal]
    _none("addressed with du, missing in locale/de_SIE", lost)


def test_texts_with_sie_replace_one_with_du_and_keep_to_it() -> None:
    known = {entry.id for entry in DE}
    orphans = [entry.at for entry in SIE if entry.id not in known]
    _none("in locale/de_SIE but not in locale/de", orphans)
    informal = [f"{entry.at}\n    {_du(entry)!r} in {entry.forms}" for entry in SIE if _du(entry)]
    _none("locale/de_SIE says du", informal)


def test_no_text_says_sie_where_du_is_spoken() -> None:
    formal = [entry.at for entry in DE if not _exempt(entry) and any(FORMAL.search(form) for form in entry.forms)]
    _none("locale/de says Sie", formal)


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        ("Das passt nicht. Gib einen Namen an.", True),
        ("Mit --by nennst du eine Person.", True),
        ("Prüfe die Zeile.", True),
        ("bitte wähle eine Spalte", True),
        ("Eine Frage: Teile der Stimme fehlen.", False),
        ("Der Prüfer startet. Zeigt, was fehlt.", False),
        ("Kunden, die warten", False),
    ],
)
def test_an_imperative_is_heard(text: str, *, addressed: bool) -> None:
    assert bool(_speaks_du(text)) is addressed


@pytest.mark.parametrize(
    ("text", "formal"),
    [
        ("Geben Sie einen Namen an.", True),
        ("Ist das Ihre Idee?", True),
        ("Sie ist geparkt.", False),
        ("Die Idee: Sie bleibt, wie sie ist.", False),
    ],
)
def test_a_formal_address_is_heard(text: str, *, formal: bool) -> None:
    assert bool(FORMAL.search(text)) is formal


@pytest.mark.skipif(CLICK > NEWEST_CLICK, reason="this click is newer than its catalogue; look its texts through")
@pytest.mark.parametrize("area", FOREIGN)
def test_foreign_words_are_those_of_the_installed_packages(area: str) -> None:
    said = {text.id for text in foreign(area)}
    ours = [entry for entry in DE if entry.area == area]
    stale = [entry.at for entry in ours if (entry.id in said or entry.id in all_ours()) is not _expected(entry)]
    _none(f"click {'.'.join(map(str, CLICK))} has it though the comment says no, or the reverse", stale)
    lost = sorted(said - {entry.id for entry in ours} - FOR_PROGRAMMERS - set(all_ours()))
    _none("texts a user can meet, without German", lost)


def _none(what: str, items: Sequence[str]) -> None:
    """Fail with the whole list, one item a line, unless it is empty."""
    if items:
        pytest.fail("\n".join([f"{what}:", *(f"  {item}" for item in items)]), pytrace=False)


def _expected(entry: Translated) -> bool:
    """Whether the installed click has the text, going by the entry's comment."""
    only = next((line for line in entry.comments if line.startswith("only in click")), None)
    return only is None or f"{CLICK[0]}.{CLICK[1]}" in re.findall(r"\d+\.\d+", only)


def _more(entry: Translated) -> set[str]:
    """The blanks of the German words that the source doesn't have."""
    given = set[str]().union(*map(_blanks, entry.forms))
    return given - _blanks(entry.id) - _blanks(entry.plural or "")


def _fewer(entry: Translated) -> set[str]:
    """The blanks of the source that the German words don't have; one thing needs no number."""
    if entry.plural is None or len(entry.forms) == 1:
        return _blanks(entry.id) - _blanks(entry.forms[0])
    one, many = _blanks(entry.id) - _blanks(entry.forms[0]), _blanks(entry.plural) - _blanks(entry.forms[-1])
    return (one - {"count", "n"}) | many


def _blanks(text: str) -> set[str]:
    percent = re.findall(r"%\((\w+)\)", text)
    try:
        parsed = [name for _literal, name, _spec, _conversion in Formatter().parse(text) if name is not None]
    except ValueError:  # a text that is never filled in may speak of a single brace
        parsed = []
    return {*percent, *parsed}


def _du(entry: Translated) -> str:
    return "" if _exempt(entry) else next((found for form in entry.forms if (found := _speaks_du(form))), "")


def _speaks_du(text: str) -> str:
    spoken = (pattern.search(text) for pattern in (DU, COMMAND_ANYWHERE, COMMAND_FIRST))
    return next((match.group().strip() for match in spoken if match), "")


def _exempt(entry: Translated) -> bool:
    return any(ABOUT_ADDRESS in line for line in entry.comments)


def _totals(lost: Mapping[str, Sequence[object]]) -> str:
    return ", ".join(f"{area}: {len(texts)}" for area, texts in lost.items())


@pytest.mark.parametrize("spoken", ["de", "de_SIE"])
def test_every_message_is_found_where_it_stands(spoken: str) -> None:
    """It is looked up among the bytes of the built words, which are in the order of their bytes."""
    catalogue = language._Catalogue([spoken])
    built = PACKAGE / "locale" / spoken / "LC_MESSAGES" / "leitbild.mo"
    with built.open("rb") as source:
        found_by_babel = [one for one in read_mo(source) if one.id]
    assert found_by_babel
    for one in found_by_babel:
        forms = [one.string] if isinstance(one.string, str) else list(one.string or ())
        found = catalogue.get(one.id if isinstance(one.id, str) else one.id[0])
        assert found is not None
        assert found.decode().split("\0") == forms
    assert catalogue.get("") is catalogue.get("no such message") is None
