"""Lines to removals: judges which lines of a page are boilerplate."""
