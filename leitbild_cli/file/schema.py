"""The format of `leitbild.yaml`, and its only definition: which keys, in which order, of which shape.

The reader, the writer and the JSON Schema for editors all follow these tables: single values that many records share,
a person's block, a vote, what else the manager writes, the whole.
"""

from __future__ import annotations

from typing import Final

from leitbild_cli.core import model
from leitbild_cli.file.yaml.shapes import Field, Keyed, Listing, Record
from leitbild_cli.file.yaml.values import (
    ID_PATTERN,
    KEY_PATTERN,
    ORIGIN_PATTERN,
    Choice,
    Day,
    FixedWord,
    Flag,
    IdPair,
    Moment,
    Number,
    Place,
    Prose,
    Words,
)
from leitbild_cli.language import mark

ID: Final = FixedWord(ID_PATTERN, mark("an id (8 letters and digits)"))
PERSON_KEY: Final = FixedWord(KEY_PATTERN, mark("a person's key (small letters, digits, -)"))
COLUMN_KEY: Final = FixedWord(KEY_PATTERN, mark("a column's key (small letters, digits, -)"))
OF_COLUMN: Final = FixedWord(KEY_PATTERN, mark("a column's key (small letters, digits, -)"), column=True)
MEASURE_KEY: Final = FixedWord(KEY_PATTERN, mark("a measure's key (small letters, digits, -)"))
FINDING_KEY: Final = FixedWord(KEY_PATTERN, mark("a finding's code (small letters, -)"))
LINE: Final = Prose()
LINES: Final = Prose(lines=True)
COUNT: Final = Number(whole=True, least=0)
IDS: Final = Listing(ID)
ORIGIN: Final = FixedWord(ORIGIN_PATTERN, mark("an id (8 letters and digits), or market, contribution, distinction"))


IDEA: Final = Record(
    model.Idea,
    (
        Field("column", OF_COLUMN, mark("The column this idea answers."), required=True),
        Field("text", Prose(lines=True, ink=True), mark("The idea, in its author's words."), required=True),
        Field("added", Moment(), mark("When it was added (UTC)."), always=True),
        Field("late", Flag(), mark("Came after the bell."), default=False),
    ),
)
BALLOT: Final = Record(
    model.Ballot,
    (
        Field(
            "ranks",
            IDS,
            mark("Ids of ideas, best first; empty is an abstention."),
            always=True,
            default=(),
            closes=True,
        ),
        Field("cast", Moment(), mark("When it was cast (UTC)."), always=True),
        Field("typed_by", PERSON_KEY, mark("Who typed it for somebody in the room.")),
        Field("reason", LINES, mark("Why, in a line.")),
        Field("replaced", COUNT, mark("How many earlier ballots it replaced."), default=0),
        Field("seen", LINE, mark("A sign of the words of each idea, as they were when it was cast.")),
    ),
)
NOTE: Final = Record(
    model.Note,
    (
        Field("draft", ID, mark("The draft this speaks of.")),
        Field("rating", Number(whole=True, least=1, most=5), mark("From 1 to 5.")),
        Field("text", LINES, mark("What this person says."), required=True),
        Field("added", Moment(), mark("When it was added (UTC)."), always=True),
    ),
)
PERSON: Final = Record(
    model.Person,
    (
        Field("name", Prose(ink=True), mark("How this person is called."), required=True),
        Field("named", Flag("yes", "no"), mark("Agrees to be named on pages and in letters."), default=False),
        Field("supports", Listing(ID, as_set=True), mark("Ideas of others this person stands behind."), default=()),
        Field(
            "ideas",
            Keyed(ID, "id", IDEA, declares=True),
            mark("This person's ideas."),
            always=True,
            default=(),
            closes=True,
        ),
        Field(
            "ballots",
            Keyed(OF_COLUMN, "column", BALLOT, closes=True),
            mark("One ballot a column."),
            always=True,
            default=(),
        ),
        Field("notes", Keyed(ID, "id", NOTE, declares=True), mark("Feedback by this person."), always=True, default=()),
    ),
)


