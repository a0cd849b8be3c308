"""One thin adapter for each pipeline framework; importing this package imports no framework."""
