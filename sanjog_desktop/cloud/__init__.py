"""Client of Meta's Graph API."""
