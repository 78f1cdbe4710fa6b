"""The command line. Each command imports only what it needs, so that a relay host needs no GUI library.

Exit codes: 0 done, 1 failed with one clear line on stderr, 2 wrong usage.
Passphrases come from the keychain, ``SANJOG_PASSPHRASE`` or a prompt, never from an argument.
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import getpass
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sanjog_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sanjog_desktop.bench.figure import Figure


class Failed(Exception):
    """A command could not do what it was asked; its text is the one line a person reads."""


def listen_address(text: str) -> tuple[str, int]:
    """``HOST:PORT`` as a pair; argparse reports anything else as wrong usage."""
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65_535:
        raise argparse.ArgumentTypeError(f"'{text}' is not HOST:PORT")
    return host.strip("[]") or "127.0.0.1", int(port)


def build_parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    parser = argparse.ArgumentParser(prog="sanjog-desktop", description="Contacts, WhatsApp chats and privacy "
                                     "requests of a matrimonial agency, on an encrypted local store.")  # fmt: skip
    add_application_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    tour = commands.add_parser("tour", help="open every pane of the demo and save a PNG of each")
    tour.add_argument("directory", type=Path, metavar="DIR")
    tour.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    tour.add_argument("--lang", choices=("en", "hi", "mr", "gu"), default="en")
    tour.add_argument("--scale", type=int, default=100, metavar="PERCENT", help="text size, 100 to 200")

    relay = commands.add_parser("relay", help="the relay; its other settings come from the environment",
                                description=RELAY_HELP, formatter_class=argparse.RawDescriptionHelpFormatter)
    relay.add_argument("--listen", type=listen_address, default=("127.0.0.1", 8480), metavar="HOST:PORT")
    relay.add_argument("--store", metavar="URL", help="where the log lies, such as sqlite:////var/lib/sanjog/relay.db")

    sandbox = commands.add_parser("sandbox", help="a local Cloud API; prints its addresses as JSON first")
    sandbox.add_argument("--listen", type=listen_address, default=("127.0.0.1", 0), metavar="HOST:PORT")
    sandbox.add_argument("--script", type=Path, metavar="FILE", help="JSON of the families that write")
    sandbox.add_argument("--seed", type=int, default=1)
    sandbox.add_argument("--journal", type=Path, metavar="FILE", help="go on from FILE after a kill")

    register = commands.add_parser("import", help="people from CSV, Excel, OpenDocument, vCard, Google or Outlook")
    register.add_argument("file", type=Path)
    register.add_argument("--bad-rows", type=Path, metavar="FILE", help="write rows that cannot be used to a CSV file")
    register.add_argument("--profile", type=Path, required=True, metavar="DIR")
    register.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    register.add_argument("--json", action="store_true")

    verify = commands.add_parser("verify", help="check an access package, an erasure certificate or an audit export")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("--checkpoint", type=Path, action="append", default=[], metavar="FILE",
                        help="what a witness kept of the audit log: hold an audit export against it")

    doctor = commands.add_parser("doctor", help="what is wrong with this installation and profile")
    doctor.add_argument("--profile", type=Path, metavar="DIR")
    doctor.add_argument("--json", action="store_true")

    bench = commands.add_parser("bench", help="the benchmarks, each with its floor measured beside it")
    bench.add_argument("names", nargs="*", metavar="NAME")
    bench.add_argument("--json", action="store_true")
    bench.add_argument("--quick", action="store_true", help="small stores: shows that it runs, not how fast it is")
    return parser


RELAY_HELP = """The relay takes Meta's webhooks, seals them to the agency's key and hands them to its PCs.
Settings come from the environment; README, "Connect a real account", shows a full set:
  SANJOG_RELAY_APP_SECRET     the Meta app's secret; a comma separates two during a rotation
  SANJOG_RELAY_VERIFY_TOKEN   the token typed into Meta's webhook form
  SANJOG_RELAY_AGENCY_KEY     the agency's public key, as the app shows it under Settings
  SANJOG_RELAY_DEVICE_ID, SANJOG_RELAY_DEVICE_TOKEN   the PC that may read the log
  SANJOG_RELAY_STORE          as --store"""


def add_application_options(parser: argparse.ArgumentParser) -> None:
    """Options of the application itself, the command without a name."""
    parser.add_argument("--profile", type=Path, metavar="DIR", help="where this PC's store lies")
    parser.add_argument("--demo", action="store_true", help="the whole product with a sample agency, no account needed")
    parser.add_argument("--smoke", action="store_true", help="quit once the window is painted")


def default_profile() -> Path:
    """The profile used when none is named; local, never roaming, so that no file server copies it."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Sanjog Desktop", appauthor=False, roaming=False))


def passphrase_for(profile: Path) -> str:
    """The profile's passphrase from the environment or a prompt."""
    found = os.environ.get("SANJOG_PASSPHRASE")
    if found is not None:
        return found
    if not sys.stdin.isatty():
        raise Failed("The store is locked: set SANJOG_PASSPHRASE or run this in a terminal.")
    return getpass.getpass(f"Passphrase of {profile}: ")


def run_application(options: argparse.Namespace) -> int:
    """The window, on a profile or on the demo."""
    gc.disable()  # collecting while modules load finds nothing; the window brings a collector of its own
    if options.demo:
        from sanjog_desktop.demo import run_demo

        return run_demo(options.profile, smoke=options.smoke)
    from sanjog_desktop.app import run_app

    return run_app(options.profile or default_profile(), smoke=options.smoke)


def run_tour(options: argparse.Namespace) -> int:
    """Pictures of every pane."""
    from sanjog_desktop.tour import run_tour as tour

    for path in tour(options.directory, theme=options.theme, language=options.lang, scale=options.scale):
        print(path)
    return 0


