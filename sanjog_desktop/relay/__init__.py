"""The light relay: takes Meta's webhooks, seals them, keeps them in order, hands them to the agency's PCs."""
