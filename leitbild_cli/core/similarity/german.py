"""German words that count little or nothing, and what they count for; all folded (ä is ae, ß is ss)."""

from __future__ import annotations

STOP = frozenset(
    "der die das den dem des ein eine einen einem einer eines und oder aber sowie bzw als wie dass weil"
    " wenn damit so zu zum zur"
    " ich du er sie es wir ihr uns unser unsere unseren unserem unserer unseres mein meine dein deine sein"
    " seine ihre ihren ihrem"
    " euer eure man sich mich dich euch ihnen ihm ihn dies diese dieser dieses diesen diesem jener welche"
    " welcher welches"
    " ist sind war waren bin bist seid wird werden wurde wurden worden habe haben hat hatte hatten hast haette"
    " soll sollen sollte sollten muss muessen musste muessten kann koennen koennte koennten will wollen"
    " wollte darf duerfen duerfte"
    " mag moechte moechten wuerde wuerden waere"
    " in im ins an am ans auf aufs aus bei beim bis durch fuer gegenueber hinter mit nach neben pro je per"
    " seit trotz ueber um unter"
    " vom von vor waehrend wegen zwischen via gemaess laut inkl inklusive innerhalb ausserhalb binnen ab"
    " zwecks entlang dank"
    " lieber auch noch schon nur doch mal sehr ja eben etwa halt eigentlich wirklich bitte endlich unbedingt"
    " einfach_mal ganz gar bereits da"
    " dann denn dort hier jetzt nun dazu dafuer dabei daran darauf darueber bzgl etc usw wieder etwas viel viele"
    " stets generell grundsaetzlich moeglichst eher ziemlich besonders insbesondere derzeit derzeitig zb beispielsweise"
    " statt anstatt anstelle"
    " mir dir meinen meinem meiner meines deinen deinem deiner seinen seinem seiner seines ihrer ihres euren eurem"
    " eurer"
    " wer was wen wem wessen welchen welchem jene jenes jenen jenem solche solcher solchen solches solchem derjenige"
    " diejenige diejenigen dessen deren denen sowohl jedoch falls ob sodass bevor nachdem obwohl indem sobald"
    " solange mittels bezueglich hinsichtlich anhand aufgrund warst wirst haetten sollst musst kannst konnte konnten"
    " willst wollten moegen waeren gewesen daraus davon dadurch darin daher deshalb deswegen somit also jeweils"
    " ebenfalls ebenso zudem ausserdem ueberhaupt eh wohl vielleicht gern gerne wo wann warum wieso weshalb woher wohin"
    " worauf womit wofuer woran zumindest circa ca ungefaehr beinahe ueberall irgendwie irgendwo irgendwann immerhin"
    " natuerlich selbstverstaendlich prinzipiell echt finde denke glaube brauchen braucht brauche benoetigen"
    " benoetigt naemlich wobei hierbei sogar eventuell"
    " tatsaechlich offenbar anschliessend danach zuerst zunaechst".split()
)

LIGHT = frozenset(
    "machen tun geben anbieten bieten schaffen einfuehren einfuehrung einrichten durchfuehren"
    " durchfuehrung ermoeglichen zeigen leben bleiben sorgen achten"
    " bringen stellen sicherstellen umsetzen umsetzung erreichen organisieren sein haben gut besser mehr"
    " immer aktiv richtig voll kunde kundin team"
    " nutzen verwenden setzen legen nehmen lassen geht gehen kommen alle jede jeder abteilung firma"
    " unternehmen dinge sachen"
    " pflegen verbessern foerdern staerken garantieren gewaehrleisten moeglichkeit moeglich option"
    " regelmaessig leute menschen weiter einzig eigen"
    " bestehend konkret massiv verstaerkt komplett gross entsprechend jeweilig anlage prinzip form"
    " thema bereich massnahme sondern".split()
)

SHORT = {
    "wifi": "wlan",
    "mind": "mindestens",
    "kdn": "kunden",
    "tn": "teilnehmer",
    "ggue": "gegenueber",
    "ma": "mitarbeiter",
    "tel": "telefon",
    "inkl": "inklusive",
    "durchschnittl": "durchschnittlich",
    "regelm": "regelmaessig",
    "mtl": "monatlich",
    "monatl": "monatlich",
    "jaehrl": "jaehrlich",
    "woechentl": "woechentlich",
    "taegl": "taeglich",
    "tgl": "taeglich",
    "gf": "geschaeftsfuehrung",
    "bzgl": "bezueglich",
    "evtl": "eventuell",
    "ggf": "gegebenenfalls",
    "max": "maximal",
    "min": "mindestens",
    "ca": "circa",
    "std": "stunde",
    "sek": "sekunde",
    "mio": "million",
    "tsd": "tausend",
    "ap": "ansprechpartner",
    "kd": "kunde",
    "abt": "abteilung",
    "mgmt": "management",
    "fk": "fuehrungskraft",
    "qm": "qualitaetsmanagement",
    "ki": "intelligenz",
    "ai": "intelligenz",
    "doku": "dokumentation",
    "orga": "organisation",
    "info": "information",
    "infos": "information",
    "reklas": "reklamation",
    "rekla": "reklamation",
    "nr": "nummer",
    "str": "strasse",
    "zw": "zwischen",
    "chefin": "chef",
    "oeff": "oeffentlich",
    "gespr": "gespraech",
    "bes": "besonders",
    "verb": "verbessern",
    "mgl": "moeglich",
    "schnellstm": "schnell",
}

PHRASES = {
    "wi fi": "wlan",
    "w lan": "wlan",
    "haeufige fragen": "faq",
    "haeufig gestellte fragen": "faq",
    "vor ort": "filiale",
    "vor allem": "besonders",
    "zeit des wartens": "wartezeit",
    "in teilzeit": "teilzeit",
    "unser ziel ist": "unser",
    "ziel ist es": "es",
    "uns ist wichtig": "uns",
    "ist uns wichtig": "uns",
    "wichtig ist": "ist",
    "mir ist wichtig": "mir",
    "waere schoen": "waere",
    "waere gut": "waere",
    "waere toll": "waere",
    "legen wert auf": "auf",
    "wert legen auf": "auf",
    "wert auf": "auf",
    "24/7": "rundumdieuhr",
    "24 7": "rundumdieuhr",
    "1 .": "erst",
    "nicht mehr als": "hoechstens",
    "nicht laenger als": "hoechstens",
    "nicht ueber": "hoechstens",
    "nicht spaeter als": "spaetestens",
    "nicht weniger als": "mindestens",
    "nicht kuerzer als": "mindestens",
    "nicht unter": "mindestens",
    "nicht frueher als": "fruehestens",
    "rund um die uhr": "rundumdieuhr",
    "know how": "knowhow",
    "home office": "homeoffice",
    "an statt": "anstatt",
    "im schnitt": "durchschnittlich",
    "im durchschnitt": "durchschnittlich",
    "kuenstliche intelligenz": "intelligenz",
    "kuenstlicher intelligenz": "intelligenz",
    "e mail": "email",
    "e mails": "email",
    "zum beispiel": "zb",
    "z b": "zb",
    "nicht mehr": "nicht",
    "ernst nehmen": "ernstnehmen",
    "ernst genommen": "ernstnehmen",
    "nicht nur": "auch",
    "nicht unbedingt": "nicht",
    "unter anderem": "auch",
    "auf augenhoehe": "augenhoehe",
    "so schnell wie moeglich": "schnell",
}
