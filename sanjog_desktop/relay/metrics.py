"""What the relay counts. Numbers only: no label or value names a person, a number or a device."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import generate_latest
from prometheus_client.metrics_core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)

STATUSES: Final = (200, 401, 408, 413, 503)
COMMIT_SECONDS: Final = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2.0, float("inf"))


class Metrics:
    """The numbers of one relay, as plain attributes of its event loop's thread.

    Prometheus' own counters take a lock each time; these are read only when somebody asks.
    """

    def __init__(self) -> None:
        self.posts = dict.fromkeys(STATUSES, 0)
        self.body_bytes = 0
        self.entries = 0
        self.refused_devices = 0
        self.clients = 0
        self.waiting = 0
        self.head = 0
        self.floor = 0
        self._commit_counts = [0] * len(COMMIT_SECONDS)
        self._commit_sum = 0.0
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def committed(self, seconds: float, entries: int) -> None:
        """One group commit of ``entries`` took ``seconds``."""
        self.entries += entries
        self._commit_counts[bisect_left(COMMIT_SECONDS, seconds)] += 1
        self._commit_sum += seconds

    def collect(self) -> Iterator[Metric]:
        """The numbers as Prometheus' client library wants them."""
        posts = CounterMetricFamily("sanjog_relay_posts", "Webhook posts by answer", labels=["status"])
        for status, count in self.posts.items():
            posts.add_metric([str(status)], count)
        yield posts
        yield CounterMetricFamily("sanjog_relay_entries", "Entries appended to the log", self.entries)
        yield CounterMetricFamily("sanjog_relay_body_bytes", "Bytes of stored webhooks", self.body_bytes)
        yield CounterMetricFamily(
            "sanjog_relay_refused_devices", "Requests with a wrong device credential", self.refused_devices
        )
        yield GaugeMetricFamily("sanjog_relay_waiting_entries", "Entries waiting for the disk", self.waiting)
        yield GaugeMetricFamily("sanjog_relay_clients", "Devices connected for push", self.clients)
        yield GaugeMetricFamily("sanjog_relay_head", "Highest sequence number", self.head)
        yield GaugeMetricFamily("sanjog_relay_floor", "Lowest sequence number retention kept", self.floor)
        bounds = [str(bound) if bound != float("inf") else "+Inf" for bound in COMMIT_SECONDS]
        counts = list(zip(bounds, accumulate(self._commit_counts), strict=True))
        yield HistogramMetricFamily(
            "sanjog_relay_commit_seconds",
            "Time of one group commit",
            buckets=counts,
            sum_value=self._commit_sum,
        )

    def render(self) -> bytes:
        """The text format of Prometheus."""
        return generate_latest(self._registry)
