"""What every page has from its environment: foreign words are words, and nothing that is missing is passed over."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from leitbild_cli.view.page.environment import environment, filled, told


def test_foreign_words_stay_words_and_nothing_in_them_hides() -> None:
    template = environment().from_string("<p title='{{ words }}'>{{ words }}</p>")
    words = "<script>' onload=x \x1b[2J\u202eEvil\u200b end"
    escaped = "&lt;script&gt;&#39; onload=x [2JEvil end"
    assert template.render(words=words) == f"<p title='{escaped}'>{escaped}</p>"


def test_a_sentence_takes_markup_of_ours_and_escapes_the_rest() -> None:
    assert told("{a} & {b}", a="<i>\u2066", b=Markup("<b>1</b>")) == "&lt;i&gt; &amp; <b>1</b>"


def test_what_a_template_was_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ missing }}").render()


def test_the_policy_names_the_one_sheet_and_nothing_else() -> None:
    page = filled("frame.html", sheet="page.css")
    (sheet,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'" in page
    assert "<script" not in page
    assert "style=" not in page
