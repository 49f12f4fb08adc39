"""The one way a template is filled: everything foreign escaped, nothing that is missing passed over in silence.

A template says its own words by `_()` and `ngettext()`, a sentence with markup in it by the filter `told`:
`{{ _("Adopted on {day}")|told(day=…) }}`. No script, no `style=`: the policy allows the one sheet, by its hash.
"""

from __future__ import annotations

import base64
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from leitbild_cli.core.text.digest import sha256
from leitbild_cli.core.text.ink import visible
from leitbild_cli.language import _, current, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.prose import long_day, quoted

if TYPE_CHECKING:
    from datetime import date


# What XML 1.0 and HTML refuse; line breaks and tabs stay.
_REFUSED = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000)])


_LONGEST, _REST = 600, 40


@record
class LongText:
    """A long text where it is cut."""

    head: str
    rest: str = ""


@record
class Sheet:
    """The style sheet of a page, and its hash as the policy takes it."""

    text: Markup
    hash: str


def filled(template: str, *, sheet: str, **values: object) -> str:
    """Give a whole page; `sheet` is the name of its style sheet among the templates."""
    return environment().get_template(template).render(sheet=_sheet(sheet), language=current(), **values)


@cache
def environment() -> Environment:
    """Give the environment of all templates, in the language of the moment."""
    made = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=PackageLoader("leitbild_cli.view.page"),
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(_=_, ngettext=ngettext)
    made.filters.update(told=told, quoted=quoted, time=time, cut=cut)
    return made


def told(sentence: str, **facts: object) -> Markup:
    """Give a sentence of ours with its facts put in, escaped unless they are markup already."""
    return escape(sentence).format(**{name: _harmless(fact) for name, fact in facts.items()})


def time(day: date, *, year: bool = False) -> Markup:
    """Give a day as running text has it, and as programs read it."""
    return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), long_day(day, year=year))


def cut(text: str) -> LongText:
    """Give a text, and what of a very long one is only shown when asked for."""
    if len(text) <= _LONGEST + _REST:
        return LongText(head=text)
    end = text.rfind(" ", _LONGEST - _REST, _LONGEST)
    end = end if end > 0 else _LONGEST
    return LongText(head=text[:end] + "…", rest=text[end:])


def _harmless(value: object) -> object:
    """Give a foreign text without what turns it round, hides in it or is no character."""
    if not isinstance(value, str) or isinstance(value, Markup) or value.isprintable():
        return value
    return visible(value.translate(_REFUSED)).text


@cache
def _sheet(name: str) -> Sheet:
    loader = environment().loader
    assert loader is not None  # noqa: S101  for the type checker
    text = loader.get_source(environment(), name)[0]
    digest = base64.b64encode(sha256(text.encode()).digest()).decode()
    return Sheet(text=Markup(text), hash=f"sha256-{digest}")  # noqa: S704  our own file
