"""Places where a run is not at home: full, read-only, mounted, shared, without /proc or descriptors."""

import itertools
import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import checks
import sample
import strace
from harness import (
    NOBODY, Bench, Outcome, Skip, expect, finish, mount, need, need_mounts, need_root, run, start)

NEIGHBOUR = NOBODY - 1


class Scene:
    """Two data folders, what is reported of each, and a place with the report of the first one."""

    def __init__(self, bench: Bench, folder: Path, place: Path | None = None):
        self.bench, self.folder = bench, folder
        self.data, self.references = [], []
        for index in range(2):
            self.data.append(sample.store(sample.variant(index), folder / f"data-{index}"))
            whole = folder / f"reference-{index}"
            outcome = run([bench.binary, "report", "--data", self.data[index], "--output", whole])
            expect(outcome.status == 0, f"the sample cannot be reported: {outcome}")
            self.references.append(checks.contents(whole))
        self.file = folder / "received.tsv"
        self.file.write_bytes(sample.variant(1)[sample.LEARNING])
        self.tidy_text = run([bench.binary, "tidy", self.file, "--data", self.data[0]]).stdout
        self.place = place or folder / "place"
        self.place.mkdir(exist_ok=True)
        self.output = self.place / "reports"
        self.table = self.place / "table.csv"

    def put(self) -> None:
        """The state before: the report of the first data, an old table."""
        shutil.copytree(self.folder / "reference-0", self.output, dirs_exist_ok=True)
        self.table.write_text("old\n")

    def commands(self) -> dict[str, list]:
        binary, data = self.bench.binary, self.data
        return {
            "report": [binary, "report", "--data", data[1], "--output", self.output],
            "import": [
                binary, "import", self.file, "--dataset", "trng_lfse_04", "--edition", "2026-01",
                "--data", data[0]],
            "tidy": [binary, "tidy", self.file, "--data", data[0], "--output", self.table],
            "check": [binary, "check", "--data", data[0]]}

    def is_new(self, name: str) -> bool:
        """Whether the output of a command is the new one; Failure where it is neither."""
        if name == "check":
            return True
        if name == "import":
            broken = checks.broken_snapshots(self.data[0])
            expect(not broken, f"the data folder is torn: {broken[:2]}")
            return (self.data[0] / "snapshots/estat/2026-01/trng_lfse_04.origin.yml").exists()
        if name == "tidy":
            text = self.table.read_text()
            expect(text in ("old\n", self.tidy_text), "the table is neither the old nor the new one")
            return text != "old\n"
        torn = checks.torn(self.output)
        expect(not torn, f"the report is torn: {torn[:3]}")
        shown = checks.shown(self.output)
        if (self.output / checks.JOURNAL).exists():
            return False
        expect(shown in self.references, "the report is whole, but neither of the two")
        return shown == self.references[1]

    def left(self) -> list[str]:
        own = {"reports", "table.csv", "filler", "lost+found"}
        return [name for name in os.listdir(self.place) if name not in own] + [
            name for name in checks.hidden(self.output)] + checks.hidden(self.data[0])


def succeeds(scene: Scene, name: str, outcome: Outcome) -> None:
    expect(outcome.status == 0, f"{name}: {outcome}")
    expect(scene.is_new(name), f"{name} ends 0, but its output is the old one")
    expect(not scene.left(), f"{name} left {scene.left()[:3]}")


def refuses(scene: Scene, name: str, outcome: Outcome, status: int, words: str) -> None:
    bad = checks.bad_ending(outcome, {status})
    expect(bad is None, f"{name}: {bad}")
    expect(words in outcome.stderr.lower(), f"{name} does not say '{words}': {outcome}")
    expect(not scene.is_new(name), f"{name} ends {status}, but its output is the new one")


