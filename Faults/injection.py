"""Text from outside is data: texts that could be formulas, markup or commands, in every place."""

import csv
import os
import pty
import select
import shutil
import signal
import termios
import time
from pathlib import Path

import checks
import live
import sample
from harness import Bench, Outcome, environment, expect, run, start

TEXTS = {
    "equals": "=1+1&zq", "plus": "+1zq", "minus": "-1zq", "at": "@zq",
    "hyperlink": '=HYPERLINK("http://zq.example","zq")', "tab": "\t=1zq", "quote": "'=1zq",
    "escape": "\x1b[31mzq\x1b[0m", "title": "\x1b]0;zq\x07", "csi": "\x9b31mzq", "bell": "zq\x07\x08",
    "override": "zq\u202ecba", "isolate": "\u2066zq\u2069", "mark": "zq\u200f",
    "http": "see http://zq.example.com now", "https": "https://zq.example.com/a_b",
    "www": "www.zq.example.com", "mail": "zq@example.com", "script": "<script>zq</script>",
    "image": "<img src=zq onerror=zq>", "angle": "<http://zq.example.com>", "bar": "zq | b | c",
    "link": "[x](zq)", "picture": "![x](http://zq.example/a.png)", "strong": "**zq**",
    "entity": "&lt;zq&gt; &#64;zq", "return": "zq\r=1",
    "wide-equals": "\uff1d1+1zq", "negative": "-1", "positive": "+1", "apostrophe": "'zq"}
TERMINAL = "\x1b[31mzq\x1b]0;zq\x07\u202e"


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def yaml(text: str) -> str:
    """A text as a YAML scalar in double quotes."""
    escape = {'"': '\\"', "\\": "\\\\"}
    return '"' + "".join(
        escape.get(character) or (f"\\u{ord(character):04x}" if not character.isprintable() else character)
        for character in text) + '"'


def replaced(files: dict, path: str, old: str, new: str, encoding: str = "utf-8") -> None:
    content = files[path].decode(encoding)
    expect(content.count(old) > 0, f"the sample has no {old!r} in {path}")
    files[path] = content.replace(old, new).encode(encoding)


def in_title(files: dict, text: str) -> None:
    # The list of the sample is ISO-8859-1; what that cannot hold makes the list UTF-8.
    replaced(files, "catalogue/shortage-lists.yml", "ISO-8859-1", "UTF-8")
    titles = files[sample.TITLES].replace(b"\x92", b"'").decode("latin-1")
    for title in ("Ingénieurs de l'informatique", "Éleveurs"):
        expect(title in titles, f"the sample has no {title}")
        titles = titles.replace(title, quoted(text) if title == "Éleveurs" else quoted(text + " 2"))
    files[sample.TITLES] = titles.encode()


def in_area(files: dict, text: str) -> None:
    replaced(files, "catalogue/areas.csv", "West Flanders", quoted(text))
    replaced(files, "catalogue/areas.csv", "Flandre occidentale", quoted(text))


def in_target(files: dict, text: str) -> None:
    replaced(files, "catalogue/targets.csv", "ET 2020: adult learning", quoted(text))
    replaced(files, "catalogue/targets.csv", "ET 2020 : formation des adultes", quoted(text))


def in_territory(files: dict, text: str) -> None:
    replaced(files, "catalogue/territories.csv", "Lys Valley", quoted(text))
    replaced(files, "catalogue/territories.csv", "the south bank", quoted(text))
    replaced(files, "catalogue/territories.csv", "Flemish side", quoted(text))


def in_indicator(files: dict, text: str) -> None:
    replaced(files, "catalogue/indicators.yml", '"Adult learning"', yaml(text))
    replaced(files, "catalogue/indicators.yml", '"the number of employed ICT specialists"', yaml(text))


def in_list(files: dict, text: str) -> None:
    replaced(files, "catalogue/shortage-lists.yml", '"shortage occupations"', yaml(text))
    replaced(files, "catalogue/shortage-lists.yml", "Sample ministry", yaml(text))


def in_group(files: dict, text: str) -> None:
    replaced(files, "catalogue/occupations.csv", "Systems administrators", quoted(text))


def in_origin(files: dict, text: str) -> None:
    for path in (sample.LEARNING, sample.TITLES):
        origin = sample.origin(path, files[path], yaml(text)).decode()
        origin = origin.replace("Sample office", yaml(text)).replace("Sample table", yaml(text))
        files[sample.origin_path(path)] = origin.replace("notes: unknown", "notes: " + yaml(text)).encode()


def in_codes(files: dict, text: str) -> None:
    """An area code and a flag of a table that nobody knows."""
    line = f"A,PC,T,Y25-64,{text.replace(',', '')}\t12.5 \t12.5 \t12.5 \t12.5 \t12.5 {text}\n"
    files[sample.LEARNING] += line.replace("\t\t", "\t").encode()


