"""The first run: look around with the demo, or set this PC up."""
