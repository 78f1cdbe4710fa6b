"""The chats pane: conversations at the left, the thread in the middle, the person at the right."""
