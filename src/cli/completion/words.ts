import type { Argument, Command, Option } from 'commander';

/** What can stand in a place: fixed words, ids of the nearest vision, a file or folder, or something that only the person knows. */
export type Choice = { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'item' | 'kpi' | 'file' | 'anything' };

export interface OptionWords {
  /** With its dashes, as in `--format`. */
  readonly name: string;
  readonly description: string;
  /** What its value can be; undefined for an option without one. */
  readonly value: Choice | undefined;
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** The arguments in order. */
  readonly places: readonly Choice[];
}

/** The words of each command, from the definitions that also make the help. Commands of a command are words in its first place. */
export function commandWords(program: Command): CommandWords[] {
  return visible(program).map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionWords),
    places: visible(command).length > 0 ? [words(visible(command).map((inner) => inner.name())), { kind: 'file' }] : command.registeredArguments.map(placeOf),
  }));
}

function visible(command: Command): Command[] {
  return command.createHelp().visibleCommands(command).filter((inner) => inner.name() !== 'help');
}

function optionWords(option: Option): OptionWords {
  const takesValue = option.required || option.optional;
  return { name: option.long ?? option.short ?? '', description: option.description, value: takesValue ? valueOf(option) : undefined };
}

function valueOf({ long, argChoices, flags }: Option): Choice {
  if (argChoices) return words(argChoices);
  if (long === '--item') return { kind: 'item' };
  return { kind: flags.includes('<file>') ? 'file' : 'anything' };
}

function placeOf(argument: Argument): Choice {
  if (argument.argChoices) return words(argument.argChoices);
  if (argument.name() === 'id') return { kind: 'kpi' };
  return { kind: argument.name() === 'path' ? 'file' : 'anything' };
}

function words(found: readonly string[]): Choice {
  return { kind: 'words', words: found };
}
