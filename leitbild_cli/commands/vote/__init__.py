"""`leitbild vote`: one idea after the other leaves until one a column is left."""
