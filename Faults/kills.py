"""Runs that are killed: at each system call that changes files, and at moments drawn at random.

After every kill the report is whole or marked by a journal, and the data folder reads; after the
next run that ends nothing is left of those that died.
"""

import contextlib
import os
import signal
import time
from pathlib import Path

import checks
import sample
import strace
from harness import Bench, Failure, Outcome, finish, mount, need_mounts, remove, run, start

BATCH = 20


def kill_at_random(command, seconds: float) -> Outcome:
    process = start(command)
    time.sleep(seconds)
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)
    return finish(process)


class Killer:
    """Kills runs by turns at the next call of a shuffled list and at a random moment."""

    def __init__(self, bench: Bench, group: str, number: int, calls, seconds: float, fails_exchange):
        self.points = strace.points(calls, changing_only=True)
        bench.random(group).shuffle(self.points)
        self.chance = bench.random(f"{group}/{number}")
        self.seconds = seconds
        self.turn = number * BATCH
        self.fails_exchange = fails_exchange

    def __call__(self, command) -> tuple[str, Outcome]:
        self.turn += 1
        # Where the exchange has to fail, strace is there all the time.
        if self.turn % 2 and not self.fails_exchange:
            moment = self.chance.uniform(0, self.seconds)
            return f"killed after {moment:.4f} s", kill_at_random(command, moment)
        step = self.turn if self.fails_exchange else self.turn // 2
        point = self.points[step % len(self.points)]
        prefix = strace.killing(point, self.fails_exchange)
        return f"killed at {point[0]} {point[1]}", run([*prefix, *command])


def empty(folder: Path) -> None:
    """Removes what is in a folder, which may be a mount point, and the folder where it is none."""
    if os.path.ismount(folder):
        for path in folder.iterdir():
            remove(path) if path.is_dir() else path.unlink()
    elif folder.exists():
        remove(folder)


def report_batch(bench: Bench, folder: Path, group: str, number: int, tally) -> None:
    fails_exchange = group.endswith("no-renameat2")
    plain = strace.EXCHANGE_FAILS if fails_exchange else []
    prefix = [*strace.traced(["renameat2"]), *plain, "-o", "/dev/null"] if fails_exchange else []
    output = folder / "place" / "reports"
    output.parent.mkdir()
    if group.endswith("mount-point"):
        need_mounts(bench)
        mount("tmpfs", output, "size=20m")
    data, reference = [], []
    for index in range(2):
        data.append(sample.store(sample.variant(2 * number + index), folder / f"data-{index}"))
        whole = folder / f"reference-{index}"
        outcome = run([bench.binary, "report", "--data", data[index], "--output", whole])
        if outcome.status != 0:
            raise Failure(f"the sample cannot be reported: {outcome}")
        reference.append(checks.contents(whole))

    def command(index):
        return [bench.binary, "report", "--data", data[index], "--output", output]

    run([*prefix, *command(0)])
    _, calls = strace.calls_of(bench, command(1), folder / "log", plain)
    begin = time.monotonic()
    run(command(0))
    killer = Killer(bench, group, number, calls, time.monotonic() - begin, fails_exchange)
    faults = []
    kills = tries = 0
    while kills < BATCH and tries < 3 * BATCH:
        tries += 1
        if number % 3 == 2 and tries % 2:
            empty(output)
        # Always another report than the one that is there, since an equal one is not written.
        index = int(output.exists() and checks.shown(output) == reference[0])
        moment, outcome = killer(command(index))
        kills += outcome.was_killed
        wrong = checks.torn(output, may_be_marked=outcome.was_killed)
        if not outcome.was_killed and outcome.status != 0:
            wrong.append(f"it is not killed but ends otherwise: {outcome}")
        if wrong:
            tally["torn"] += 1
            faults.append(f"{moment} (try {tries}): {'; '.join(wrong[:3])}")
            empty(output)
            run([*prefix, *command(0)])
    tally["kills"] += kills
    # Every other time the next run has nothing new to say, and clears what was left all the same.
    if number % 2 == 0 and output.exists() and checks.shown(output) in reference:
        index = reference.index(checks.shown(output))
    outcome = run([*prefix, *command(index)])
    left = [name for name in os.listdir(output.parent) if name != "reports"]
    left += checks.hidden(output) if output.exists() else []
    tally["left"] += len(left)
    if outcome.status != 0:
        faults.append(f"the run after {kills} kills: {outcome}")
    elif checks.contents(output) != reference[index]:
        faults.append("the run after the kills published something else than a run in peace")
    if left:
        faults.append(f"{len(left)} left after the next run: {', '.join(sorted(left)[:4])}")
    if kills < BATCH:
        faults.append(f"only {kills} of {tries} runs could be killed")
    if faults:
        raise Failure(f"{len(faults)} faults; {faults[0]}" + ("" if len(faults) == 1 else f"; last: {faults[-1]}"))