_counts = Keyed(ID, "idea", Number(), make=model.Count, value_attribute="votes", ordered=True)
_place = Number(whole=True, least=1)
TIE_STEP: Final = Record(
    model.TieStep,
    (
        Field("step", Choice(model.LeftBy), mark("What was asked."), required=True),
        Field("counts", _counts, mark("The numbers of every idea tied."), default=()),
    ),
)
TRANSFER: Final = Record(
    model.Transfer,
    (
        Field("to", _counts, mark("The ideas the votes went to."), default=()),
        Field("exhausted", Number(), mark("Votes that name no idea still in.")),
    ),
)
PAIRS: Final = Record(
    model.Pairs, (Field("above", _counts, mark("How many ballots put it above each other idea."), default=()),)
)
ROUND: Final = Record(
    model.Round,
    (
        Field("counts", _counts, mark("Votes of every idea still in."), always=True, default=()),
        Field("left", IDS, mark("Which ideas left in this round."), default=()),
        Field("by", Choice(model.LeftBy), mark("Why they left.")),
        Field("steps", Listing(TIE_STEP), mark("Every step of a tie, with its numbers."), default=()),
        Field(
            "transfers",
            Keyed(ID, "idea", TRANSFER, ordered=True),
            mark("Where the votes of those who left went."),
            default=(),
        ),
        Field("exhausted", Number(), mark("Ballots that name no idea still in.")),
        Field("present", COUNT, mark("How many people were in the room.")),
        Field("drawn_by", LINE, mark("Who drew the lot, and how.")),
    ),
)
CORRECTION: Final = Record(
    model.Correction,
    (
        Field("round", _place, mark("The round it belongs to."), required=True),
        Field("step", Choice(model.LeftBy), mark("The step of a tie it belongs to.")),
        Field("counts", _counts, mark("The hands entered by mistake."), default=()),
        Field("present", COUNT, mark("How many people were said to be in the room.")),
        Field("left", ID, mark("The idea that was said to leave by lot.")),
        Field("drawn_by", LINE, mark("Who drew the lot, and how.")),
        Field("made", Moment(), mark("When it was corrected (UTC).")),
    ),
)
LOT: Final = Record(
    model.DrawnLot,
    (
        Field("round", _place, mark("The round the lot was drawn in."), required=True),
        Field("left", ID, mark("The idea that leaves."), required=True),
    ),
)
_method = (
    Field("method", Choice(model.Method), mark("How ideas leave."), required=True),
    Field("rules", Number(whole=True, least=1), mark("Version of the rules."), always=True, default=1),
    Field("stop", Choice(model.Stop), mark("When the rounds end."), default=model.Stop.ONE_LEFT),
    Field("batch", Choice(model.Batch), mark("Which ideas leave together."), default=model.Batch.NO_VOTES),
    Field("tie", Choice(model.TieRule), mark("What decides a tie."), default=model.TieRule.DUEL_POINTS_LOT),
    Field("order", IDS, mark("Of tied ideas the one latest in this order leaves."), default=()),
    Field("lots", Listing(LOT), mark("Lots drawn outside."), default=()),
    Field("secret", Flag(), mark("The ballots are kept outside this file."), default=False),
)
_opening = (
    Field("reopened", LINES, mark("Why it was opened again.")),
    Field("opened", Moment(), mark("When the vote was opened (UTC).")),
    Field("closes", Moment(), mark("Until when ballots count (UTC).")),
    Field("closed", Moment(), mark("When it was closed (UTC).")),
    Field("ideas", IDS, mark("The ideas voted on."), default=()),
    Field(
        "wording",
        Keyed(ID, "idea", LINES, make=model.Wording, value_attribute="text", ordered=True),
        mark("Their words as they were voted on."),
        default=(),
    ),
    Field("letters", IDS, mark("The ideas in the order of their letters, where that is another one."), default=()),
    Field("entitled", Listing(PERSON_KEY), mark("Who may vote."), default=()),
    Field(
        "weights",
        Keyed(PERSON_KEY, "person", Number(least=0), make=model.Share, value_attribute="weight", ordered=True),
        mark("How much a ballot weighs, where it is not 1."),
        default=(),
    ),
    Field("quorum", COUNT, mark("How many ballots are needed.")),
    Field("seed_rule", LINE, mark("How the text is made that a lot is drawn from.")),
    Field("frozen", LINE, mark("SHA-256 of what was fixed as the vote was opened.")),
)
_result = (
    Field("seed", LINE, mark("What the lot is drawn from.")),
    Field("ballots", Number(), mark("How many ballots were counted.")),
    Field("blank", Number(), mark("How many of them were blank.")),
    Field("replaced", COUNT, mark("How many earlier ballots were replaced.")),
    Field("box", LINE, mark("SHA-256 of ballots kept outside this file.")),
    Field(
        "pairs",
        Keyed(ID, "idea", PAIRS, ordered=True),
        mark("How often each idea stands above the others."),
        default=(),
    ),
    Field("rounds", Listing(ROUND), mark("Every round with its counts."), default=()),
    Field("corrections", Listing(CORRECTION), mark("What was entered wrongly in a round of hands."), default=()),
    Field("winner", ID, mark("The one idea that is left."), always=True),
)
VOTE: Final = Record(model.Vote, (*_method, *_opening, *_result))


