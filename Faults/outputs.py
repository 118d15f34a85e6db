"""What the user named as output: tables of every kind of file, and folders in which people work."""

import json
import os
import shutil
import stat
import threading
from pathlib import Path

import checks
import sample
import strace
from harness import NOBODY, Bench, Outcome, Skip, expect, finish, need, need_root, run, start

OLD = "old\n"


class Table:
    """An input with what it is as tidy CSV, and a folder for the output."""

    def __init__(self, bench: Bench, folder: Path, user: int | None):
        self.user = user
        self.data = sample.store(sample.files(), folder / "data")
        self.place = folder / "place"
        self.place.mkdir()
        self.input = self.place / "table.tsv"
        self.input.write_bytes(sample.files()[sample.LEARNING])
        self.output = self.place / "table.csv"
        self.binary = bench.binary
        self.text = run([bench.binary, "tidy", self.input, "--data", self.data]).stdout
        expect(self.text.count("\n") > 30, "the sample is no table")
        self.own(self.place)

    def own(self, *paths: Path) -> None:
        for path in paths:
            os.lchown(path, self.owner, self.owner)

    @property
    def owner(self) -> int:
        return os.geteuid() if self.user is None else self.user

    def tidy(self, output, *more, file: Path | None = None, **options) -> Outcome:
        command = [
            self.binary, "tidy", file or self.input, "--data", self.data, "--output", output, *more]
        options.setdefault("user", self.user)
        return run(command, **options)

    def succeeds(self, outcome: Outcome, path: Path) -> None:
        expect(outcome.status == 0, str(outcome))
        expect(path.read_text() == self.text, f"{path.name} is not the table")
        self.is_clean()

    def is_clean(self) -> None:
        known = {"table.tsv", "table.csv", "target.csv", "other.csv", "folder", "link.csv", "second.csv"}
        left = [name for name in os.listdir(self.place) if name not in known]
        expect(not left, f"left beside the output: {left}")


def new_file(table: Table) -> None:
    table.succeeds(table.tidy(table.output), table.output)
    mode = stat.S_IMODE(table.output.stat().st_mode)
    expect(mode == 0o644, f"a new file has mode {mode:o}, not what the umask says")


def modes(table: Table) -> None:
    for mode in (0o600, 0o640, 0o664, 0o444, 0o755):
        table.output.write_text(OLD)
        table.own(table.output)
        table.output.chmod(mode)
        outcome = table.tidy(table.output)
        if table.user is not None and not mode & 0o200:
            expect(outcome.status == 73, f"a protected file: {outcome}")
            expect(table.output.read_text() == OLD, "a protected file was replaced")
            table.output.unlink()
            continue
        table.succeeds(outcome, table.output)
        after = stat.S_IMODE(table.output.stat().st_mode)
        expect(after == mode, f"mode {mode:o} became {after:o}")
        table.output.unlink()


def owners(table: Table) -> None:
    """As root the file of another user stays his."""
    need_root()
    table.output.write_text(OLD)
    table.output.chmod(0o600)
    os.chown(table.output, NOBODY - 1, NOBODY - 2)
    if table.user is not None:
        outcome = table.tidy(table.output)
        if outcome.status != 0:
            expect(table.output.read_text() == OLD, "a refused run changed the file")
            expect(outcome.status == 73, str(outcome))
        info = table.output.stat()
        expect(stat.S_IMODE(info.st_mode) == 0o600, f"mode 600 became {info.st_mode:o}")
        return
    table.succeeds(table.tidy(table.output), table.output)
    info = table.output.stat()
    expect((info.st_uid, info.st_gid) == (NOBODY - 1, NOBODY - 2),
           f"the owner became {info.st_uid}:{info.st_gid}")
    expect(stat.S_IMODE(info.st_mode) == 0o600, f"mode 600 became {info.st_mode:o}")


def replaced_whole(table: Table) -> None:
    """A reader with the old file open reads it to its end."""
    table.output.write_text(OLD * 5000)
    table.own(table.output)
    with open(table.output) as file:
        table.succeeds(table.tidy(table.output), table.output)
        expect(file.read() == OLD * 5000, "the open file changed under its reader")