def in_correction(files: dict, text: str) -> None:
    files["corrections/learning.yml"] = (
        "- dataset: trng_lfse_04\n  key: {unit: PC, sex: T, age: Y25-64, geo: BE25}\n"
        '  period: "2023"\n  action: override\n  value: "12.3"\n'
        f"  reason: {yaml(text)}\n  source: {yaml(text)}\n"
        '  expect: {value: "12.1", flags: ""}\n').encode()


PLACES = {
    "title": in_title, "area": in_area, "target": in_target, "territory": in_territory,
    "indicator": in_indicator, "list": in_list, "group": in_group, "origin": in_origin,
    "codes": in_codes, "correction": in_correction}


def on_pty(command, seconds: float = 30) -> Outcome:
    """Runs a command whose standard output is a terminal; its messages go elsewhere."""
    master, slave = pty.openpty()
    settings = termios.tcgetattr(slave)
    settings[1] &= ~termios.OPOST
    termios.tcsetattr(slave, termios.TCSANOW, settings)
    process = start(command, stdout=slave, env=environment(TERM="xterm", COLUMNS="120"))
    os.close(slave)
    parts, limit = [], time.monotonic() + seconds
    while time.monotonic() < limit:
        if not select.select([master], [], [], 0.5)[0]:
            continue
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        parts.append(part)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    stderr = process.stderr.read()
    process.wait()
    process.stderr.close()
    os.close(master)
    decode = lambda raw: raw.decode("utf-8", "surrogateescape")
    return Outcome(process.returncode, decode(b"".join(parts)), decode(stderr))


def judge_terminal(name: str, outcome: Outcome, found: list[str]) -> None:
    bad = checks.bad_ending(outcome, {0, 1, 64, 65, 66, 73})
    if bad:
        found.append(f"{name}: {bad}")
    for channel, text in (("stdout", outcome.stdout), ("stderr", outcome.stderr)):
        for character in live.on_terminal(text):
            found.append(f"{name} to {channel}: {character}")


def catalogue_text(bench: Bench, folder: Path, place: str, text: str) -> list[str]:
    """Every output that can show the text, and what is live in it."""
    files = sample.files()
    PLACES[place](files, text)
    data = sample.store(files, folder / "data")
    output = folder / "reports"
    found: list[str] = []
    outcome = on_pty([bench.binary, "report", "--data", data, "--output", output])
    judge_terminal("report", outcome, found)
    where = ["--data", data]
    commands = {"check": ["check", *where],
                "inspect": ["inspect", data / sample.LEARNING, data / sample.TITLES, *where],
                "shortages": ["shortages", "--ict", "all", *where],
                "map-titles": ["map-titles", data / sample.TITLES, "--language", "fr", "--delimiter",
                               ";", "--column", "métier", *where],
                "what-if": ["what-if", "--assume", "BE25/adult-learning-4-weeks=15@2026", *where]}
    for subject in ("indicators", "areas", "territories", "targets", "editions"):
        commands["list " + subject] = ["list", subject, *where]
    for name, command in commands.items():
        judge_terminal(name, on_pty([bench.binary, *command]), found)
    if outcome.status not in (0, 1):
        return found
    if place == "title" and not live.on_terminal(text):
        with open(output / "csv" / "shortages.csv", encoding="utf-8", newline="") as file:
            titles = {record["title"] for record in csv.DictReader(file)}
        if live.protected(text) not in titles:
            found.append(f"no title of shortages.csv is {live.protected(text)!r}")
    shown = 0
    for path in sorted(output.rglob("*")):
        if path.suffix == ".md":
            content = path.read_text()
            found += [f"{path.relative_to(output)}: {what}" for what in live.in_markdown(content)]
            found += [f"{path.relative_to(output)}: {what}" for what in live.controls(content)]
            shown += live.MARK in content
        elif path.suffix == ".csv":
            content = path.read_bytes().decode()
            found += [f"{path.relative_to(output)}: {what}" for what in live.in_csv(content)]
            shown += live.MARK in content
    if place in ("title", "area", "target", "territory", "indicator") and live.MARK in text and not shown:
        found.append("the text is nowhere in the report: the trial tries nothing")
    return found


