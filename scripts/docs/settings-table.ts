import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/project-root.ts';

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** The settings of the manifest as a Markdown table. */
export function settingsTable(): string {
  const read = (file: string) => JSON.parse(readFileSync(join(PROJECT_ROOT, file), 'utf8'));
  const texts: Readonly<Record<string, string>> = read('package.nls.json');
  const settings: Readonly<Record<string, Setting>> = read('package.json').contributes.configuration.properties;
  const rows = Object.entries(settings).map(([id, { default: initial, description, markdownDescription }]) => {
    const said = (description ?? markdownDescription ?? '').replace(/^%(.+)%$/, (_, key: string) => texts[key] ?? key);
    return `| \`${id}\` | \`${JSON.stringify(initial)}\` | ${said.replaceAll('|', '\\|')} |`;
  });
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}