def run_relay(options: argparse.Namespace) -> int:
    """The relay, until it is told to stop."""
    from sanjog_desktop.relay.serve import NotStarted, run
    from sanjog_desktop.relay.settings import RelaySettings, SettingsError

    environ = dict(os.environ)
    if options.store:
        environ["SANJOG_RELAY_STORE"] = options.store
    try:
        run(RelaySettings.from_environ(environ), *options.listen)
    except (SettingsError, NotStarted) as error:
        raise Failed(str(error)) from error
    return 0


def run_sandbox(options: argparse.Namespace) -> int:
    """The sandbox, until it is told to stop."""
    from sanjog_desktop.sandbox.serve import run
    from sanjog_desktop.sandbox.settings import SandboxSettings

    run(SandboxSettings(seed=options.seed, script=options.script, journal=options.journal), *options.listen)
    return 0


def run_import(options: argparse.Namespace) -> int:
    """People from a file into a profile's store; exit 0 also when single rows could not be used."""
    from sanjog_desktop.importing import import_file

    report = import_file(
        options.profile, profile_key(options.profile), options.file, dry_run=options.dry_run, bad_rows=options.bad_rows
    )
    print(json.dumps(report.as_json(), ensure_ascii=False) if options.json else report.as_text())
    return 0


def run_verify(options: argparse.Namespace) -> int:
    """Check a file the agency handed out; exit 1 when a byte of it is not as it was signed."""
    from sanjog_desktop.privacy.verify import verify_file

    kept = [path.read_text(encoding="utf-8", errors="replace") for path in options.checkpoint]
    report = verify_file(options.file, package_passphrase, checkpoints=kept)
    print(f"{options.file}: {report.what}")
    for line in report.lines:
        print(line)
    if report.fingerprint:
        print(f"key   {report.fingerprint}  (compare it with the one the agency told you)")
    print("sound" if report.sound else "NOT sound")
    if not report.sound:
        raise Failed(f"{options.file} is not sound.")
    return 0


def package_passphrase() -> str | None:
    """The passphrase of an access package from the environment or a prompt; ``None`` to leave it closed."""
    found = os.environ.get("SANJOG_PACKAGE_PASSPHRASE")
    if found is not None:
        return found
    if not sys.stdin.isatty():
        return None
    return getpass.getpass("Passphrase of the package (empty: check it closed): ") or None


def profile_key(profile: Path) -> bytes:
    """The key of a profile's store, from the keychain or by the passphrase."""
    from sanjog_desktop.store.vault import Vault

    vault = Vault(profile)
    if not vault.exists:
        raise Failed(f"There is no store in {profile}: start the application there once.")
    return vault.unlock_with_keychain() or vault.unlock(passphrase_for(profile))


def run_doctor(options: argparse.Namespace) -> int:
    """What is wrong; exit 1 when something needs a person."""
    from sanjog_desktop.doctor import examine

    findings = examine(options.profile or default_profile())
    if options.json:
        print(json.dumps([dataclasses.asdict(finding) for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            print(f"{finding.state:4}  {finding.name}: {finding.text}")
    return 1 if any(finding.state == "bad" for finding in findings) else 0


def run_bench(options: argparse.Namespace) -> int:
    """The benchmarks; exit 1 when a figure misses its must."""
    from sanjog_desktop.bench.suite import NAMES, measure

    unknown = sorted(set(options.names) - set(NAMES))
    if unknown:
        raise Failed(f"No benchmark is called {', '.join(unknown)}; there are {', '.join(NAMES)}.")
    met = True
    for figure in measure(options.names or NAMES, quick=options.quick):
        met &= figure.must_met
        print(json.dumps(figure_json(figure)) if options.json else figure_line(figure), flush=True)
    return 0 if met or options.quick else 1


def figure_json(figure: Figure) -> dict[str, object]:
    """A figure as the JSON line of ``bench --json``."""
    verdict = {"ratio": figure.ratio, "must_met": figure.must_met, "goal_met": figure.goal_met}
    return {**dataclasses.asdict(figure), **verdict}


def figure_line(figure: Figure) -> str:
    """A figure as a line for people: name, figure, floor, ratio, must, goal."""
    sign = ">=" if figure.more_is_better else "<="

    def bounds(ratio: float | None, limit: float | None) -> str:
        parts = [f"{sign}{ratio:g}x"] if ratio is not None else []
        parts += [f"{sign}{limit:g} {figure.unit}"] if limit is not None else []
        return " and ".join(parts) or "-"

    floor = f"{figure.floor:,.2f}" if figure.floor is not None else "-"
    ratio = f"{figure.ratio:.2f}x" if figure.ratio is not None else "-"
    verdict = "goal" if figure.goal_met else "must" if figure.must_met else "MISSED"
    return (f"{figure.name:<16} {figure.figure:>12,.2f} {figure.unit:<6} floor {floor:>12}  ratio {ratio:>8}  "
            f"must {bounds(figure.must, figure.limit)}  goal {bounds(figure.goal, figure.limit_goal)}  "
            f"{verdict}  {figure.note}").rstrip()  # fmt: skip


COMMANDS = {
    None: run_application, "tour": run_tour, "relay": run_relay, "sandbox": run_sandbox, "import": run_import,
    "verify": run_verify, "doctor": run_doctor, "bench": run_bench,
}  # fmt: skip


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code."""
    options = build_parser().parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except Failed as error:
        print(f"sanjog-desktop: {error}", file=sys.stderr)
        return 1
    except UserError as error:
        print(f"sanjog-desktop: {error.text} {error.hint}".rstrip(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        print(f"sanjog-desktop: {error.strerror or error} {error.filename or ''}".rstrip(), file=sys.stderr)
        return 1
