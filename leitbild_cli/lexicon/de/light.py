"""German words that count little or nothing; all folded (ä is ae, ß is ss)."""

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
    " fuers uebers ums unterm unters hinterm vorm durchs"
    " tatsaechlich offenbar anschliessend danach zuerst zunaechst".split()
)
LIGHT = frozenset(
    "selber selbst zusaetzlich extra ordentlich vernuenftig sinnvoll konsequent"
    " machen tun geben anbieten bieten schaffen einfuehren einfuehrung einrichten durchfuehren"
    " durchfuehrung ermoeglichen zeigen leben bleiben sorgen achten"
    " bringen stellen sicherstellen umsetzen umsetzung erreichen organisieren sein haben gut besser mehr"
    " immer aktiv richtig voll kunde kundin team"
    " nutzen verwenden setzen legen nehmen lassen geht gehen kommen alle jede jeder abteilung firma"
    " unternehmen dinge sachen"
    " pflegen verbessern foerdern staerken garantieren gewaehrleisten moeglichkeit moeglich option"
    " regelmaessig leute menschen weiter einzig eigen"
    " bestehend konkret massiv verstaerkt komplett gross entsprechend jeweilig anlage prinzip form"
    " thema bereich massnahme sondern flaeche".split()
)
# by which a statement leads from one column to the next
FRAME = frozenset("dafuer daran gehoert haben kommt kultur messen sorgen stehen verbindet wichtig ziel".split())
