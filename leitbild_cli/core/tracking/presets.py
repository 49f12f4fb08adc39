"""Measures that customer-service teams often keep, ready to take: unit, direction, names, how each is counted."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better, Language, Measure
from leitbild_cli.core.tracking import units
from leitbild_cli.core.tracking.units import OPEN, Bounds
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping


@record
class Preset:
    """A measure to start from; names and units go into the file, so they follow the file's language."""

    id: str
    de: str
    en: str
    better: Better
    counted: str
    unit: str | None = None
    unit_de: str | None = None
    bounds: Bounds = OPEN

    def name(self, language: Language) -> str:
        """Give the name in the language of the file."""
        return self.de if language is Language.DE else self.en


def from_preset(preset: Preset, language: Language, *, target: Decimal | None = None) -> Measure:
    """Give a measure without readings, named in the language of the file."""
    unit = preset.unit_de if language is Language.DE and preset.unit_de else preset.unit
    return Measure(id=preset.id, name=preset.name(language), unit=unit, target=target, better=preset.better)


def bounds(measure: Measure) -> Bounds:
    """Give what can be true of the measure: by its unit, else by the preset it comes from."""
    own = units.bounds(measure.unit)
    preset = PRESETS.get(measure.id)
    if own != OPEN or preset is None:
        return own
    return preset.bounds if measure.unit in (preset.unit, preset.unit_de) else own


_ALL = (
    Preset(
        id="csat",
        de="Kundenzufriedenheit",
        en="Customer satisfaction",
        unit="%",
        better=Better.HIGHER,
        counted=mark("satisfied answers / all answers; say which answers count as satisfied"),
    ),
    Preset(
        id="nps",
        de="Weiterempfehlung (NPS)",
        en="Net promoter score",
        unit="points",
        unit_de="Punkte",
        better=Better.HIGHER,
        bounds=Bounds(Decimal(-100), Decimal(100)),
        counted=mark("share of 9 and 10 minus share of 0 to 6; points, not per cent"),
    ),
    Preset(
        id="ces",
        de="Leichtigkeit für Kunden (CES)",
        en="Ease for customers (CES)",
        unit="1–7",
        better=Better.HIGHER,
        counted=mark("mean of the answers, where 7 is very easy"),
    ),
    Preset(
        id="fcr",
        de="Lösung beim ersten Kontakt",
        en="Solved at first contact",
        unit="%",
        better=Better.HIGHER,
        counted=mark("requests solved at the first contact / all requests"),
    ),
    Preset(
        id="asa",
        de="Durchschnittliche Wartezeit",
        en="Average waiting time",
        unit="s",
        better=Better.LOWER,
        counted=mark("waiting time of the answered calls / answered calls"),
    ),
    Preset(
        id="service-level",
        de="Servicelevel",
        en="Service level",
        unit="%",
        better=Better.HIGHER,
        counted=mark("calls answered in time / all calls; say whether abandoned calls count"),
    ),
    Preset(
        id="aht",
        de="Bearbeitungszeit",
        en="Handling time",
        unit="s",
        better=Better.LOWER,
        counted=mark("talking + holding + work after the call; never a goal on its own"),
    ),
    Preset(
        id="abandon",
        de="Abbruchquote",
        en="Abandoned calls",
        unit="%",
        better=Better.LOWER,
        counted=mark("callers who hang up before somebody answers / all callers"),
    ),
    Preset(
        id="complaints",
        de="Beschwerden",
        en="Complaints",
        better=Better.LOWER,
        bounds=Bounds(Decimal(0)),
        counted=mark("complaints that came in since the last reading"),
    ),
    Preset(
        id="backlog",
        de="Offene Anfragen",
        en="Open requests",
        better=Better.LOWER,
        bounds=Bounds(Decimal(0)),
        counted=mark("requests without an answer at the end of the day"),
    ),
    Preset(
        id="pulse",
        de="Aus dem Gedächtnis",
        en="From memory",
        unit="%",
        better=Better.HIGHER,
        counted=mark("sentences of the statement that somebody knows by heart / all sentences, over all who wrote"),
    ),
)
PULSE = "pulse"
PRESETS: Mapping[str, Preset] = {preset.id: preset for preset in _ALL}
