"""Many at once: reports to one output, imports into one data folder, readers meanwhile."""

import contextlib
import os
import signal
import threading
import time
from pathlib import Path

import checks
import sample
from harness import Bench, Failure, expect, finish, run, start

CROWD = 10


def prepared(bench: Bench, folder: Path, variants) -> tuple[list[Path], list[dict]]:
    """Data folders with different figures, and what a run in peace reports of each."""
    data, references = [], []
    for index, variant in enumerate(variants):
        data.append(sample.store(sample.variant(variant), folder / f"data-{index}"))
        whole = folder / f"reference-{index}"
        outcome = run([bench.binary, "report", "--data", data[index], "--output", whole])
        expect(outcome.status == 0, f"the sample cannot be reported: {outcome}")
        references.append(checks.contents(whole))
    return data, references


def report(bench: Bench, data: Path, output: Path, *more: str) -> list:
    return [bench.binary, "report", "--data", data, "--output", output, *more]


def waiting(bench: Bench) -> tuple[str, ...]:
    """`--wait`, which the crowd uses so that a run that starves fails soon."""
    text = run([bench.binary, "report", "--help"]).stdout
    return ("--wait", "60") if "--wait" in text else ()


def whole_all_the_time(output: Path, references, stop: threading.Event, faults: list) -> None:
    """Reads a report again and again by an open folder, as a reader that does not look away."""
    while not stop.is_set():
        try:
            handle = os.open(output, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:
            faults.append("the folder was not there for a moment")
            return
        try:
            names = os.listdir(handle)
            if checks.JOURNAL not in names and "manifest.json" not in names and names:
                still = os.stat(output).st_ino == os.fstat(handle).st_ino
                if still:
                    faults.append(f"no manifest among {len(names)} names")
        finally:
            os.close(handle)


def reports_at_once(bench: Bench, folder: Path, number: int) -> None:
    data, references = prepared(bench, folder, (number * 2, number * 2 + 1))
    output = folder / "place" / "reports"
    output.parent.mkdir()
    run(report(bench, data[0], output))
    stop, faults = threading.Event(), []
    reader = threading.Thread(target=whole_all_the_time, args=(output, references, stop, faults))
    reader.start()
    more = waiting(bench)
    crowd = [start(report(bench, data[index % 2], output, *more)) for index in range(CROWD)]
    outcomes = [finish(process) for process in crowd]
    stop.set()
    reader.join()
    bad = [str(outcome) for outcome in outcomes if outcome.status != 0]
    expect(not bad, f"{len(bad)} of {CROWD} reports at once failed: {bad[:2]}")
    torn = checks.torn(output, may_be_marked=False)
    expect(not torn, f"the report is torn: {torn[:3]}")
    expect(checks.contents(output) in references, "the report is that of neither data folder")
    left = [name for name in os.listdir(output.parent) if name != "reports"]
    expect(not left, f"left beside the report: {left[:4]}")
    expect(not faults, f"a reader meanwhile: {faults[:2]}")


def held_file(bench: Bench, folder: Path) -> None:
    """A reader with a file of the old report open reads that file to its end."""
    data, references = prepared(bench, folder, (1, 2))
    output = folder / "reports"
    run(report(bench, data[0], output))
    before = (output / "csv" / "gaps.csv").read_bytes()
    with open(output / "csv" / "gaps.csv", "rb") as file:
        start_of = file.read(10)
        outcome = run(report(bench, data[1], output))
        expect(outcome.status == 0, str(outcome))
        expect(start_of + file.read() == before, "the open file changed under its reader")
    expect(checks.contents(output) == references[1], "the new report is not there")


def older_and_newer(bench: Bench, folder: Path) -> None:
    """A run that began earlier and is slower does not put its report over a newer one.

    The older one is stopped at moments spread over its run, the data change, the newer run publishes
    or has to wait, the older one goes on.
    """
    chance = bench.random("crowds/older-and-newer")
    data, references = prepared(bench, folder, (3, 4))
    output = folder / "place" / "reports"
    output.parent.mkdir()
    newer_text = sample.complete(sample.variant(4))
    older_text = sample.complete(sample.variant(3))
    length = run(report(bench, data[0], output)).seconds
    faults = []
    rounds = bench.size(60, 8)
    for turn in range(rounds):
        sample.store({path: older_text[path] for path in older_text}, data[0])
        run(report(bench, data[1], folder / "place" / "reports"))
        older = start(report(bench, data[0], output, *waiting(bench)))
        time.sleep(chance.uniform(0.1, 1) * length)
        with contextlib.suppress(ProcessLookupError):
            os.kill(older.pid, signal.SIGSTOP)
        # An edition of the figures that is newer than what the stopped run may have read.
        for path, content in newer_text.items():
            target = data[0] / path
            if target.read_bytes() != content:
                fresh = target.with_name("." + target.name)
                fresh.write_bytes(content)
                fresh.rename(target)
        newer = start(report(bench, data[0], output, *waiting(bench)))
        time.sleep(2 * length)
        with contextlib.suppress(ProcessLookupError):
            os.kill(older.pid, signal.SIGCONT)
        first, second = finish(older), finish(newer)
        shown = checks.contents(output)
        if second.status != 0:
            faults.append(f"round {turn}: the newer run: {second}")
        elif shown != references[1]:
            what = "the older report" if shown == references[0] else "neither report"
            faults.append(f"round {turn}: {what} is there after both; the older run: {first}")
        # A file that changes between its origin and itself may end the older run with 65.
        if first.status not in (0, 65, 75):
            faults.append(f"round {turn}: the older run: {first}")
    expect(not faults, f"{len(faults)} of {rounds}: {faults[0] if faults else ''}")


def import_command(bench: Bench, data: Path, file: Path, edition: str, *more: str) -> list:
    return [
        bench.binary, "import", file, "--dataset", "trng_lfse_04", "--edition", edition,
        "--data", data, *more]


def received(folder: Path, number: int) -> Path:
    path = folder / f"received-{number}.tsv"
    # Only once: others may be reading it.
    if not path.exists():
        path.write_bytes(sample.variant(number)[sample.LEARNING])
    return path


def imports_at_once(bench: Bench, folder: Path, number: int, is_same: bool, same_file: bool) -> None:
    """Of imports of one edition with different contents one wins; those of others wait."""
    data = sample.store(sample.variant(0), folder / "data")
    stop, faults = threading.Event(), []

    def read() -> None:
        while not stop.is_set():
            outcome = run([bench.binary, "check", "--data", data])
            if outcome.status != 0:
                faults.append(str(outcome))
                return

    reader = threading.Thread(target=read)
    reader.start()
    time.sleep(bench.random(f"imports/{number}").uniform(0, 0.05))
    crowd = []
    for index in range(CROWD):
        file = received(folder, 100 + (0 if same_file else index))
        edition = "2026-05" if is_same else f"2026-{index + 1:02}"
        crowd.append(start(import_command(bench, data, file, edition)))
    outcomes = [finish(process) for process in crowd]
    stop.set()
    reader.join()
    statuses = sorted(outcome.status for outcome in outcomes)
    stored = [name for name in checks.listing(data) if "/2026-" in name]
    wrong = checks.broken_snapshots(data)
    expect(not wrong, f"the data folder is torn: {wrong[:2]}")
    expect(not faults, f"check meanwhile: {faults[:1]}")
    expect(not checks.hidden(data), f"left: {checks.hidden(data)[:3]}")
    last = run([bench.binary, "check", "--data", data])
    expect(last.status == 0, f"check afterwards: {last}")
    if not is_same:
        bad = [str(outcome) for outcome in outcomes if outcome.status != 0]
        expect(not bad, f"{len(bad)} of {CROWD} different imports failed: {bad[:1]}")
        expect(len(stored) == 2 * CROWD, f"{len(stored)} files were stored for {CROWD} imports")
        return
    expect(len(stored) == 2, f"{len(stored)} files stand where one edition was imported")
    # The same content twice is no conflict: whoever comes later finds it there.
    allowed = {0, 75} if same_file else {0, 73, 75}
    wins = statuses.count(0)
    odd = [str(outcome) for outcome in outcomes if outcome.status not in allowed]
    expect(not odd, f"the imports ended {statuses}; {odd[:1]}")
    expect(wins >= 1 if same_file else wins == 1, f"{wins} imports of one edition say they won")


def two_imports(bench: Bench, folder: Path) -> None:
    """Of two imports at once of one table and edition one wins, the other ends 75."""
    least, most = bench.size(40, 5), 300
    both_new = 0
    for turn in range(most):
        # Two that start together need not meet: as many rounds as it takes.
        if turn >= least and both_new > 0:
            break
        data = sample.store(sample.variant(0), folder / f"data-{turn}")
        crowd = [
            start(import_command(bench, data, received(folder, 7 + index), "2026-03"))
            for index in range(2)]
        outcomes = [finish(process) for process in crowd]
        statuses = sorted(outcome.status for outcome in outcomes)
        # One that comes after the other has ended is no longer at once with it: 73.
        expect(statuses in ([0, 75], [0, 73]), f"round {turn}: the imports ended {statuses}")
        both_new += statuses == [0, 75]
        expect(not checks.broken_snapshots(data), f"round {turn}: {checks.broken_snapshots(data)}")
    expect(both_new > 0, f"in none of {most} rounds the second one ended 75")


def trials(bench: Bench) -> None:
    counts = {"reports": 0, "imports": 0}
    for number in range(bench.size(40, 2)):
        name = f"crowds/reports/{number}"
        if bench.wants(name):
            with bench.trial(name) as folder:
                reports_at_once(bench, folder, number)
                counts["reports"] += CROWD
    kinds = {
        "same-edition": (True, False), "same-file": (True, True), "editions": (False, False)}
    for kind, (is_same, same_file) in kinds.items():
        for number in range(bench.size(15, 1)):
            name = f"crowds/imports/{kind}/{number}"
            if bench.wants(name):
                with bench.trial(name) as folder:
                    imports_at_once(bench, folder, number, is_same, same_file)
                    counts["imports"] += CROWD
    for name, body in (
        ("held-file", held_file), ("older-and-newer", older_and_newer),
        ("two-imports", two_imports)):
        if bench.wants("crowds/" + name):
            with bench.trial("crowds/" + name) as folder:
                body(bench, folder)
    bench.say("crowds", f"{counts['reports']} reports and {counts['imports']} imports, ten at once")
