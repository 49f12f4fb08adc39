"""Units, rhythms and periods of both languages, the words of one row first, what they are behind the =; all folded."""

from __future__ import annotations

UNITS = """
s sek sekunde sekunden sekuendig sec secs second seconds = time 1
min mins minute minuten minutes minuetig minuetige minuetigen = time 60
h std stunde stunden stuendig stuendige stuendigen hour hours hr hrs = time 3600
tag tage tagen tages taegig taegige taegigen day days kalendertag kalendertage kalendertagen = time 86400
woche wochen woechig woechige woechigen week weeks = time 604800
fortnight fortnights = time 1209600
werktag werktage werktagen werktages arbeitstag arbeitstage arbeitstagen arbeitstages workday workdays = workdays 1
monat monate monaten monats monatig month months = months 1
quartal quartale quartalen quartals quarter quarters = months 3
halbjahr halbjahre halbjahren = months 6
jahr jahre jahren jahres jaehrig jaehrige jaehrigen year years = months 12
jahrzehnt jahrzehnte jahrzehnten decade decades = months 120
% prozent percent prozentig prozentige prozentigen pct = percent 1
prozentpunkt prozentpunkte prozentpunkten punkt punkte punkten point points pts = points 1
€ euro euros eur = euro 1
$ dollar dollars usd bucks = dollar 1
£ pound pounds gbp quid = pound 1
cent cents ct pence = cent 1
franken chf = franc 1
mal x times fach = times 1
grad degree degrees = degree 1
mm millimeter millimetre millimetres = metre 0.001
cm zentimeter zentimetern centimetre centimetres centimeter centimeters = metre 0.01
meter metern meters metre metres m = metre 1
kilometer kilometern km kilometre kilometres kilometers = metre 1000
mile miles meile meilen = mile 1
kmh kph stundenkilometer stundenkilometern = speed 1
mph = speed 1.609344
kbit kbps = rate 1
mbit mbps = rate 1000
gbit gbps = rate 1000000
g gramm gram grams = kilo 0.001
kg kilo kilos kilogramm kilogram kilograms = kilo 1
pfund = kilo 0.5
lb lbs = kilo 0.45359237
oz ounce ounces = kilo 0.028349523
tonne tonnen tons = kilo 1000
zoll inch inches = metre 0.0254
ft feet = metre 0.3048
ml milliliter millilitre = litre 0.001
l liter litern litre litres liters = litre 1
qm m2 quadratmeter quadratmetern sqm = square 1
ha hektar hectare hectares = square 10000
kwh kilowattstunde kilowattstunden = kwh 1
kw kilowatt = kw 1
mb megabyte = byte 1
gb gigabyte = byte 1000
tb terabyte = byte 1000000
watt = kw 0.001
pint pints = litre 0.568
stern sterne sternen star stars = stars 1
"""
NOT_IN_TEXTS = {"d": "day"}  # a measure's unit; in a text it is no word of its own
BEFORE_ONLY = frozenset("€ $ £ eur usd chf".split())
NOT_AFTER_ONE = frozenset("punkt point stern star quarter x mal times second fach m s h g l".split())
RHYTHMS = """
stuendlich stuendliche stuendlichen stuendlicher hourly = hour
taeglich taegliche taegliches taeglichen taeglicher tagtaeglich daily = day
woechentlich woechentliche woechentliches woechentlichen woechentlicher allwoechentlich weekly = week
monatlich monatliche monatliches monatlichen monatlicher allmonatlich monthly = month
vierteljaehrlich vierteljaehrliche vierteljaehrlichen vierteljaehrlicher quartalsweise quarterly = quarter
halbjaehrlich halbjaehrliche halbjaehrlichen halbjaehrlicher = half-year
jaehrlich jaehrliche jaehrliches jaehrlichen jaehrlicher alljaehrlich yearly annual annually = year
"""
PERIODS = """
stunde hour = hour
tag tages day = day
woche week = week
monat monats month = month
quartal quartals quarter = quarter
halbjahr halbjahres = half-year
jahr jahres year = year
"""
PER = frozenset("pro je jede jeden jeder jedes every per each im".split())
PER_BEHIND_A_NUMBER = frozenset("am in a an die der".split())
EACH = {
    "sekuendig": "sekunde",
    "minuetig": "minute",
    "stuendig": "stunde",
    "stuendlich": "stunde",
    "taegig": "tag",
    "taeglich": "tag",
    "woechig": "woche",
    "woechentlich": "woche",
    "monatig": "monat",
    "monatlich": "monat",
    "jaehrig": "jahr",
    "jaehrlich": "jahr",
    "stunde": "stunde",
}
FIXED = {"fortnightly": (2, "woche"), "biweekly": (2, "woche"), "bimonthly": (2, "monat"), "biannual": (6, "monat")}
DECLINED = ("ige", "igen", "iger", "iges", "igem", "iche", "ichen", "icher")
# the kinds that somebody is measured by: a time, a share, a mark, no distance and no price
AIMED = frozenset("time workdays percent points stars times".split())
