// The engine as WebAssembly: loads it and reads what it leaves.
import { readFile } from "node:fs/promises";

export async function load(path) {
  const { instance } = await WebAssembly.instantiate(await readFile(path), {});
  const it = instance.exports;
  return {
    ...it,
    readNumbers: () => new Float64Array(it.memory.buffer, it.numbers(), it.number_count()).slice(),
    readText: () => new TextDecoder().decode(new Uint8Array(it.memory.buffer, it.text(), it.text_length())),
  };
}
