// Unpacks a deflate stream (RFC 1951) of known length. Browsers of the baseline can't do it by themselves (Firefox from 113).
function inflate(packed, length) {
  "use strict";
  var out = new Uint8Array(length), at = 0, next = 0, held = 0, count = 0;
  var ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  var LENGTHS = steps(3, 29, 4), DISTANCES = steps(1, 30, 2);
  LENGTHS.from[28] = 258;
  LENGTHS.bits[28] = 0;

  // The tables of RFC 1951, 3.2.5: `every` codes share a number of extra bits, the first two groups have none.
  function steps(first, codes, every) {
    var table = { from: [], bits: [] };
    for (var code = 0; code < codes; code += 1) {
      var bits = Math.max(0, Math.floor(code / every) - 1);
      table.from.push(first);
      table.bits.push(bits);
      first += 1 << bits;
    }
    return table;
  }

  function bits(wanted) {
    while (count < wanted) {
      held |= packed[next++] << count;
      count += 8;
    }
    var value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  }

  // A canonical Huffman code: how many symbols there are of each length, and the symbols in their order.
  function tree(sizes) {
    var counts = new Uint16Array(16), starts = new Uint16Array(16), symbols = new Uint16Array(sizes.length);
    sizes.forEach(function (size) { counts[size] += 1; });
    counts[0] = 0;
    for (var size = 1; size < 16; size += 1) starts[size] = starts[size - 1] + counts[size - 1];
    sizes.forEach(function (size, symbol) { if (size) symbols[starts[size]++] = symbol; });
    return { counts: counts, symbols: symbols };
  }

  function symbol(tree) {
    for (var code = 0, first = 0, index = 0, size = 1; size < 16; size += 1) {
      code |= bits(1);
      var here = tree.counts[size];
      if (code - first < here) return tree.symbols[index + code - first];
      index += here;
      first = (first + here) << 1;
      code <<= 1;
    }
    throw new Error("the program in this file is damaged");
  }

  function stored() {
    held = count = 0;
    var size = packed[next] | (packed[next + 1] << 8);
    next += 4;
    out.set(packed.subarray(next, next + size), at);
    at += size;
    next += size;
  }

  function described() {
    var literals = bits(5) + 257, distances = bits(5) + 1, listed = bits(4) + 4, sizes = new Array(19).fill(0), all = [];
    for (var index = 0; index < listed; index += 1) sizes[ORDER[index]] = bits(3);
    var lengths = tree(sizes);
    while (all.length < literals + distances) {
      var code = symbol(lengths), value = code === 16 ? all[all.length - 1] : code < 16 ? code : 0;
      var times = code < 16 ? 1 : code === 16 ? 3 + bits(2) : code === 17 ? 3 + bits(3) : 11 + bits(7);
      while (times--) all.push(value);
    }
    return [tree(all.slice(0, literals)), tree(all.slice(literals, literals + distances))];
  }

  function fixed() {
    var sizes = [];
    for (var code = 0; code < 288; code += 1) sizes.push(code < 144 ? 8 : code < 256 ? 9 : code < 280 ? 7 : 8);
    return [tree(sizes), tree(new Array(30).fill(5))];
  }

  function block(trees) {
    for (var code = symbol(trees[0]); code !== 256; code = symbol(trees[0])) {
      if (code < 256) {
        out[at++] = code;
        continue;
      }
      var size = LENGTHS.from[code - 257] + bits(LENGTHS.bits[code - 257]);
      var back = symbol(trees[1]);
      var distance = DISTANCES.from[back] + bits(DISTANCES.bits[back]);
      for (; size; size -= 1, at += 1) out[at] = out[at - distance];
    }
  }

  for (var isLast = 0; !isLast;) {
    isLast = bits(1);
    var kind = bits(2);
    if (kind === 0) stored();
    else block(kind === 1 ? fixed() : described());
  }
  if (at !== length) throw new Error("the program in this file is damaged");
  return out;
}
