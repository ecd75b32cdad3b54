#!/usr/bin/env bash
# Packages: PyYAML 6.0.4 (Python); gray-matter 4.0.3, yaml 2.9.1 (npm)
#
# GUESS: a time in front matter, `at: 22:05`, is a text, as dates with a clock are not; or, where a library knows YAML
#   1.1, all such times are numbers.
#
# WHAT HAPPENS: what begins with a digit from 1 to 9 is a number of seconds, what begins with a nought is a text:
#   "10:30" is 630 and "08:30" is "08:30", "1:22:05" is 4925 and "0:22:05" is "0:22:05", "59:60" is a text again.
#   PyYAML and gray-matter agree in this; `yaml` keeps them all as they stand.
#
# WHY IT MATTERS: places in an interview are written this way. A program that was tried on the first nine minutes of a
#   talk, or with a leading nought, breaks in the tenth; one that gets 630 cannot tell it from an episode of that
#   number.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "PyYAML==6.0.4" 2>/dev/null
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 yaml@2.9.1

cat >times.yml <<'YAML'
- 10:30
- 08:30
- 1:22:05
- 0:22:05
- 59:60
YAML
"$work/venv/bin/python" - <<'PYTHON'
import yaml

times = yaml.safe_load(open("times.yml"))
print("PyYAML:", times)
assert times == [630, "08:30", 4925, "0:22:05", "59:60"], "times are read otherwise now"
PYTHON
cat >try.cjs <<'SCRIPT'
const { readFileSync } = require("node:fs");
const list = readFileSync("times.yml", "utf8");
const seen = { "gray-matter": require("gray-matter")(`---\nat:\n${list}---\n`).data.at, yaml: require("yaml").parse(list) };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen["gray-matter"]) !== '[630,"08:30",4925,"0:22:05","59:60"]') throw new Error("gray-matter reads otherwise now");
if (!seen.yaml.every((time) => typeof time === "string")) throw new Error("yaml reads otherwise now");
SCRIPT
node try.cjs
