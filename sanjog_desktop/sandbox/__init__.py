"""A faithful local Cloud API and the sample agency."""
