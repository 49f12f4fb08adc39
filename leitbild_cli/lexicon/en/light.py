"""English words that count little or nothing; all folded."""

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
    " whether toward towards across among behind beside besides beyond throughout despite having ought quite"
    " much"
    " many maybe perhaps simply basically certainly definitely already ever else another either etc eg ie ones i've"
    " we've you're they're that's there's we'd you'll they'll afterwards everywhere somewhere somehow indeed".split()
)
LIGHT = frozenset(
    "make making made give offer offering provide create have get getting set keep keeping put take run"
    " build building introduce establish ensure"
    " add option properly proper proactively proactive additional extra somebody something anybody others"
    " single customer client people person team use using used good better more always all every each show"
    " new everyone anyone company department"
    " go going do doing act actually improve help able possible way ways try consider part various"
    " become great chose choose can".split()
)
# by which a statement leads from one column to the next
FRAME = frozenset("goal here matter matters measure stand unites value".split())