def hard_link(table: Table) -> None:
    table.output.write_text(OLD)
    other = table.place / "other.csv"
    os.link(table.output, other)
    table.own(table.output)
    table.succeeds(table.tidy(table.output), table.output)
    expect(os.path.samefile(table.output, other), "the hard link was broken")
    expect(other.read_text() == table.text, "the other name of the file has the old content")


def symbolic_link(table: Table) -> None:
    """Links are followed: to a file, over another link, out of a folder, to nothing yet."""
    folder = table.place / "folder"
    folder.mkdir()
    link, second = table.place / "link.csv", table.place / "second.csv"
    target = folder / "target.csv"
    link.symlink_to("folder/target.csv")
    second.symlink_to("link.csv")
    table.own(folder, link, second)
    for name, exists in ((link, False), (link, True), (second, True), (second, False)):
        if exists:
            target.write_text(OLD)
            target.chmod(0o640)
            table.own(target)
        elif target.exists():
            target.unlink()
        table.succeeds(table.tidy(name), target)
        expect(link.is_symlink() and second.is_symlink(), "a link was replaced")
        expect(os.listdir(folder) == ["target.csv"], f"left: {os.listdir(folder)}")
        if exists:
            expect(stat.S_IMODE(target.stat().st_mode) == 0o640, "the mode of the target changed")
    loop = table.place / "link.csv"
    loop.unlink()
    loop.symlink_to("second.csv")
    outcome = table.tidy(loop)
    bad = checks.bad_ending(outcome, {73})
    expect(bad is None, f"a link that leads to itself: {bad}")


def device(table: Table) -> None:
    need_root()
    for name, minor, status in (("null", 3, 0), ("full", 7, 73)):
        path = table.place / "table.csv"
        try:
            os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, minor))
            path.chmod(0o666)
            os.close(os.open(path, os.O_WRONLY))
        except OSError as error:
            raise Skip(f"no device can be made here: {error}") from error
        outcome = table.tidy(path)
        bad = checks.bad_ending(outcome, {status})
        expect(bad is None, f"{name}: {bad}")
        expect(stat.S_ISCHR(os.lstat(path).st_mode), f"{name}: the device was replaced")
        if status:
            expect("no space" in outcome.stderr.lower(), f"{name} does not say why: {outcome}")
        table.is_clean()
        path.unlink()


def fifo(table: Table) -> None:
    os.mkfifo(table.output)
    table.own(table.output)
    read: list[str] = []

    def reading() -> None:
        with open(table.output) as file:
            read.append(file.read())

    reader = threading.Thread(target=reading, daemon=True)
    reader.start()
    outcome = table.tidy(table.output, seconds=20)
    reader.join(5)
    if reader.is_alive():
        with open(table.output, "w"):
            reader.join(5)
    expect(outcome.status == 0, str(outcome))
    expect(stat.S_ISFIFO(os.lstat(table.output).st_mode), "the FIFO was replaced")
    expect(read == [table.text], "who reads the FIFO does not get the table")


def standard_output(table: Table) -> None:
    """A link to standard output, as /dev/stdout is one, where that is a pipe and a file."""
    if table.user is not None:
        raise Skip("another user may not open a pipe of root by its name")
    # Never the links of the machine: a program that replaces what is named would take them away.
    link = table.place / "link.csv"
    link.symlink_to("/proc/self/fd/1")
    outcome = table.tidy(link)
    expect(outcome.status == 0, f"a pipe: {outcome}")
    expect(outcome.stdout == table.text, "what comes out of the pipe is not the table")
    expect(link.is_symlink(), "the link was replaced")
    with open(table.output, "w") as file:
        outcome = table.tidy(link, stdout=file)
    expect(outcome.status == 0, f"a file: {outcome}")
    expect(table.output.read_text() == table.text, "the file behind standard output is not the table")
    expect(link.is_symlink(), "the link was replaced")


def input_as_output(table: Table) -> None:
    """The input by its name, another spelling, a link to it, a hard link, as one of several."""
    before = table.input.read_bytes()
    link, hard = table.place / "link.csv", table.place / "other.csv"
    link.symlink_to("table.tsv")
    os.link(table.input, hard)
    copy = table.place / "second.csv"
    copy.write_bytes(before)
    table.own(table.input, copy)
    for output in (
        table.input, table.place / "." / "table.tsv", table.place / ".." / "place" / "table.tsv",
        link, hard):
        outcome = table.tidy(output)
        bad = checks.bad_ending(outcome, {64})
        expect(bad is None, f"--output {os.path.basename(output)}: {bad}")
        expect(table.input.read_bytes() == before, "the input was changed")
        table.is_clean()
    outcome = run(
        [table.binary, "tidy", table.input, copy, "--data", table.data, "--output", copy],
        user=table.user)
    bad = checks.bad_ending(outcome, {64})
    expect(bad is None, f"the second of two inputs: {bad}")
    expect(copy.read_bytes() == before, "the second input was changed")


