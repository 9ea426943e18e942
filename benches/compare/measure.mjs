// Time taken side by side: in every round each contender works once, so that what else the machine does hits all alike.
import { readFileSync } from "node:fs";

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// Milliseconds that one call of `work` takes.
export const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

// Milliseconds per repetition of `work(times)`: enough of them for the clock, after as many as the optimising compiler of
// WebAssembly wants to see.
export function repeated(work, least = 5, warm = 150) {
  const start = performance.now();
  while (performance.now() - start < warm) work(1);
  let times = 1;
  for (;;) {
    const took = timed(() => work(times));
    if (took >= least) break;
    times = Math.ceil(times * Math.min(16, Math.max(2, (1.2 * least) / Math.max(took, 1e-3))));
  }
  return () => timed(() => work(times)) / times;
}

// `contenders` maps names to functions that give milliseconds. Gives their times, one a round, after a round to warm up.
export async function rounds(count, contenders) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < count; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + names.length) % names.length];
      const took = await contenders[name]();
      if (round >= 0) times[name].push(took);
    }
  }
  return times;
}

// How many times as long the slow one took, by the median over rounds.
export const ratio = (times, slow, fast) => median(times[slow].map((took, round) => took / times[fast][round]));

// The quickest round of either engine, which tells what a machine without other work would show.
export const best = ({ page, fast }) => `quickest ${Math.min(...page).toFixed(2)} ms, O3 ${Math.min(...fast).toFixed(2)} ms`;

export const load = () => readFileSync("/proc/loadavg", "utf8").split(" ").slice(0, 3).join(" ");
