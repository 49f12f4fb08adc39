"""The root of a folded word: endings and derivations taken off, so that *Förderung* meets *fördern*.

Written for comparing, not for reading: the same rough cut on both sides is what counts. Snowball's stems were no
better, neither for pairs of ideas nor for an idea in a draft, and they cost 20 ms to import and 50 µs a word. The words
of the lists are some 2,000, and every `idea add` needs them: their roots are kept.

German first: inflection, derivation, and the vowels of strong verbs taken back. *Gäste* meets *Gast*, *klein* meets
*kleinste*, *gelöst* meets *Lösung*, *angerufen* meets *anrufen*. Then English: inflection, derivation, irregular forms
and British spelling.
"""

from __future__ import annotations

import re
from functools import cache

from leitbild_cli.lexicon.de.forms import NOUNS_OF_VERBS, OTHER_NOUNS, OTHER_T, STRONG
from leitbild_cli.lexicon.de.forms import ODD as GERMAN_ODD
from leitbild_cli.lexicon.en.forms import NO_MEN, WITH_E
from leitbild_cli.lexicon.en.forms import ODD as ENGLISH_ODD


@cache
def root(word: str, language: str) -> str:
    """Give what is left of a folded word without its endings."""
    return kept(language).get(word) or worked_out(word, language)


def worked_out(word: str, language: str) -> str:
    """Give the root by the rules."""
    return german_root(word) if language == "de" else english_root(word)


@cache
def kept(language: str) -> dict[str, str]:
    """Give the roots of the words that stand in lists."""
    if language == "de":
        from leitbild_cli.lexicon.de.roots import ROOTS
    else:
        from leitbild_cli.lexicon.en.roots import ROOTS
    return by_word(ROOTS)


def by_word(table: str) -> dict[str, str]:
    """Give what a table says of each word: a word, then what is said of it, and so on."""
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


@cache
def unmarked(word: str) -> str:
    """Give a folded word without what was an umlaut: *Raeume* as *Raume*."""
    return plain(word)


_SHORTEST = 3
_GERMAN_LEAST = 4  # letters that derivations leave
_ROUNDS = 4
_UMLAUT = re.compile(r"(?<![aeq])([aou])e")

_SEPARABLE = (
    "zusammen zurueck vorbei voraus weiter wieder herein heraus hinaus hinein herunter runter hoch weg fest"
    " frei durch nach ein aus auf bei her hin los mit vor dar ab an um zu teil statt"
).split()
_BEFORE_END = frozenset((*_SEPARABLE, *"zuruck ver ent be uber ruck".split()))
_FRONTS = (*_SEPARABLE, *"rueck ver ent miss zer ueber unter be er".split())
_BACK = "zuruck"  # *zurückgeben* is a *Rückgabe*

_SUPERLATIVE = (
    r"(.*(?:ig|lich|sam|bar|haft|voll|los|ell|iv|isch|ent|ant|schnell|klein|schon|neu|fruh|spat|lang|kurz|alt|jung"
    r"|stark|schwach|warm|kalt|billig|best|nett|leis|laut|still|klar|einfach|leicht|schwer|modern|sicher|sauber|teur"
    r"|arm|reich|hell|weit|tief|breit|eng|dick|dunn|faul|klug|hart|weich|frisch|oft|rasch|flott|gesund))"
    r"e?st(?:e|en|er|es|em)"
)
_MOST = ("ste", "sten", "ster", "stes", "stem")
_VERB_T = tuple(
    "llt mmt nnt rrt igt rgt rkt bt ckt hlt gt tzt uft pft ndet itet rtet htet stet ftet ldet ntet rnt rmt hnt eut"
    " baut traut edet aucht reicht sucht bucht scht aert oert ehrt uehrt ieht iert ert elt uesst asst utzt rzt eiht"
    " fuehrt olt eilt ietet erbt enkt inkt ankt oest eiss ffnet echnet".split()
)
_NOUN_T = ("heit", "keit", "schaft", "taet", "haft", "hafte", "haften", "hafter", "haftes")
_LAST_OF_FORMS = "tsenmrzgfbhd"
_VERB_TE = ("ete", "eten", "erte", "elte", "igte", "ierte", "llte")


def by_last_letter(endings: str, letters: int = 1) -> dict[str, tuple[str, ...]]:
    """Give the endings under their last letter or letters, in the order in which they are to be tried."""
    known = endings.split()
    return {last: tuple(one for one in known if one.endswith(last)) for last in {one[-letters:] for one in known}}


