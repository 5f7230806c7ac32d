import type { Choice, CommandWords, OptionWords } from './words.ts';

/** What zsh reads to complete `vision`. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef vision
# zsh completion for vision: source <(vision completion zsh)
_vision() {
  local state
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}\n`).join('')}  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('')}      esac ;;
  esac
}
if [[ $funcstack[1] == _vision ]]; then _vision "$@"; else compdef _vision vision; fi
`;
}

function commandCase({ name, options, places }: CommandWords): string {
  const specs = [...options.map(optionSpec), ...places.map((place, index) => `${index + 1}: :${action(place)}`)];
  return `        ${name})\n          _arguments ${specs.map(quoted).join(' \\\n            ')} ;;\n`;
}

function optionSpec({ name, description, value }: OptionWords): string {
  const told = `${name}[${description.replace(/[[\]\\]/g, '\\$&')}]`;
  return value ? `${told}: :${action(value)}` : told;
}

function action(choice: Choice): string {
  switch (choice.kind) {
    case 'words':
      return `(${choice.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'anything':
      return ' ';
    default:
      return `($(vision completion ids ${choice.kind} 2>/dev/null))`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
