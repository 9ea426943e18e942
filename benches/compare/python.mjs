// A Python process that answers one question after the other.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export function python(program, script) {
  const threads = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const child = spawn(program, [script], { stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, ...threads } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error("Python has ended; its message is above");
      return JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}
