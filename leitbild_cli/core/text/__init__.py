"""One text understood, word by word; nothing here knows of a second one."""
