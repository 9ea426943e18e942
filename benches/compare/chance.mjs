// Draws over ranges beside NumPy and Squiggle, and the split of a budget beside SciPy.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { best, median, ratio, repeated, rounds, timed } from "./measure.mjs";

const MILLION = 1_000_000;

function ranges(engine) {
  engine.leave_ranges();
  const all = engine.readNumbers();
  const each = Array.from({ length: all.length / 3 }, (_, at) => [...all.slice(3 * at, 3 * at + 3)]);
  return { product: each.slice(0, 5), fan: each.slice(5) };
}

// The product in Squiggle's own language, with the parameters that SciPy has fitted.
function inSquiggle(kinds, shapes) {
  const factors = kinds.map(([kind], at) => {
    const [first, second] = shapes[at];
    return kind ? `beta(${first}, ${second})` : `lognormal(${first}, ${second})`;
  });
  const draws = factors.map((factor) => `SampleSet.fromDist(${factor})`).join(" * ");
  return `d = ${draws}\n[quantile(d, 0.05), quantile(d, 0.5), quantile(d, 0.95)]`;
}

async function product(engines, python, squiggle, quick, table) {
  const asked = ranges(engines.fast).product;
  const first = await python.ask({ ask: "product", ranges: asked, draws: MILLION, seed: 0 });
  const code = inSquiggle(asked, first.shapes);
  const environment = { sampleCount: MILLION, xyPointLength: 1000, profile: false };
  let seed = 0;
  const drawn = async () => {
    const start = performance.now();
    const output = await squiggle.run(code, { environment: { ...environment, seed: String(++seed) } });
    const took = performance.now() - start;
    if (!output.result.ok) throw new Error(`Squiggle: ${output.result.value}`);
    return took;
  };
  const times = await rounds(quick ? 3 : 11, {
    fast: () => timed(() => engines.fast.product(MILLION, ++seed)),
    page: () => timed(() => engines.page.product(MILLION, ++seed)),
    numpy: async () => (await python.ask({ ask: "product", ranges: asked, draws: MILLION, seed: ++seed })).ms,
    squiggle: drawn,
  });
  engines.fast.product(MILLION, 1);
  const points = [...engines.fast.readNumbers()];
  const off = Math.max(...points.map((point, at) => Math.abs(point / first.values[at] - 1)));
  if (!(off < 0.005)) table.fail("percentiles of the product are not NumPy's");
  const row = { question: "1 000 000 draws of a product of 5, P5/P50/P95, with fits", fast: median(times.fast), page: median(times.page) };
  table.row({
    ...row,
    rival: `NumPy ${median(times.numpy).toFixed(1)} ms (fits left out)`,
    fastRatio: ratio(times, "numpy", "fast"),
    pageRatio: ratio(times, "numpy", "page"),
    goal: "≥ 8×",
    met: (ratio) => ratio >= 8,
  });
  table.row({
    ...row,
    rival: `Squiggle ${median(times.squiggle).toFixed(0)} ms (fits left out)`,
    fastRatio: ratio(times, "squiggle", "fast"),
    pageRatio: ratio(times, "squiggle", "page"),
  });
}

async function marginals(engine, python, folder, table) {
  const texts = [];
  for (const [position, range] of ranges(engine).product.entries()) {
    engine.leave_draws(position, MILLION, 1);
    const file = join(folder, "draws.f64");
    await writeFile(file, new Uint8Array(engine.readNumbers().buffer));
    const { p, mean, variance } = await python.ask({ ask: "test", file, range });
    if (p < 0.01 || mean > 4 || variance > 4) table.fail(`draws of range ${position} are not of its distribution`);
    texts.push(`p ${p.toFixed(3)}, mean ${mean.toFixed(2)}, variance ${variance.toFixed(2)}`);
  }
  table.note(`10⁶ draws of each marginal, Kolmogorov–Smirnov p and standard errors off: ${texts.join("; ")}`);
}

// Root mean square over seeds of the relative errors of P5, P50 and P95, against the mean of long runs.
function smallRuns(engine, quick) {
  const points = (draws, seed) => {
    engine.small_run(draws, seed);
    return engine.readNumbers();
  };
  const long = Array.from({ length: quick ? 3 : 12 }, (_, seed) => points(2 ** 20, 1000 + seed));
  const truth = long[0].map((_, at) => long.reduce((sum, run) => sum + run[at], 0) / long.length);
  return [12, 13, 14, 15, 16].map((power) => {
    const draws = 2 ** power;
    const runs = Array.from({ length: quick ? 8 : 64 }, (_, seed) => points(draws, seed));
    const rms = (wanted) => {
      const places = [...truth.keys()].filter(wanted);
      const squares = runs.flatMap((run) => places.map((at) => (run[at] / truth[at] - 1) ** 2));
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    };
    const outcomes = Array.from({ length: truth.length / 3 }, (_, outcome) => rms((at) => Math.floor(at / 3) === outcome));
    return { draws, all: rms(() => true), worst: Math.max(...outcomes) };
  });
}