def folder_as_output(table: Table) -> None:
    folder = table.place / "folder"
    folder.mkdir()
    table.own(folder)
    for output in (folder, f"{folder}/", table.place / "folder" / "missing" / "table.csv"):
        outcome = table.tidy(output)
        bad = checks.bad_ending(outcome, {73})
        expect(bad is None, f"--output {output}: {bad}")
        expect(os.listdir(folder) == [], f"left in the folder: {os.listdir(folder)}")
        table.is_clean()


def failure(table: Table) -> None:
    """A flaw in the last line of the input leaves the output as it was, and nothing beside it."""
    flawed = table.place / "second.csv"
    flawed.write_bytes(table.input.read_bytes() + b"A,PC,T,Y25-64,BE25\tx \n")
    for exists in (True, False):
        if exists:
            table.output.write_text(OLD)
            table.output.chmod(0o640)
            table.own(table.output)
        elif table.output.exists():
            table.output.unlink()
        outcome = table.tidy(table.output, file=flawed)
        bad = checks.bad_ending(outcome, {65})
        expect(bad is None, str(bad))
        now = table.output.read_text() if table.output.exists() else None
        expect(now == (OLD if exists else None), "a run that failed changed its output")
        table.is_clean()


def killed(table: Table) -> None:
    """A kill at each call that changes files leaves the output as it was or whole."""
    need("strace")
    command = [table.binary, "tidy", table.input, "--data", table.data, "--output", table.output]
    table.output.write_text(OLD)
    log = table.place.parent / "log"
    _, found = strace.calls_of(None, command, log)
    for point in strace.points(found, changing_only=True):
        table.output.write_text(OLD)
        run([*strace.killing(point, False), *command])
        now = table.output.read_text()
        expect(now in (OLD, table.text), f"killed at {point[0]} {point[1]}: the output is torn")


class Workshop:
    """A published report in a folder in which people work, and data for the next one."""

    def __init__(self, bench: Bench, folder: Path):
        self.binary = bench.binary
        self.data = [sample.store(sample.variant(index), folder / f"data-{index}") for index in (0, 1)]
        self.place = folder / "place"
        self.place.mkdir()
        self.output = self.place / "reports"
        outcome = self.report(0)
        expect(outcome.status == 0, str(outcome))

    def report(self, index: int, prefix=(), **options) -> Outcome:
        command = [self.binary, "report", "--data", self.data[index], "--output", self.output]
        return run([*prefix, *command], **options)

    def prefix(self, exchange: bool) -> list:
        if exchange:
            return []
        return [*strace.traced(["renameat2"]), *strace.EXCHANGE_FAILS, "-o", "/dev/null"]


BYSTANDERS = (
    ".DS_Store", "csv/.DS_Store", "Thumbs.db", "memo/Thumbs.db", "csv/.~lock.gaps.csv#", "index.md~",
    "memo/.index.md.swp", "#index.md#", "csv/#gaps.csv#")


def bystanders(shop: Workshop, exchange: bool) -> None:
    for name in BYSTANDERS:
        (shop.output / name).write_text("of a program: " + name)
    outcome = shop.report(1, shop.prefix(exchange))
    expect(outcome.status == 0, str(outcome))
    for name in BYSTANDERS:
        path = shop.output / name
        expect(path.is_file() and path.read_text().endswith(name), f"{name} did not survive")
    torn = checks.torn(shop.output, may_be_marked=False, foreign=BYSTANDERS)
    expect(not torn, f"the report is torn: {torn[:3]}")
    expect(os.listdir(shop.place) == ["reports"], f"left beside: {os.listdir(shop.place)}")
    again = shop.report(1, shop.prefix(exchange))
    expect(again.status == 0 and "no byte" in again.stdout, f"once more: {again}")


