"""German verbs, and the prefixes that *zu* goes behind or doesn't: *zuzuhören*, but *zu verstehen*."""

from __future__ import annotations

BASE = frozenset(
    """
    achten ändern angeln antworten arbeiten atmen bahnen bauen beginnen bereiten beugen bieten bilden binden bitten
    blicken bleiben brauchen brechen brennen bringen buchen bündeln danken dauern decken denken deuten dienen drehen
    drücken duzen eilen enden ernten fahren fallen fangen fassen fehlen feiern finden fliegen fließen folgen fordern
    fördern formen forschen fragen freuen fühlen führen füllen geben gehen gelten gleichen glauben gönnen greifen
    gründen grüßen haben haken halten handeln hängen heben heilen heißen helfen herrschen hindern hoffen holen hören
    hüten jammern kämpfen kaufen kennen klagen klären klingen klopfen knüpfen kommen können kosten kriegen kümmern
    kürzen lachen lächeln laden landen lassen laufen leben legen lehren leiden leisten leiten lenken lernen lesen
    leuchten lieben liefern liegen lindern loben locken lockern lohnen lösen machen mahnen malen meckern meiden
    meistern melden mengen merken messen mildern mindern mögen müssen nähern nehmen neigen nennen nutzen nützen
    öffnen ordnen packen passen pflegen planen prägen prüfen raten rechnen reden regeln reichen reifen reisen retten
    richten rücken rufen ruhen rüsten säen sagen sammeln schaffen schalten schärfen schätzen schauen scheiden
    schenken schicken schieben schimpfen schlagen schlichten schließen schneiden schonen schöpfen schreiben
    schreiten schulen schützen schweigen schwingen sehen sein senden senken setzen sichern siegen siezen singen
    sinken sitzen sollen sorgen sparen spenden spiegeln spielen sprechen springen spüren stärken starten staunen
    stecken stehen steigen steigern stellen stemmen sterben steuern stiften stillen stimmen stoppen stören stoßen
    strahlen streben streichen streiten strengen stützen suchen tauschen teilen testen tragen trauen treffen treiben
    trennen treten trösten tun üben wachsen wagen wählen wahren walten wandeln wandern warnen warten wärmen wechseln
    wecken wehren weichen weinen weisen weiten wenden werben werden werfen werten winden winken wirken wissen wohnen
    wollen wünschen würdigen zahlen zählen zaubern zeichnen zeigen zeugen ziehen zünden zweifeln zwingen dürfen
    """.split()
)
INSEPARABLE = frozenset(
    """
    beeindrucken befähigen beflügeln befolgen begegnen begeistern begleiten begrenzen beheben beherrschen beinhalten
    bemühen benötigen bereichern berichten berücksichtigen beruhigen berühren beschäftigen beschleunigen beschweren
    beseitigen bestätigen betonen betreuen bewältigen bewegen beleben belohnen einigen empfangen empfehlen empfinden
    entgegnen entlasten entschärfen entschuldigen entspannen entwickeln entfalten entscheiden entzünden erfreuen
    ergänzen erhöhen erinnern erkundigen erledigen erleichtern ermöglichen ermuntern ermutigen erneuern erobern
    erreichen erstaunen ersparen erweitern erwidern erzielen erzählen erwärmen festigen gebrauchen gefährden
    gehorchen gehören gelangen gelingen genießen geschehen gestalten gewähren gewährleisten gewinnen gewöhnen haften
    hinterfragen missachten missbrauchen überraschen überzeugen umarmen umsorgen unterstützen verabschieden
    verankern veranlassen verantworten verärgern verbessern verblüffen vereinbaren vereinen vereinfachen vergessen
    vergrößern verkleinern verlängern verlieren vermitteln vermehren vernetzen verringern verschönern verschwenden
    versichern verständigen verteidigen vertiefen verursachen vervollständigen verwirklichen verwöhnen verzeihen
    verzichten verzögern verzweifeln vollenden zerlegen zerstören begrüßen bewahren beraten beachten verhandeln
    """.split()
)
PREFIXES = tuple(
    sorted(
        """
        ab an auf aufrecht aus auseinander bei beisammen bekannt bereit da dabei dagegen daheim daneben dar davon
        davor dazu dazwischen dran drauf ein empor entgegen entlang ernst fern fertig fest fort frei füreinander
        gegenüber gering gleich groß gut heim her herab heran herauf heraus herbei herein herüber herum herunter
        hervor hin hinaus hinein hinterher hinweg hinzu hoch inne kennen klar kürzer lahm leicht los mit nach nahe
        nebenher nieder offen quer richtig ruhig schön schwer sicher statt still teil verloren voran voraus vorbei
        vor vorweg wahr weg weiter wert wohl zu zueinander zufrieden zurecht zurück zusammen zuvor näher
        """.split(),
        key=len,
        reverse=True,
    )
)
DOUBLE = {
    "wiederherstellen": "wiederherzustellen",
    "wiederaufbauen": "wiederaufzubauen",
    "wiederaufnehmen": "wiederaufzunehmen",
    "wiedereinführen": "wiedereinzuführen",
    "wiedergutmachen": "wiedergutzumachen",
    "voraussehen": "vorauszusehen",
    "vorausdenken": "vorauszudenken",
}
AMBIGUOUS = ("wieder", "wider", "hinter", "unter", "durch", "über", "voll", "um")
SEPARABLE_ANYWAY = frozenset(
    """
    durchatmen durchblicken durchbringen durchführen durchgehen durchgreifen durchhalten durchkommen durchlesen
    durchsehen durchsetzen durchstarten durchstellen durchziehen überleiten umbauen umbuchen umdenken umdrehen
    umformen umgehen umkehren umlernen umleiten umschalten umschauen umschulen umsehen umsetzen umsteigen umstellen
    umtauschen umwandeln umziehen unterbringen unterkommen unterordnen untergehen widerspiegeln wiederbringen
    wiederfinden wiedergeben wiedergewinnen wiederkommen wiedersehen
    """.split()
)
UNSPLIT = ("be", "emp", "ent", "er", "miss", "ver", "zer")
OPEN = ("ab", "an", "auf", "aus", "bei", "ein", "mit", "nach", "vor", "weg", "weiter", "zurück", "zusammen")
NOT_OPEN = frozenset(
    """
    absolvieren abonnieren addieren akzeptieren analysieren animieren annullieren anonymisieren anderen
    ausländischen eigenen einzelnen einfachen mittleren mitgliedern nachbarn vorderen
    """.split()
)
NO_VERBS = frozenset(
    """
    allen anderen angemessen außen beiden bescheiden besonnen daneben denen eigen einen entschlossen erfahren
    erwachsen gegen hinten ihnen innen jeden keinen mitten morgen neben oben offen selten trocken unten verschieden
    vollkommen vorhanden wegen willkommen zufrieden zwischen zusammen verstanden verbunden zwischendurch
    """.split()
)
ADJECTIVAL = ("igen", "lichen", "ischen", "baren", "samen", "enen", "losen", "haften", "vollen", "ierten", "enden")
NOUN_LIKE = frozenset("wissen vertrauen leben essen können verhalten unternehmen lachen denken handeln".split())
PASSIVE = frozenset("werden sein bleiben".split())
