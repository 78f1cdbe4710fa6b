"""The settings pane: connection, appearance, security, staff, about."""