SOURCE: Final = Record(
    model.Source,
    (
        Field("title", LINE, mark("Book, article, podcast …"), required=True),
        Field("author", LINE, mark("Who made it."), always=True),
        Field("where", LINE, mark("Where to find it: link, page, minute.")),
        Field("learned", LINES, mark("What the team learned from it, in its own words.")),
        Field("quote", LINES, mark("The original's words, which no draft may take over.")),
        Field("part", Choice(model.Part), mark("Which part of the statement it supports.")),
        Field("also", Listing(Choice(model.Part)), mark("Further parts it supports."), default=()),
        Field("added", Day(), mark("When it was added.")),
    ),
)
PARTS: Final = Record(
    model.Parts,
    (
        Field("market", LINES, mark("Who is it for?"), always=True),
        Field("contribution", LINES, mark("What do we offer?"), always=True),
        Field("distinction", LINES, mark("What makes us different?"), always=True),
    ),
)
EXPERIENCE: Final = Record(
    model.Experience,
    (
        Field("verdict", Choice(model.Verdict), mark("Does it work, or does it fail?"), required=True),
        Field("text", LINES, mark("What works or fails."), required=True),
        Field("reason", LINES, mark("How we know.")),
        Field("added", Day(), mark("When it was added.")),
    ),
)
MERGE: Final = Record(
    model.Merge,
    (
        Field(
            "ideas",
            Listing(ID, as_set=True),
            mark("The ideas this one stands for."),
            always=True,
            default=(),
            closes=True,
        ),
        Field("worded", Flag(), mark("It was written to stand for them, as they were merged."), default=False),
        Field("reason", LINES, mark("Why they are one thought.")),
        Field("decided", Day(), mark("When it was decided."), "on"),
    ),
)
PARKING: Final = Record(
    model.Parking,
    (
        Field("reason", LINES, mark("A kind reason.")),
        Field("decided", Day(), mark("When it was set aside."), "on"),
    ),
)
OURS: Final = Record(
    model.Ours,
    (
        Field("only", Flag(), mark("Whether nobody else could say it."), required=True),
        Field("shows", LINES, mark("What shows it here, where others could say it, too.")),
        Field("by", PERSON_KEY, mark("Who answered.")),
        Field("decided", Day(), mark("When it was answered."), "on"),
    ),
)
CLAUSE: Final = Record(
    model.ChosenClause,
    (
        Field("text", Prose(lines=True, ink=True), mark("The sentence, as it goes into a draft."), required=True),
        Field("of", LINES, mark("The words of the idea it was chosen for."), required=True),
        Field("by", PERSON_KEY, mark("Who chose it.")),
        Field("decided", Day(), mark("When it was chosen."), "on"),
    ),
)
SENTENCE: Final = Record(
    model.Sentence,
    (
        Field("text", LINES, mark("The sentence."), required=True),
        Field("starts", Choice(model.Starts), mark("Whether it begins a line or a paragraph.")),
        Field("carries", Listing(ORIGIN), mark("Ids of what it goes back to: ideas, parts, feedback …"), default=()),
        Field("seen", LINE, mark("A sign of the words it goes back to, as they were then.")),
        Field("new", Flag(), mark("It goes back to nothing before; somebody said so."), default=False),
        Field("ours", OURS, mark("Would it be true with a competitor's name in it?")),
    ),
)
VIA: Final = Record(
    model.Via,
    (
        Field("program", LINE, mark("Its name."), required=True),
        Field("prompt", LINE, mark("SHA-256 of what it was asked."), required=True),
        Field("answer", LINE, mark("SHA-256 of what it answered."), required=True),
    ),
)
DRAFT: Final = Record(
    model.Draft,
    (
        Field("made", Moment(), mark("When it was made (UTC)."), always=True),
        Field("by", PERSON_KEY, mark("Who made it.")),
        Field(
            "origin",
            Choice(model.Origin),
            mark("Composed, written, edited, or by a program that was asked."),
            always=True,
            default=model.Origin.WRITTEN,
        ),
        Field("note", LINES, mark("What changed, in a line.")),
        Field("via", VIA, mark("Which program was asked.")),
        Field("sentences", Listing(SENTENCE), mark("Sentence by sentence."), always=True, default=()),
    ),
)
IGNORED: Final = Record(
    model.Ignored,
    (
        Field("words", Listing(LINE), mark("The words it was about; none: the whole draft."), default=(), closes=True),
        Field("reason", LINES, mark("Why it stays as it is.")),
        Field("decided", Day(), mark("When it was decided."), "on"),
    ),
)
_STATUS = Field(
    "status",
    Choice(model.FeedbackStatus),
    mark("What became of it."),
    always=True,
    default=model.FeedbackStatus.OPEN,
    closes=True,
)
_ANSWER = Field("answer", LINES, mark("What the team answers."), always=True)
_DONE_IN = Field("done_in", ID, mark("The draft that takes it up."))
_LOWEST = Field("lowest", COUNT, mark("The worst rating possible, if it is not 1."))
QUESTION: Final = Record(
    model.Question,
    (
        Field("question", LINE, mark("What was asked."), "asked", required=True),
        Field("text", LINES, mark("What was answered.")),
        Field("rating", Number(), mark("The rating as given.")),
        Field("scale", COUNT, mark("The best rating possible.")),
        _LOWEST,
    ),
)
EARLIER: Final = Record(
    model.Earlier,
    (
        Field("rating", Number(), mark("The rating as given.")),
        Field("scale", COUNT, mark("The best rating possible.")),
        _LOWEST,
        Field("text", LINES, mark("What was said.")),
        _STATUS,
        Field("answer", LINES, mark("What the team answers.")),
    ),
)
FEEDBACK: Final = Record(
    model.Feedback,
    (
        Field("draft", ID, mark("The draft it speaks of."), always=True),
        Field("audience", Choice(model.Audience), mark("Who said it."), always=True, default=model.Audience.OTHER),
        Field("source", LINE, mark("Where it came from.")),
        Field("received", Day(), mark("When it came.")),
        Field("rating", Number(), mark("The rating as given.")),
        Field("scale", COUNT, mark("The best rating possible.")),
        _LOWEST,
        Field("text", LINES, mark("What was said.")),
        Field(
            "marks",
            Keyed(Place(), "sentence", Choice(model.Mark), make=model.Marked, value_attribute="mark", ordered=True),
            mark("How each sentence of the draft reads, by its number: fits, stumble or untrue."),
            default=(),
        ),
        Field("questions", Listing(QUESTION), mark("What was answered to further questions."), default=()),
        Field(
            "earlier",
            Listing(EARLIER),
            mark("What was said before it was changed, and the answer to that."),
            default=(),
        ),
        _STATUS,
        _ANSWER,
        _DONE_IN,
    ),
)
TRANSLATION: Final = Record(
    model.Translation,
    (
        Field("text", LINES, mark("The statement in the other language."), required=True),
        Field("original", LINE, mark("Fingerprint of the statement it was confirmed against."), required=True),
        Field("seal", LINE, mark("Fingerprint of the text."), required=True),
        Field("by", PERSON_KEY, mark("Who confirmed it.")),
        Field("decided", Day(), mark("When it was confirmed."), "on"),
    ),
)
ANSWER: Final = Record(model.Answer, (_STATUS, _ANSWER, _DONE_IN))
HEADER: Final = Record(
    model.Header,
    (
        Field(
            "columns", Listing(LINE), mark("Which column is what, as --map says it: text=What is missing?"), default=()
        ),
        Field("scale", LINE, mark("How ratings count: 1..6, or words from worst to best, bad|fair|good.")),
        Field("best", COUNT, mark("Which end of the scale is the best.")),
        Field("days_first", Flag("yes", "no"), mark("Whether 3/4 is the 3rd of April.")),
    ),
)
ADOPTION: Final = Record(
    model.Adoption,
    (
        Field("decided", Day(), mark("When it was adopted."), "on", required=True),
        Field("text", LINES, mark("The statement, sealed."), required=True),
        Field("seal", LINE, mark("Fingerprint of the text."), required=True),
        Field("reason", LINES, mark("Why it replaces the one before.")),
        Field("despite", LINES, mark("Why it was adopted although something spoke against it.")),
        Field("owner", PERSON_KEY, mark("Who looks after it.")),
        Field("review_months", COUNT, mark("Months until the next review.")),
        Field("translation", TRANSLATION, mark("The same in the other language, as somebody confirmed it.")),
    ),
)
READING: Final = Record(
    model.Reading,
    (
        Field("value", Number(), mark("The measured value, in the measure's unit."), required=True),
        Field("cases", COUNT, mark("How many cases it rests on."), "n"),
        Field("note", LINES, mark("What was special.")),
    ),
)
MEASURE: Final = Record(
    model.Measure,
    (
        Field("name", LINE, mark("What the measure is called."), required=True),
        Field("unit", LINE, mark("%, s, min, points …"), always=True),
        Field("target", Number(), mark("The value promised, in the unit."), always=True, closes=True),
        Field(
            "better", Choice(model.Better), mark("Which direction is good."), always=True, default=model.Better.HIGHER
        ),
        Field("idea", ID, mark("The idea this figure stands behind.")),
        Field("sentence", LINES, mark("The sentence of the adopted text it stands behind, in its words.")),
        Field("formula", LINES, mark("How it is counted.")),
        Field("source", LINE, mark("Where it is read: a program, a report, a person's task.")),
        Field("every_days", COUNT, mark("How often it is read, in days.")),
        Field("readings", Keyed(Day(), "on", READING, closes=True), mark("Readings by day."), always=True, default=()),
    ),
)
UNMEASURED: Final = Record(
    model.Unmeasured,
    (
        Field("sentence", LINES, mark("The sentence, in its words."), required=True),
        Field("reason", LINES, mark("Why no figure is wanted.")),
        Field("decided", Day(), mark("When it was decided."), "on"),
    ),
)
_LIVED = Number(whole=True, least=1, most=5)
LIVED_SENTENCE: Final = Record(
    model.LivedSentence,
    (
        Field("text", LINES, mark("The sentence, in its words."), required=True),
        Field("lived", _LIVED, mark("Is it lived? 1 to 5."), required=True),
    ),
)
REVIEW: Final = Record(
    model.Review,
    (
        Field("held", Day(), mark("When the team looked back."), "on", required=True),
        Field("by", PERSON_KEY, mark("Who wrote it down.")),
        Field("lived", _LIVED, mark("Is it lived? 1 to 5.")),
        Field("sentences", Listing(LIVED_SENTENCE), mark("Is it lived, sentence by sentence?"), default=()),
        Field("example", LINES, mark("An example somebody saw.")),
        Field("action", LINES, mark("What follows.")),
        Field("due", Day(), mark("Until when.")),
        Field("done", Day(), mark("When it was done.")),
    ),
)


