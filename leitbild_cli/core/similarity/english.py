"""English words that count little or nothing, and what they count for; all folded."""

from __future__ import annotations

STOP = frozenset(
    "a an the and or but as than that which who whom whose this these those it its i you he she we they"
    " me him her us them my your his our"
    " their is are was were be been being am has have had do does did will would shall should can could"
    " may might must to of in on at by for"
    " from with into onto over under inside outside below above about after before between during through"
    " per via within upon up out off so such very really just"
    " also too only even still again please let let's lets need needs want wants like there here then when"
    " while if because now"
    " instead rather own ourselves themselves one some other what how why think thing things it's"
    " we're i'm we'll i'd around"
    " mine yours ours theirs myself yourself himself herself itself where nor yet unless until since although though"
    " whether toward towards across among behind beside besides beyond throughout despite having ought wanted quite"
    " much"
    " many maybe perhaps simply basically certainly definitely already ever else another either etc eg ie ones i've"
    " we've you're they're that's there's we'd you'll they'll afterwards everywhere somewhere somehow indeed".split()
)

LIGHT = frozenset(
    "make making made give offer offering provide create have get getting set keep keeping put take run"
    " build building introduce establish ensure"
    " single customer client people person team use using used good better more always all every each show"
    " new everyone anyone company department"
    " go going do doing act actually improve help able possible way ways try consider part various"
    " become great chose choose can".split()
)

SHORT = {
    "avg": "average",
    "min": "minimum",
    "max": "maximum",
    "docs": "documentation",
    "doc": "documentation",
    "ai": "intelligence",
    "info": "information",
    "hr": "hour",
    "hrs": "hour",
    "sec": "second",
    "secs": "second",
    "mins": "minute",
    "dept": "department",
    "mgmt": "management",
    "mgr": "manager",
    "approx": "approximately",
    "asap": "fast",
    "faqs": "faq",
    "pls": "please",
    "govt": "government",
    "ppl": "people",
    "eg": "example",
    "wfh": "homeoffice",
    "tel": "phone",
    "telephone": "phone",
    "apps": "app",
    "ads": "advertisement",
    "ad": "advertisement",
    "ops": "operation",
    "specs": "specification",
    "don't": "not",
    "dont": "not",
    "doesn't": "not",
    "doesnt": "not",
    "can't": "not",
    "cannot": "not",
    "cant": "not",
    "won't": "not",
    "shouldn't": "not",
    "shouldnt": "not",
    "wont": "not",
    "isn't": "not",
    "aren't": "not",
    "isnt": "not",
    "arent": "not",
    "fewer": "less",
    "people's": "people",
}

PHRASES = {
    "fail to": "not",
    "fails to": "not",
    "failing to": "not",
    "throw away": "discard",
    "throw out": "discard",
    "frequently asked questions": "faq",
    "every other": "2",
    "part time": "parttime",
    "full time": "fulltime",
    "text message": "sms",
    "text messages": "sms",
    "new year": "newyear",
    "bank holiday": "bankholiday",
    "in person": "inperson",
    "our goal is": "our",
    "our aim is": "our",
    "it is important": "is",
    "it's important": "is",
    "it would be nice": "would",
    "it would be good": "would",
    "it would be great": "would",
    "would be nice": "would",
    "would be great": "would",
    "try to": "to",
    "make sure": "let",
    "have to": "must",
    "has to": "must",
    "want to": "want",
    "need to": "need",
    "24/7": "rundumdieuhr",
    "24 7": "rundumdieuhr",
    "1 st": "first",
    "no more than": "most",
    "not more than": "most",
    "no longer than": "most",
    "not longer than": "most",
    "no later than": "latest",
    "not later than": "latest",
    "not over": "most",
    "not above": "most",
    "no less than": "least",
    "not less than": "least",
    "no fewer than": "least",
    "not fewer than": "least",
    "no shorter than": "least",
    "no earlier than": "earliest",
    "not under": "least",
    "not below": "least",
    "a minimum of": "least",
    "a maximum of": "most",
    "working day": "workday",
    "working days": "workdays",
    "business day": "workday",
    "business days": "workdays",
    "around the clock": "rundumdieuhr",
    "round the clock": "rundumdieuhr",
    "artificial intelligence": "intelligence",
    "know how": "knowhow",
    "at no cost": "free",
    "at no charge": "free",
    "free of charge": "free",
    "lay off": "lay-off",
    "laying off": "lay-off",
    "log in": "login",
    "sign in": "login",
    "sign up": "signup",
    "e mail": "email",
    "e mails": "email",
    "call back": "callback",
    "call backs": "callback",
    "home office": "homeoffice",
    "work from home": "homeoffice",
    "working from home": "homeoffice",
    "cut down on": "reduce",
    "get rid of": "eliminate",
    "do away with": "eliminate",
    "no longer": "not",
    "not only": "also",
    "as soon as possible": "fast",
    "no more": "no",
    "rather than": "instead",
    "instead of": "instead",
    "up to date": "uptodate",
    "set up": "introduce",
    "for example": "example",
    "one another": "mutual",
    "each other": "mutual",
}
