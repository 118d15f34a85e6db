"""The checkers themselves: each sees the fault that is planted for it, and none where there is none."""

import hashlib
import json
import shutil
from pathlib import Path

import checks
import live
import sample
from harness import Bench, Outcome, expect, run


def report(folder: Path) -> Path:
    """A small report with its manifest."""
    files = {"index.md": b"# index\n", "csv/gaps.csv": b"a,b\n1,2\n"}
    outputs = []
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
        outputs.append({
            "path": path, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)})
    (folder / "manifest.json").write_text(json.dumps({"outputs": outputs}))
    return folder


def torn_reports(folder: Path) -> None:
    whole = report(folder / "whole")
    expect(checks.torn(whole, may_be_marked=False) == [], "a whole report counts as torn")
    expect(checks.torn(folder / "none") == [], "no report counts as torn")

    def damage(body) -> list[str]:
        copy = folder / "copy"
        shutil.copytree(whole, copy)
        body(copy)
        found = checks.torn(copy)
        shutil.rmtree(copy)
        return found

    planted = {
        "a missing file": lambda copy: (copy / "index.md").unlink(),
        "another content of the same length": lambda copy: (copy / "index.md").write_bytes(b"# iNdex\n"),
        "a file cut short": lambda copy: (copy / "csv/gaps.csv").write_bytes(b"a,b\n"),
        "an empty file": lambda copy: (copy / "csv/gaps.csv").write_bytes(b""),
        "a file in no manifest": lambda copy: (copy / "memo.md").write_bytes(b"x"),
        "an empty folder": lambda copy: (copy / "memo").mkdir(),
        "no manifest": lambda copy: (copy / "manifest.json").unlink(),
        "half a manifest": lambda copy: (copy / "manifest.json").write_text('{"outputs": ['),
        "a link in place of a file": lambda copy: (
            (copy / "index.md").unlink(), (copy / "index.md").symlink_to("nowhere"))}
    for name, body in planted.items():
        expect(damage(body) != [], f"{name} does not count as torn")

    def marked(copy: Path) -> None:
        (copy / "index.md").unlink()
        (copy / checks.JOURNAL).write_text("{}")

    expect(damage(marked) == [], "a report that a journal marks counts as torn")
    (whole / ".skillgap-0123").mkdir()
    expect(checks.torn(whole) == [], "a staging folder counts as torn")
    expect(checks.torn(whole, may_be_marked=False) != [], "what was left is not seen")
    expect(checks.hidden(whole) == [".skillgap-0123"], "what is hidden is not seen")


def broken_data(folder: Path) -> None:
    def damage(body) -> list[str]:
        data = sample.store(sample.files(), folder / "data")
        body(data)
        found = checks.broken_snapshots(data)
        shutil.rmtree(data)
        return found

    expect(damage(lambda data: None) == [], "the sample counts as broken")
    planted = {
        "a file without origin": lambda data: (data / sample.origin_path(sample.LEARNING)).unlink(),
        "an origin without file": lambda data: (data / sample.LEARNING).unlink(),
        "an empty file": lambda data: (data / sample.LEARNING).write_bytes(b""),
        "two files": lambda data: (data / (sample.LEARNING + ".gz")).write_bytes(b"")}
    for name, body in planted.items():
        expect(damage(body) != [], f"{name} is not seen in a data folder")

    def marked(data: Path) -> None:
        path = data / sample.LEARNING
        (data / sample.origin_path(sample.LEARNING)).unlink()
        path.with_name(".trng_lfse_04" + checks.IMPORT_JOURNAL).write_text("{}")

    expect(damage(marked) == [], "an import that a journal marks counts as broken")


def endings(folder: Path) -> None:
    for outcome, is_bad in (
        (Outcome(0, "", ""), False), (Outcome(73, "", "x: error: no space is left; free some"), False),
        (Outcome(-4, "", ""), True), (Outcome(139, "", "x"), True), (Outcome(1, "", "x"), True),
        (Outcome(73, "", ""), True), (Outcome(73, "", "x: error: it failed: Success; y"), True),
        (Outcome(73, "", "x: error: error 512 of the file system"), True),
        (Outcome(0, "", "Fatal error: Index out of range"), True)):
        expect((checks.bad_ending(outcome) is not None) == is_bad, f"{outcome} is judged wrongly")


def live_constructs(folder: Path) -> None:
    for text in ('=1+1,"a"\n', 'a,"=HYPERLINK(""x"")"\n', "+1zq\n", "@zq\n", '"\t=1"\n', "-zq\n",
                 "\uff1d1\n"):
        expect(live.in_csv(text) != [], f"{text!r} is live in CSV and is not seen")
    for text in ("'=1+1\n", "-2.5,+3,1e-5\n", '"a=1"\n', "''quoted\n", ""):
        expect(live.in_csv(text) == [], f"{text!r} is not live in CSV: {live.in_csv(text)}")
    planted = (
        "see http://zq.example.com", "| a | www.zq.example |", "zq@example.com", "a&#64;zq zq&#64;a.com",
        "zq\\@example.com", "<script>zq</script>", "\\\\<b>zq", "[x](zq)", "![x](http://zq.a/b)",
        "[x][zq]", "**zq**", "<http://zq.example>", "[zq]: http://a.example", "<!--zq", "`a` [x](zq)",
        "`` ` [x](zq)", "| a | b |\n|---|---|\n| zq | b | c |")
    for text in planted:
        expect(live.in_markdown(text) != [], f"{text!r} is live in Markdown and is not seen")
    for text in (
        "see http\\://zq.example.com", "www\\.zq.example", "`zq@example.com`", "\\<script>zq\\</script>",
        "\\[x](zq)", "!\\[x](zq)", "\\*\\*zq\\*\\*", "[zq](territories/lys.md)", "`<b>zq`",
        "| a | b |\n|---|---|\n| zq \\| b | c |", "http://other.example [x](y)"):
        expect(live.in_markdown(text) == [], f"{text!r} is not live: {live.in_markdown(text)}")
    for text in ("\x1b[31m", "a\x07", "\x9b1m", "\u202e", "\u200f", "\x7f", "a\rb", "\udcff"):
        expect(live.on_terminal(text) != [], f"{text!r} is obeyed by a terminal and is not seen")
    expect(live.on_terminal("Éleveurs ’ –\u00a0ή\n") == [], "plain text counts as live")


def whole_run(bench: Bench, folder: Path) -> None:
    """A real report is whole, and one byte changed in any file of it is seen."""
    data = sample.store(sample.files(), folder / "data")
    output = folder / "reports"
    outcome = run([bench.binary, "report", "--data", data, "--output", output])
    expect(outcome.status == 0, str(outcome))
    expect(checks.torn(output, may_be_marked=False) == [], "a report in peace counts as torn")
    for name in checks.listing(output):
        path = output / name
        content = path.read_bytes()
        path.write_bytes(content[:-2] + bytes([content[-2] ^ 1]) + content[-1:])
        expect(checks.torn(output) != [], f"a changed byte of {name} is not seen")
        path.write_bytes(content)


def trials(bench: Bench) -> None:
    bodies = (torn_reports, broken_data, endings, live_constructs)
    plans = {body.__name__.replace("_", "-"): body for body in bodies}
    plans["whole-run"] = lambda folder: whole_run(bench, folder)
    before = len(bench.failures)
    for name, body in plans.items():
        if bench.wants("selftest/" + name):
            with bench.trial("selftest/" + name) as folder:
                body(folder)
    bench.say("selftest", f"{len(plans)} checkers, {len(bench.failures) - before} blind")
