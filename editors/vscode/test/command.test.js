"use strict";
const assert = require("node:assert");
const { test } = require("node:test");
const { commandOf, missing } = require("../command");

const there = (...paths) => (path) => paths.includes(path);

test("the program that is named comes first", () => {
  assert.equal(commandOf("/opt/casestudies", ["/site"], there("/site/.venv/bin/casestudies"), "linux"), "/opt/casestudies");
});

test("then that of the workspace's own environment, of any of its folders", () => {
  const exists = there("/two/venv/bin/casestudies");
  assert.equal(commandOf("", ["/one", "/two"], exists, "linux"), "/two/venv/bin/casestudies");
});

test("then that of the PATH", () => {
  assert.equal(commandOf("", [], there(), "linux"), "casestudies");
  assert.equal(commandOf(undefined, ["/site"], there(), "linux"), "casestudies");
});

test("a program that does not start is told with what to do", () => {
  assert.match(missing("casestudies"), /pip install 'casestudies\[lsp\]'/);
});
