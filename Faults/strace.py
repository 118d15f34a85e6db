"""Running the command under strace: counting its system calls, and making one of them fail or kill."""

import collections
import re
from pathlib import Path

from harness import Bench, need, run

# What changes the file system, by the names of x86-64 and arm64; unknown ones are left out by `?`.
CHANGING = (
    "openat", "open", "creat", "write", "pwrite64", "writev", "fsync", "fdatasync", "syncfs",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "link",
    "linkat", "symlink", "symlinkat", "chmod", "fchmod", "fchmodat", "chown", "fchown", "fchownat",
    "lchown", "ftruncate", "truncate", "fallocate", "copy_file_range", "utimensat", "flock")
EXCHANGE_FAILS = ["-e", "inject=renameat2:error=EINVAL"]


def names(calls) -> str:
    return ",".join("?" + name for name in calls)


def traced(calls=None) -> list[str]:
    """The beginning of a command line that traces these calls, or all, in threads and children too."""
    selection = ["-e", "trace=" + names(calls)] if calls else []
    return [need("strace"), "-f", "-qq", *selection]


def calls_of(bench: Bench, command, log: Path, options=(), calls=None, **keywords):
    """The calls that a run of the command makes, in order: (name, whether it may change files).

    The count of strace starts anew in every thread, so that only the calls of the first one count.
    """
    outcome = run([*traced(calls), *options, "-o", log, *command], **keywords)
    found, first = [], None
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\d+) +(\w+)\((.*)", line)
        if not match:
            continue
        first = first or match[1]
        if match[1] != first:
            continue
        name, rest = match[2], match[3]
        opens = name in ("openat", "open")
        found.append((name, name in CHANGING and (not opens or "O_CREAT" in rest)))
    log.unlink()
    return outcome, found


def points(found, changing_only: bool) -> list[tuple[str, int]]:
    """The calls as strace counts them: (name, its number among the calls of that name)."""
    counts, result = collections.Counter(), []
    for name, changes in found:
        counts[name] += 1
        if changes or not changing_only:
            result.append((name, counts[name]))
    return result


def killing(point: tuple[str, int], fails_exchange: bool) -> list[str]:
    """The beginning of a command line that is killed as it enters a call."""
    name, number = point
    calls = {name, "renameat2"} if fails_exchange else {name}
    exchange = EXCHANGE_FAILS if fails_exchange and name != "renameat2" else []
    # No --seccomp-bpf: with it a signal comes too late to keep the call from being made.
    return [
        *traced(sorted(calls)), *exchange, "-o", "/dev/null",
        "-e", f"inject={name}:signal=SIGKILL:when={number}"]


def failing(point: tuple[str, int], error: str, fails_exchange: bool = False) -> list[str]:
    """The beginning of a command line in which one call fails."""
    name, number = point
    calls = {name, "renameat2"} if fails_exchange else {name}
    exchange = EXCHANGE_FAILS if fails_exchange and name != "renameat2" else []
    return [
        *traced(sorted(calls)), *exchange, "-o", "/dev/null",
        "-e", f"inject={name}:error={error}:when={number}"]
