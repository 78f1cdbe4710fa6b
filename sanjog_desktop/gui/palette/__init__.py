"""The command palette: one field for people, chats, messages, actions and settings."""
