"""Consent as every pane shows it: recording one, taking it back, and why somebody may be messaged."""
