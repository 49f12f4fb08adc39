"""How suggestions look: cards with what differs set off, lists, and JSON."""
