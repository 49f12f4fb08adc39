"""Words for the three marks a sentence of a draft can get, in both languages; all caseless, without a point at the end.

The long ones stand in the forms for team and colleagues or for customers; the short ones in answers by mail.
"""

from __future__ import annotations

FITS = (
    "passt|das passt|passt so|passt genau|stimmt|stimmt so|so habe ich es erlebt|so habe ich das erlebt"
    "|habe ich so erlebt|erlebt|fits|it fits|that fits|this fits|true|that is how it was|that's how it was"
    "|it was like that|like that"
    "|how it was"
)
STUMBLE = (
    "da stolpere ich|hier stolpere ich|stolpere|ich stolpere|gestolpert|stolpert"
    "|i stumble|i stumble here|stumble|stumbled"
)
UNTRUE = (
    "stimmt so nicht|stimmt nicht|passt nicht|passt so nicht|nicht wahr|habe ich anders erlebt|anders erlebt"
    "|anders|war anders|nicht erlebt|not true of us|not true|untrue"
    "|does not fit|doesn't fit|it was different|different|was different"
)
