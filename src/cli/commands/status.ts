import type { Command } from 'commander';
import { EXIT, type Io } from '../io.ts';
import { loadProject } from '../project.ts';
import { withCommonOptions, type CommonOptions } from '../options.ts';
import { statusJson } from '../reporters/status-json.ts';
import { statusText } from '../reporters/status-text.ts';

const REPORTERS = { text: statusText, json: statusJson } as const;

/** `vision status [path]`: where objectives, initiatives and KPIs stand. */
export function addStatus(program: Command, io: Io, done: (code: number) => void): void {
  withCommonOptions(program.command('status').description('show where objectives, initiatives and KPIs stand'), Object.keys(REPORTERS)).action(
    async (path: string | undefined, options: CommonOptions) => {
      const { snapshot } = await loadProject(path, options, io);
      const report = REPORTERS[options.format as keyof typeof REPORTERS];
      io.out(report(snapshot, io.colour));
      done(EXIT.clean);
    },
  );
}
