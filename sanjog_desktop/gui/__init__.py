"""The window: shell, shared models and widgets, one folder a pane."""
