"""An error from each system call: the run ends in order, says why, and leaves its output whole."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import checks
import sample
import strace
from harness import Bench, Outcome, expect, run

ERRORS = ("EIO", "ENOSPC", "EACCES", "EMFILE")
# Without memory or threads no program goes on, and what the loader does comes before any of ours.
OTHERS = {
    "brk", "mmap", "munmap", "mprotect", "madvise", "mremap", "futex", "execve", "exit", "exit_group",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "arch_prctl", "rseq",
    "set_tid_address", "set_robust_list", "prlimit64", "sched_getaffinity", "sched_yield", "clone",
    "clone3", "gettid", "getpid", "getuid", "geteuid", "getgid", "getegid", "wait4", "restart_syscall"}
# A command may say that these failed although the output is there already: how lasting is it?
LATE = {"fsync", "fdatasync", "syncfs", "sync_file_range", "close"}


@dataclass
class Subject:
    """A command with the state of its output: 'old', 'new', 'marked', or what is wrong."""

    name: str
    command: list
    reset: Callable[[], None]
    state: Callable[[], str]
    fails_exchange: bool = False
    # What the command prints, where its output is stdout.
    stdout: str | None = None


def report_subject(bench: Bench, folder: Path, name: str, fails_exchange: bool) -> Subject:
    references, data = [], []
    for index in range(2):
        data.append(sample.store(sample.variant(index), folder / f"data-{index}"))
        whole = folder / f"reference-{index}"
        outcome = run([bench.binary, "report", "--data", data[index], "--output", whole])
        expect(outcome.status == 0, f"the sample cannot be reported: {outcome}")
        references.append(checks.contents(whole))
    place = folder / "place"
    output = place / "reports"

    def reset() -> None:
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder / "reference-0", output)

    def state() -> str:
        torn = checks.torn(output)
        if torn:
            return f"torn: {torn[:2]}"
        if (output / checks.JOURNAL).exists():
            return "marked"
        names = checks.shown(output)
        known = {str(references[0]): "old", str(references[1]): "new"}
        return known.get(str(names), "whole, but neither report")

    command = [bench.binary, "report", "--data", data[1], "--output", output]
    return Subject(name, command, reset, state, fails_exchange)


def import_subject(bench: Bench, folder: Path) -> Subject:
    pristine = sample.store(sample.variant(0), folder / "pristine")
    file = folder / "received.tsv"
    file.write_bytes(sample.variant(1)[sample.LEARNING])
    data = folder / "place" / "data"
    before = checks.contents(pristine)

    def reset() -> None:
        shutil.rmtree(folder / "place", ignore_errors=True)
        shutil.copytree(pristine, data)

    def state() -> str:
        broken = checks.broken_snapshots(data)
        if broken:
            return f"torn: {broken[:2]}"
        reader = run([bench.binary, "check", "--data", data])
        if reader.status != 0:
            return f"not to be read: {reader}"
        if checks.marked_imports(data):
            return "marked"
        after = {path: text for path, text in checks.contents(data).items()
                 if not path.split("/")[-1].startswith(".") and "/." not in path}
        if after == before:
            return "old"
        extra = set(after) - set(before)
        both = {path.split("/", 3)[-1] for path in extra}
        is_new = both == {"trng_lfse_04.origin.yml", "trng_lfse_04.tsv.gz"}
        return "new" if is_new else f"torn: {sorted(extra)}"

    command = [
        bench.binary, "import", file, "--dataset", "trng_lfse_04", "--edition", "2026-01", "--data",
        data]
    return Subject("import", command, reset, state)


def tidy_subject(bench: Bench, folder: Path) -> Subject:
    file = folder / "table.tsv"
    file.write_bytes(sample.files()[sample.LEARNING])
    data = sample.store(sample.files(), folder / "data")
    place = folder / "place"
    output = place / "table.csv"
    new = run([bench.binary, "tidy", file, "--data", data]).stdout

    def reset() -> None:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        output.write_text("old\n")

    def state() -> str:
        text = output.read_text() if output.exists() else None
        return {"old\n": "old", new: "new"}.get(text, "torn")

    return Subject(
        "tidy", [bench.binary, "tidy", file, "--data", data, "--output", output], reset, state)


def check_subject(bench: Bench, folder: Path) -> Subject:
    data = sample.store(sample.files(), folder / "data")
    (folder / "place").mkdir()
    command = [bench.binary, "check", "--data", data]
    text = run(command).stdout
    return Subject("check", command, lambda: None, lambda: "old", stdout=text)


def subject(bench: Bench, folder: Path, name: str) -> Subject:
    if name == "import":
        return import_subject(bench, folder)
    if name == "tidy":
        return tidy_subject(bench, folder)
    if name == "check":
        return check_subject(bench, folder)
    return report_subject(bench, folder, name, name == "report-no-exchange")


def left_over(folder: Path, tried: Subject) -> list[str]:
    """What is left of a failed run: beside the output, and hidden in it."""
    place = folder / "place"
    own = {"reports", "data", "table.csv"}
    return sorted({name for name in os.listdir(place) if name not in own} | set(checks.hidden(place)))


def judge(tried: Subject, call: str, outcome: Outcome) -> None:
    bad = checks.bad_ending(outcome)
    expect(bad is None, str(bad))
    if tried.stdout is not None:
        is_same = outcome.stdout == tried.stdout
        expect(outcome.status != 0 or is_same, f"ends 0 and prints something else: {outcome}")
        return
    state = tried.state()
    if outcome.status == 0:
        expect(state == "new", f"ends 0, but the output is {state}; {outcome}")
    else:
        allowed = {"old", "marked"} | ({"new"} if call in LATE else set())
        expect(state in allowed, f"ends {outcome.status}, but the output is {state}; {outcome}")


def attempt(bench: Bench, folder: Path, tried: Subject, point, error: str) -> None:
    tried.reset()
    prefix = strace.failing(point, error, tried.fails_exchange)
    outcome = run([*prefix, *tried.command])
    judge(tried, point[0], outcome)
    if tried.name == "tidy" and point[0] not in ("unlink", "unlinkat"):
        left = left_over(folder, tried)
        expect(outcome.status == 0 or not left, f"left beside the output: {left}")
    if tried.stdout is None:
        again = run(tried.command)
        expect(again.status == 0, f"the next run: {again}")
        expect(tried.state() == "new", f"the next run leaves the output {tried.state()}")
        if tried.name != "tidy":
            left = left_over(folder, tried)
            expect(not left, f"left after the next run: {left[:3]}")


def chosen(bench: Bench, name: str, found, most: int) -> list[tuple[str, int]]:
    """Of each kind of call the first, the last and some between, after what the loader does."""
    loaded = next((index for index, call in enumerate(found) if call[0] == "munmap"), 0)
    every = strace.points(found, changing_only=False)[loaded + 1:]
    kinds: dict[str, list] = {}
    for call, number in every:
        if call not in OTHERS:
            kinds.setdefault(call, []).append((call, number))
    chance = bench.random("calls/" + name)
    result = []
    for kind in sorted(kinds):
        some = kinds[kind]
        if len(some) > most:
            some = [some[0], some[-1], *chance.sample(some[1:-1], most - 2)]
        result += some
    return result


def family(bench: Bench, group: str, name: str, most: int) -> None:
    before = len(bench.failures)
    with bench.trial(group + "/plan") as folder:
        tried = subject(bench, folder, name)
        tried.reset()
        options = strace.EXCHANGE_FAILS if tried.fails_exchange else []
        outcome, found = strace.calls_of(bench, tried.command, folder / "log", options)
        expect(outcome.status == 0, f"without any error: {outcome}")
        points = chosen(bench, name, found, most)
        plans = [(point, error) for point in points for error in ERRORS]
        if bench.is_short:
            plans = bench.random(group + "/sample").sample(plans, min(6, len(plans)))
        count = 0
        for point, error in plans:
            trial = f"{group}/{point[0]}/{point[1]}/{error}"
            if bench.wants(trial):
                count += 1
                # The data and the reports to compare with are made once; each trial resets the output.
                with bench.trial(trial):
                    attempt(bench, folder, tried, point, error)
        kinds = len({point[0] for point, _ in plans})
        bench.say(
            f"calls, {name}",
            f"{count} errors in {kinds} kinds of calls, {len(bench.failures) - before} not borne")


def trials(bench: Bench) -> None:
    for name, most in (
        ("report", 6), ("report-no-exchange", 6), ("import", 5), ("tidy", 6), ("check", 5)):
        if bench.wants("calls/" + name):
            family(bench, "calls/" + name, name, most)
