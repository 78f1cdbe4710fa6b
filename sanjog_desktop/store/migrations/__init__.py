"""Schema revisions, run by Alembic inside the app."""
