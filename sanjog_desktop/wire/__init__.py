"""Bytes others send us, as frozen typed structs: webhooks, Graph requests and replies, relay messages. No I/O."""
