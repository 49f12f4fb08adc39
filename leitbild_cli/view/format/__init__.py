"""Values as people and programs read them: text in cells, numbers, prose, Markdown, JSON, CSV, SVG."""
