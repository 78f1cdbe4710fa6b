"""The access package: gathered, masked, laid out in the person's language, sealed."""
