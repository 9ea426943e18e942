// The engine's plan as a spreadsheet: the same relations as formulas, one row a channel and period, one column a KPI.
//
// Rows go by period, the channels of one period side by side and their total below, so that every sum is over a range.
// The first row has one number: the factor by which all impressions are turned.

export function letters(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

const written = (factor) => (factor === 1 ? "" : `*${factor}`);

function formula(how, row) {
  const [sign, first, second, factor] = how;
  const cell = (kpi) => `${letters(Number(kpi))}${row + 1}`;
  if (sign.startsWith("1")) return `=${sign}${cell(first)}`;
  if (sign.startsWith("/1")) return `=${cell(first)}/(${sign.slice(1)}${cell(second)})`;
  return `=${cell(first)}${sign}${cell(second)}${written(Number(factor))}`;
}

// `lines` say how each figure comes about, `value(kpi, channel, period)` gives what is entered; the total is the channel
// after the last. Gives the rows, how many of the cells are formulas, and the row of each place.
export function sheetOf(lines, channels, periods, kpis, turned, value) {
  const place = (channel, period) => 1 + period * (channels + 1) + channel;
  const described = lines.trim().split("\n").map((line) => line.split(" "));
  // The figures that are turned stand in one column more, as they are before.
  const width = kpis + 1;
  const rows = [[1]];
  let formulas = 0;
  for (let period = 0; period < periods; period++) {
    for (let channel = 0; channel <= channels; channel++) {
      const row = place(channel, period);
      rows[row] = new Array(width).fill(null);
      for (const [lane, kpi, kind, ...how] of described) {
        if ((lane === "total") !== (channel === channels)) continue;
        const column = Number(kpi);
        const write = {
          entered: () => value(column, channel, period),
          assumed: () => Number(how[0]),
          taken: () => `=${letters(column)}${place(channels, period) + 1}`,
          sum: () => `=SUM(${letters(column)}${place(0, period) + 1}:${letters(column)}${row})`,
          solve: () => formula(how, row),
        }[kind];
        rows[row][column] = write();
        if (column === turned && kind === "entered") {
          rows[row][width - 1] = rows[row][column];
          rows[row][column] = `=${letters(width - 1)}${row + 1}*$A$1`;
        }
        if (typeof rows[row][column] === "string") formulas++;
      }
    }
  }
  return { rows, formulas, place };
}
