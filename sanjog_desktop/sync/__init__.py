"""The loops that keep the store, the relay and Meta in step."""
