"""Numbers and durations as the reader writes them: 98,5 % or 98.5%, 1:05 min."""

from __future__ import annotations

from decimal import Decimal

from leitbild_cli.language import current

NO_BREAK = "\u00a0"
_MINUTE, _HOUR = 60, 3600


def number(value: Decimal, *, language: str | None = None) -> str:
    """Give a number; from five digits on in groups of three, set apart by a blank that no language misreads."""
    whole, _point, rest = format(abs(value), "f").partition(".")
    if len(whole) > 4:  # noqa: PLR2004  four digits are read at a glance
        whole = f"{int(whole):,}".replace(",", NO_BREAK)
    mark = "," if (language or current()) == "de" else "."
    return ("-" if value < 0 else "") + whole + (mark + rest if rest else "")


def plural(value: Decimal) -> int:
    """Give the whole number whose plural belongs to this one; parts of one are several."""
    return int(value) if value == value.to_integral_value() else 2


def amount(value: Decimal, unit: str | None, *, language: str | None = None) -> str:
    """Give a value with its unit; times as durations, the values of a scale as they are."""
    from leitbild_cli.core.tracking import units  # a vote shows numbers, too, and nothing of measures
    from leitbild_cli.core.tracking.units import UnitKind

    figure = number(value, language=language)
    match units.kind(unit):
        case UnitKind.SHARE:
            return f"{figure}{NO_BREAK}%" if (language or current()) == "de" else f"{figure}%"
        case UnitKind.TIME if (length := units.seconds(unit)) is not None and length <= _HOUR:
            return duration(value * length, language=language)
        case UnitKind.SCALE:
            return figure
        case _:
            return f"{figure}{NO_BREAK}{unit}" if unit else figure


def duration(seconds: Decimal, *, language: str | None = None) -> str:
    """Give a duration: 30 s, 5 min, 1:05 min, 1 h, 1:30 h, 1:30:05 h; split seconds to two places."""
    total = _trimmed(abs(seconds).quantize(Decimal("0.01")))
    sign = "-" if seconds < 0 else ""
    if total < _MINUTE:
        return f"{sign}{number(total, language=language)}{NO_BREAK}s"
    whole, unit = (_HOUR, "h") if total >= _HOUR else (_MINUTE, "min")
    if total % whole == 0:
        return f"{sign}{total // whole:f}{NO_BREAK}{unit}"
    minutes, rest = divmod(total, _MINUTE)
    last = number(rest, language=language)
    last = f"0{last}" if rest < 10 else last  # noqa: PLR2004  two digits behind a colon
    if total < _HOUR:
        return f"{sign}{minutes:f}:{last}{NO_BREAK}min"
    hours, minutes = divmod(minutes, 60)
    seconds_too = f":{last}" if rest else ""
    return f"{sign}{hours:f}:{minutes:02f}{seconds_too}{NO_BREAK}h"


def _trimmed(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
