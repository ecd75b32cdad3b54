"use strict";
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { commandOf, missing } = require("./command");

let client;

async function start() {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
  const command = commandOf(vscode.workspace.getConfiguration("casestudies").get("command"), folders);
  client = new LanguageClient(
    "casestudies",
    "Customer stories",
    { command, args: ["lsp"] },
    {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", language: "yaml", pattern: "**/{customers/*,interview}.yml" },
      ],
      synchronize: {
        fileEvents: vscode.workspace.createFileSystemWatcher("**/{mkdocs.yml,customers/*.yml,interviews/**,approvals/**}"),
      },
    },
  );
  try {
    await client.start();
  } catch {
    vscode.window.showErrorMessage(missing(command));
  }
}

async function activate(context) {
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration("casestudies.command")) return;
      await deactivate();
      await start();
    }),
  );
  await start();
}

async function deactivate() {
  const running = client;
  client = undefined;
  await running?.stop().catch(() => {});
}

module.exports = { activate, deactivate };
