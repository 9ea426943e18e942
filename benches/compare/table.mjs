// The table that is printed: one row a question, then notes and whatever must not be.

const time = (ms) => (ms < 0.1 ? `${(1e3 * ms).toFixed(2)} µs` : ms < 10 ? `${ms.toFixed(3)} ms` : `${ms.toFixed(1)} ms`);
const times = (ratio) => (ratio === undefined ? "" : ratio < 10 ? `${ratio.toFixed(2)}×` : `${ratio.toFixed(0)}×`);

export class Table {
  #rows = [];
  #notes = [];
  #failures = [];

  // Times in milliseconds: `page` of the engine as the page is built, `fast` of the engine at opt-level 3. `met` says
  // whether a ratio and a time reach the goal.
  row({ question, page, fast, rival = "", pageRatio, fastRatio, goal, met }) {
    const said = (ratio, ms) => (met(ratio, ms) ? "yes" : "NO");
    const verdict = goal === undefined ? "" : `${goal}: ${said(pageRatio, page)}, ${said(fastRatio, fast)}`;
    const cells = [question, time(page), time(fast), rival, times(pageRatio), times(fastRatio), verdict];
    this.#rows.push(cells);
    console.error(cells.filter(Boolean).join(" · "));
  }

  note(text) {
    this.#notes.push(text);
    console.error(text);
  }

  fail(text) {
    this.#failures.push(text);
    console.error(`WRONG: ${text}`);
  }

  print() {
    const head = ["question", "page", "O3", "beside", "page", "O3", "goal: met by page, O3"];
    const rows = [head, ...this.#rows];
    const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
    for (const note of this.#notes) console.log(`- ${note}`);
    for (const failure of this.#failures) console.log(`WRONG: ${failure}`);
  }

  exitCode() {
    return this.#failures.length ? 1 : 0;
  }
}
