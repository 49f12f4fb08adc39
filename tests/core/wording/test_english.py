"""English fragments as a team says them, and the sentence each becomes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.sentences import clause, constructions

PURPOSE = {
    "Answers the phone": "We answer the phone.",
    "Listens, helps and follows up": "We listen, help and follow up.",
    "Helps people find work": "We help people find work.",
    "Repairs your bike while you wait": "We repair your bike while you wait.",
    "Carries every box to the door": "We carry every box to the door.",
    "Sells parts and repairs bikes": "We sell parts and repair bikes.",
    "Answers people understand": "Answers people understand.",
    "Answers you can trust": "We offer answers you can trust.",
    "Answers in plain English": "We offer answers in plain English.",
    "Takes care of its own": "Takes care of its own.",
    "Thanks to our customers": "Thanks to our customers.",
    "Make customers happy": "We make customers happy.",
    "make customers happy": "We make customers happy.",
    "- Make customers happy!": "We make customers happy.",
    "To make customers happy": "We make customers happy.",
    "To listen and to help": "We listen and help.",
    "To repair and to advise": "We repair and advise.",
    "To inform, not to sell": "We are here to inform, not to sell.",
    "Help guests whenever they need us": "We help guests whenever they need us.",
    "Solve problems and build trust": "We solve problems and build trust.",
    "Advise and repair": "We advise and repair.",
    "repair, reuse, recycle": "We repair, reuse and recycle.",
    "Work hard, have fun": "We work hard and have fun.",
    "Support small businesses": "We support small businesses.",
    "Support that never sleeps": "We offer support that never sleeps.",
    "Help that arrives on time": "We offer help that arrives on time.",
    "Fix bikes quickly": "We fix bikes quickly.",
    "Work with local farmers": "We work with local farmers.",
    "Know your customer by name": "We know our customer by name.",
    "Do what you say": "We do what we say.",
    "Proactively inform customers about delays": "We proactively inform customers about delays.",
    "Focus on the customer": "We focus on the customer.",
    "Answer every e-mail within 24 hours": "We answer every e-mail within 24 hours.",
    "Never give up": "We never give up.",
    "Don't keep people waiting": "We don't keep people waiting.",
    "Not giving up": "We don't give up.",
    "Be on time": "We are on time.",
    "Be the best garage in town": "We want to be the best garage in town.",
    "Making customers happy": "We make customers happy.",
    "Being there when it matters": "We are there when it matters.",
    "Being honest": "We are honest.",
    "Getting parcels to the door and making people smile": "We get parcels to the door and make people smile.",
    "Helping people get things done": "We help people get things done.",
    "Making sure nobody is left behind": "We make sure nobody is left behind.",
    "Listening before talking": "We listen before talking.",
    "Helping hands": "We are here for helping hands.",
    "Caring colleagues": "We are here for caring colleagues.",
    "Customer happiness": "We are here for customer happiness.",
    "Warm homes": "We make homes warm.",
    "Care for the environment": "We care for the environment.",
    "A home for every animal": "We offer a home for every animal.",
    "Great place to work": "We are here for a great place to work.",
    "Open door": "We are here for an open door.",
    "People first": "People first.",
    "What does the guest really need?": "What does the guest really need?",
    "MAKE CUSTOMERS HAPPY": "We make customers happy.",
    "getting you there - and telling you when we can't": "We get you there and tell you when we can't.",
    "if we can't fix it you don't pay": "If we can't fix it, you don't pay.",
    "Treat every guest like the friend they are": "We treat every guest like the friend they are.",
    "Solve it on the first call - no excuses": "We solve it on the first call, no excuses.",
    "be honest about what we don't know": "We are honest about what we don't know.",
    "move your stuff like it's ours": "We move your stuff like it's ours.",
    "Keep your car on the road": "We keep your car on the road.",
    "do your best for your customers": "We do our best for our customers.",
    "open Saturdays": "We are open Saturdays.",
    "BRING XYLOPHAGES TO TOWN": "Our goal: BRING XYLOPHAGES TO TOWN.",
    "Clean tools that work": "We offer clean tools that work.",
    "make customers successful - not just close tickets": "We make customers successful, not just close tickets.",
    "Get folks there on time. Every time.": "We get folks there on time. Every time.",
    "Ask us anything": "Ask us anything.",
    "Ask Rosa or Bill, they've fixed it before": "Ask Rosa or Bill: they've fixed it before.",
    "Customers trust us": "Customers trust us.",
    "Our drivers know every street": "Our drivers know every street.",
    "Patients come first": "Patients come first.",
    "Nobody eats alone": "Nobody eats alone.",
    "I love my job": "We love our job.",
    "Live the “we”": "We live the “we”.",
    "Care for our neighbours": "We care for our neighbours.",
    "Never leaving anyone behind": "We never leave anyone behind.",
    "Here for you": "We are here for you.",
    "24/7 support": "We offer 24/7 support.",
    "Be open, be honest, be kind": "We are open, honest and kind.",
    "Nobody waits": "Nobody waits.",
    "Happy people make happy customers": "Happy people make happy customers.",
    "Faster than yesterday": "We want to be faster than yesterday.",
    "To unblock developers and to keep them shipping": "We unblock developers and keep them shipping.",
    "Safe, warm, dry homes": "We make homes safe, warm and dry.",
    "Coach young players": "We coach young players.",
    "Dream big": "We dream big.",
    "Measure twice, cut once": "We measure twice and cut once.",
    "Our tutors learned here too": "Our tutors learned here too.",
    "No “buts”": "No “buts”.",
    "Be nice; be quick": "Our goal: be nice; be quick.",
    "For families in need": "We are here for families in need.",
    "With a smile": "We are here with a smile.",
    "That every caller feels heard": "We make sure that every caller feels heard.",
}
PRIORITIES = {
    "Open books, open doors": "Open books and open doors matter to us.",
    "Close to our customers": "We are close to our customers.",
    "Fit for every age": "We are fit for every age.",
    "Listening first, then acting": "We listen first, then act.",
    "Reply within two hours": "We reply within two hours.",
    "Most repairs done the same day": "We do most repairs the same day.",
    "Strong team spirit": "A strong team spirit matters to us.",
    "Helping small teams keep their software running": "We help small teams keep their software running.",
    "open at 5 a.m. in planting season": "We are open at 5 a.m. in planting season.",
    "98 percent customer satisfaction": "Our goal is 98 percent customer satisfaction.",
    "80% of calls answered within 20 seconds": "We answer 80% of calls within 20 seconds.",
    "Wait time < 30 s": "Our goal is a wait time under 30 seconds.",
    "answer in <60 secs": "We answer in under 60 seconds.",
    "Waiting time under 30 seconds": "Our goal is a waiting time under 30 seconds.",
    "NPS above 50": "Our goal is an NPS above 50.",
    "95 of 100 callers satisfied": "Our goal is to have 95 of 100 callers satisfied.",
    "Four out of five guests come back": "Four out of five guests come back.",
    "Open seven days a week": "We are open seven days a week.",
    "Fixed first time": "We fix things first time.",
    "An answer within a day": "We answer within a day.",
    "Engineer on site in 4 hours": "There is an engineer on site in 4 hours.",
    "Median response: 2 hours": "Our goal is a median response of 2 hours.",
    "Half as many complaints by 2027": "Our goal is half as many complaints by 2027.",
    "always reachable": "We are always reachable.",
    "Keep every promise": "We keep every promise.",
    "Short distances": "We keep distances short.",
    "Positive attitude": "A positive attitude matters to us.",
    "Plain words, fair prices": "Plain words and fair prices matter to us.",
    "Quality you can check, prices you can afford": "We offer quality you can check and prices you can afford.",
    "Every customer gets an answer the same day.": "Every customer gets an answer the same day.",
    "The phone never rings more than three times": "The phone never rings more than three times.",
    "Nobody is left alone": "Nobody is left alone.",
    "No excuses": "There are no excuses.",
}
CULTURE = {
    "Trust and openness": "We value trust and openness.",
    "Kindness, patience, humour": "We value kindness, patience and humour.",
    "Respect for people and planet": "We value respect for people and planet.",
    "Better health for all": "We value better health for all.",
    "Sense of humour": "We value a sense of humour.",
    "Common sense": "We value common sense.",
    "Second chances": "We value second chances.",
    "always learning": "We are always learning.",
    "Listening and learning": "We listen and learn.",
    "Owning up to mistakes and learning from them": "We own up to mistakes and learn from them.",
    "Good food brings people together": "Good food brings people together.",
    "Friendly, fast and competent": "We are friendly, fast and competent.",
    "tidy, polite, on the level": "We are tidy, polite and on the level.",
    "Stoked to help": "We are stoked to help.",
    "proud of our work": "We are proud of our work.",
    "Honest. Fast. Close.": "We are honest, fast and close.",
    "Respect each other": "We respect each other.",
    "Treat others as you want to be treated": "We treat others as we want to be treated.",
    "to be the first choice of hotels in Europe": "We want to be the first choice of hotels in Europe.",
    "We're a team": "We're a team.",
    "we laugh a lot": "We laugh a lot.",
    "Our team sticks together": "Our team sticks together.",
    "When it gets hot, we are there": "When it gets hot, we are there.",
    "Great service takes time": "Great service takes time.",
    "Mistakes happen, we fix them": "Mistakes happen: we fix them.",
    "that everyone gets a hello": "Everyone gets a hello.",
    "Repair rather than replace": "We repair rather than replace.",
    "Help first, sell second": "We help first and sell second.",
    "Fix problems, don't pass them on": "We fix problems and don't pass them on.",
    "Not just fixing cars but explaining what's wrong": "We don't just fix cars but explain what's wrong.",
    "be nice, be quick, own your mistakes": "We are nice and quick and own our mistakes.",
    "Ask, listen, then advise": "We ask, listen and then advise.",
    "Clean rooms, comfy beds, fair prices": "We offer clean rooms, comfy beds and fair prices.",
    "prescriptions ready within 15 minutes": "Prescriptions are ready within 15 minutes.",
    "honest, even when it hurts": "We are honest, even when it hurts.",
    "good at what we do": "We are good at what we do.",
    "driven by curiosity": "We are driven by curiosity.",
    "Within budget and on schedule": "We are within budget and on schedule.",
    "Two-minute average hold time": "Our goal is a two-minute average hold time.",
    "Book a plumber through the app": "We book a plumber through the app.",
    "Share knowledge within the team": "We share knowledge within the team.",
    "Onboarding buddy for new agents": "We value an onboarding buddy for new agents.",
    "The electrician tests each socket": "The electrician tests each socket.",
    "Only buy what we need": "We only buy what we need.",
    "Dont blame the customer": "We don't blame the customer.",
    "Helping people build things they're proud of": "We help people build things they're proud of.",
    "Treat staff like family": "We treat staff like family.",
    "Ship orders the day they come in": "We ship orders the day they come in.",
    "Work smart, not hard": "We work smart, not hard.",
    "Making sure every delivery arrives on time": "We make sure every delivery arrives on time.",
    "Reuniting lost bags with their owners": "We reunite lost bags with their owners.",
    "Getting you there on time": "We get you there on time.",
    "Not perfect, but always honest": "We are not perfect, but always honest.",
    "Never too busy to help": "We are never too busy to help.",
    "proud but never arrogant": "We are proud but never arrogant.",
    "loyal to our customers and to each other": "We are loyal to our customers and to each other.",
    "quick on our feet": "We are quick on our feet.",
    "hands-on & no-nonsense": "We are hands-on and no-nonsense.",
    "A team that sticks together": "We are a team that sticks together.",
    "A human being on the other end of the line": "There is a human being on the other end of the line.",
    "Parcels you can track": "We offer parcels you can track.",
    "Courage to say no": "We value courage to say no.",
    "because we live here too": "We are here because we live here too.",
    "so nobody falls through the cracks": "Nobody falls through the cracks.",
    "The more we listen, the better we get": "The more we listen, the better we get.",
    "What you see is what you get": "What you see is what you get.",
    "Everyone who comes in should leave curious": "Everyone who comes in should leave curious.",
    "When you call, a person answers": "When you call, a person answers.",
    "Good manners cost nothing": "Good manners cost nothing.",
    "Our crews grew up on these islands": "Our crews grew up on these islands.",
    "Every ticket closed by Friday": "We close every ticket by Friday.",
    "No more than two complaints per month": "Our goal is no more than two complaints per month.",
    "Walk-in appointments within 30 mins": "We offer walk-in appointments within 30 minutes.",
    "Answer the phone within three rings": "We answer the phone within three rings.",
}
TABLE = [
    (column, *pair)
    for column, rows in (("purpose", PURPOSE), ("priorities", PRIORITIES), ("culture", CULTURE))
    for pair in rows.items()
]
WORDS = st.sampled_from(
    "customers Help happy always trust and our guests be the best 98 % never we, – ! ? “yes” to listen don't by"
    " I".split()
)
TEXTS = st.lists(WORDS, max_size=7).map(" ".join) | st.text(max_size=30)
COLUMNS = st.sampled_from(["purpose", "priorities", "culture", "own"])


def say(text: str, column: str = "purpose") -> str:
    return clause(text, column=column, language=Language.EN).text


@pytest.mark.parametrize(("column", "said", "sentence"), TABLE)
def test_a_fragment_becomes_a_sentence_that_reads_right(column: str, said: str, sentence: str) -> None:
    assert say(said, column) == sentence


def test_the_other_constructions_follow_in_their_order_and_end_with_the_words_as_typed() -> None:
    made = constructions("Keep the lights on", column="purpose", language=Language.EN)
    assert [(one.code, one.text) for one in made] == [
        ("V1", "We keep the lights on."),
        ("V0", "We are here to keep the lights on."),
        ("G", "Our goal is to keep the lights on."),
        ("O1", "Keep the lights on."),
    ]


@given(TEXTS, COLUMNS)
def test_any_text_at_all_becomes_a_sentence(text: str, column: str) -> None:
    assert clause(text, column=column, language=Language.EN).text.endswith((".", "!", "?", "…"))


@given(st.lists(WORDS, min_size=1, max_size=7).map(" ".join), COLUMNS)
def test_every_sentence_keeps_what_was_said(text: str, column: str) -> None:
    kept = say(text, column).lower()
    assert all(word in kept for word in ("guests", "98", "best") if word in text)
