"""Two starts on one profile: the second gives way to the first."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import time
from pathlib import Path

from sanjog_desktop.bench.keychain import VARIABLE
from sanjog_desktop.gui.instance import call_first
from sanjog_desktop.store.vault import Vault
from tests.helpers.processes import start


def test_the_second_start_ends_and_the_first_goes_on(tmp_path: Path) -> None:
    key = Vault(tmp_path).create("a phrase nobody uses").key
    environment = {
        "PYTHON_KEYRING_BACKEND": "sanjog_desktop.bench.keychain.EnvironmentKeychain",
        VARIABLE: base64.b64encode(key).decode(),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = ["-m", "sanjog_desktop", "--profile", str(tmp_path)]
    first = start(*command, environment=environment)
    try:
        deadline = time.monotonic() + 60
        while not call_first(tmp_path) and time.monotonic() < deadline:
            time.sleep(0.1)
        second = subprocess.run([sys.executable, *command], env=os.environ | environment, timeout=60, check=False)
        assert second.returncode == 0
        assert first.process.poll() is None
    finally:
        first.stop()