def file_name(bench: Bench, folder: Path, text: str) -> list[str]:
    """Names of files and folders, as a command prints them in results and messages."""
    name = text.replace("/", "_")[:80]
    found: list[str] = []
    files = sample.files()
    table = folder / (name + ".tsv")
    table.write_bytes(files[sample.LEARNING])
    broken = folder / (name + "-broken.tsv")
    broken.write_bytes(files[sample.LEARNING] + b"x\n")
    data = sample.store(files, folder / (name + "-data"))
    strange = data / "snapshots" / "estat" / (name + "-edition")
    output = folder / (name + "-reports")
    commands = {
        "inspect": ["inspect", table, "--data", data], "inspect, json":
        ["inspect", table, "--format", "json", "--data", data],
        "tidy, broken": ["tidy", broken, "--data", data],
        "tidy": ["tidy", table, "--data", data, "--output", folder / (name + ".csv")],
        "check": ["check", "--data", data], "report": ["report", "--data", data, "--output", output],
        "import": ["import", table, "--dataset", "trng_lfse_04", "--edition", "2026-01", "--data", data],
        "import, broken": ["import", broken, "--dataset", "trng_lfse_04", "--edition", "2026-02",
                           "--data", data],
        "missing": ["inspect", folder / (name + "-missing.tsv"), "--data", data]}
    for what, command in commands.items():
        judge_terminal(what, on_pty([bench.binary, *command]), found)
    # What the snapshot was downloaded as stands in the report.
    again = on_pty([bench.binary, "report", "--data", data, "--output", output])
    judge_terminal("report of the import", again, found)
    for path in sorted(output.rglob("*.md")):
        found += [f"{path.name}: {what}" for what in live.in_markdown(path.read_text())]
    (output / (name + "-foreign")).write_text("mine")
    judge_terminal("a foreign file", on_pty(
        [bench.binary, "report", "--data", data, "--output", output]), found)
    strange.mkdir()
    judge_terminal("no edition", on_pty([bench.binary, "check", "--data", data]), found)
    return found


def argument(bench: Bench, folder: Path, text: str) -> list[str]:
    """Arguments, as the messages about them quote them."""
    found: list[str] = []
    data = sample.store(sample.files(), folder / "data")
    table = data / sample.LEARNING
    where = ["--data", data]
    value = "=" + text
    commands = (
        [text], ["report", text], ["list", text], ["check", "--format" + value], ["report", "--x" + text],
        ["report", "--language" + value, *where], ["report", "--territory" + value, *where],
        ["report", "--output" + value + "/a/b", *where], ["check", "--data" + value],
        ["import", table, "--dataset" + value, "--edition=2026", *where],
        ["import", table, "--list" + value, "--edition=2026", *where],
        ["import", table, "--dataset=trng_lfse_04", "--edition" + value, *where],
        ["what-if", "--assume" + value, *where],
        ["what-if", "--assume=" + text + "/adult-learning-4-weeks=15@2026", *where],
        ["tidy", table, "--where" + value, *where], ["tidy", table, "--where=geo" + value, *where],
        ["tidy", table, "--period" + value, *where], ["shortages", "--territory" + value, *where],
        ["map-titles", table, "--language" + value, *where],
        ["map-titles", table, "--language=fr", "--column" + value, *where],
        ["map-titles", table, "--language=fr", "--delimiter" + value, *where],
        ["map-titles", table, "--language=fr", "--count" + value, *where], ["help", text])
    for command in commands:
        outcome = run([bench.binary, *command], cwd=folder)
        name = " ".join(str(part) for part in command[:2] if text not in str(part))
        bad = checks.bad_ending(outcome, {0, 1, 64, 65, 66, 73})
        if bad and "prints its help" not in bad:
            found.append(f"{name}: {bad}")
        for character in live.on_terminal(outcome.stderr):
            found.append(f"argument of {name or 'the command'}: {character}")
    return found


def not_utf8(bench: Bench, folder: Path) -> list[str]:
    """Arguments that are no UTF-8 are refused, not changed into other names."""
    found: list[str] = []
    data = sample.store(sample.files(), folder / "data")
    table = os.fsencode(folder) + b"/\xff.tsv"
    Path(os.fsdecode(table)).write_bytes(sample.files()[sample.LEARNING])
    before = sorted(os.listdir(os.fsencode(folder)))
    where = [b"--data", os.fsencode(data)]
    binary = os.fsencode(bench.binary)
    output = os.fsencode(folder) + b"/out\xff"
    for command in (
        [b"inspect", table, *where], [b"tidy", table, *where],
        [b"report", b"--output", output, *where],
        [b"tidy", os.fsencode(data / sample.LEARNING), b"--output", output, *where],
        [b"check", b"--data", os.fsencode(folder) + b"/d\xff"], [b"list", b"\xff"]):
        outcome = run([binary, *command])
        if outcome.status not in (64, 66):
            found.append(f"{command[0].decode()}: {outcome}")
        found += [f"{command[0].decode()}: {what}" for what in live.on_terminal(outcome.stderr)]
        after = sorted(os.listdir(os.fsencode(folder)))
        if after != before:
            found.append(f"{command[0].decode()} made {set(after) - set(before)}")
            before = after
    return found


