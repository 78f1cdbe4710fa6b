"""The lock page and the idle timer that leads to it."""
