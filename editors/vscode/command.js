"use strict";
const fs = require("fs");
const path = require("path");

/* Which program to start: the one that is named, the one of the workspace's own environment, or the one of the PATH. */
function commandOf(configured, folders, exists = fs.existsSync, platform = process.platform) {
  if (configured) return configured;
  const inner = platform === "win32" ? ["Scripts", "casestudies.exe"] : ["bin", "casestudies"];
  const own = folders.flatMap((folder) => [".venv", "venv"].map((name) => path.join(folder, name, ...inner)));
  return own.find((program) => exists(program)) ?? "casestudies";
}

/* What the editor shows where the program does not start. */
function missing(command) {
  return `“${command}” did not start. Install it with: pip install 'casestudies[lsp]', or name it in the setting casestudies.command.`;
}

module.exports = { commandOf, missing };
