"""What several verbs share: the session, who speaks, talk and questions, options."""
