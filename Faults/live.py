"""What is live in an output: formulas in CSV, markup and links in Markdown, controls on a terminal."""

import csv
import html
import io
import re

# Every text that is let in carries this word, so that what the program itself writes does not count.
MARK = "zq"
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(
    r"(?<!\\)(?:\\\\)*\[(?:\\.|[^\[\]\\])*\](?:\((?P<address>[^)]*)\)|\[(?P<name>[^\]]*)\])")
# C0 without line feed, DEL and C1; marks that change the direction or hide.
CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


def in_csv(text: str) -> list[str]:
    """The fields that a spreadsheet would take for a formula; numbers stay as they are."""
    found = []
    for record in csv.reader(io.StringIO(text, newline="")):
        for field in record:
            if field.startswith(FORMULA) and not NUMBER.fullmatch(field):
                found.append(f"formula {field!r}")
    return found


def protected(text: str) -> str:
    """A text as the stated rule writes it in a CSV file below reports/."""
    return "'" + text if text.startswith((*FORMULA, "'")) else text


def _without_code(line: str) -> str:
    """A line of Markdown without its spans of code, which show what they hold."""
    result, index = [], 0
    while index < len(line):
        if line[index] == "\\":
            result.append(line[index:index + 2])
            index += 2
            continue
        run = re.match("`+", line[index:])
        if run:
            ticks = len(run[0])
            end = re.search(rf"(?<!`)`{{{ticks}}}(?!`)", line[index + ticks:])
            if end:
                result.append("\x00")
                index += ticks + end.end()
                continue
            result.append(run[0])
            index += ticks
            continue
        result.append(line[index])
        index += 1
    return "".join(result)


def _plain(line: str) -> str:
    """A line as a reader sees it: escapes and character references resolved."""
    return html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", line))


def _cells(line: str) -> int:
    return len(re.sub(r"\\.", "", line).strip().strip("|").split("|"))


def in_markdown(text: str) -> list[str]:
    """Links, addresses, tags and broken tables that a text from outside has made."""
    found, width = [], 0
    for line in text.split("\n"):
        is_row = line.startswith("|")
        # In a table a bar ends a cell in a span of code too.
        if is_row:
            width = width or _cells(line)
            if _cells(line) != width:
                found.append(f"row of {_cells(line)} cells, not {width}: {line[:80]!r}")
        else:
            width = 0
        if MARK not in line.lower():
            continue
        source = _without_code(line)
        for match in re.finditer(r"(?<!\\)(?:\\\\)*<(/?[a-zA-Z][^ >]*|!--|\?)", source):
            if MARK in source[match.start():match.start() + 60]:
                found.append(f"tag {match[0]!r}")
        for match in LINK.finditer(source):
            if MARK in (match["address"] or match["name"] or ""):
                found.append(f"link {match[0]!r}")
        if re.match(rf"\[[^\]]*{MARK}[^\]]*\]:", source):
            found.append("definition of a link")
        for match in re.finditer(r"(?i)(?:https?|ftp)://[^\s|]*|(?<!\w)www\.[^\s|]*", source):
            if MARK in match[0]:
                found.append(f"address {match[0]!r}")
        for match in MAIL.finditer(_plain(source)):
            if MARK in match[0]:
                found.append(f"mail address {match[0]!r}")
        for match in re.finditer(rf"(?<!\\)(\*+|~~){MARK}", source):
            found.append(f"emphasis {match[0]!r}")
    return found


def controls(text: str) -> list[str]:
    """The control characters of a page; the direction of writing is the writer's own there."""
    return sorted({what for what in on_terminal(text) if what < "U+00A0"})


def on_terminal(text: str) -> list[str]:
    """The characters that a terminal would obey."""
    found = sorted({f"U+{ord(match[0]):04X}" for match in CONTROL.finditer(text)})
    if any("\udc80" <= character <= "\udcff" for character in text):
        found.append("bytes that are no UTF-8")
    return found
