"""Parts that show and edit a person, for every pane that has one: each part edited where it stands."""
