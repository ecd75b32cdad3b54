#!/usr/bin/env bash
# PACKAGE: lsprotocol 2025.0.0
# GUESS: the answer to `textDocument/codeAction`, a list of commands and code actions, is read back as what was sent: a code action
#   that runs a command stays a code action.
# WHAT HAPPENS: whatever has a field `command` is read as a Command. Of a code action `command` is an object (title, command,
#   arguments), and it becomes a Command whose `command` is the text of a Python dict; kind, edit and arguments are gone.
# WHY IT MATTERS: a client or a test written with pygls sees none of a server's code actions that run a command, and executes a
#   command of the name "{'title': …". The server is right; editors tell the two apart by whether `command` is a text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lsprotocol==2025.0.0
"$folder/venv/bin/python" - <<'PYTHON'
from lsprotocol import converters, types

action = {
    "title": "Open the source",
    "kind": "refactor",
    "command": {"title": "Open", "command": "example.open", "arguments": ["a.txt", 7]},
}
answer = {"jsonrpc": "2.0", "id": 1, "result": [action, {"title": "Fix", "kind": "quickfix", "edit": {"changes": {}}}]}
read = converters.get_converter().structure(answer, types.CodeActionResponse).result
for one in read:
    print(f"{type(one).__name__}: {one.title!r}, command {one.command!r}")
kinds = [type(one).__name__ for one in read]
raise SystemExit(not (kinds == ["Command", "CodeAction"] and read[0].command.startswith("{") and read[0].arguments is None))
PYTHON
