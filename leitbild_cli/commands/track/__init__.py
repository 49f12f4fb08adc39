"""`leitbild track`: whether the statement holds, and whether it is lived."""
