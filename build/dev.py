#!/usr/bin/env python3
"""The two commands, each from a fresh machine with Python 3.11 to 3.13 and nothing else.

    python3 build/dev.py run [ARGS]    set up, then start the application (the demo when no ARGS)
    python3 build/dev.py test [ARGS]   set up, then every check and every test (or pytest ARGS)
    python3 build/dev.py check         set up, then the checks alone: ruff, mypy, import rules

Standard library only: this file runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.sha256"

# Two processors, two lanes. A process a suite: windows of one must not outlive it into the next.
LANES = (("gui", "e2e", "policy"), ("unit",))

# What Qt's offscreen and X11 platforms, its audio and its emoji need on a bare Debian or Ubuntu.
LINUX_PACKAGES = (
    "libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0", "libpulse0",
    "libbrotli1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1",
    "libxkbcommon-x11-0", "libxrandr2", "libxcb-image0", "libxcb-render-util0", "fonts-noto-color-emoji",
)  # fmt: skip


def installed_packages() -> set[str]:
    """Names of the installed Debian packages among those we need."""
    query = ["dpkg-query", "-W", "-f", "${binary:Package} ${db:Status-Status}\n", *LINUX_PACKAGES]
    listing = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    rows = (line.split() for line in listing.splitlines())
    return {row[0].split(":")[0] for row in rows if len(row) == 2 and row[1] == "installed"}


def install_system_packages() -> None:
    """Install what Qt needs on Debian's family, or name it exactly when we may not."""
    if not sys.platform.startswith("linux") or not shutil.which("dpkg-query"):
        return
    wanted = [name for name in LINUX_PACKAGES if name not in installed_packages()]
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        wanted.append(f"python3.{sys.version_info.minor}-venv")
    if not wanted:
        return
    if os.geteuid() != 0:
        sys.exit(f"Please install these first:\n  sudo apt-get install {' '.join(wanted)}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=environment)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def venv_python() -> Path:
    """The interpreter of the project's own environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def set_up() -> None:
    """Make the environment, and install again only when the dependencies changed."""
    if not (3, 11) <= sys.version_info[:2] < (3, 14):
        sys.exit(f"Sanjog Desktop needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    install_system_packages()
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == digest and venv_python().exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    pip = [str(venv_python()), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "-e", f"{ROOT}[dev]"], check=True)
    STAMP.write_text(digest)


def environment() -> dict[str, str]:
    """The caller's environment, drawn offscreen where there is no display."""
    result = dict(os.environ)
    headless = sys.platform.startswith("linux") and not (result.get("DISPLAY") or result.get("WAYLAND_DISPLAY"))
    if headless:
        result.setdefault("QT_QPA_PLATFORM", "offscreen")
    return result


def call(*arguments: str) -> int:
    """Run a module of the project's environment from the root; its exit code."""
    command = [str(venv_python()), "-m", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode


def check() -> int:
    """Style, types and import rules; the first failure's exit code."""
    python_files = ("sanjog_desktop", "tests", "build")
    return (
        call("ruff", "check", *python_files)
        or call("mypy")
        or subprocess.run([str(venv_python().with_name("lint-imports"))], cwd=ROOT, check=False).returncode
    )  # fmt: skip


def test() -> int:
    """Every suite, the lanes beside each other; what the second says is shown after the first. The worst exit code."""
    command = [str(venv_python()), "-m", "pytest"]
    first, second = LANES
    with tempfile.TemporaryFile() as said, ThreadPoolExecutor(1) as beside:
        others = beside.submit(
            lambda: [
                subprocess.run(
                    [*command, f"tests/{suite}"], cwd=ROOT, env=environment(), check=False,
                    stdout=said, stderr=subprocess.STDOUT,
                ).returncode
                for suite in second
            ]
        )  # fmt: skip
        codes = [call("pytest", f"tests/{suite}") for suite in first]
        codes += others.result()
        said.seek(0)
        sys.stdout.buffer.write(said.read())
        sys.stdout.flush()
    return max(codes, key=abs)


def main(arguments: list[str]) -> int:
    """Dispatch; exit code 2 for wrong usage."""
    if not arguments or arguments[0] not in ("run", "test", "check"):
        print(__doc__, file=sys.stderr)
        return 2
    command, rest = arguments[0], arguments[1:]
    set_up()
    if command == "run":
        return call("sanjog_desktop", *(rest or ["--demo"]))
    if command == "check":
        return check()
    if rest:
        return check() or call("pytest", *rest)
    return check() or test()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
