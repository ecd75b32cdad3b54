"""The shape of the house: imports run one way, and the library knows nothing of MkDocs."""

import ast
import functools
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ORDER = [
    "findings",
    "guard",
    "lazy",
    "memory",
    "steps",
    "site_file",
    "cldr",
    "cldr.json.z",
    "terminal",
    "templates",
    "transcripts",
    "quotes",
    "stories",
    "approvals",
    "review",
    "publish",
    "review_room",
    "desk",
    "editing",
    "assistants",
    "cli",
    "__main__",
]
FILES = sorted((ROOT / "casestudies").rglob("*.py"))


@functools.cache
def tree(path):
    return ast.parse(path.read_text("utf-8"))


def statements(block):
    """The statements of a block, and those within them. Expressions, most of a tree, hold none."""
    for node in block:
        yield node
        for name in ("body", "orelse", "handlers", "finalbody", "cases"):
            yield from statements(getattr(node, name, ()))


@functools.cache
def imported(path):
    found = []
    for node in statements(tree(path).body):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.append(node.module or "")
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return found


def room(module):
    parts = module.split(".")
    return parts[1] if parts[0] == "casestudies" and len(parts) > 1 else None


def among(paths, forbidden):
    """Which of these modules each file imports, where it imports any."""
    found = {str(p.relative_to(ROOT)): {m.split(".")[0] for m in imported(p)} & forbidden for p in paths}
    return {path: modules for path, modules in found.items() if modules}


def test_imports_run_from_later_rooms_to_earlier():
    wrong = []
    for path in FILES:
        relative = path.relative_to(ROOT / "casestudies")
        own = relative.parts[0].removesuffix(".py")
        if own != "__init__":
            theirs = {module: room(module) for module in imported(path)}
            wrong += [f"{relative} imports {m}" for m, r in theirs.items() if r and ORDER.index(r) > ORDER.index(own)]
    assert wrong == []


def test_the_library_knows_nothing_of_mkdocs():
    assert among(FILES, {"mkdocs", "material", "mkdocs_casestudies"}) == {}


def test_reading_and_judging_see_neither_clock_nor_network():
    paths = [p for p in FILES if p.relative_to(ROOT / "casestudies").parts[0] in ("transcripts", "quotes")]
    assert among(paths, {"time", "datetime", "random", "socket", "urllib", "subprocess", "os"}) == {}


# The door for adapters takes a review, of which it hands outputs the edition alone.
TAKES_A_REVIEW = {"publication.py", "building.py", "admission.py"}


def test_publishers_see_the_edition_alone():
    for path in [p for p in FILES if "publish" in p.parts]:
        doors = {"casestudies.review"} if path.name in TAKES_A_REVIEW else set()
        seen = {module for module in imported(path) if module.startswith("casestudies.review")}
        assert seen <= {"casestudies.review.edition"} | doors, path
        assert doors or not {m for m in imported(path) if m.endswith((".publication", ".admission"))}, path


def test_the_plugin_is_wiring():
    files = (ROOT / "plugins" / "mkdocs_casestudies").rglob("*.py")
    assert sum(len(path.read_text("utf-8").splitlines()) for path in files) <= 400


def test_only_the_gate_fills_an_edition():
    fill = {str(p.relative_to(ROOT)) for p in FILES if "object.__new__" in p.read_text("utf-8")}
    assert fill == {"casestudies/review/gate.py", "casestudies/review/edition.py"}  # the second makes a part of one


def test_every_room_stands_where_the_design_puts_it():
    rooms = {p.name.removesuffix(".py") for p in (ROOT / "casestudies").iterdir()} - {
        "__init__",
        "__pycache__",
        "py.typed",
    }
    assert rooms == set(ORDER)


DISTRIBUTIONS = {
    "dawg2_python": "dawg2-python",
    "dawg_python": "dawg2-python",
    "markdown_it": "markdown-it-py",
    "PIL": "pillow",
    "pydantic_core": "pydantic",
    "spellchecker": "pyspellchecker",
    "text_to_num": "text2num",
    "yaml": "pyyaml",
}


@pytest.mark.parametrize(
    ("folder", "extras"),
    [("casestudies", ["pictures", "lsp", "mcp"]), ("theme", []), ("plugins", ["pictures", "mkdocs"])],
)
def test_every_library_that_is_imported_is_declared_where_it_is_needed(folder, extras):
    """Rich, Babel and watchdog are kept out on purpose: `casestudies.terminal`, `casestudies.cldr` and `cli.watch` do what
    is needed of them, and a light installation has room for none of them.
    """
    own = {"casestudies", "casestudies_export", "casestudies_markdown", "mkdocs_casestudies", "casestudies_theme"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *(line for e in extras for line in project["optional-dependencies"][e])]
    declared = {re.split(r"[<>=\[; ]", line)[0] for line in lines}
    names = {m.split(".")[0] for path in (ROOT / folder).rglob("*.py") for m in imported(path)}
    needed = {DISTRIBUTIONS.get(name, name) for name in names - own - set(sys.stdlib_module_names)}
    assert needed <= declared | ({"markdown"} if folder == "casestudies" else set())


def test_the_name_of_a_type_is_given_once():
    """One word, one meaning: whoever reads a name knows which it is without looking at the imports."""
    found = {}
    for path in [*FILES, *(ROOT / "plugins").rglob("*.py"), *(ROOT / "theme").rglob("*.py")]:
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef):
                names = [node.name]
            elif isinstance(node, ast.Assign):  # an alias: `Reader = Callable[…]`
                names = [
                    target.id for target in node.targets if isinstance(target, ast.Name) and not target.id.isupper()
                ]
            else:
                continue
            for name in names:
                if name.lstrip("_")[:1].isupper():
                    found.setdefault(name, []).append(str(path.relative_to(ROOT)))
    assert {name: paths for name, paths in found.items() if len(paths) > 1} == {}


def test_functions_are_called_by_what_they_give():
    """`reading`, `transcribed`: what is only called `read` says neither what it reads nor what comes of it. The command may."""
    found = [
        str(path.relative_to(ROOT))
        for path in FILES
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef) and node.name == "read"
    ]
    assert found == ["casestudies/cli/transcripts.py"]


def test_what_a_finding_is_about_is_taken_apart_in_one_place():
    takes_apart = re.compile(r"subject\.(?:r?partition|startswith|split)|[\"'](?:customer|interview):\{")
    paths = [p for p in FILES if p.name != "findings.py" and p.parent.name != "desk"]
    assert [str(p.relative_to(ROOT)) for p in paths if takes_apart.search(p.read_text("utf-8"))] == []
