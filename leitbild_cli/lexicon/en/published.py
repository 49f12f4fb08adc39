"""What organisations say of themselves in English: who, since when as far as that is known, where it stands, the words.

To learn from, never to take over. Only wordings that are certain.
"""

STATEMENTS = (
    (
        "Google",
        1998,
        "https://about.google",
        "Organize the world's information and make it universally accessible and useful.",
    ),
    (
        "Walmart",
        2007,
        "https://corporate.walmart.com",
        "We save people money so they can live better.",
    ),
    (
        "Starbucks",
        2008,
        "https://www.starbucks.com/about-us",
        "To inspire and nurture the human spirit – one person, one cup and one neighborhood at a time.",
    ),
    (
        "Microsoft",
        2015,
        "https://www.microsoft.com/about",
        "To empower every person and every organization on the planet to achieve more.",
    ),
    (
        "Tesla",
        2016,
        "https://www.tesla.com/about",
        "To accelerate the world's transition to sustainable energy.",
    ),
    (
        "American Express",
        None,
        "https://www.americanexpress.com/en-us/company/who-we-are",
        (
            "Become essential to our customers by providing differentiated products and services to help them achieve"
            " their aspirations."
        ),
    ),
)
