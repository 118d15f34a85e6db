"""People who move, protect and fill folders while the command works in them, or between two runs."""

import os
import time
from pathlib import Path

import checks
import sample
from crowds import import_command, received, report
from harness import Bench, expect, finish, need_root, run, start
from strace import traced

NOBODY = 65534


def slowed(call: str, when: int, command: list) -> list:
    """A command that sleeps for a second and a half as it enters a call."""
    return [
        *traced([call]), "-o", "/dev/null",
        "-e", f"inject={call}:delay_enter=1500000:when={when}", *command]


def staged(parent: Path) -> None:
    """Waits until the new report is whole beside the old one: the run is about to exchange them."""
    for _ in range(500):
        for path in parent.glob(".reports.skillgap-*"):
            if (path / "manifest.json").exists() and not (path / ".skillgap-staging").exists():
                return
        time.sleep(0.005)
    expect(False, "the run never came to its exchange")


def moved_away(bench: Bench, folder: Path) -> None:
    """A report that a person moves away before the exchange is not emptied in its new place."""
    data = sample.store(sample.variant(0), folder / "data")
    newer = sample.store(sample.variant(1), folder / "newer")
    place = folder / "place"
    place.mkdir()
    output = place / "reports"
    expect(run(report(bench, data, output)).status == 0, "the first report failed")
    before = checks.contents(output)
    process = start(slowed("renameat2", 1, report(bench, newer, output)))
    staged(place)
    os.rename(output, place / "archive")
    output.mkdir()
    (output / "mine.txt").write_text("mine")
    outcome = finish(process)
    expect(outcome.status == 73, f"exit {outcome.status}: {outcome}")
    expect(checks.contents(place / "archive") == before, "the report that was moved away changed")
    expect((output / "mine.txt").read_text() == "mine", "the file of the new folder is gone")
    expect(sorted(os.listdir(place)) == ["archive", "reports"], f"left: {os.listdir(place)}")


def added_meanwhile(bench: Bench, folder: Path) -> None:
    """What a person adds or edits between check and exchange is not deleted."""
    data = sample.store(sample.variant(0), folder / "data")
    newer = sample.store(sample.variant(1), folder / "newer")
    output = folder / "place" / "reports"
    output.parent.mkdir()
    expect(run(report(bench, data, output)).status == 0, "the first report failed")
    process = start(slowed("renameat2", 1, report(bench, newer, output)))
    staged(output.parent)
    (output / "notes.txt").write_text("mine")
    (output / "index.md").write_text("edited")
    outcome = finish(process)
    expect(outcome.status == 0, f"exit {outcome.status}: {outcome}")
    expect((output / "notes.txt").read_text() == "mine", "the added file is gone")
    expect((output / "kept" / "index.md").read_text() == "edited", "the edited page is gone")
    faults = checks.torn(output, foreign=("notes.txt", "kept/index.md"))
    expect(not faults, f"torn: {faults}")


def shared_snapshots(bench: Bench, folder: Path) -> None:
    """Two data folders over one folder of snapshots: imports at once are whole."""
    data = sample.store(sample.variant(0), folder / "data")
    other = folder / "other"
    other.mkdir()
    for name in ("catalogue", "snapshots"):
        (other / name).symlink_to(data / name)
    table = folder / "specialists.tsv"
    table.write_bytes(sample.files()["snapshots/estat/2025/isoc_sks_itspt.tsv"])
    first = start(slowed("fsync", 1, import_command(bench, data, received(folder, 3), "2026-03")))
    second = start([
        bench.binary, "import", table, "--dataset", "isoc_sks_itspt", "--edition", "2026-03",
        "--data", other])
    outcomes = [finish(first), finish(second)]
    expect([outcome.status for outcome in outcomes] == [0, 0], f"{outcomes}")
    expect(not checks.broken_snapshots(data), f"{checks.broken_snapshots(data)}")
    expect(not checks.hidden(data), f"left: {checks.hidden(data)}")


def beside_a_snapshot(bench: Bench, folder: Path) -> None:
    """A person's file beside a snapshot stays, and a damaged one is kept."""
    data = sample.store(sample.variant(0), folder / "data")
    command = import_command(bench, data, received(folder, 3), "2026-03")
    expect(run(command).status == 0, "the import failed")
    place = data / "snapshots" / "estat" / "2026-03"
    notes = place / "trng_lfse_04.notes.txt"
    notes.write_text("mine")
    outcome = run(command)
    expect(outcome.status == 73 and str(notes.name) in outcome.stderr, f"{outcome}")
    expect(notes.read_text() == "mine", "the notes are gone")
    notes.unlink()
    stored = place / "trng_lfse_04.tsv.gz"
    stored.write_bytes(b"damaged")
    expect(run(command).status == 0, "the damaged file was not mended")
    expect((place / ".trng_lfse_04.tsv.gz.kept").read_bytes() == b"damaged", "nothing was kept")
    expect(not checks.broken_snapshots(data), f"{checks.broken_snapshots(data)}")


def protected(bench: Bench, folder: Path) -> None:
    """As an ordinary user: closed subfolders, folders of root, root in between."""
    need_root()
    data = sample.store(sample.variant(0), folder / "data")
    newer = sample.store(sample.variant(1), folder / "newer")
    place = folder / "place"
    place.mkdir()
    os.chown(place, NOBODY, NOBODY)
    output = place / "reports"

    def by_user(source: Path) -> None:
        outcome = run(report(bench, source, output), user=NOBODY)
        expect(outcome.status == 0, f"exit {outcome.status}: {outcome}")
        expect(os.listdir(place) == ["reports"], f"left: {os.listdir(place)}")

    by_user(data)
    (output / "csv").chmod(0o555)
    by_user(newer)
    (output / "csv").chmod(0o755)
    (output / "index.md").write_text("edited")
    expect(run(report(bench, data, output)).status == 0, "root cannot write the report")
    by_user(newer)
    expect((output / "kept" / "index.md").read_text() == "edited", "the edited page is gone")
    (output / "lost+found").mkdir(mode=0o700)
    by_user(data)
    expect((output / "lost+found").is_dir(), "lost+found is gone")


def trials(bench: Bench) -> None:
    bodies = (moved_away, added_meanwhile, shared_snapshots, beside_a_snapshot, protected)
    for body in bodies:
        name = "people/" + body.__name__.replace("_", "-")
        if bench.wants(name):
            with bench.trial(name) as folder:
                body(bench, folder)
    bench.say("people", f"{len(bodies)} ways of working in a folder that the command works in")
