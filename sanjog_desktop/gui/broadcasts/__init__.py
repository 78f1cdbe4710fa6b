"""Messages to many: written, tried, started, watched and held from a window of their own."""
