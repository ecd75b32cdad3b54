"use strict";
/* The extension with the real client and the real server; of the editor only what the extension itself asks for is made up. */
const assert = require("node:assert");
const { execFileSync } = require("node:child_process");
const Module = require("node:module");
const { test } = require("node:test");

function installed() {
  try {
    require.resolve("vscode-jsonrpc/node");
    execFileSync(process.env.CASESTUDIES ?? "casestudies", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

function withEditor(settings, made) {
  const shown = [];
  const vscode = {
    workspace: {
      workspaceFolders: [],
      getConfiguration: () => ({ get: (name) => settings[name] }),
      createFileSystemWatcher: (pattern) => ({ pattern }),
      onDidChangeConfiguration: (listener) => { made.changed = listener; return { dispose() {} }; },
    },
    window: { showErrorMessage: (text) => shown.push(text) },
  };
  class LanguageClient {
    constructor(id, name, server, options) { Object.assign(this, { id, name, server, options }); made.clients.push(this); }
    async start() {
      if (!made.works) throw new Error("ENOENT");
      this.running = true;
    }
    async stop() { this.running = false; }
  }
  const load = Module._load;
  Module._load = (name, ...rest) =>
    name === "vscode" ? vscode : name === "vscode-languageclient/node" ? { LanguageClient } : load(name, ...rest);
  delete require.cache[require.resolve("../extension")];
  const extension = require("../extension");
  Module._load = load;
  return { extension, shown };
}

test("it starts the server for Markdown and the site's own YAML, and stops it", async () => {
  const made = { clients: [], works: true };
  const { extension } = withEditor({ command: "/opt/casestudies" }, made);
  const context = { subscriptions: [] };
  await extension.activate(context);
  const [client] = made.clients;
  assert.deepEqual(client.server, { command: "/opt/casestudies", args: ["lsp"] });
  assert.deepEqual(client.options.documentSelector.map((one) => one.language), ["markdown", "yaml"]);
  assert.ok(client.running);
  await extension.deactivate();
  assert.ok(!client.running);
});

test("another program in the settings takes the place of the first", async () => {
  const made = { clients: [], works: true };
  const settings = { command: "/one" };
  const { extension } = withEditor(settings, made);
  await extension.activate({ subscriptions: [] });
  settings.command = "/two";
  await made.changed({ affectsConfiguration: (name) => name === "casestudies.command" });
  assert.deepEqual(made.clients.map((client) => [client.server.command, client.running]), [["/one", false], ["/two", true]]);
});

test("where the server does not start, the editor says what to do", async () => {
  const made = { clients: [], works: false };
  const { extension, shown } = withEditor({ command: "" }, made);
  await extension.activate({ subscriptions: [] });
  assert.match(shown[0], /pip install/);
});

test("the real server speaks the protocol that the client speaks", { skip: !installed() }, async () => {
  const { spawn } = require("node:child_process");
  const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require("vscode-jsonrpc/node");
  const server = spawn(process.env.CASESTUDIES ?? "casestudies", ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const { capabilities } = await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  for (const one of ["hoverProvider", "codeActionProvider", "completionProvider", "definitionProvider", "renameProvider"]) {
    assert.ok(capabilities[one], one);
  }
  await connection.sendRequest("shutdown");
  connection.sendNotification("exit");
  await new Promise((done) => server.on("exit", done));
  connection.dispose();
});