VERSION: Final = 1


def _section(key: FixedWord, attribute: str, item: Record, *, ordered: bool = False, declares: bool = False) -> Keyed:
    """Give the shape of a section; its blocks are closed, since two branches may add to it side by side."""
    return Keyed(key, attribute, item, ordered=ordered, declares=declares, closes=True)


LEITBILD: Final = Record(
    model.Leitbild,
    (
        Field(
            "leitbild",
            Number(whole=True, least=1, most=VERSION),
            mark("Version of this format."),
            "version",
            required=True,
            default=1,
        ),
        Field("language", Choice(model.Language), mark("Language of the statement: de or en."), required=True),
        Field("address", Choice(model.Address), mark("How German texts address people: du or sie.")),
        Field("team", LINE, mark("Whose statement this is."), required=True),
        Field("brief", LINES, mark("How the new statement is imagined, in a few words."), always=True),
        Field(
            "columns",
            Keyed(COLUMN_KEY, "id", LINE, make=model.Column, value_attribute="question", ordered=True),
            mark("The questions the statement answers."),
            required=True,
            default=(),
        ),
        Field("people", _section(PERSON_KEY, "id", PERSON), mark("Everybody who takes part."), always=True, default=()),
        Field(
            "sources",
            _section(ID, "id", SOURCE, declares=True),
            mark("What we learned, from whom."),
            always=True,
            default=(),
        ),
        Field("parts", PARTS, mark("The three parts of a statement."), always=True, default=model.Parts()),
        Field(
            "experience",
            _section(ID, "id", EXPERIENCE, declares=True),
            mark("What works, what does not."),
            always=True,
            default=(),
        ),
        Field("merged", _section(ID, "idea", MERGE), mark("Ideas judged to be one thought."), always=True, default=()),
        Field(
            "distinct",
            Listing(IdPair(), as_set=True),
            mark("Ideas judged to be two thoughts."),
            always=True,
            default=(),
        ),
        Field(
            "synonyms",
            Listing(Words(), as_set=True),
            mark("Words that say the same here, a group a line: guest, customer, visitor."),
            default=(),
        ),
        Field("parked", _section(ID, "idea", PARKING), mark("Thanked and set aside."), always=True, default=()),
        Field(
            "votes", _section(OF_COLUMN, "column", VOTE), mark("How each column was decided."), always=True, default=()
        ),
        Field(
            "clauses",
            _section(ID, "idea", CLAUSE),
            mark("The sentence somebody chose for a winner."),
            default=(),
        ),
        Field(
            "drafts",
            _section(ID, "id", DRAFT, ordered=True, declares=True),
            mark("Versions of the statement, the newest last."),
            always=True,
            default=(),
        ),
        Field(
            "own_words",
            Listing(LINE),
            mark("Words of our own that no check finds fault with, one a line."),
            default=(),
        ),
        Field(
            "ignored",
            _section(FINDING_KEY, "code", IGNORED),
            mark("Findings in a draft that we have looked at and leave."),
            default=(),
        ),
        Field(
            "feedback", _section(ID, "id", FEEDBACK, declares=True), mark("What people said."), always=True, default=()
        ),
        Field(
            "answers",
            _section(ID, "note", ANSWER),
            mark("Answers to people's own notes, by the note's id."),
            default=(),
        ),
        Field(
            "headers",
            _section(ID, "id", HEADER),
            mark("What the columns of exports are, by a fingerprint of their header."),
            default=(),
        ),
        Field(
            "adopted", _section(ID, "draft", ADOPTION, ordered=True), mark("What was decided."), always=True, default=()
        ),
        Field("measures", _section(MEASURE_KEY, "id", MEASURE), mark("Does it hold?"), always=True, default=()),
        Field(
            "unmeasured",
            _section(ID, "id", UNMEASURED, declares=True),
            mark("Sentences that have no measure on purpose."),
            default=(),
        ),
        Field("reviews", _section(ID, "id", REVIEW, declares=True), mark("Is it lived?"), always=True, default=()),
    ),
)
