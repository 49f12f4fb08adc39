"""What people look at outside a terminal: templates, and the few functions that fill them."""
