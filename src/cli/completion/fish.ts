import type { Choice, CommandWords } from './words.ts';

/** What fish reads to complete `vision`. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => [
    `complete -c vision -f -n 'not __fish_seen_subcommand_from ${names}' -a ${command.name} -d ${quoted(command.description)}`,
    ...optionLines(command),
    ...placeLines(command),
  ]);
  return `# fish completion for vision: vision completion fish | source\n${lines.join('\n')}\n`;
}

function optionLines({ name, options }: CommandWords): string[] {
  return options.map((option) => {
    const value = option.value ? ` -r ${action(option.value)}` : '';
    return `complete -c vision -n '__fish_seen_subcommand_from ${name}' -l ${option.name.replace(/^--/, '')}${value} -d ${quoted(option.description)}`;
  });
}

function placeLines({ name, places }: CommandWords): string[] {
  return places.filter(({ kind }) => kind !== 'file' && kind !== 'anything').map((place) => `complete -c vision -n '__fish_seen_subcommand_from ${name}' ${action(place)}`);
}

function action(choice: Choice): string {
  switch (choice.kind) {
    case 'words':
      return `-f -a ${quoted(choice.words.join(' '))}`;
    case 'file':
      return '-F';
    case 'anything':
      return '-f';
    default:
      return `-f -a '(vision completion ids ${choice.kind} 2>/dev/null)'`;
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
