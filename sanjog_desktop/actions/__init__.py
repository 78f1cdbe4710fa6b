"""Every write: one plain function a verb, one transaction, one file a noun."""
