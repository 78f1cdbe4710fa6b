"""The contacts pane: people, families and candidates, readable with no network."""