def full_disk(bench: Bench, folder: Path) -> None:
    """The disk has room for ever more of what is to be written."""
    need_mounts(bench)
    place = folder / "place"
    mount("tmpfs", place, "size=512k")
    scene = Scene(bench, folder, place)
    free = [0, 4, 8, 16, 32, 64, 96, 128] if not bench.is_short else [0, 16, 64]
    endings = []
    for kilobytes in free:
        scene.put()
        filler = place / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass
            keep = max(0, os.fstat(file.fileno()).st_size - kilobytes * 1024)
            file.truncate(keep)
        for name in ("report", "tidy"):
            outcome = run(scene.commands()[name])
            endings.append(outcome.status)
            if outcome.status == 0:
                succeeds(scene, name, outcome)
            else:
                refuses(scene, name, outcome, 73, "no space")
                expect(not scene.left(), f"{name} left {scene.left()[:3]}")
        filler.unlink()
        succeeds(scene, "report", run(scene.commands()["report"]))
    expect(73 in endings, "no run met the full disk")


def full_mount_point(bench: Bench, folder: Path) -> None:
    """The output is a mount point that is full: nothing may be mixed, the next run goes on."""
    need_mounts(bench)
    probe = Scene(bench, folder)
    size = sum(path.stat().st_size for path in (folder / "reference-0").rglob("*") if path.is_file())
    for percent in [105, 150, 190, 230, 300] if not bench.is_short else [150]:
        mount("tmpfs", probe.output, f"size={size * percent // 100 + 65536}")
        shutil.copytree(folder / "reference-0", probe.output, dirs_exist_ok=True)
        outcome = run(probe.commands()["report"])
        if outcome.status == 0:
            expect(probe.is_new("report"), "ends 0, but the report is the old one")
        else:
            refuses(probe, "report", outcome, 73, "no space")
        run(["mount", "-o", "remount,size=20m", probe.output])
        after = run(probe.commands()["report"])
        expect(after.status == 0 and probe.is_new("report"), f"with room again: {after}")
        expect(not probe.left(), f"left {probe.left()[:3]}")
        run(["umount", probe.output])


def full_data(bench: Bench, folder: Path) -> None:
    """The disk of the data folder is full: an import is stored whole or not at all."""
    need_mounts(bench)
    scene = Scene(bench, folder)
    space = folder / "space"
    mount("tmpfs", space, "size=512k")
    shutil.copytree(scene.data[0], space / "data")
    scene.data[0] = space / "data"
    for kilobytes in (0, 4, 8, 16):
        filler = space / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass
            file.truncate(max(0, os.fstat(file.fileno()).st_size - kilobytes * 1024))
        outcome = run(scene.commands()["import"])
        if outcome.status != 0:
            refuses(scene, "import", outcome, 73, "no space")
        filler.unlink()
        after = run(scene.commands()["import"])
        succeeds(scene, "import", after)
        shutil.rmtree(scene.data[0] / "snapshots/estat/2026-01")


def read_only(bench: Bench, folder: Path) -> None:
    need_mounts(bench)
    place = folder / "place"
    mount("tmpfs", place, "size=8m")
    scene = Scene(bench, folder, place)
    scene.put()
    shutil.copytree(scene.data[0], place / "data")
    scene.data[0] = place / "data"
    run(["mount", "-o", "remount,ro", place])
    for name in ("report", "import", "tidy"):
        outcome = run(scene.commands()[name])
        refuses(scene, name, outcome, 73, "read-only")
        message = outcome.stderr.lower()
        expect("rights" not in message, f"{name} tells to check rights, which would not help: {message}")
    outcome = run(scene.commands()["check"])
    expect(outcome.status == 0, f"check: {outcome}")


def mount_point(bench: Bench, folder: Path, kind: str) -> None:
    """The output is a mount point, as of a container: an exchange is refused with EBUSY."""
    need_mounts(bench)
    scene = Scene(bench, folder)
    if kind == "tmpfs":
        mount("tmpfs", scene.output, "size=8m")
    else:
        (folder / "elsewhere").mkdir()
        scene.output.mkdir()
        outcome = run(["mount", "--bind", folder / "elsewhere", scene.output])
        expect(outcome.status == 0, str(outcome))
    first = run([bench.binary, "report", "--data", scene.data[0], "--output", scene.output])
    expect(first.status == 0, f"into an empty mount point: {first}")
    scene.table.write_text("old\n")
    succeeds(scene, "report", run(scene.commands()["report"]))
    again = run(scene.commands()["report"])
    expect(again.status == 0 and "no byte" in again.stdout, f"once more: {again}")
    (scene.output / "notes.txt").write_text("mine")
    before = checks.contents(scene.output)
    outcome = run([bench.binary, "report", "--data", scene.data[0], "--output", scene.output])
    expect(outcome.status == 73, f"with notes.txt in it: {outcome}")
    expect(checks.contents(scene.output) == before, "a refused run changed files")


