#!/usr/bin/env python3
"""Trials of the built command under faults: `make faults`. See README.md beside this file."""

import sys

sys.dont_write_bytecode = True

import argparse
import importlib
import os
import shutil
import subprocess
import time
from pathlib import Path

import harness

HERE = Path(__file__).resolve().parent
FAMILIES = (
    "kills", "crowds", "people", "calls", "places", "outputs", "sameness", "bounds", "injection")
# Says to the copy of this program that runs in a mount namespace of its own that it does.
MARK = "SKILLGAP_FAULTS_PRIVATE"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="what all random choices follow from")
    parser.add_argument("--only", action="append", choices=FAMILIES, help="a family; may be repeated")
    parser.add_argument("--trial", help="one trial, or all below a name, as a failure names it")
    parser.add_argument("--smoke", action="store_true", help="a short run of every family")
    parser.add_argument("--self-test", action="store_true", help="first show that the checkers see faults")
    parser.add_argument("--binary", default=HERE.parent / ".build/release/skillgap", type=Path)
    return parser.parse_args()


def enter_namespace() -> None:
    """Goes on in a mount namespace of its own, so that no mount of a trial outlives this program."""
    if MARK in os.environ or os.geteuid() != 0 or shutil.which("unshare") is None:
        return
    prefix = ["unshare", "--mount", "--propagation", "private"]
    if subprocess.run([*prefix, "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
        os.environ[MARK] = "1"
        os.execvp(prefix[0], [*prefix, sys.executable, *sys.argv])


def main() -> int:
    options = arguments()
    enter_namespace()
    binary = options.binary.resolve()
    if not os.access(binary, os.X_OK):
        print(f"{binary}: error: there is no command to try; run make build", file=sys.stderr)
        return 66
    families = options.only or FAMILIES
    if options.trial:
        families = [options.trial.split("/")[0]]
        if families[0] not in (*FAMILIES, "selftest"):
            print(f"{options.trial}: error: no family has this name", file=sys.stderr)
            return 64
    os.umask(0o022)
    is_private = MARK in os.environ
    with harness.workplace(is_private) as root:
        # A copy outside any folder that an ordinary user may not enter.
        copy = root / "skillgap"
        shutil.copy2(binary, copy)
        copy.chmod(0o755)
        bench = harness.Bench(
            copy, root, options.seed, options.smoke, options.trial, is_private=is_private)
        if options.self_test:
            families = ("selftest", *families)
        for family in families:
            begin, count, failed = time.monotonic(), bench.counts["trials"], len(bench.failures)
            importlib.import_module(family).trials(bench)
            bench.say(
                f"{family}, all",
                f"{bench.counts['trials'] - count} trials, {len(bench.failures) - failed} failed,"
                f" {time.monotonic() - begin:.0f} s")
    if not bench.counts["trials"]:
        print(f"{options.trial}: error: no trial has this name; a failure prints it", file=sys.stderr)
        return 64
    passed = bench.counts["trials"] - len(bench.failures) - len(bench.skips)
    print(f"{passed} passed, {len(bench.failures)} failed, {len(bench.skips)} skipped")
    if bench.failures:
        print(f"Repeat one: Faults/run.py --seed {options.seed} --trial {bench.failures[0]}")
    return 1 if bench.failures else 0


if __name__ == "__main__":
    sys.exit(main())