def import_batch(bench: Bench, folder: Path, group: str, number: int, tally) -> None:
    edition = "2026-01" if group.endswith("fresh-edition") else "2025"
    data = sample.store(sample.variant(number), folder / "data")
    before = set(checks.listing(data))
    received = folder / "received.tsv"
    received.write_bytes(sample.variant(number + 1)[sample.LEARNING])
    command = [
        bench.binary, "import", received, "--dataset", "trng_lfse_04", "--edition", edition,
        "--data", data]
    place = data / "snapshots" / "estat" / edition

    def take_out() -> None:
        """Removes what was stored; what a dead import has begun is for the next one to complete."""
        if checks.marked_imports(data):
            return
        for path in place.glob("trng_lfse_04.*"):
            path.unlink()
        if place.exists() and not any(place.iterdir()):
            place.rmdir()

    _, calls = strace.calls_of(bench, command, folder / "log")
    take_out()
    begin = time.monotonic()
    run(command)
    killer = Killer(bench, group, number, calls, time.monotonic() - begin, False)
    faults = []
    kills = tries = 0
    while kills < BATCH and tries < 3 * BATCH:
        tries += 1
        take_out()
        moment, outcome = killer(command)
        kills += outcome.was_killed
        wrong = checks.broken_snapshots(data)
        if not outcome.was_killed and outcome.status != 0:
            wrong.append(f"it is not killed but ends otherwise: {outcome}")
        reader = run([bench.binary, "check", "--data", data])
        if reader.status != 0:
            wrong.append(f"check: {reader}")
        if wrong:
            tally["torn"] += 1
            faults.append(f"{moment} (try {tries}): {'; '.join(wrong[:3])}")
            take_out()
    tally["kills"] += kills
    take_out()
    outcome = run(command)
    names = {f"snapshots/estat/{edition}/trng_lfse_04.{end}" for end in ("tsv.gz", "origin.yml")}
    left = sorted(set(checks.listing(data)) - before - names) + checks.hidden(data)
    left += [name for name in os.listdir(folder) if name not in ("data", "received.tsv")]
    tally["left"] += len(left)
    if outcome.status != 0 or not names <= set(checks.listing(data)):
        faults.append(f"the import after {kills} kills: {outcome}")
    if left:
        faults.append(f"{len(left)} left after the next import: {', '.join(left[:4])}")
    if kills < BATCH:
        faults.append(f"only {kills} of {tries} runs could be killed")
    if faults:
        raise Failure(f"{len(faults)} faults; {faults[0]}" + ("" if len(faults) == 1 else f"; last: {faults[-1]}"))


GROUPS = (
    ("report/exchange", report_batch, 1000), ("report/no-renameat2", report_batch, 500),
    ("report/mount-point", report_batch, 500), ("import/fresh-edition", import_batch, 500),
    ("import/among-others", import_batch, 500))


def trials(bench: Bench) -> None:
    for group, batch, kills in GROUPS:
        tally = {"kills": 0, "torn": 0, "left": 0}
        group = "kills/" + group
        if not bench.wants(group):
            continue
        for number in range(bench.size(kills, BATCH) // BATCH):
            name = f"{group}/{number}"
            if bench.wants(name):
                with bench.trial(name) as folder:
                    batch(bench, folder, group, number, tally)
        bench.say(
            group.replace("/", ", "),
            f"{tally['kills']} kills, {tally['torn']} torn, {tally['left']} files and folders left"
            " after the next run")
