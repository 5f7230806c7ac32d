import { Problem } from '../support/problem.ts';
import { type CommandOptions, command } from '../support/command.ts';

/** Runs npm: the one that runs this script, else the one on the PATH. */
export async function npm(args: readonly string[], options: CommandOptions): Promise<string> {
  const script = process.env['npm_execpath'];
  const settings = { ...options, environment: environmentOfItsOwn(process.env) };
  if (script?.endsWith('npm-cli.js')) return command(process.execPath, [script, ...args], settings);
  if (process.platform === 'win32') throw new Problem('On Windows, run this through npm (npm start, npm run test:host).');
  return command('npm', args, settings);
}

/** Without what an outer `npm run` says about its own package; registry, cache and proxy settings stay. */
function environmentOfItsOwn(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const about = /^npm_(package|lifecycle|command|config_local_prefix|config_prefix)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !about.test(name)));
}
