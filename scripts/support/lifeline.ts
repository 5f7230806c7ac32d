import { spawn } from 'node:child_process';
import { killTree } from './kill-tree.ts';

/**
 * Runs a program as a child, until the standard input closes: it does so however the parent ends, a hard kill included,
 * and then the program and all that it started are ended. Used by process-group.ts.
 */
const [program, ...args] = process.argv.slice(2);
if (program !== undefined) {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  child.once('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
  process.stdin.resume().once('close', () => killTree(process.pid));
}
