"""German forms that no ending tells: strong verbs, odd plurals, and words that only look inflected; all folded."""

from __future__ import annotations

STRONG = (
    "beginnen begonnen begann beginnt|bieten geboten gebot gebote bot|bitten gebeten|bleiben geblieben blieb bleibt"
    "|brechen gebrochen bricht|bringen gebracht brachte bringt|denken gedacht dachte denkt|essen gegessen isst"
    "|fahren gefahren faehrt fuhr|fallen gefallen faellt|fangen gefangen faengt|finden gefunden fand|fliegen geflogen"
    "|geben gegeben gibt gab|gehen gegangen ging geht|gelten gegolten gilt|gewinnen gewonnen|greifen gegriffen"
    "|halten gehalten haelt hielt|haengen gehangen|heben gehoben|helfen geholfen hilft half|kennen gekannt kannt kennt"
    "|erkennen erkannt|kommen gekommen kam kommt|laden geladen laedt|lassen gelassen laesst liess|laufen gelaufen"
    " laeuft|leihen geliehen"
    "|leiden gelitten|lesen gelesen liest|liegen gelegen liegt|luegen gelogen luegt|meiden gemieden"
    "|nehmen genommen nimmt nahm nahme nahmen|nennen genannt nannt nennt|raten geraten raet|reissen gerissen"
    "|rufen gerufen ruft rief|schaffen geschafft|schieben geschoben|schlafen geschlafen|schlagen geschlagen schlaegt"
    "|schliessen geschlossen schliesst|schneiden geschnitten|schreiben geschrieben schreibt|schweigen geschwiegen"
    "|sehen gesehen sieht|senden gesandt|sinken gesunken|sitzen gesessen|sprechen gesprochen spricht|stehen gestanden"
    " steht stand|steigen gestiegen steigt|streichen gestrichen|streiten gestritten|tragen getragen traegt"
    "|treffen getroffen trifft|treiben getrieben|treten getreten tritt|trinken getrunken|tun getan tut"
    "|wachsen gewachsen waechst|waschen gewaschen|weisen gewiesen|werben geworben wirbt|werfen geworfen wirft"
    "|wissen gewusst weiss|ziehen gezogen zieht|zwingen gezwungen|kuerzen gekuerzt kuerzt"
)
NOUNS_OF_VERBS = (
    "sprechen sprache|schliessen schluss|werfen wurf wuerfe|bieten bot bote boten|setzen satz|geben gabe gaben"
    "|ziehen zug zuege|fahren fahrt fahrten|fliegen flug fluege|greifen griff griffe|schreiben schrift schriften"
    "|treiben trieb triebe|reissen riss risse|brechen bruch brueche|senden sand|scheiden schied schiede"
)  # behind a prefix only
OTHER_NOUNS = frozenset(
    "aufsatz umsatz absatz vorsatz durchwurf verband ansatz zusatz grundsatz aufgabe aufgaben anzug anzuege aufzug"
    " aufzuege verzug vorzug vorzuege vorfahrt ausflug ausfluege begriff begriffe anschrift anschriften betrieb"
    " betriebe entwurf entwuerfe"
    " umriss umrisse aufbruch abschied abschiede".split()
)
ODD = (
    "album alben albums|forum foren forums|votum voten votums|visum visa visums|serum seren"
    "|virus viren|bonus boni bonusse|zyklus zyklen|modus modi|radius radien|globus globen|typus|kaktus kakteen"
    "|kurs kursus|zirkus zirkusse|fokus fokusse|stimulus stimuli|praxis praxen|basis basen"
    "|schema schemas schemata schemen|komma kommas kommata|tempo tempi|cello celli|saldo salden saldi|solo soli"
    "|index indizes indices|lexikon lexika|klo klos|zoo zoos|studi studium studiums"
    "|verlust verluste verlusten verlieren verliert verloren"
    "|bus busse bussen|dat datum daten|gross grosse groesser groesst groesste groessten groesster|hoch hohe hohen"
    " hoher hohes hoeher"
    " hoehere hoeheren hoechste hoechsten|nah nahe naeher|kurs kurse kursen|gas gase gasen|reduz reduzieren reduziert"
    " reduktion reduzierung|produz produzieren produziert produktion|kritis kritik kritisch kritische kritisieren"
    " kritisiert|sicher sichere sicherer sicheren sicheres sichern sicherheit sicherheiten|offen offene offener"
    " offenes offenen offenem offenheit|oeffn oeffnen oeffnet geoeffnet oeffnung oeffnungen|leist leisten leistet"
    " geleistet leistung leistungen|freu freude freuen freut freuden|test tests testen getestet testet"
    "|gast gaeste gaesten gastes|rast raste rasten|liste listen|kost kosten kostet|kast kasten kaesten"
    "|last lasten|post posten|rest reste resten|fest feste festen fester|brust|dienst dienste diensten"
    "|teur teuer teure teurer teuren teures|person personen persoenlich persoenliche persoenlicher persoenlichen"
    "|bewaehr bewaehrt bewaehrte bewaehrten bewaehrter bewaehrtes|sauber saubere sauberer sauberen sauberes sauberkeit"
    "|kuendig kuendigen kuendigt gekuendigt kuendigte kuendigung kuendigungen kuendigungs|rechnung rechnungen "
    "rechnungs|zeitung zeitungen tageszeitung tageszeitungen|wochenend wochenende wochenenden wochenends|neuigkeit "
    "neuigkeiten|lueftung lueften lueftet gelueftet|druecken drueckt gedrueckt|leser lesern lesers|lesung "
    "lesungen|buchung buchen bucht gebucht buchungen buchungs|platzier platzieren platziert platzierung|fehlen fehlt "
    "gefehlt fehlende fehlenden|reise reisen reist gereist|staendig staendige staendigen staendiger "
    "staendiges|zustaendig zustaendige zustaendigen zustaendiger zustaendigkeit zustaendigkeiten|haltung "
    "haltungen|gelassen gelassene gelassenen gelassener gelassenheit|kellner kellnern kellners|kantine kantinen|rollo "
    "rollos|rezeption rezeptionen|schwierig schwierige schwierigen schwieriger schwieriges schwierigkeit "
    "schwierigkeiten|stimmung stimmungen|gerecht gerechte gerechten gerechter gerechtes gerechtigkeit|zuegig zuegige "
    "zuegigen zuegiger zuegiges|bitter bittere bitteren|dringend dringende dringenden dringender dringendes|stecker "
    "steckern steckers|studie studien|taetig taetigkeit taetigkeiten|zeugnis zeugnisse zeugnissen|anbieter anbietern "
    "anbieters|buerger buergern buergers|turnier turniere turnieren|rechner rechnern rechners|probier probieren "
    "probiert|haeufig haeufige haeufigen haeufiger haeufigkeit|modern moderne modernen moderner modernes modernem "
    "modernisieren modernisierung modernisiert|schulung schulungen schulungs schult geschult|mehrheit mehrheiten"
)
OTHER_T = frozenset(
    "gehalt gebiet geraet gericht geschaeft gewicht gesicht gestalt geist gast gebet gesamt wert konzert welt zelt"
    " markt"
    " abt amt akt takt magd jagd arzt punkt projekt kontakt produkt respekt aspekt effekt objekt direkt perfekt"
    " defekt korrekt geld feld bild schild held gold wald experte werte konzerte alert expert ort wort sport fort dort"
    " fahrt art start antwort geburt gurt experten wohlfahrt gesund hundert obst selbst kunst gunst haelfte"
    " jetzt talent heut bericht recht angebot verbot gebot schwert herbst leut luft duft kluft bett"
    " kost rost most fest test nest aerzt aerzte".split()
)
