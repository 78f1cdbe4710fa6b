"""Pure types and rules: no I/O, no SQL, no Qt."""
