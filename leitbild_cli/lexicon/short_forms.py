"""Abbreviations: those everybody knows, and those with a dot that nobody says aloud."""

from __future__ import annotations

KNOWN = frozenset(
    """
    EU UN UNO USA US UK NHS TV IT PC PDF SMS USB UV ID DVD CD LED GPS DNA AI KI WC OK PS VIP FAQ KG AG SE CEO
    LKW PKW PIN QR VR BBC ARD ZDF NATO ICE BMW IBM SOS HIV AIDS TÜV DIN ISO WLAN DSL ADAC DRK THW DLRG BRK ASB
    VHS UNESCO NASA WHO UNICEF IKEA LEGO TED DB DHL UPS BASF SAP GLS AOK DAK VW BVB FC TSV SV SSV VFB VFL HSV
    ÖPNV EC MRT CT EKG RTW BBQ DIY NGO NGOS MBA PHD ATM AC DC EV RV SUV CPR ER ICU GP GPS AM PM NYC LA DJ WWF
    RNLI HR II III IV VI VII VIII IX XI
    """.split()
)
DOTTED = {
    "de": (
        r"z\. ?B\.",
        r"d\. ?h\.",
        r"u\. ?a\.",
        r"u\. ?v\. ?m\.",
        r"usw\.?",
        r"etc\.?",
        r"bzw\.",
        r"ggf\.",
        r"evtl\.",
        r"inkl\.",
        r"zzgl\.",
        r"ca\.",
        r"o\. ?ä\.",
        r"mind\.",
        r"max\.",
        r"i\. ?d\. ?R\.",
    ),
    "en": (
        r"e\. ?g\.",
        r"i\. ?e\.",
        r"etc\.?",
        r"incl\.",
        r"approx\.",
        r"asap",
        r"w/o",
        r"b/c",
        r"vs\.?",
        r"min\.",
        r"max\.",
    ),
}
