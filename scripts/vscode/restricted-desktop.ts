import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runProgram } from '../support/program.ts';

/** Starts a desktop VS Code (the first argument) with the other arguments, but leaves workspace trust on. */
await runProgram(async (signal) => {
  const [executable = '', ...args] = process.argv.slice(2);
  const trusting = args.filter((arg) => arg !== '--disable-workspace-trust');
  const editor = spawn(executable, trusting, { stdio: 'inherit', signal });
  const [code] = await once(editor, 'exit');
  return Number(code ?? 1);
});