def foreign_file(shop: Workshop, exchange: bool) -> None:
    for name in ("notes.txt", "csv/mine.csv", "memo/new/draft.md", "kept.md"):
        (shop.output / name).parent.mkdir(exist_ok=True)
        (shop.output / name).write_text("mine")
        before = checks.contents(shop.output)
        outcome = shop.report(1, shop.prefix(exchange))
        bad = checks.bad_ending(outcome, {73})
        expect(bad is None, f"{name}: {bad}")
        named = name if "new" not in name else "memo/new"
        expect(named in outcome.stderr, f"{name} is not named: {outcome}")
        expect(checks.contents(shop.output) == before, "a refused run changed something")
        expect(os.listdir(shop.place) == ["reports"], f"left beside: {os.listdir(shop.place)}")
        (shop.output / name).unlink()
        if name.startswith("memo/new"):
            (shop.output / "memo/new").rmdir()


def foreign_folders(shop: Workshop, exchange: bool) -> None:
    names = ("reports.new-4711", "reports.new", ".reports", "reports-old", ".reports.mine",
             ".skillgap-mine", ".other.skillgap-0123456789")
    for name in names:
        (shop.place / name).mkdir()
        (shop.place / name / "mine.txt").write_text("mine")
    outcome = shop.report(1, shop.prefix(exchange))
    expect(outcome.status == 0, str(outcome))
    for name in names:
        expect((shop.place / name / "mine.txt").exists(), f"{name} is a user's own and was touched")
    expect(set(os.listdir(shop.place)) == {*names, "reports"}, "something was left beside")


def edited_page(shop: Workshop, exchange: bool) -> None:
    """A page that a person edited is kept aside and named, also the second time."""
    pages = ("index.md", "csv/gaps.csv")
    for turn, text in enumerate(("first edit\n", "second edit\n")):
        for page in pages:
            (shop.output / page).write_text(text)
        outcome = shop.report((turn + 1) % 2, shop.prefix(exchange))
        expect(outcome.status == 0, str(outcome))
        for page in pages:
            stem = "kept/" + page.split(".")[0]
            expect(stem in outcome.stderr, f"{stem}… is not named: {outcome.stderr}")
            found = [path.read_text() for path in (shop.output / "kept").rglob("*") if path.is_file()]
            expect(text in found, f"the edited {page} is lost")
            expect("first edit\n" in found, "what was kept before was overwritten")
        kept = tuple(name for name in checks.listing(shop.output) if name.startswith("kept/"))
        torn = checks.torn(shop.output, may_be_marked=False, foreign=kept)
        expect(not torn, f"the report is torn: {torn[:3]}")
    before = checks.contents(shop.output)
    again = shop.report(0, shop.prefix(exchange))
    expect(again.status == 0, f"with kept pages: {again}")
    expect(checks.contents(shop.output) == before, "a run without changes changed something")


def added_meanwhile(shop: Workshop, exchange: bool) -> None:
    """What a person adds and edits between the check and the exchange is not deleted."""
    need("strace")
    inject = ["-e", "inject=renameat2:delay_enter=700000" + ("" if exchange else ":error=EINVAL")]
    prefix = [*strace.traced(["renameat2"]), *inject, "-o", shop.place.parent / "log"]
    command = [shop.binary, "report", "--data", shop.data[1], "--output", shop.output]
    process = start([*prefix, *command])
    staging = False
    for _ in range(3000):
        if process.poll() is not None:
            break
        staging = staging or any(shop.place.glob(".reports.skillgap-*/manifest.json"))
        if staging:
            break
        threading.Event().wait(0.002)
    expect(staging, "no staging folder beside the output was seen with its manifest")
    (shop.output / "notes.txt").write_text("added meanwhile")
    (shop.output / "index.md").write_text("edited meanwhile")
    outcome = finish(process)
    texts = [path.read_text(errors="replace") for path in shop.place.rglob("*") if path.is_file()]
    expect("added meanwhile" in texts, f"what a person added is lost; {outcome}")
    expect("edited meanwhile" in texts, f"what a person edited is lost; {outcome}")
    expect(outcome.status in (0, 73), str(outcome))


