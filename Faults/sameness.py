"""The same figures give the same bytes: in every zone, locale, folder, order of files, for every user."""

import os
import random
import shutil
from pathlib import Path

import checks
from harness import NOBODY, Bench, environment, expect, run

DATA = Path(__file__).resolve().parent.parent / "data"
ZONES = ("UTC", "Europe/Brussels", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu",
         "Antarctica/Troll", "Nowhere/At_All", ":/etc/localtime", "XYZ-14:59", "")
LOCALES = ("C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "nl_BE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8",
           "de_DE.ISO-8859-1", "xx_XX", "")
NAMES = ("data", "d", "données été", "données e\u0301te\u0301", "a b  c", "$(x)", "-data", "数据", "x" * 200)


def shuffled_copy(chance: random.Random, target: Path) -> None:
    """Copies the data folder file by file in random order, with other times and rights."""
    names = checks.listing(DATA)
    chance.shuffle(names)
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DATA / name, target / name)
        (target / name).chmod(chance.choice((0o644, 0o444, 0o755)))
        os.utime(target / name, (chance.randrange(2**31), chance.randrange(2**31)))


def one(bench: Bench, folder: Path, name: str, expected: dict) -> None:
    chance = bench.random(name)
    data = folder / chance.choice(NAMES)
    shuffled_copy(chance, data)
    place = folder / chance.choice(("out", "sortie", "une sortie é", "o" * 100))
    place.mkdir(exist_ok=True)
    user = chance.choice((None, NOBODY)) if os.geteuid() == 0 else None
    if user is not None:
        os.chown(place, user, user)
    cwd = chance.choice((folder, data, place, Path("/")))
    output = place / "reports"
    paths = [data, output]
    if chance.random() < 0.5:
        paths = ["./" + os.path.relpath(path, cwd) for path in paths]
    variables = {"TZ": chance.choice(ZONES), "LANG": chance.choice(LOCALES),
                 "LC_ALL": chance.choice(LOCALES), "HOME": chance.choice(("/", "/nowhere", str(place))),
                 "COLUMNS": chance.choice(("20", "500")), "LANGUAGE": chance.choice(("nl:fr", "tr"))}
    command = [bench.binary, "report", f"--data={paths[0]}", f"--output={paths[1]}"]
    if chance.random() < 0.3:
        command = ["taskset", "-c", "0", *command]
    umask = os.umask(chance.choice((0o022, 0o077, 0o002)))
    try:
        outcome = run(command, cwd=cwd, user=user, env=environment(**variables))
    finally:
        os.umask(umask)
    expect(outcome.status == 0, f"{variables} in {cwd}: {outcome}")
    found = checks.contents(output)
    different = sorted(path for path in expected.keys() | found.keys()
                       if expected.get(path) != found.get(path))
    expect(not different, f"{different[:3]} differ under {variables}, data {data.name!r}, cwd {cwd}")


def trials(bench: Bench) -> None:
    if not bench.wants("sameness"):
        return
    expected: dict = {}
    with bench.trial("sameness/reference") as folder:
        outcome = run([bench.binary, "report", "--data", DATA, "--output", folder / "reports"])
        expect(outcome.status == 0, str(outcome))
        expected = checks.contents(folder / "reports")
    count = before = 0
    before = len(bench.failures)
    for number in range(bench.size(380, 10)):
        name = f"sameness/{number}"
        if bench.wants(name) and expected:
            count += 1
            with bench.trial(name) as folder:
                one(bench, folder, name, expected)
    bench.say(
        "sameness", f"{count} runs, {len(expected)} files each, {len(bench.failures) - before} differ")