_GERMAN_DERIVED = by_last_letter(
    "ibilitat abilitat igkeiten igkeit lichkeit isierungen isierung isieren isierend isiert isation isier ierungen"
    " ierung"
    " ierend ieren iert ier ationen ation itionen ition ionen ion itaten itat aturen atur heiten heit keiten keit"
    " ungen ung isch nissen nisse nis ens voll end ie ig ik um",
    letters=2,
)
_SHORT_BEHIND = frozenset(("ig", "ung", "ungen"))
_GERMAN_DERIVED_TO = {"ibilitat": "ibl", "abilitat": "abl", "lichkeit": "lich"}
_ENDINGS = by_last_letter("ern em en er es e")
_NO_S = ("us", "eis", "nis", "xis", "sis", "ss", "as", "kurs", "puls", "hals")


def german_root(word: str) -> str:
    """Give what is left of a folded German word without its endings."""
    if odd := _german_odd().get(word):
        return plain(odd)
    bare = plain(_participle(_without_zu(_singular_of_latin(word))))
    bare = bare[2:] if bare.startswith(_BACK) and len(bare) > len(_BACK) + _SHORTEST else bare
    for _ in range(_ROUNDS):
        shorter = _german_shorter(bare)
        if shorter == bare:
            break
        bare = shorter
    for ending, kept in (("enz", "ent"), ("anz", "ant"), ("iz", "ik"), ("el", "l")):
        if bare.endswith(ending) and len(bare) > _SHORTEST + 1:
            return bare.removesuffix(ending) + kept
    return bare


def _singular_of_latin(word: str) -> str:
    """Give what *Richtlinie* and *Richtlinien*, *Kriterium* and *Kriterien*, *Rhythmus* and *Rhythmen* share."""
    if len(word) <= _GERMAN_LEAST + 1:
        return word
    if word.endswith(("ium", "iums", "ien")):
        return word[: word.rfind("i")] + "ie"
    if word.endswith(("aeum", "aeums")):
        return word[: word.rfind("um")] + "en"
    return word[:-2] if word.endswith("mus") else word


def plain(word: str) -> str:
    """Give a folded word without what was an umlaut."""
    return _UMLAUT.sub(r"\1", word) if "ae" in word or "oe" in word or "ue" in word else word


