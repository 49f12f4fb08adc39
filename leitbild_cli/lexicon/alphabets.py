"""Letters of other alphabets, small, as people write them in Latin ones where a name has to be typed."""

from __future__ import annotations

_GREEK = """
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
"""
_CYRILLIC = """
    а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
    ы y э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz ә a қ q ң n ө o ұ u ү u һ h ғ g
"""

_LETTERS = f"{_GREEK} {_CYRILLIC}".split()
LATIN = dict(zip(_LETTERS[::2], _LETTERS[1::2], strict=True)) | {"ь": "", "ъ": ""}
