"""What is whole and what is torn: a report against its manifest, a data folder against its origins."""

import hashlib
import json
import os
from pathlib import Path

JOURNAL = ".skillgap-journal.json"
STAGING = ".skillgap-"
IMPORT_JOURNAL = ".skillgap-import.json"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def listing(folder: Path) -> list[str]:
    """Every file and link below a folder, relative to it, sorted; folders only where they are empty."""
    found = []
    for path, folders, names in os.walk(folder):
        here = os.path.relpath(path, folder)
        links = [name for name in folders if os.path.islink(os.path.join(path, name))]
        entries = names + links
        found += [os.path.normpath(os.path.join(here, name)) for name in entries]
        if not entries and not folders and here != ".":
            found.append(here + "/")
    return sorted(found)


def contents(folder: Path) -> dict[str, str]:
    """The digest of every file below a folder."""
    return {name: digest(folder / name) for name in listing(folder) if not name.endswith("/")}


def shown(report: Path) -> dict[str, str]:
    """The digests of a report's files, without what a dead run left in it."""
    return {path: text for path, text in contents(report).items() if not path.startswith(STAGING)}


def torn(report: Path, may_be_marked: bool = True, foreign: tuple[str, ...] = ()) -> list[str]:
    """What is wrong with a report; nothing where it is whole, absent, or marked as unfinished.

    - may_be_marked: a journal says that a run died in it, and staging folders of ours are no fault.
    - foreign: paths of files that a person put there.
    """
    if not report.exists():
        return []
    names = listing(report)
    own = [name for name in names if name.split("/")[0].startswith(STAGING)]
    if JOURNAL in names and may_be_marked:
        return []
    faults = [] if may_be_marked else [f"{name} was left" for name in own]
    names = [name for name in names if name not in own and name not in foreign]
    if not names:
        return faults
    try:
        outputs = json.loads((report / "manifest.json").read_bytes())["outputs"]
    except (OSError, ValueError, KeyError) as error:
        return faults + [f"no manifest that can be read beside {len(names)} files ({error})"]
    listed = {entry["path"]: entry for entry in outputs}
    for path, entry in sorted(listed.items()):
        file = report / path
        if not file.is_file():
            faults.append(f"{path} is missing")
        elif file.stat().st_size != entry["bytes"] or digest(file) != entry["sha256"]:
            faults.append(f"{path} is not what the manifest says")
    extra = set(names) - set(listed) - {"manifest.json"}
    return faults + [f"{path} is in no manifest" for path in sorted(extra)]


def marked_imports(data: Path) -> list[str]:
    """The journals of imports that died: to a reader their table is not there yet."""
    return [name for name in hidden(data) if name.endswith(IMPORT_JOURNAL)]


def broken_snapshots(data: Path) -> list[str]:
    """What a reader of a data folder would stumble over: neither what is hidden nor what a journal marks."""
    faults = []
    for path, _, names in os.walk(data / "snapshots"):
        visible = {name for name in names if not name.startswith(".")}
        marked = {name[1:-len(IMPORT_JOURNAL)] for name in names if name.endswith(IMPORT_JOURNAL)}
        stems = {name.split(".")[0] for name in visible} - marked
        for stem in sorted(stems):
            files = sorted(name for name in visible if name.split(".")[0] == stem)
            origins = [name for name in files if name.endswith(".origin.yml")]
            contents = [name for name in files if name not in origins]
            place = os.path.relpath(os.path.join(path, stem), data)
            if len(origins) != 1 or len(contents) != 1:
                faults.append(f"{place}: {len(contents)} files and {len(origins)} origins")
                continue
            text = (Path(path) / origins[0]).read_text(errors="replace")
            if digest(Path(path) / contents[0]) not in text:
                faults.append(f"{place}: the file is not the one its origin describes")
    return faults


def hidden(folder: Path) -> list[str]:
    """Hidden files and folders at any depth, relative to the folder."""
    found = []
    for path, folders, names in os.walk(folder):
        for name in folders + names:
            if name.startswith("."):
                found.append(os.path.relpath(os.path.join(path, name), folder))
    return sorted(found)


TRAPS = ("Fatal error", "Illegal instruction", "Trace/breakpoint", "Segmentation fault", "Stack dump")
STATUSES = {0, 64, 65, 66, 69, 73, 74, 75}
HOLLOW = (": Success", "error 512", "rror 0", "unknown error", "(null)")


def bad_ending(outcome, statuses=None, may_be_silent: bool = False) -> str | None:
    """Why a run did not end as a run that fails in order does; nil where it did."""
    allowed = STATUSES if statuses is None else set(statuses)
    if outcome.status < 0 or outcome.status > 128:
        return f"ended by a signal: {outcome}"
    if any(trap in outcome.stderr for trap in TRAPS):
        return f"trapped: {outcome}"
    if outcome.status not in allowed:
        return f"{outcome}; expected one of {sorted(allowed)}"
    if outcome.status != 0:
        if not may_be_silent and not outcome.stderr.strip():
            return f"exit {outcome.status} without a message"
        hollow = [text for text in HOLLOW if text in outcome.stderr]
        if hollow:
            return f"the message says nothing ({hollow[0]!r}): {outcome}"
        if "OVERVIEW:" in outcome.stdout + outcome.stderr:
            return f"prints its help: {outcome.status}"
    return None
