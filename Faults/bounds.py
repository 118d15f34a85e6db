"""Inputs at the bounds: how long a run takes and how much memory, beside what it may."""

import datetime
import os
import re
import shutil
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable

import checks
import sample
from harness import Bench, expect, finish, measured, run, start

# How far beyond its target of time a run may go on a busy machine before the trial fails; memory does
# not depend on what else runs.
TOLERANCE = 3
ADDRESS_SPACE = 12 << 30
SHIPPED = Path(__file__).resolve().parent.parent / "data"


@dataclass
class Case:
    """An input of a size, the command that reads it, and what it may take."""

    name: str
    size: int
    short_size: int
    make: Callable[[Path, int], list]
    seconds: float
    megabytes: float
    statuses: tuple[int, ...] = (0,)


def write_lines(path: Path, lines: Iterable[str]) -> Path:
    """Writes lines in blocks, so that this program stays small and its own size is not measured."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        block: list[str] = []
        for line in lines:
            block.append(line)
            if len(block) == 10_000:
                file.write("".join(block))
                block.clear()
        file.write("".join(block))
    return path


def unread_titles(folder: Path, count: int) -> list:
    """A shortage list whose titles are ICT by their words and lead to no unit group."""
    files = sample.files()
    lines = ["région;métier;code\n"]
    lines += [f"Hauts-de-France;Informatique {number:06};\n" for number in range(count)]
    files[sample.TITLES] = "".join(lines).encode("latin-1")
    data = sample.store(files, folder / "data")
    return ["report", "--data", data, "--output", folder / "reports"]


def editions(folder: Path, count: int) -> list:
    """The shipped figures with so many editions of one table, a day each."""
    data = folder / "data"
    shutil.copytree(SHIPPED, data)
    [path] = (data / "snapshots/estat/2024").glob("trng_lfse_04.tsv.gz")
    content, origin = path.read_bytes(), path.with_name("trng_lfse_04.origin.yml").read_text()
    first = datetime.date(2005, 1, 1)
    for number in range(count):
        day = first + datetime.timedelta(days=number)
        place = data / f"snapshots/estat/{day}"
        place.mkdir(exist_ok=True)
        (place / path.name).write_bytes(content)
        text = re.sub("(?m)^table_updated:.*$", f'table_updated: "{day}"', origin)
        (place / "trng_lfse_04.origin.yml").write_text(text)
    return ["report", "--data", data, "--output", folder / "reports"]


def bomb(levels: int) -> str:
    """Mappings as keys of mappings through aliases: each level doubles the work of a naive reader."""
    lines = ["- &a0 {x: 1}"]
    lines += [f"- &a{number} {{? *a{number - 1} : *a{number - 1}}}" for number in range(1, levels)]
    return "\n".join(lines) + "\n"


def yaml_bomb(path: str) -> Callable[[Path, int], list]:
    def make(folder: Path, size: int) -> list:
        text = bomb(34)
        expect(len(text) < 1100, f"the file has {len(text)} bytes")
        files = sample.complete(sample.files())
        files[path] = text.encode()
        return ["check", "--data", sample.store(files, folder / "data")]

    return make


def dimensions(folder: Path, count: int) -> list:
    """A JSON-stat document of so many dimensions, each with one category."""
    path = folder / "table.json"
    with open(path, "w") as file:
        file.write('{"version":"2.0","class":"dataset","id":[')
        names = [*(f"d{number}" for number in range(count - 1)), "time"]
        file.write(",".join(f'"{name}"' for name in names))
        file.write('],"size":[' + ",".join("1" for _ in names) + '],"dimension":{')
        file.write(",".join(f'"{name}":{{"category":{{"index":["2023"]}}}}' for name in names))
        file.write('},"value":[1]}')
    return ["inspect", path]


def areas(*command: str) -> Callable[[Path, int], list]:
    """A table with so many areas, of which the catalogue knows none."""

    def make(folder: Path, count: int) -> list:
        def rows():
            yield "freq,unit,sex,age,geo\\TIME_PERIOD\t2022 \t2023 \n"
            for number in range(count):
                yield f"A,PC,T,Y25-64,X{number:07}\t1.0 \t2.0 \n"

        return [command[0], write_lines(folder / "table.tsv", rows()), *command[1:]]

    return make


def wide_list(command: list) -> Callable[[Path, int], list]:
    def make(folder: Path, count: int) -> list:
        columns, rows = (60_000, count)
        path = folder / "list.csv"
        header = ",".join(f"c{number}" for number in range(columns)) + "\n"
        row = ",".join("a" for _ in range(columns)) + "\n"
        with open(path, "w") as file:
            file.write(header)
            for _ in range(rows):
                file.write(row)
        return [command[0], path, *command[1:]]

    return make


def series_a_row(folder: Path, count: int) -> list:
    """Tidy CSV in which each row is an observation of a series of its own."""

    def rows():
        yield "freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        for number in range(count):
            yield f"A,PC,X{number:07},2023,1.5,,\n"

    return ["tidy", write_lines(folder / "table.csv", rows())]


YAML_FILES = {
    "catalogue": "catalogue/indicators.yml", "rules": "catalogue/trends.yml",
    "origin": "snapshots/estat/2024/trng_lfse_04.origin.yml", "corrections": "corrections/a.yml"}
MILLION = 1_000_000
CASES = [
    Case("unread-titles", 100_000, 2_000, unread_titles, 10, 1000),
    Case("editions", 5_000, 100, editions, 5, 300),
    *(Case(f"yaml/{name}", 1_000, 1_000, yaml_bomb(path), 0.1, 100, (65,))
      for name, path in YAML_FILES.items()),
    Case("dimensions", 40_000, 4_000, dimensions, 1, 200, (0, 65)),
    Case("dimensions-300000", 300_000, 10_000, dimensions, 1, 500, (0, 65)),
    Case("areas/inspect", 10 * MILLION, 100_000, areas("inspect"), 30, 1000, (0, 65)),
    Case("areas/import", 10 * MILLION, 100_000,
         areas("import", "--dataset", "trng_lfse_04", "--edition", "2026-01"), 60, 1000, (0, 65)),
    Case("areas/tidy", 10 * MILLION, 100_000, areas("tidy"), 10, 100),
    Case("wide-list/inspect", 3_000, 50, wide_list(["inspect"]), 10, 300, (0, 65)),
    Case("wide-list/map-titles", 3_000, 50, wide_list(["map-titles", "--language", "fr"]), 10, 300,
         (0, 65)),
    Case("series-a-row", 10 * MILLION, 100_000, series_a_row, 30, 200),
]


def judge(bench: Bench, case: Case, folder: Path) -> str:
    size = bench.size(case.size, case.short_size)
    arguments = case.make(folder, size)
    if arguments[0] in ("import", "map-titles"):
        arguments += ["--data", sample.store(sample.files(), folder / "data")]
    elif "--data" not in arguments:
        # A catalogue is at hand only where a command cannot do without.
        arguments += ["--data", folder / "nothing"]
    with open(os.devnull, "wb") as nothing:
        outcome = measured(
            [bench.binary, *arguments], seconds=max(5, 6 * case.seconds), memory=ADDRESS_SPACE,
            stdout=nothing)
    figures = (
        f"{case.name} {size}: exit {outcome.status}, {outcome.seconds:.2f} s of {case.seconds} s,"
        f" {outcome.megabytes:.0f} MB of {case.megabytes:.0f} MB"
        + (", over its time" if outcome.seconds > case.seconds else ""))
    bad = checks.bad_ending(outcome, case.statuses)
    expect(bad is None, f"{figures}; {bad}")
    expect(len(outcome.stderr) < 4000, f"{figures}: a message of {len(outcome.stderr)} characters")
    expect(outcome.seconds <= TOLERANCE * case.seconds, f"{figures}: too slow")
    expect(outcome.megabytes <= case.megabytes, f"{figures}: too much memory")
    return figures


def silent_fifo(bench: Bench, folder: Path) -> None:
    """A FIFO without a writer: the run says what it waits for, or refuses it."""
    path = folder / "table.tsv"
    os.mkfifo(path)
    for command in (["inspect", path], ["tidy", path]):
        with open(folder / "stderr", "w+") as stderr:
            process = start([bench.binary, *command, "--data", folder / "nothing"], stderr=stderr)
            timer = threading.Timer(5, process.kill)
            timer.start()
            outcome = finish(process)
            timer.cancel()
            stderr.seek(0)
            said = stderr.read()
        expect(bool(said.strip()), f"{command[0]} waits for the FIFO and says nothing")
        expect(outcome.status in (-9, 65, 66), f"{command[0]}: exit {outcome.status}: {said[:200]}")


FOREIGN = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "zstd": b"\x28\xb5\x2f\xfd\x24\x00\x01\x00\x00",
    "bzip2": b"BZh91AY&SY\x94$|\x0e\x00\x00\x00\x81"}


def foreign_content(bench: Bench, folder: Path) -> None:
    """Files of other kinds are named for what they are."""
    for name, content in FOREIGN.items():
        path = folder / "table.tsv"
        path.write_bytes(content)
        for command in ("inspect", "tidy"):
            outcome = run([bench.binary, command, path, "--data", folder / "nothing"])
            bad = checks.bad_ending(outcome, {65})
            expect(bad is None, f"{command} of {name}: {bad}")
            named = name.lower() in outcome.stderr.lower()
            expect(named, f"{command} does not say that the file is {name}: {outcome}")


def long_line(bench: Bench, folder: Path) -> None:
    """The limit that a message names is the limit: so many bytes are read, one more is refused."""
    head = b"freq,unit,sex,age,geo\\TIME_PERIOD\t2023 \n"
    path = folder / "table.tsv"

    def tidy(length: int):
        start_of = b"A,PC,T,Y25-64,BE\t12.5 "
        path.write_bytes(head + start_of + b" " * (length - len(start_of)) + b"\n")
        return run([bench.binary, "tidy", path, "--data", folder / "nothing"])

    outcome = tidy(100_000_000)
    bad = checks.bad_ending(outcome, {65})
    expect(bad is None, f"a line of 100 000 000 bytes: {bad}")
    limit = re.search(r"longer than (\d+) bytes", outcome.stderr)
    expect(limit is not None, f"the limit is not named: {outcome}")
    for more, status in ((0, 0), (1, 65)):
        outcome = tidy(int(limit[1]) + more)
        bad = checks.bad_ending(outcome, {status})
        expect(bad is None, f"a line of {limit[1]} + {more} bytes: {bad}")


def trials(bench: Bench) -> None:
    for case in CASES:
        name = "bounds/" + case.name
        if bench.wants(name):
            with bench.trial(name) as folder:
                bench.say("bounds", judge(bench, case, folder))
    for name, body in (("silent-fifo", silent_fifo), ("foreign-content", foreign_content),
                       ("long-line", long_line)):
        if bench.wants("bounds/" + name):
            with bench.trial("bounds/" + name) as folder:
                body(bench, folder)
