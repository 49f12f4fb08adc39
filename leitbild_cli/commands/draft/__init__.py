"""`leitbild draft`: a first version, and every version after it."""
