import { Argument, type Command } from 'commander';
import type { Item } from '../../core/model/items.ts';
import { UserError } from '../../core/user-error.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { commandWords, type CommandWords } from '../completion/words.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT, type Io } from '../io.ts';
import { openProject } from '../project.ts';

type Script = (commands: readonly CommandWords[]) => string;

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Readonly<Record<string, Script>>;

const EXAMPLES = `
Examples:
  source <(vision completion bash)      in ~/.bashrc
  source <(vision completion zsh)       in ~/.zshrc, below compinit
  vision completion fish | source       in ~/.config/fish/config.fish`;

/** `vision completion <shell>`: what the shell reads to complete commands, options and ids. */
export function addCompletion(program: Command, io: Io, done: (code: number) => void): void {
  const completion = program
    .command('completion')
    .description('print what bash, zsh or fish reads to complete this program')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action((shell: keyof typeof SHELLS) => {
      io.out(SHELLS[shell](commandWords(program)));
      done(EXIT.clean);
    });
  completion
    .command('ids', { hidden: true })
    .argument('[kind]', 'item or kpi', 'item')
    .action(async (kind: string) => {
      io.out((await idsOf(kind, io)).map((id) => `${id}\n`).join(''));
      done(EXIT.clean);
    });
}

/** None where there is no vision: a shell that completes wants no message. */
async function idsOf(kind: string, io: Io): Promise<string[]> {
  try {
    const { snapshot } = await openProject(undefined, {}, io);
    return snapshot.vision.items.all.filter((item: Item) => kind === 'item' || item.kind === kind).map(({ id }) => id);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