def _german_shorter(word: str) -> str:
    """Give a word without its last ending, the very word if it has none."""
    if odd := _german_odd().get(word):
        return odd
    if word.endswith(_MOST) and (best := re.fullmatch(_SUPERLATIVE, word)):
        return best[1]
    for ending in _GERMAN_DERIVED.get(word[-2:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _GERMAN_LEAST - (ending in _SHORT_BEHIND):
            if (ending == "um" and word.endswith("aum")) or (ending == "end" and _is_verb_in_end(word)):
                continue
            return word.removesuffix(ending) + _GERMAN_DERIVED_TO.get(ending, "")
    return _uninflected(word)


def _is_verb_in_end(word: str) -> bool:
    """Say whether *-end* belongs to the verb: *zurücksenden*, *verwenden*."""
    return any(word.endswith(verb) and word.removesuffix(verb) in _BEFORE_END for verb in ("send", "wend"))


def _uninflected(word: str) -> str:
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    if word.endswith(("ln", "rn")) and len(word) > _GERMAN_LEAST:
        return word[:-1]
    if word.endswith("s") and len(word) > _GERMAN_LEAST and not word.endswith(_NO_S):
        return word[:-1]
    if word.endswith("in") and len(word) > _GERMAN_LEAST + 1 and not word.endswith(("ein", "min", "zin", "plin")):
        return word[:-2]
    if word[-1] in "ao" and len(word) > _GERMAN_LEAST and not word.endswith("au"):
        return word[:-1]
    return word


def _participle(word: str) -> str:
    """Give the infinitive, or what a verb's ending leaves: *eingefuehrt* as *einfuehr*, *nimmt* as *nehmen*."""
    if word[-1:] not in _LAST_OF_FORMS:
        return word
    for front in _fronts(word):
        rest = word[len(front) :]
        if verb := _strong().get(rest) or _strong().get(_undeclined(rest)):
            return front + verb
        if front and word not in OTHER_NOUNS and (verb := _of_noun().get(rest)):
            return front + verb
        if _may_be_weak_participle(rest):
            bare = rest[2 : rest.rfind("t")]
            bare = bare.removesuffix("e") if len(bare) > _GERMAN_LEAST - 1 else bare
            if len(bare) >= _SHORTEST:
                return front + bare
    return _without_t(word)


def _may_be_weak_participle(word: str) -> bool:
    """Say whether *ge-* and *-t* make it one: *gesagt* and *gesagten*, but not *Genauigkeit*."""
    if not word.startswith("ge") or not word.endswith(("t", "te", "ten", "ter", "tes")) or word in OTHER_T:
        return False
    return not word.endswith(_NOUN_T)


def _undeclined(word: str) -> str:
    """Give a strong participle without the ending of an adjective: *geschlossene* as *geschlossen*."""
    if not word.startswith("ge") or word.endswith("en"):
        return word
    bare = word.removesuffix("e") if word[-1] == "e" else word[:-2]
    return bare if bare.endswith("en") else word


def _without_t(word: str) -> str:
    """Give what is left of *liefert* and *lieferte*, if they can be verbs."""
    if (
        word.endswith(_VERB_TE)
        and not word.endswith(("aete", "aeten"))
        and len(word) > _GERMAN_LEAST + 2
        and word not in OTHER_T
    ):
        return word[: word.rfind("te")]
    if word.endswith("t") and word.endswith(_VERB_T) and len(word) > _SHORTEST and word not in OTHER_T:
        return word[:-2] if word.endswith(("tet", "det", "net")) else word[:-1]
    return word


def _fronts(word: str) -> tuple[str, ...]:
    front = next((front for front in _FRONTS if word.startswith(front)), "") if word.startswith(_FRONTS) else ""
    return (front, "") if front else ("",)


def _without_zu(word: str) -> str:
    """Give an infinitive without *zu*: *einzufuehren* as *einfuehren*."""
    if "zu" not in word[2:] or word[-1] != "n":
        return word
    front = _fronts(word)[0]
    if front and word.startswith("zu", len(front)) and len(word) > len(front) + 2 + _SHORTEST:
        return front + word[len(front) + 2 :]
    return word


@cache
def _german_odd() -> dict[str, str]:
    return _first_of(GERMAN_ODD)


@cache
def _strong() -> dict[str, str]:
    return _first_of(STRONG)


@cache
def _of_noun() -> dict[str, str]:
    return _first_of(NOUNS_OF_VERBS)


def _first_of(table: str) -> dict[str, str]:
    rows = (row.split() for row in table.split("|"))
    return {form: row[0] for row in rows for form in row}


_OF_PERSONS = ("men", "children")
_PLURALS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("zzes", "zz"),
    ("buses", "bus"),
)
_ENGLISH_DERIVED = by_last_letter(
    "ibilities ibility abilities ability iveness fulness ousness liness iness eness ness ifications ification ifying"
    " ified ifies ify izations ization isation izing izes ized ize ising ised ises ise ations ation ating ated ates ate"
    " atic etic itions ition ions ion fully ful ments ment ities ity ably ibly able ible acy"
    " ings ing edly ed liest iest lier ier ily ally ly est ers er es e y"
)
_ENGLISH_DERIVED_TO = {"ibility": "ibl", "ibilities": "ibl", "ibly": "ibl", "ible": "ibl", "ally": "al"}
_ENGLISH_LEAST = {"e": 3, "s": 3, "es": 4, "ed": 3, "ing": 3, "er": 4, "ers": 4, "ly": 3, "y": 4, "est": 4, "able": 4}


def english_root(word: str) -> str:
    """Give what is left of a folded English word without its endings."""
    if odd := _english_odd().get(word):
        return odd
    bare = word.replace("our", "or") if len(word) > _SHORTEST + 1 else word
    bare = _singular(bare)
    for _ in range(_ROUNDS):
        if odd := _english_odd().get(bare):
            return odd
        shorter = _english_shorter(bare)
        if shorter == bare:
            break
        bare = shorter
    if bare.endswith("ct"):
        bare = bare[:-1]
    if bare.endswith(("enc", "anc")) and len(bare) > _SHORTEST + 2:
        bare = bare[:-1] + "t"
    return bare[:-1] + "i" if bare.endswith("y") and len(bare) > _SHORTEST else bare


def _singular(word: str) -> str:
    if word.endswith(_OF_PERSONS) and len(word) > len("women") and word not in NO_MEN:
        return word.removesuffix("ren") if word.endswith("children") else word[:-2] + "an"
    if word[-1:] != "s":
        return word
    for plural, kept in _PLURALS:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word.removesuffix(plural) + kept
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST:
        return word[:-1]
    return word


def _english_shorter(word: str) -> str:
    for ending in _ENGLISH_DERIVED.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _ENGLISH_LEAST.get(ending, 4):
            return _undoubled(word.removesuffix(ending)) + _ENGLISH_DERIVED_TO.get(ending, "")
    return word


def _undoubled(word: str) -> str:
    double = len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeious"
    return word[:-1] if double else word


@cache
def _english_odd() -> dict[str, str]:
    rows = (row.split() for row in ENGLISH_ODD.split("|"))
    return {form: _with_no_e(row[0]) for row in rows for form in row}


def _with_no_e(word: str) -> str:
    return word if word in WITH_E else word.removesuffix("e")