def overlay(bench: Bench, folder: Path) -> None:
    """The report lies in the lower layer of an overlay: an exchange is refused with EXDEV."""
    need_mounts(bench)
    layers = folder / "layers"
    for name in ("lower", "upper", "work"):
        (layers / name).mkdir(parents=True)
    scene = Scene(bench, folder)
    shutil.copytree(folder / "reference-0", layers / "lower" / "reports")
    (layers / "lower" / "table.csv").write_text("old\n")
    mount(
        "overlay", scene.place,
        f"lowerdir={layers}/lower,upperdir={layers}/upper,workdir={layers}/work")
    succeeds(scene, "report", run(scene.commands()["report"]))
    succeeds(scene, "tidy", run(scene.commands()["tidy"]))


def closed_descriptors(bench: Bench, folder: Path) -> None:
    """Each set of closed standard descriptors; what a command opens then has their numbers."""
    scene = Scene(bench, folder)
    plain = run(scene.commands()["check"]).stdout
    for closed in itertools.chain.from_iterable(
        itertools.combinations((0, 1, 2), size) for size in range(4)):
        marks = " ".join(f"{number}{'<' if number == 0 else '>'}&-" for number in closed)
        shell = ["sh", "-c", f'exec "$@" {marks}', "sh"]
        scene.put()
        stored = scene.data[0] / "snapshots/estat/2026-01"
        for name, command in scene.commands().items():
            outcome = run([*shell, *command])
            case = f"{name} without descriptors {closed}"
            if name != "check":
                expect(outcome.status == 0, f"{case}: {outcome}")
                expect(scene.is_new(name), f"{case} ends 0, but its output is the old one")
                expect(not scene.left(), f"{case} left {scene.left()[:3]}")
            elif 1 in closed:
                bad = checks.bad_ending(outcome, {73}, may_be_silent=2 in closed)
                expect(bad is None, f"{case}: {bad}")
            else:
                expect(outcome.status == 0 and outcome.stdout == plain, f"{case}: {outcome}")
            if name == "import":
                shutil.rmtree(stored)


def printing(scene: Scene) -> dict[str, list]:
    """Every command that prints, as it is called."""
    binary, data = scene.bench.binary, ["--data", scene.data[0]]
    titles = scene.data[0] / sample.TITLES
    return {
        "check": [binary, "check", *data], "list": [binary, "list", "areas", *data],
        "inspect": [binary, "inspect", scene.file, *data],
        "tidy": [binary, "tidy", scene.file, *data],
        "shortages": [binary, "shortages", "--ict", "all", *data],
        "map-titles": [
            binary, "map-titles", titles, "--language", "fr", "--delimiter", ";", "--encoding",
            "ISO-8859-1", *data],
        "what-if": [
            binary, "what-if", "--assume", "FRE1/adult-learning-4-weeks=15@2026", *data],
        "help": [binary, "--help"], "version": [binary, "--version"]}


def full_stdout(bench: Bench, folder: Path) -> None:
    """Standard output is a device that is always full, made for this trial."""
    need_root()
    scene = Scene(bench, folder)
    device = folder / "full"
    os.mknod(device, 0o666 | stat.S_IFCHR, os.makedev(1, 7))
    try:
        sink = open(device, "wb", buffering=0)
    except OSError as error:
        raise Skip(f"no device can be made here: {error}") from error
    with sink:
        for name, command in printing(scene).items():
            if name in ("help", "version"):
                continue
            outcome = run(command, stdout=sink)
            bad = checks.bad_ending(outcome, {73})
            expect(bad is None, f"{name}: {bad}")
            expect("no space" in outcome.stderr.lower(), f"{name} does not say why: {outcome}")
        scene.put()
        for name in ("report", "import"):
            outcome = run(scene.commands()[name], stdout=sink)
            succeeds(scene, name, outcome)