async function keystroke(engines, quick, table) {
  const DEFAULT = 65_536;
  const times = await rounds(quick ? 5 : 21, {
    fast: repeated((times) => { for (let at = 0; at < times; at++) engines.fast.small_run(DEFAULT, at); }),
    page: repeated((times) => { for (let at = 0; at < times; at++) engines.page.small_run(DEFAULT, at); }),
  });
  const errors = smallRuns(engines.fast, quick);
  const chosen = errors.find(({ draws }) => draws === DEFAULT);
  table.row({
    question: `run at a keystroke, 5 ranges, 9 outcomes, 65 536 draws (RMS ${chosen.all.toExponential(2)}, worst outcome ${chosen.worst.toExponential(2)})`,
    fast: median(times.fast),
    page: median(times.page),
    rival: best(times),
    goal: "≤ 8.3 ms, RMS ≤ 1.1e-3",
    met: (_, ms) => ms <= 8.3 && chosen.all <= 1.1e-3,
  });
  const texts = errors.map(({ draws, all, worst }) => `${draws}: ${all.toExponential(2)} (worst outcome ${worst.toExponential(2)})`);
  table.note(`RMS error of P5/P50/P95 by draws: ${texts.join(", ")}`);
}

// All ranges of a kind alike, or every one its own; NumPy takes as long for the one as for the other.
async function fan(engines, python, isVaried, quick, table) {
  const asked = ranges(engines.fast).fan;
  let seed = 0;
  const times = await rounds(quick ? 3 : 11, {
    fast: () => timed(() => engines.fast.fan(10_000, ++seed, isVaried)),
    page: () => timed(() => engines.page.fan(10_000, ++seed, isVaried)),
    numpy: async () => (await python.ask({ ask: "fan", ranges: asked, draws: 10_000, seed: ++seed })).ms,
  });
  const theirs = (await python.ask({ ask: "fan", ranges: asked, draws: 10_000, seed: 1 })).values;
  engines.fast.fan(10_000, 1, 0);
  const off = Math.max(...[...engines.fast.readNumbers()].map((point, at) => Math.abs(point / theirs[at] - 1)));
  if (!(off < 0.05)) table.fail("percentiles of the fan are not NumPy's");
  table.row({
    question: `fan of 8×24×10 000 paths, five percentiles a period, with fits${isVaried ? ", no two ranges alike" : ""}`,
    fast: median(times.fast),
    page: median(times.page),
    rival: `NumPy ${median(times.numpy).toFixed(1)} ms (fits left out)`,
    fastRatio: ratio(times, "numpy", "fast"),
    pageRatio: ratio(times, "numpy", "page"),
    goal: isVaried ? undefined : "≥ 5×",
    met: (ratio) => ratio >= 5,
  });
}

async function split(engines, python, quick, table) {
  const [count, budget] = [64, 40_000];
  engines.fast.leave_channels(count);
  const channels = [...engines.fast.readNumbers()];
  const theirs = () => python.ask({ ask: "split", channels, budget });
  const times = await rounds(quick ? 3 : 11, {
    fast: repeated((times) => engines.fast.split_budget(budget, count, times)),
    page: repeated((times) => engines.page.split_budget(budget, count, times)),
    scipy: async () => (await theirs()).ms,
  });
  const { profit, spent, success } = await theirs();
  const ours = engines.fast.split_budget(budget, count, 1);
  const worse = (profit - ours) / profit;
  table.row({
    question: `budget split over ${count} channels (profit worse by ${worse.toExponential(1)})`,
    fast: median(times.fast),
    page: median(times.page),
    rival: `SciPy SLSQP ${median(times.scipy).toFixed(1)} ms${success ? "" : " (no success)"}`,
    fastRatio: ratio(times, "scipy", "fast"),
    pageRatio: ratio(times, "scipy", "page"),
    goal: "≥ 500×, not worse than 1e-9",
    met: (ratio) => ratio >= 500 && worse <= 1e-9,
  });
  table.note(`budget ${budget}: SciPy spends ${spent.toFixed(3)} for ${profit.toFixed(6)}, the engine earns ${ours.toFixed(6)}`);
}

export async function chance(engines, python, squiggle, folder, quick, table) {
  await product(engines, python, squiggle, quick, table);
  await marginals(engines.fast, python, folder, table);
  await keystroke(engines, quick, table);
  for (const isVaried of [0, 1]) await fan(engines, python, isVaried, quick, table);
  await split(engines, python, quick, table);
}
