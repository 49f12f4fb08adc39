"""Bytes of words become letters, every one of them, or are refused."""

from __future__ import annotations

import pytest

from leitbild_cli.file.letters import CutLetters, Letters, NoLetters, NoSuchEncoding, UnsureLetters, letters


@pytest.mark.parametrize(
    "text",
    [
        "Größe an Gäste\nFür Öffnung\n",
        "Wir helfen Gästen gern – überall.",
        "„Spaß“\nund\nSpaß“",
        "5 € für „Mut“ …",
        "Hernán y Tomás",
        "Voilà",
        "Straß",
        "it’s “fair” – 20°C, § 5, 5€",
        "Ça va, Ångström, Œuvre",
    ],
)
def test_windows_1252_keeps_every_letter_and_says_so(text: str) -> None:
    found = letters(text.encode("cp1252"))
    assert (found.text, found.read_as) == (text, "Windows-1252")
    assert found.line


@pytest.mark.parametrize("text", ["", "fair", "Größe, 李 и Анна 👍\n"])
def test_utf_8_needs_no_word(text: str) -> None:
    assert letters(text.encode()).read_as is None
    assert letters(text.encode("utf-8-sig")).text == text


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-32"])
def test_unicode_of_two_and_four_bytes_is_read_and_said(codec: str) -> None:
    found = letters("Größe\nGäste".encode(codec))
    assert (found.text, found.read_as) == ("Größe\nGäste", "UTF-32" if codec == "utf-32" else "UTF-16")


@pytest.mark.parametrize("text", ["Größe an Gäste", "Straße", "Übung macht Ärger", "schön"])
@pytest.mark.parametrize("codec", ["cp850", "mac_roman"])
def test_what_may_be_another_encoding_is_refused_with_both_readings(text: str, codec: str) -> None:
    with pytest.raises(UnsureLetters) as refused:
        letters(text.encode(codec))
    assert text in str(refused.value)
    assert f"LEITBILD_ENCODING={codec}" in str(refused.value)


def test_the_encoding_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEITBILD_ENCODING", "cp850")
    assert letters("Größe".encode("cp850")).text == "Größe"
    assert letters("Größe".encode()).text == "Größe"
    monkeypatch.setenv("LEITBILD_ENCODING", "klingon")
    with pytest.raises(NoSuchEncoding):
        letters("Größe".encode("cp850"))


def test_two_encodings_in_one_text_are_both_read() -> None:
    lines = "Größe şğ\n".encode() + "Gäste\n".encode("cp1252") + "für ".encode() + "Öl".encode("cp1252")
    assert letters(lines).text == "Größe şğ\nGäste\nfür Öl"


def test_half_a_letter_is_refused() -> None:
    with pytest.raises(CutLetters):
        letters("Größe für zö".encode()[:-1])


def test_a_picture_is_no_text() -> None:
    with pytest.raises(NoLetters):
        letters(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff")


def test_an_empty_byte_in_a_text_of_utf_8_is_a_control_character_and_no_other_encoding() -> None:
    assert letters(b"A\0Gr\xc3\xbc\xc3\x9fe\n") == Letters(text="A\0Grüße\n")