def closed_pipe(bench: Bench, folder: Path) -> None:
    """Whoever read the output has gone: quiet, 0."""
    scene = Scene(bench, folder)
    scene.put()
    commands = {**printing(scene), "report": scene.commands()["report"],
                "import": scene.commands()["import"]}
    for name, command in commands.items():
        reader, writer = os.pipe()
        os.close(reader)
        try:
            outcome = run(command, stdout=writer)
        finally:
            os.close(writer)
        expect(outcome.status == 0, f"{name}: {outcome}")
        expect(outcome.stderr == "", f"{name} is not quiet: {outcome.stderr[:200]}")


def few_descriptors(bench: Bench, folder: Path) -> None:
    scene = Scene(bench, folder)
    scene.put()
    for name, command in scene.commands().items():
        succeeds(scene, name, run(command, descriptors=16))


def ordinary_user(bench: Bench, folder: Path) -> None:
    """Rights of a user who is not root: what may be written is, what may not is said."""
    need_root()
    scene = Scene(bench, folder)
    scene.put()
    own = folder / "own"
    own.mkdir()
    os.chown(own, NOBODY, NOBODY)
    outcome = run(
        [bench.binary, "report", "--data", scene.data[1], "--output", own / "reports"], user=NOBODY)
    expect(outcome.status == 0, f"into a folder of his own: {outcome}")
    expect(checks.contents(own / "reports") == scene.references[1], "his report is another one")
    expect(os.listdir(own) == ["reports"], f"left beside it: {os.listdir(own)}")
    refuses(scene, "report", run(scene.commands()["report"], user=NOBODY), 73, "permission")
    refuses(scene, "import", run(scene.commands()["import"], user=NOBODY), 73, "permission")
    refuses(scene, "tidy", run(scene.commands()["tidy"], user=NOBODY), 73, "permission")
    # The folder is his, the one around it is not: nothing may be made beside.
    for path in (scene.output, *scene.output.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    succeeds(scene, "report", run(scene.commands()["report"], user=NOBODY))
    locked = scene.data[0] / "snapshots/estat/2024"
    locked.chmod(0)
    outcome = run(scene.commands()["check"], user=NOBODY)
    bad = checks.bad_ending(outcome, {66})
    expect(bad is None, f"a folder that may not be listed: {bad}")


def hostile_neighbour(bench: Bench, folder: Path) -> None:
    """In a folder for all another user has prepared the names that a run might take.

    He is granted what he cannot have: he knows the process id of the run before it begins.
    """
    need_root()
    scene = Scene(bench, folder)
    shared, victim = folder / "shared", folder / "victim.txt"
    shared.mkdir()
    shared.chmod(0o1777)
    scene.data[0].chmod(0o1777)
    for path in (scene.data[0], *scene.data[0].rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    victim.write_text("precious\n")
    os.chown(victim, NOBODY, NOBODY)
    kept = folder / "kept"
    kept.mkdir()
    (kept / "precious.txt").write_text("precious\n")
    os.chown(kept, NOBODY, NOBODY)

    def plant(target: Path) -> None:
        pid = os.getpid()
        names = [
            f"{base}.{word}{dash}{pid}" for base in ("reports", "table.csv", ".reports", ".table.csv")
            for word in ("new", "tmp", "skillgap", "part") for dash in ("-", ".", "")]
        names += [f".skillgap-{pid}", f"skillgap-{pid}", ".skillgap-lock", ".reports.lock"]
        for name in names:
            path = shared / name
            if not path.is_symlink():
                path.symlink_to(target)
                os.lchown(path, NEIGHBOUR, NEIGHBOUR)

    def victims_are_whole(name: str) -> None:
        expect(victim.read_text() == "precious\n", f"{name} overwrote a file of its user")
        expect(os.listdir(kept) == ["precious.txt"], f"{name} wrote into a folder of its user")

    plan = {
        "report": [bench.binary, "report", "--data", scene.data[1], "--output", shared / "reports"],
        "tidy": [
            bench.binary, "tidy", scene.file, "--data", scene.data[0], "--output",
            shared / "table.csv"]}
    for name, command in plan.items():
        for target in (victim, kept):
            def prepare(target=target) -> None:
                plant(target)
                os.setgroups([])
                os.setresgid(NOBODY, NOBODY, NOBODY)
                os.setresuid(NOBODY, NOBODY, NOBODY)
            process = subprocess.Popen(
                [str(part) for part in command], preexec_fn=prepare, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
            outcome = finish(process)
            victims_are_whole(name)
            expect(outcome.status == 0, f"{name} beside prepared links: {outcome}")
    torn = checks.torn(shared / "reports", may_be_marked=False)
    expect(not torn, f"the report is torn: {torn[:2]}")
    expect((shared / "table.csv").read_text() == scene.tidy_text, "the table is another one")
    planted = [path for path in shared.iterdir() if path.is_symlink()]
    expect(len(planted) >= 100, "names of the neighbour were removed")
    # A folder of a neighbour that looks as if a dead run of ours had left it.
    stranger = shared / ".reports.skillgap-0123456789abcdef"
    stranger.mkdir()
    (stranger / "mine.txt").write_text("of the neighbour\n")
    outcome = run(plan["report"][:2] + ["--data", scene.data[0], "--output", shared / "reports"],
                  user=NOBODY)
    expect(outcome.status == 0, f"beside a strange staging folder: {outcome}")
    expect((stranger / "mine.txt").exists(), "a folder of the neighbour was emptied")


def no_proc(bench: Bench, folder: Path) -> None:
    need_mounts(bench)
    scene = Scene(bench, folder)
    scene.put()
    hide = [need("unshare"), "--mount", "--propagation", "private", "sh", "-c",
            'umount -l /proc && exec "$@"', "sh"]
    for name, command in scene.commands().items():
        outcome = run([*hide, *command])
        expect("OVERVIEW" not in outcome.stdout, f"{name} prints its help and ends {outcome.status}")
        succeeds(scene, name, outcome)


def same_process_id(bench: Bench, folder: Path) -> None:
    """Two containers share an output, and in each the command is process 1."""
    need_root()
    scene = Scene(bench, folder)
    prefix = [need("unshare"), "--pid", "--fork", "--kill-child"]
    probe = run([*prefix, "true"])
    if probe.status != 0:
        raise Skip(f"unshare --pid: {probe.stderr.strip()}")
    rounds = bench.size(40, 4)
    for turn in range(rounds):
        if scene.output.exists() and turn % 2:
            shutil.rmtree(scene.output)
        crowd = [
            start([*prefix, bench.binary, "report", "--data", data, "--output", scene.output])
            for data in scene.data]
        outcomes = [finish(process) for process in crowd]
        bad = [str(outcome) for outcome in outcomes if outcome.status != 0]
        expect(not bad, f"round {turn} of {rounds}: {bad[:1]}")
        torn = checks.torn(scene.output, may_be_marked=False)
        expect(not torn, f"round {turn} of {rounds}: the report is torn: {torn[:2]}")
        expect(
            checks.contents(scene.output) in scene.references, f"round {turn}: it is neither report")
        expect(os.listdir(scene.place) == ["reports"], f"round {turn}: {os.listdir(scene.place)}")


def vanished(bench: Bench, folder: Path, kind: str) -> None:
    """What was there for the last report is not to be had now: never a smaller report with 0."""
    scene = Scene(bench, folder)
    scene.put()
    data = scene.data[1]
    command = scene.commands()["report"]
    first = run(command)
    expect(first.status == 0, str(first))
    nowhere = folder / "nowhere" / "share"
    edition = data / "snapshots/estat/2025"
    prefix: list = []
    if kind == "snapshot":
        for path in edition.iterdir():
            path.unlink()
    elif kind == "edition":
        shutil.rmtree(edition)
    elif kind in ("link-snapshots", "link-agency", "link-edition", "link-file"):
        target = {
            "link-snapshots": data / "snapshots", "link-agency": data / "snapshots/estat",
            "link-edition": edition, "link-file": edition / "isoc_sks_itspt.tsv"}[kind]
        shutil.rmtree(target) if target.is_dir() else target.unlink()
        target.symlink_to(nowhere)
    else:
        # Each reading of a folder of the data fails, one after another, in its middle and at its end.
        log = folder / "log"
        run([*strace.traced(["getdents64"]), "-y", "-o", log, *command])
        listed = re.findall(r"getdents64\(\d+<(.*?)>", log.read_text())
        numbers = [index + 1 for index, path in enumerate(listed) if path.startswith(str(data))]
        expect(len(numbers) > 4, "no folder is listed")
        for number in numbers:
            outcome = run([*strace.failing(("getdents64", number), "EIO"), *command])
            bad = checks.bad_ending(outcome, {66})
            expect(bad is None, f"EIO in {listed[number - 1]}: {bad}")
            expect(checks.contents(scene.output) == scene.references[1], "the old report changed")
        return
    outcome = run([*prefix, *command])
    bad = checks.bad_ending(outcome, {66})
    expect(bad is None, f"{bad}")
    expect(checks.contents(scene.output) == scene.references[1], "the old report was changed")
    if kind.startswith("link"):
        reader = run([bench.binary, "check", "--data", data])
        bad = checks.bad_ending(reader, {66})
        expect(bad is None, f"check: {bad}")


def damaged_snapshot(bench: Bench, folder: Path, kind: str) -> None:
    """A stored file that is damaged, missing or empty is mended by importing the same file again."""
    scene = Scene(bench, folder)
    command = scene.commands()["import"]
    succeeds_once = run(command)
    expect(succeeds_once.status == 0, str(succeeds_once))
    stored = scene.data[0] / "snapshots/estat/2026-01/trng_lfse_04.tsv.gz"
    whole = stored.read_bytes()
    if kind == "damaged":
        stored.write_bytes(whole[:-9] + bytes([whole[-9] ^ 255]) + whole[-8:])
    elif kind == "empty":
        stored.write_bytes(b"")
    else:
        stored.unlink()
    outcome = run(command)
    expect(outcome.status == 0, f"importing again: {outcome}")
    expect("unchanged" not in outcome.stdout, f"says that nothing changed: {outcome.stdout.strip()}")
    expect(stored.exists() and stored.read_bytes() == whole, "the stored file is not mended")
    reader = run(scene.commands()["check"])
    expect(reader.status == 0, f"check: {reader}")


def trials(bench: Bench) -> None:
    bodies = {
        "full-disk": full_disk, "full-mount-point": full_mount_point, "full-data": full_data,
        "read-only": read_only,
        "mount-point/tmpfs": lambda *both: mount_point(*both, "tmpfs"),
        "mount-point/bind": lambda *both: mount_point(*both, "bind"), "overlay": overlay,
        "closed-descriptors": closed_descriptors, "full-stdout": full_stdout,
        "closed-pipe": closed_pipe, "few-descriptors": few_descriptors,
        "ordinary-user": ordinary_user, "hostile-neighbour": hostile_neighbour, "no-proc": no_proc,
        "same-process-id": same_process_id}
    for kind in (
        "snapshot", "edition", "link-snapshots", "link-agency", "link-edition", "link-file",
        "listing-fails"):
        bodies["vanished/" + kind] = lambda *both, kind=kind: vanished(*both, kind)
    for kind in ("damaged", "empty", "missing"):
        bodies["import-mends/" + kind] = lambda *both, kind=kind: damaged_snapshot(*both, kind)
    held = tried = 0
    for name, body in bodies.items():
        if bench.wants("places/" + name):
            tried += 1
            before = len(bench.failures) + len(bench.skips)
            with bench.trial("places/" + name) as folder:
                body(bench, folder)
            held += len(bench.failures) + len(bench.skips) == before
    bench.say("places", f"{held} of {tried} hold")
