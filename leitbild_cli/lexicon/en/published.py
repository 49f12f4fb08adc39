"""What organisations say of themselves in English: who, since when as far as that is known, where it stands, the words.

To learn from, never to take over. Each wording was read at the address beside it, mostly a page that quotes it.
"""

STATEMENTS = (
    (
        "Microsoft",
        2015,
        "https://www.stockintent.com/blog/microsoft-mission-statmement-vision-core-values",
        "To empower every person and every organization on the planet to achieve more.",
    ),
    (
        "Google",
        None,
        "https://fitsmallbusiness.com/mission-statement-examples/",
        "Organize the world’s information and make it universally accessible and useful.",
    ),
    (
        "Walmart",
        None,
        "https://www.thebalance.com/wal-mart-mission-statement-4068546",
        "We save people money so they can live better.",
    ),
    (
        "Starbucks",
        None,
        "https://fitsmallbusiness.com/mission-statement-examples/",
        "To inspire and nurture the human spirit—one person, one cup, and one neighborhood at a time.",
    ),
    (
        "Tesla",
        None,
        "https://visionarybusinessperson.com/tesla-mission-statement",
        "To accelerate the world’s transition to sustainable energy.",
    ),
    (
        "American Express",
        None,
        "https://americanexpress.com/en-us/company/who-we-are",
        (
            "To become essential to our customers by providing differentiated products and services to help them"
            " achieve their aspirations."
        ),
    ),
)
