"""What people said in Markdown: it says itself, and opens no heading, list, ruler or link."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from leitbild_cli.view.format.markdown import plain


@pytest.mark.parametrize(
    "said",
    [
        "# Kopf", "###", "1. FC Köln", "2) zwei", "10.", "- Punkt", "+ plus", "* Stern", "- - -", "---", "===", "~~~",
        "> Zitat", "| a | b |", "[l](javascript:x)", "![b](http://x)", "<script>x</script>", "&lt;b&gt;", "a\\", "`c`",
        "**fett** und _schräg_", "-5 % Beschwerden", "#5 und 1.5 Sterne",
    ],
)  # fmt: skip
def test_a_text_is_a_paragraph_of_its_very_letters_wherever_it_stands(said: str) -> None:
    told = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for before in ("", "> ", "Darüber\n", "> Darüber  \n> "):
        inline = [one for one in told.parse(f"{before}{plain(said)}") if one.type == "inline"]
        assert len(inline) == 1
        assert not {one.type for one in inline[0].children or ()} - {"text", "text_special", "softbreak", "hardbreak"}
        assert "".join(one.content for one in inline[0].children or ()) == ("Darüber" if "Dar" in before else "") + said
    assert "h1" not in told.render(f"Darüber\n{plain(said)}")
    assert "h2" not in told.render(f"Darüber\n{plain(said)}")
