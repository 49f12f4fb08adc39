"""What a forge, GitHub or GitLab, reads of a repository: the files and scripts in this folder."""