def json_text(bench: Bench, folder: Path) -> list[str]:
    """Codes and labels of a JSON-stat document, with control characters as JSON writes them."""
    path = folder / "table.json"
    evil = "\\u009b31mzq\\u001b[0m\\u202e"
    path.write_text(
        f'{{"version":"2.0","class":"dataset","label":"{evil}","source":"{evil}",'
        f'"id":["{evil}","geo","time"],"size":[1,1,1],"dimension":{{"{evil}":{{"label":"{evil}",'
        f'"category":{{"index":["{evil}"],"label":{{"{evil}":"{evil}"}}}}}},'
        '"geo":{"category":{"index":["BE"]}},"time":{"category":{"index":["2023"]}}},'
        '"value":[1],"status":["b"]}')
    found: list[str] = []
    judge_terminal("inspect", on_pty([bench.binary, "inspect", path]), found)
    judge_terminal(
        "inspect, json", on_pty([bench.binary, "inspect", path, "--format", "json"]), found)
    path.write_text(path.read_text().replace('"value":[1]', f'"value":["{evil}"]'))
    judge_terminal("a bad value", on_pty([bench.binary, "inspect", path]), found)
    return found


def outside(bench: Bench, folder: Path) -> list[str]:
    """Ids and agencies that lead out of the folder of the reports or of the data."""
    found: list[str] = []
    changes = {
        "territory": ("catalogue/territories.csv", "lys,", "{},"),
        "agency": ("catalogue/datasets.csv", "trng_lfse_04,estat", "trng_lfse_04,{}"),
        "dataset": ("catalogue/datasets.csv", "trng_lfse_04,estat", "{},estat"),
        "list": ("catalogue/shortage-lists.yml", "id: tension", "id: {}"),
        "list-agency": ("catalogue/shortage-lists.yml", "agency: france", "agency: {}")}
    for what, (path, old, new) in changes.items():
        for name in ("../../victim/README", "/victim", "..", "a/b", ".hidden", "a\\u0000"):
            files = sample.files()
            replaced(files, path, old, new.format(name.replace("\\u0000", "\x00")))
            place = folder / "x" / "y"
            data = sample.store(files, place / "data")
            victim = folder / "victim"
            victim.mkdir()
            (victim / "README").write_text("precious\n")
            outcome = run([bench.binary, "report", "--data", data, "--output", place / "reports"])
            name_or = "trng_lfse_04" if what != "dataset" else name.replace("\\u0000", "")
            second = run([
                bench.binary, "import", data / sample.LEARNING, "--dataset", name_or, "--edition",
                "2026-01", "--data", data])
            strange = {entry.name for entry in folder.iterdir()} - {"x", "victim"}
            strange |= {entry.name for entry in (folder / "x").iterdir()} - {"y"}
            strange |= {entry.name for entry in place.iterdir()} - {"data", "reports"}
            if strange or os.listdir(victim) != ["README"]:
                found.append(f"{what} {name!r} wrote outside: {sorted(strange)}")
            if outcome.status != 65 or f"{path}:" not in outcome.stderr:
                found.append(f"{what} {name!r}: report: {outcome}")
            if second.status not in (64, 65):
                found.append(f"{what} {name!r}: import: {second}")
            shutil.rmtree(folder / "x")
            shutil.rmtree(victim)
    return found


def trials(bench: Bench) -> None:
    plans = [
        (f"injection/{place}/{name}",
         lambda folder, place=place, text=text: catalogue_text(bench, folder, place, text))
        for place in PLACES for name, text in TEXTS.items()]
    plans += [
        (f"injection/file-name/{name}", lambda folder, text=text: file_name(bench, folder, text))
        for name, text in TEXTS.items()]
    plans += [
        (f"injection/argument/{name}", lambda folder, text=text: argument(bench, folder, text))
        for name, text in {**TEXTS, "all": TERMINAL}.items()]
    if bench.is_short:
        plans = bench.random("injection").sample(plans, 16)
    plans += [("injection/not-utf8", lambda folder: not_utf8(bench, folder)),
              ("injection/json", lambda folder: json_text(bench, folder)),
              ("injection/outside", lambda folder: outside(bench, folder))]
    total = tried = 0
    for name, body in plans:
        if not bench.wants(name):
            continue
        with bench.trial(name) as folder:
            tried += 1
            found = body(folder)
            total += len(found)
            expect(not found, f"{len(found)} live: {'; '.join(found[:3])!r}")
    bench.say(
        "injection", f"{len(TEXTS)} texts in {len(PLACES) + 2} places, {tried} pairs tried,"
        f" {total} live constructs")
