"""Abbreviations of both languages whose dot ends no sentence.

What is written without a vowel (Std., Tsd., Hrsg., Blvd.) and single letters (z. B., J. R.) need no entry.
"""

from __future__ import annotations

# Something always follows these.
LEADING = frozenset(
    """
    abb. abk. abs. allg. anm. ausg. begr. beisp. bes. betr. bez. bhf. bsp. bspw. bzgl. bzw. ca. dgl. dipl. doz. dr.
    ed. einschl. entspr. etw. ev. evtl. exkl. fa. fam. ff. fig. fr. geb. gebr. gegr. gem. gen. ges. gez. ggf. ggü.
    habil. hon. hr. ing. inh. inkl. insb. insbes. inzw. jur. kap. kath. lat. lic. lt. max. med. mag. mind. mr. mrs.
    ms. nat. nr. näml. orig. pfr. phil. pp. prof. qu. rer. rev. röm. sen. sog. spez. st. ste. stellv. staatl. tel.
    teilw. theol. u.s. univ. urspr. verf. vgl. vol. vs. wiss. zit. zzgl. zzt. adj. approx. cf. col. esp. est. eq.
    gov. incl. mt. sgt. viz.
    """.split()
)
# These may end a sentence, where a word follows that begins one.
ABBREVIATIONS = LEADING | frozenset(
    """
    abt. apr. art. aug. aufl. ave. bio. co. corp. dept. dez. dec. etc. feb. inc. jan. jh. jr. jul. jun. mill. min.
    mio. mrd. no. nov. okt. oct. sek. sec. sep. sept. sr. std. str. tsd. usf. usw.
    """.split()
)
# Of single letters together, without their dots: something always follows these.
LEADING_LETTERS = frozenset("zb zt dh ih ia ie eg idr idf su va zh sa sc".split())
# What a sentence begins with, and a name or a noun behind an abbreviation does not.
STARTERS = frozenset(
    """
    aber alle also am auch bei bitte da damit dann darum das dazu denn der deshalb die dies diese dieser dieses doch
    du ein eine einer er es für gemeinsam hier ich ihr im in jede jeder jedes man mit nach nicht nur ob sie sind so
    und uns unser unsere unserer viele vom von was weil wenn wer wie wir wo zu zum zur a all an and as at but by
    each every everybody everyone for from he her here his how i if it its let many no not nobody now on one only
    our people she some that the their then there these they this those to together we what when where who why with
    after again always anyone before everything never nothing somebody someone sometimes today whatever whenever
    wherever whether whoever you your
    """.split()
)
