"""The privacy pane: requests, their clocks, and those suspected in chats."""
