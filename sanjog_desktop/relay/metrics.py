"""What the relay counts. Numbers only: no label or value names a person, a number or a device."""

from __future__ import annotations

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

OUTCOMES: Final = (200, 401, 408, 413, 503)


class Metrics:
    """The counters of one relay, in a registry of their own so that a process may run several."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        posts = Counter("sanjog_relay_posts", "Webhook posts by answer", ["status"], registry=self.registry)
        self.posts = {status: posts.labels(str(status)) for status in OUTCOMES}
        self.entries = Counter("sanjog_relay_entries", "Entries appended to the log", registry=self.registry)
        self.bytes = Counter("sanjog_relay_body_bytes", "Bytes of accepted webhooks", registry=self.registry)
        self.commit = Histogram(
            "sanjog_relay_commit_seconds",
            "Time of one group commit",
            registry=self.registry,
            buckets=(0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2.0),
        )
        self.waiting = Gauge(
            "sanjog_relay_waiting_entries", "Entries waiting for the disk", registry=self.registry
        )
        self.clients = Gauge("sanjog_relay_clients", "Devices connected for push", registry=self.registry)
        self.refused = Counter(
            "sanjog_relay_refused_devices", "Wrong device credentials", registry=self.registry
        )
        self.head = Gauge("sanjog_relay_head", "Highest sequence number", registry=self.registry)
        self.floor = Gauge("sanjog_relay_floor", "Lowest sequence number kept", registry=self.registry)

    def render(self) -> bytes:
        """The text format of Prometheus."""
        return generate_latest(self.registry)
