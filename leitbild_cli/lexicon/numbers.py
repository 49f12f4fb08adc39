"""Number words of both languages: cardinals, ordinals, fractions and multiples; all folded."""

from __future__ import annotations

ONES = (
    "null zero|eins|zwei two zwo|drei three|vier four|fuenf five|sechs six|sieben seven|acht eight"
    "|neun nine|zehn ten|elf eleven|zwoelf twelve dutzend dozen|dreizehn thirteen|vierzehn fourteen|fuenfzehn fifteen"
    "|sechzehn sixteen|siebzehn seventeen|achtzehn eighteen|neunzehn nineteen"
)
ONE = frozenset("ein eine einem einen einer eines one".split())  # where they are no article
BOTH = frozenset("beide beiden both".split())
TENS = (
    "zwanzig twenty|dreissig thirty|vierzig forty fourty|fuenfzig fifty|sechzig sixty|siebzig seventy|achtzig eighty"
    "|neunzig ninety"
)
GREAT = {
    "hundert": 1e2,
    "hundred": 1e2,
    "tausend": 1e3,
    "thousand": 1e3,
    "million": 1e6,
    "millionen": 1e6,
    "mio": 1e6,
} | dict.fromkeys(("dutzend", "dozen"), 12.0)
ODD_ORDINALS = (
    "zweite:2 dritte:3 siebte:7 third:3 fifth:5 eighth:8 ninth:9 twelfth:12 twentieth:20 thirtieth:30"
    " fortieth:40 fiftieth:50 hundredth:100 second:2"
)
# from the first to the tenth, German ones without their ending
PLACES = (
    "first erst|second zweit|third dritt|fourth viert|fifth fuenft|sixth sechst|seventh siebt|eighth acht|ninth neunt"
    "|tenth zehnt"
)
FRACTIONS = (
    "halb:0.5 halbe:0.5 halben:0.5 halbes:0.5 halber:0.5 haelfte:0.5 half:0.5 halves:0.5 drittel:0.33333"
    " dritteln:0.33333"
    " viertel:0.25 vierteln:0.25 dreiviertel:0.75 fuenftel:0.2 zehntel:0.1 thirds:0.33333 quarters:0.25 fifths:0.2"
    " tenths:0.1"
)
MULTIPLES = (
    "doppelt:2 doppelte:2 doppelten:2 doppelter:2 doppeltes:2 verdoppeln:2 verdoppelt:2 verdoppelung:2 verdopplung:2"
    " verdreifachen:3 verdreifacht:3 vervierfachen:4 verzehnfachen:10 halbieren:0.5 halbiert:0.5 halbierung:0.5"
    " double:2 doubled:2 doubling:2 triple:3 tripled:3 treble:3 quadruple:4 halve:0.5 halved:0.5 halving:0.5 once:1"
    " twice:2 thrice:3 einmal:1"
)
# parts of an hour before and after the full one: *halb acht*, *half past seven*, *Viertel vor acht*
HALF_TO = frozenset(("halb",))
OF_CLOCK = {("half", "past"): 0.5} | {
    (quarter, side): part
    for quarter in ("viertel", "quarter")
    for side, part in (("nach", 0.25), ("past", 0.25), ("vor", -0.25), ("to", -0.25))
}
ONE_OF = {"third": 1 / 3, "fourth": 0.25, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
SHARES = frozenset("drittel viertel fuenftel zehntel thirds quarters fifths tenths".split())
