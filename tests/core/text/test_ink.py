"""What of a text can be seen, and what nobody would miss."""

from __future__ import annotations

import pytest

from leitbild_cli.core.text.ink import has_ink, visible


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\xa0",
        "\u200b",
        "\xad",
        "\u2060",
        "ㅤ",
        "⠀",
        "️",
        "\ufeff",
        "́̈",
        "ᅟ",
        "\U000e0041\U000e0042",
        "\u202e\u202c",
        "\u200d",
        "￼",
        "\n\u2003\n",
    ],
)
def test_what_leaves_no_ink_is_empty(text: str) -> None:
    assert not has_ink(text)


@pytest.mark.parametrize("text", ["a", "é", "李", "👍", "?", "½", "e\u0301", "—", "\U0001f3f4", "५"])
def test_what_can_be_seen_has_ink(text: str) -> None:
    assert has_ink(text)


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d👩\u200d👧",
        "👩🏽\u200d⚕\ufe0f",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3 Kunde",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "🏳\ufe0f\u200d🌈",
        "می\u200cخواهم",
        "क्\u200dष",
        "\u200fשלום (CRM) עולם",
        "葛\U000e0100城",
        "ภาษา\u200bไทย",
        "⠓⠑⠇⠇⠕⠀⠺",
        "5\u00a0€, 1\u202f000",
    ],
)
def test_signs_that_carry_meaning_stay(text: str) -> None:
    assert visible(text).text == text
    assert visible(text).hidden == ()


@pytest.mark.parametrize(
    ("text", "shown", "hidden"),
    [
        ("ab\u202ecd\u202c", "abcd", ("U+202E", "U+202C")),
        ("\u2067a\u2069", "a", ("U+2067", "U+2069")),
        ("Kun\u00adden", "Kunden", ("U+00AD",)),
        ("Kun\u200bden\u2060\ufeff", "Kunden", ("U+200B", "U+2060", "U+FEFF")),
        ("a\u200db\u200cc", "abc", ("U+200D", "U+200C")),
        ("fair\u200e", "fair", ("U+200E",)),
        ("Wir\u3164alle", "Wir alle", ("U+3164",)),
        ("Kunden\U000e0068\U000e0069", "Kunden", ("U+E0068", "U+E0069")),
        ("a\ufe0f", "a", ("U+FE0F",)),
        ("👍\ufe0f\ufe01\U000e0121", "👍\ufe0f", ("U+FE01", "U+E0121")),
    ],
)
def test_what_works_in_the_dark_is_taken_out_and_named(text: str, shown: str, hidden: tuple[str, ...]) -> None:
    found = visible(text)
    assert (found.text, found.hidden) == (shown, hidden)
