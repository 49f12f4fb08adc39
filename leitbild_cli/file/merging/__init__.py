"""Two versions of the file and the one both began with, made into one: by git's driver, and by `leitbild resolve`."""
