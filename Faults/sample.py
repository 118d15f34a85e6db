"""A small, valid data folder: the sample that the Swift tests use, read from where it is written."""

import hashlib
import re
import textwrap
from pathlib import Path

SUPPORT = Path(__file__).resolve().parent.parent / "Tests" / "TestSupport"

LEARNING = "snapshots/estat/2024/trng_lfse_04.tsv"
TITLES = "snapshots/france/2024-03/tension.csv"

ESCAPES = {"\\": "\\", "t": "\t", "n": "\n", '"': '"'}


def _literals(source: str) -> dict[str, str]:
    """The multi-line texts of a Swift file by the name of their constant."""
    texts = {}
    for name, body in re.findall(r'static let (\w+) = """\n(.*?)\n *"""', source, re.DOTALL):
        text = re.sub(r"\\\n *", "", textwrap.dedent(body))
        texts[name] = re.sub(r"\\(.)", lambda escape: ESCAPES[escape[1]], text)
    return texts


def files() -> dict[str, bytes]:
    """Every file of the sample by its path below the data folder, origins not included."""
    sources = "".join(path.read_text() for path in sorted(SUPPORT.glob("Sample*.swift")))
    texts = _literals(sources)
    table = re.search(r"static let files = \[(.*?)\n  \]", sources, re.DOTALL)
    names = dict(re.findall(r'"([\w.-]+\.(?:csv|yml))": (\w+)', table[1]))
    result = {"catalogue/" + name: texts[constant].encode() for name, constant in names.items()}
    snapshots = re.findall(r'"([\w./-]+)": (?:Array\((\w+)\.utf8\)|latin1\((\w+)\))', sources)
    for path, plain, latin in snapshots:
        text = texts[plain or latin]
        content = text.encode() if plain else text.replace("\u2019", "\x92").encode("latin-1")
        result["snapshots/" + path] = content
    if len(result) < 25 or LEARNING not in result or TITLES not in result:
        raise SystemExit(f"the sample in {SUPPORT} is not written as this script reads it")
    return result


def origin(path: str, content: bytes, source: str = "unknown") -> bytes:
    """The origin that stands beside a snapshot."""
    _, _, edition, name = path.split("/")
    digest = hashlib.sha256(content).hexdigest()
    return (
        f"publisher: Sample office\ndataset: {name.split('.')[0]}\ntitle: Sample table\n"
        f'table_updated: "{edition}"\nretrieved: unknown\nscope: partial\n'
        f"transcription: made up for a trial\nflags: known\nlicence: unknown\nsource: {source}\n"
        f"notes: unknown\nsha256: {digest}\ncontent_sha256: {digest}\n"
    ).encode()


def origin_path(path: str) -> str:
    folder, name = path.rsplit("/", 1)
    return f"{folder}/{name.split('.')[0]}.origin.yml"


def complete(sample: dict[str, bytes]) -> dict[str, bytes]:
    """The files with an origin for every snapshot that has none."""
    result = dict(sample)
    for path, content in sample.items():
        if path.startswith("snapshots/") and not path.endswith(".origin.yml"):
            result.setdefault(origin_path(path), origin(path, content))
    return result


def store(sample: dict[str, bytes], folder: Path) -> Path:
    for path, content in complete(sample).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def variant(number: int) -> dict[str, bytes]:
    """The sample with another figure, so that its report differs from that of each other number."""
    result = files()
    old, new = b"\t12.6 \n", f"\t{10 + number % 40}.{number // 40 % 10} \n".encode()
    if result[LEARNING].count(old) != 1:
        raise SystemExit("the figure that the variants of the sample change is not there")
    result[LEARNING] = result[LEARNING].replace(old, new)
    return result
