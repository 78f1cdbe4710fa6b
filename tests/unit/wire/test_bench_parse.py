"""The parse benchmark runs, with the corpora and without."""

from __future__ import annotations

import pytest

from sanjog_desktop.bench import parse
from sanjog_desktop.wire.webhook import parse_webhook


@pytest.mark.parametrize("folders", [parse._FOLDERS, ()])
def test_it_reports_one_figure(folders: tuple[()], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "_FOLDERS", folders)
    (figure,) = parse.run(quick=True)
    assert figure.name == "parse" and figure.more_is_better
    assert figure.figure > 0 and figure.ratio is not None
    assert (figure.must, figure.goal) == (0.5, 1.5)


def test_its_own_bodies_are_wholly_understood() -> None:
    for body in parse.made_bodies():
        parsed = parse_webhook(body)
        assert parsed.events and not parsed.rejects
        assert all(getattr(event, "raw", None) is None for event in parsed.events)
