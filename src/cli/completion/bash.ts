import type { Choice, CommandWords } from './words.ts';

/** What bash reads to complete `vision`. Needs nothing but bash. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  return `# bash completion for vision: source <(vision completion bash)
_vision() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= place=0 word
  # The shell takes --option=value for three words.
  [[ $cur == = ]] && cur=
  [[ $prev == = ]] && prev=\${COMP_WORDS[COMP_CWORD-2]}
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* || $word == = ]] && continue
    if [[ -z $command ]]; then command=$word; else place=$((place + 1)); fi
  done
  COMPREPLY=()
  case "$command $prev" in
${commands.flatMap(optionCases).join('')}  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(({ name, options }) => `      ${name}) ${reply(`'${options.map((option) => option.name).join(' ')}'`)} ;;\n`).join('')}      *) ${reply("'--help --version'")} ;;
    esac
    return
  fi
  case "$command $place" in
    ' 0') ${reply(`'${commands.map(({ name }) => name).join(' ')}'`)} ;;
${commands.flatMap(placeCases).join('')}    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _vision vision
`;
}

function optionCases({ name, options }: CommandWords): string[] {
  return options.flatMap((option) => (option.value ? [`    '${name} ${option.name}') ${completed(option.value)}; return ;;\n`] : []));
}

/** Options with values make the number of a place too high: files are the last resort anyway. */
function placeCases({ name, places }: CommandWords): string[] {
  return places.flatMap((place, index) => (place.kind === 'file' ? [] : [`    '${name} ${index}') ${completed(place)} ;;\n`]));
}

function completed(choice: Choice): string {
  switch (choice.kind) {
    case 'words':
      return reply(`'${choice.words.join(' ')}'`);
    case 'file':
      return 'COMPREPLY=($(compgen -f -- "$cur"))';
    case 'anything':
      return 'COMPREPLY=()';
    default:
      return reply(`"$(vision completion ids ${choice.kind} 2>/dev/null)"`);
  }
}

function reply(words: string): string {
  return `COMPREPLY=($(compgen -W ${words} -- "$cur"))`;
}
