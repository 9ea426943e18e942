// `cargo xtask bench` runs this: node main.mjs <folder of installed programs> <engine as in the page> <engine at opt-level 3> [--quick]
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chance } from "./chance.mjs";
import { load as loadEngine } from "./engine.mjs";
import { figures, whatIf } from "./figures.mjs";
import { load } from "./measure.mjs";
import { python as startPython } from "./python.mjs";
import { Table } from "./table.mjs";

const [folder, page, fast, ...options] = process.argv.slice(2).map((argument) => (argument.startsWith("--") ? argument : resolve(argument)));
const quick = options.includes("--quick");
const installed = createRequire(join(folder, "package.json"));
const { HyperFormula } = installed("hyperformula");
const squiggle = await import(pathToFileURL(join(folder, "node_modules/@quri/squiggle-lang/dist/index.js")).href);
const engines = { page: await loadEngine(page), fast: await loadEngine(fast) };
const python = startPython(join(folder, "venv/bin/python"), join(dirname(fileURLToPath(import.meta.url)), "rival.py"));

const table = new Table();
console.log(`load average ${load()} at the start`);
await figures(HyperFormula, engines, quick, table);
await whatIf(engines, quick, table);
await chance(engines, python, squiggle, folder, quick, table);
python.end();
table.print();
console.log(`load average ${load()} at the end`);
process.exitCode = table.exitCode();
