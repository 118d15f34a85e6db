"""What every family of trials uses: a folder of its own, bounded runs of the command, the verdicts."""

import collections
import contextlib
import ctypes
import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

# What one run of the command may take before it counts as hanging, and the largest file it may write.
SECONDS = 120
FILE_BYTES = 4 << 30
DISK_MEGABYTES = 1500
NOBODY = 65534


class Failure(Exception):
    """What a trial expects does not hold."""


class Skip(Exception):
    """What a trial needs is not to be had here."""


@dataclass
class Outcome:
    """How a run of the command ended."""

    status: int
    stdout: str
    stderr: str
    seconds: float = 0.0
    megabytes: float = 0.0

    @property
    def was_killed(self) -> bool:
        return self.status in (-signal.SIGKILL, 128 + signal.SIGKILL)

    def __str__(self) -> str:
        text = " | ".join((self.stderr or self.stdout).strip().splitlines()[-3:])
        return f"exit {self.status}: {text[:400]}"


@dataclass
class Bench:
    """Where trials are made, and what became of them.

    A trial has a name, such as `kills/report/exchange/3`; its random numbers follow from the seed
    and the name alone, so that it can be repeated alone.
    """

    binary: Path
    root: Path
    seed: int
    is_short: bool
    only: str | None = None
    failures: list[str] = field(default_factory=list)
    skips: list[str] = field(default_factory=list)
    counts: collections.Counter = field(default_factory=collections.Counter)
    is_private: bool = False

    def size(self, long: int, short: int) -> int:
        return short if self.is_short else long

    def random(self, name: str) -> random.Random:
        return random.Random(f"{self.seed}:{name}")

    def wants(self, name: str) -> bool:
        """Whether `--trial` lets this trial, or one below this name, run."""
        if not self.only:
            return True
        short, long = sorted((name, self.only), key=len)
        return long == short or long.startswith(short + "/")

    @contextlib.contextmanager
    def trial(self, name: str):
        """A fresh folder for a trial, removed after it; a failed expectation is noted with its name."""
        folder = Path(tempfile.mkdtemp(prefix="trial-", dir=self.root))
        folder.chmod(0o755)
        self.counts["trials"] += 1
        try:
            yield folder
        except Failure as failure:
            self.fail(name, str(failure))
        except Skip as skip:
            self.skip(name, str(skip))
        except subprocess.TimeoutExpired as late:
            self.fail(name, f"no end after {late.timeout} s: {describe(late.cmd)}")
        except (OSError, ValueError, KeyError, IndexError) as error:
            # What a trial looks for is not there, or is not what it should be.
            place = traceback.extract_tb(error.__traceback__)[1]
            self.fail(name, f"{type(error).__name__}: {error} ({place.name}, line {place.lineno})")
        finally:
            remove(folder)

    def fail(self, name: str, reason: str) -> None:
        self.failures.append(name)
        self.counts["failed"] += 1
        print(f"  FAILED {name} (seed {self.seed}): {reason}", flush=True)

    def skip(self, name: str, reason: str) -> None:
        self.skips.append(name)
        print(f"  SKIPPED {name}: {reason}", flush=True)

    def say(self, name: str, figures: str) -> None:
        """The line of a family."""
        print(f"{name}: {figures}", flush=True)


def describe(command) -> str:
    return " ".join(str(part) for part in command)[-300:]


def unmount(point: Path) -> None:
    subprocess.run(["umount", "-l", str(point)], stderr=subprocess.DEVNULL, check=False)


def mounts_below(folder: Path) -> list[Path]:
    try:
        lines = Path("/proc/self/mounts").read_text().splitlines()
    except OSError:
        return []
    points = [Path(line.split()[1]) for line in lines]
    return [point for point in reversed(points) if folder in point.parents or point == folder]


def remove(folder: Path) -> None:
    """Removes a folder with what is mounted below it and what has lost its rights."""
    for point in mounts_below(folder):
        unmount(point)
    for path, _, _ in os.walk(folder):
        with contextlib.suppress(OSError):
            os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=False)


@contextlib.contextmanager
def workplace(is_private: bool):
    """The folder in which all trials are made: of bounded size where mounts are to be had."""
    root = Path(tempfile.mkdtemp(prefix="skillgap-faults-")).resolve()
    try:
        root.chmod(0o755)
        if is_private:
            options = f"size={DISK_MEGABYTES}m,mode=755"
            subprocess.run(["mount", "-t", "tmpfs", "-o", options, "faults", str(root)], check=True)
        yield root
    finally:
        remove(root)


_LIBC = ctypes.CDLL(None, use_errno=True)


def _bounds(descriptors: int | None, user: int | None, memory: int | None):
    """What a child sets for itself: it dies with this program and keeps within bounds."""

    def apply() -> None:
        _LIBC.prctl(1, signal.SIGKILL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
        if descriptors is not None:
            resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))
        if memory is not None:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        if user is not None:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)

    return apply


def environment(**changes: str) -> dict[str, str]:
    result = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C"}
    # Swift's own backtracer would take seconds over each crash.
    result["SWIFT_BACKTRACE"] = "enable=no"
    result.update(changes)
    return result


def start(command, *, cwd=None, env=None, user=None, descriptors=None, memory=None, **options):
    options.setdefault("stdin", subprocess.DEVNULL)
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    return subprocess.Popen(
        [str(part) if not isinstance(part, bytes) else part for part in command],
        cwd=cwd, env=env or environment(), start_new_session=True,
        preexec_fn=_bounds(descriptors, user, memory), **options)


def finish(process: subprocess.Popen, seconds: float = SECONDS) -> Outcome:
    """Waits for a process; what does not end in time is ended with all that it started."""
    try:
        stdout, stderr = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    text = [(part or b"").decode("utf-8", "surrogateescape") for part in (stdout, stderr)]
    return Outcome(process.returncode, *text)


def run(command, *, seconds: float = SECONDS, **options) -> Outcome:
    begin = time.monotonic()
    outcome = finish(start(command, **options), seconds)
    outcome.seconds = time.monotonic() - begin
    return outcome


def measured(command, *, seconds: float, memory: int, **options) -> Outcome:
    """Runs a command and takes its time and its peak memory; stderr and stdout go to files."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        options.setdefault("stdout", out)
        process = start(command, memory=memory, stderr=err, **options)
        begin, limit = time.monotonic(), time.monotonic() + seconds
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > limit:
                os.killpg(process.pid, signal.SIGKILL)
                os.wait4(process.pid, 0)
                process.returncode = -signal.SIGKILL
                raise subprocess.TimeoutExpired(command, seconds)
            time.sleep(0.002)
        took = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read(100_000).decode("utf-8", "surrogateescape"))
    return Outcome(process.returncode, *texts, took, usage.ru_maxrss / 1024)


def expect(holds: bool, reason: str) -> None:
    if not holds:
        raise Failure(reason)


def need_root() -> None:
    if os.geteuid() != 0:
        raise Skip("needs root")


def need_mounts(bench: Bench) -> None:
    need_root()
    if not bench.is_private:
        raise Skip("needs a mount namespace of its own (unshare -m)")


def need(tool: str) -> str:
    path = shutil.which(tool)
    if path is None:
        raise Skip(f"needs {tool}, which Faults/install installs")
    return path


def mount(kind: str, point: Path, options: str) -> None:
    point.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", kind, "-o", options, "faults", str(point)]
    outcome = run(command)
    if outcome.status != 0:
        raise Skip(f"mount -t {kind}: {outcome.stderr.strip()}")
