// One input changed, everything worked out again: the engine beside HyperFormula.
import { best, median, ratio, repeated, rounds, timed } from "./measure.mjs";
import { sheetOf } from "./spreadsheet.mjs";

const SIZES = [[8, 24], [32, 30], [64, 60], [128, 90], [256, 120]];
const FACTOR = 1.0625;

// The largest relative difference of two lists of figures; absent must meet absent.
function furthest(ours, theirs) {
  let most = 0;
  for (let at = 0; at < ours.length; at++) {
    if (Number.isNaN(ours[at]) && Number.isNaN(theirs[at])) continue;
    const off = Math.abs(ours[at] - theirs[at]) / Math.max(Math.abs(theirs[at]), 1e-300);
    most = Math.max(most, Number.isNaN(off) ? Infinity : ours[at] === theirs[at] ? 0 : off);
  }
  return most;
}

function build(HyperFormula, engine, channels, periods) {
  engine.set_up(channels, periods);
  engine.leave_formulas();
  const turned = engine.turned_kpi();
  engine.evaluate(1, 1);
  engine.leave_figures(0);
  const figures = engine.readNumbers();
  const value = (kpi, channel, period) => figures[(kpi * (channels + 1) + channel) * periods + period];
  const kpis = figures.length / (channels + 1) / periods;
  const sheet = sheetOf(engine.readText(), channels, periods, kpis, turned, value);
  const spreadsheet = HyperFormula.buildFromArray(sheet.rows, { licenseKey: "gpl-v3", precisionRounding: 14 });
  const read = () => {
    const values = new Float64Array(figures.length).fill(NaN);
    const all = spreadsheet.getSheetValues(0);
    for (let kpi = 0, at = 0; kpi < kpis; kpi++) {
      for (let channel = 0; channel <= channels; channel++) {
        for (let period = 0; period < periods; period++, at++) {
          const cell = all[sheet.place(channel, period)][kpi];
          if (typeof cell === "number") values[at] = cell;
        }
      }
    }
    return values;
  };
  return { spreadsheet, formulas: sheet.formulas, read };
}

// One size beside HyperFormula, which recalculates what depends on the one cell that changes.
async function beside(HyperFormula, engines, channels, periods, count, table, goal) {
  const { spreadsheet, formulas, read } = build(HyperFormula, engines.fast, channels, periods);
  engines.page.set_up(channels, periods);
  let step = 0;
  const change = (value) => spreadsheet.setCellContents({ sheet: 0, row: 0, col: 0 }, value);
  // Its code is compiled well after some ten thousand formulas.
  for (let warm = 0; warm * formulas < 200_000; warm++) change(1 + ++step / 1024);
  const times = await rounds(count, {
    spreadsheet: () => timed(() => change(1 + ++step / 1024)),
    turn: repeated((times) => engines.fast.turn_all(FACTOR, times)),
    report: repeated((times) => engines.fast.evaluate(FACTOR, times)),
    keystroke: repeated((times) => engines.fast.keystroke(times)),
    turnPage: repeated((times) => engines.page.turn_all(FACTOR, times)),
    reportPage: repeated((times) => engines.page.evaluate(FACTOR, times)),
    keystrokePage: repeated((times) => engines.page.keystroke(times)),
  });
  change(FACTOR);
  const wanted = read();
  const off = [0, 1].map((ofModel) => {
    if (ofModel) engines.fast.turn_all(FACTOR, 2);
    else engines.fast.evaluate(FACTOR, 2);
    engines.fast.leave_figures(ofModel);
    return furthest(engines.fast.readNumbers(), wanted);
  });
  spreadsheet.destroy();
  const size = `${channels}×${periods}`;
  const ways = { turn: "what-if (model turned)", report: "report with findings", keystroke: "edit → inputs → report" };
  for (const [way, name] of Object.entries(ways)) {
    table.row({
      question: `one input changed, ${size}: ${name}`,
      fast: median(times[way]),
      page: median(times[`${way}Page`]),
      rival: `HyperFormula ${median(times.spreadsheet).toFixed(2)} ms`,
      fastRatio: ratio(times, "spreadsheet", way),
      pageRatio: ratio(times, "spreadsheet", `${way}Page`),
      goal: `≥ ${goal}×`,
      met: (ratio) => ratio >= goal,
    });
  }
  table.note(`${size}: ${formulas} formulas; furthest from HyperFormula: report ${off[0].toExponential(1)}, model ${off[1].toExponential(1)} (at most 1e-10)`);
  if (!(Math.max(...off) <= 1e-10)) table.fail(`the figures of ${size} differ from the spreadsheet's`);
}

// Nanoseconds a channel and period over all sizes, and the slope of time over size on logarithmic scales.
async function growth(engines, count, table) {
  for (const [build, way, name] of [["page", "turn_all", "what-if"], ["page", "evaluate", "report"], ["fast", "turn_all", "what-if at O3"]]) {
    const each = [];
    for (const [channels, periods] of SIZES) {
      engines[build].set_up(channels, periods);
      const times = await rounds(count, { engine: repeated((times) => engines[build][way](FACTOR, times)) });
      each.push({ cells: channels * periods, ms: median(times.engine), name: `${channels}×${periods}` });
    }
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const x = each.map(({ cells }) => Math.log(cells));
    const y = each.map(({ ms }) => Math.log(ms));
    const slope = mean(x.map((it, at) => (it - mean(x)) * (y[at] - mean(y)))) / mean(x.map((it) => (it - mean(x)) ** 2));
    const texts = each.map(({ cells, ms, name }) => `${name}: ${((1e6 * ms) / cells).toFixed(0)}`);
    table.note(`ns a channel and period, ${name}: ${texts.join(", ")}; log-log slope ${slope.toFixed(3)} (goal 1.00 ± 0.03)`);
  }
}

export async function figures(HyperFormula, engines, quick, table) {
  await beside(HyperFormula, engines, 8, 24, quick ? 5 : 25, table, 300);
  await beside(HyperFormula, engines, 64, 60, quick ? 3 : 9, table, 250);
  await growth(engines, quick ? 3 : 9, table);
}

export async function whatIf(engines, quick, table) {
  const count = quick ? 3 : 9;
  for (const engine of [engines.fast, engines.page]) engine.set_up_whatif(8, 24);
  for (const [ofAll, goal] of [[0, 1.5], [1, undefined]]) {
    const levers = engines.fast.tornado(ofAll, 1);
    const times = await rounds(count, {
      fast: repeated((times) => engines.fast.tornado(ofAll, times)),
      page: repeated((times) => engines.page.tornado(ofAll, times)),
    });
    table.row({
      question: `tornado over ${levers} inputs, 8×24`,
      fast: median(times.fast),
      page: median(times.page),
      rival: best(times),
      goal: goal && `≤ ${goal} ms`,
      met: (_, ms) => ms <= goal,
    });
  }
  for (const [several, name] of [[0, "one lever"], [1, "four levers evenly"]]) {
    const times = await rounds(count, {
      fast: repeated((times) => engines.fast.reverse(1.2, several, times)),
      page: repeated((times) => engines.page.reverse(1.2, several, times)),
    });
    const residual = Math.max(...[0.9, 1.05, 1.2, 1.5].map((more) => engines.fast.reverse(more, several, 1)));
    table.row({
      question: `reverse planning, ${name}, 8×24 (residual ${residual.toExponential(1)})`,
      fast: median(times.fast),
      page: median(times.page),
      goal: "residual ≤ 1e-12",
      met: () => residual <= 1e-12,
    });
  }
}
