"""Settings from the environment: what is missing or wrong is named, secrets are not repeated."""

from __future__ import annotations

import pytest

from sanjog_desktop.relay.keys import generate_agency_keys, generate_device, generate_verify_token
from sanjog_desktop.relay.settings import RelaySettings, SettingsError, token_hash

KEYS, DEVICE = generate_agency_keys(), generate_device()
GOOD = {
    "SANJOG_RELAY_APP_SECRET": "old-secret , new-secret",
    "SANJOG_RELAY_VERIFY_TOKEN": generate_verify_token(),
    "SANJOG_RELAY_AGENCY_KEY": KEYS.public.text,
    "SANJOG_RELAY_DEVICE_ID": DEVICE.device_id,
    "SANJOG_RELAY_DEVICE_TOKEN": DEVICE.token,
}


def test_the_least_environment_is_enough():
    settings = RelaySettings.from_environ(GOOD)
    assert settings.app_secrets == (b"old-secret", b"new-secret")
    assert settings.agency_key == KEYS.public
    assert settings.device_token_hash == token_hash(DEVICE.token)
    assert settings.max_body == 3 * 1024 * 1024


def test_a_hash_stands_for_the_token():
    hashed = RelaySettings.from_environ({**GOOD, "SANJOG_RELAY_DEVICE_TOKEN": DEVICE.hash_setting})
    assert hashed == RelaySettings.from_environ(GOOD)


@pytest.mark.parametrize("name", sorted(GOOD))
def test_each_missing_setting_is_named(name):
    with pytest.raises(SettingsError, match=name):
        RelaySettings.from_environ({**GOOD, name: " "})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("APP_SECRET", ", ,"),
        ("AGENCY_KEY", "c2hvcnQ="),
        ("AGENCY_KEY", KEYS.private.text),
        ("DEVICE_ID", "pc.1"),
        ("DEVICE_TOKEN", "short"),
        ("DEVICE_TOKEN", "sha256:12"),
        ("STORE", "no url"),
        ("STORE", "sqlite://"),
        ("STORE", "sqlite:///:memory:"),
        ("STORE", "mysql://root:hunter2@db/relay"),
        ("MAX_BODY_BYTES", "3 MB"),
        ("MAX_BODY_BYTES", "5"),
        ("RETENTION_DAYS", "0"),
        ("QUEUE_ENTRIES", "-1"),
        ("HEARTBEAT_SECONDS", "600"),
    ],
)
def test_each_wrong_setting_is_named_and_no_secret_repeated(name, value):
    with pytest.raises(SettingsError, match=f"SANJOG_RELAY_{name}") as refusal:
        RelaySettings.from_environ({**GOOD, f"SANJOG_RELAY_{name}": value})
    assert "hunter2" not in str(refusal.value)
    assert KEYS.private.text not in str(refusal.value)


def test_settings_and_keys_do_not_show_their_secrets():
    shown = repr(RelaySettings.from_environ(GOOD)) + repr(KEYS) + repr(DEVICE)
    for secret in ("old-secret", GOOD["SANJOG_RELAY_VERIFY_TOKEN"], DEVICE.token, KEYS.private.text):
        assert secret not in shown
    assert repr(KEYS.private.raw) not in shown
