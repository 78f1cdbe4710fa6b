"""Sanjog Desktop: contacts, WhatsApp chats and privacy requests of a matrimonial agency."""