def rights(shop: Workshop, exchange: bool) -> None:
    """Mode, owner, group and set-group-id of the folder and its files survive."""
    need_root()
    wanted = {"": 0o2770, "csv": 0o2750, "memo": 0o2775}
    for path in (shop.output, *sorted(shop.output.rglob("*"))):
        os.chown(path, NOBODY - 1, NOBODY - 2)
        path.chmod(0o2775 if path.is_dir() else 0o640)
    for name, mode in wanted.items():
        (shop.output / name).chmod(mode)
    (shop.output / "index.md").chmod(0o600)
    outcome = shop.report(1, shop.prefix(exchange))
    expect(outcome.status == 0, str(outcome))
    for path in (shop.output, *sorted(shop.output.rglob("*"))):
        info = path.stat()
        name = os.path.relpath(path, shop.output)
        expect((info.st_uid, info.st_gid) == (NOBODY - 1, NOBODY - 2),
               f"{name} now belongs to {info.st_uid}:{info.st_gid}")
        mode = stat.S_IMODE(info.st_mode)
        expected = wanted.get("" if name == "." else name, 0o2775 if path.is_dir() else 0o640)
        expected = 0o600 if name == "index.md" else expected
        expect(mode == expected, f"the mode of {name} was {expected:o} and is {mode:o}")


def linked_output(shop: Workshop, exchange: bool) -> None:
    """An output that is a symbolic link stays one."""
    moved = shop.place.parent / "moved"
    shop.output.rename(moved)
    shop.output.symlink_to(moved)
    outcome = shop.report(1, shop.prefix(exchange))
    expect(outcome.status == 0, str(outcome))
    expect(shop.output.is_symlink(), "the link was replaced")
    torn = checks.torn(moved, may_be_marked=False)
    expect(not torn, f"the report is torn: {torn[:3]}")


def hostile_manifest(shop: Workshop, exchange: bool) -> None:
    """Paths of a manifest are data: one that leads out of the folder touches nothing there."""
    victim = shop.place.parent / "victim"
    victim.mkdir()
    (victim / "README").write_text("precious\n")
    digest = checks.digest(victim / "README")
    file = shop.output / "manifest.json"
    whole = file.read_text()
    absolute = str(victim / "README")
    for path in ("../../victim/README", "csv/../../../victim/README", absolute, "../../victim"):
        manifest = json.loads(whole)
        manifest["outputs"].append({"path": path, "sha256": digest, "bytes": 9})
        file.write_text(json.dumps(manifest))
        outcome = shop.report(1, shop.prefix(exchange))
        expect((victim / "README").exists(), f"'{path}' in a manifest deleted a file outside")
        bad = checks.bad_ending(outcome, {0, 65, 73})
        expect(bad is None, str(bad))
        shutil.rmtree(shop.output)
        expect(shop.report(0).status == 0, "the folder cannot be made anew")


TABLES = (
    new_file, modes, owners, replaced_whole, hard_link, symbolic_link, device, fifo, standard_output,
    input_as_output, folder_as_output, failure)
FOLDERS = (
    bystanders, foreign_file, foreign_folders, edited_page, added_meanwhile, rights, linked_output,
    hostile_manifest)


def trials(bench: Bench) -> None:
    counts = {"tables": 0, "reports": 0}
    tried = dict(counts)

    def attempt(name: str, kind: str, body) -> None:
        if bench.wants(name):
            tried[kind] += 1
            before = len(bench.failures) + len(bench.skips)
            with bench.trial(name) as folder:
                body(folder)
            counts[kind] += len(bench.failures) + len(bench.skips) == before

    for who, user in (("own", None), ("nobody", NOBODY)):
        for body in (*TABLES, *((killed,) if user is None else ())):
            def table(folder: Path, body=body, user=user) -> None:
                if user is not None:
                    need_root()
                body(Table(bench, folder, user))
            attempt(f"outputs/table/{who}/{body.__name__.replace('_', '-')}", "tables", table)
    for way in ("exchange", "no-exchange"):
        for body in FOLDERS:
            def shop(folder: Path, body=body, way=way) -> None:
                if way == "no-exchange":
                    need("strace")
                body(Workshop(bench, folder), way == "exchange")
            attempt(f"outputs/report/{way}/{body.__name__.replace('_', '-')}", "reports", shop)
    bench.say(
        "outputs", f"{counts['tables']} of {tried['tables']} of tidy --output hold,"
        f" {counts['reports']} of {tried['reports']} of report --output")
