#!/usr/bin/env node
// Runs the program of the package for this platform, which npm installs as an
// optional dependency.
"use strict";

const { spawn } = require("node:child_process");
const { constants } = require("node:os");

const platform = `${process.platform}-${process.arch}`;

function binary() {
  const name = process.platform === "win32" ? "wakeful.exe" : "wakeful";
  try {
    return require.resolve(`@wakeful-rs/${platform}/bin/${name}`);
  } catch {
    console.error(
      `wakeful: there is no program for ${platform} here. If npm left out optional dependencies, install again ` +
        "with them; for other platforms build from source: https://github.com/wakeful-rs/wakeful#install",
    );
    process.exit(3);
  }
}

const child = spawn(binary(), process.argv.slice(2), { stdio: "inherit" });
child.on("error", (err) => {
  console.error(`wakeful: ${err.message}`);
  process.exit(3);
});
child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));

// Ctrl-C reaches the child by itself, other signals are passed on; this process
// ends when the child does.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
