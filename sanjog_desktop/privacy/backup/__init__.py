"""Backups: made, proved by unpacking, put back with every erasure since replayed."""
