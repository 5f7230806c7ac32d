import { TOPICS, type Topic } from '../../src/core/rules/list.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

/** docs/rules.md: an introduction, the contents by topic, and a section a rule, written from the rules themselves. */
export function rulesPage(): string {
  return [INTRODUCTION, contents(), ...TOPICS.map(topicSection)].join('\n\n').concat('\n');
}

const COUNT = TOPICS.reduce((count, { rules }) => count + rules.length, 0);

const INTRODUCTION = `<!-- Written by "npm run write:rules" from src/core/rules: change it there. -->

# The rules

A vision says where the technology of a company goes: which objectives the business has, which KPIs tell whether they are reached, and which initiatives work on them. It stands in one file, \`vision.yaml\`, and says which code serves which initiative. Such a file goes wrong quietly. A number is not measured any more, a quarter ends and nobody closes its work, a folder stays behind when its project is cancelled. The ${COUNT} rules on this page notice it: while you type in the editor, and with \`vision check\` on the command line and in continuous integration.

A rule reports a **finding**: a place, and a message that says what to do about it. Where the message asks "did you mean …?", or another safe edit mends it, the editor offers that as a quick fix. What the file can hold is described in [vision-format.md](vision-format.md); here are the words that the rules use most:

- An **objective** is a business goal for 12 to 18 months. Its **hypothesis** is the bet on a technology that is to bring it about, with the numbers that would prove it right or wrong.
- A **KPI** is a number on its way from a **baseline** (where it began) to a **target**. A **check-in** is one measured value on one day. A **guardrail** is a KPI that must not get worse meanwhile.
- An **initiative** is the work of a quarter. It serves an objective and moves KPIs.
- A **scenario** is a future that may come, with **signposts** by which you would notice and the **decisions** that you would take.
- A **marker** is a TODO, FIXME or HACK in a comment of your code. \`TODO(fast-auth)\` says which initiative it serves, and \`@vision fast-auth\` says so for a whole file.
- A **review** is the monthly look at all of it; an **insight** is a note about something learned on the way.

## How grave a finding is

| severity | what it means |
|---|---|
| **error** | The file cannot mean what it says, or a promise is broken. \`vision check\` fails, unless told otherwise with \`--fail-on\`. |
| **warning** | Something is missing or out of date, and decisions will suffer from it. |
| **information** | Good practice that is not followed here. |
| **hint** | A small thing that you may want to know. |

Rules ask only for what is open. An objective that is achieved or dropped, an initiative that is cancelled and a scenario that is ruled out are left in peace.

## Change or silence a rule

Each rule is named by its id. To change its severity in the whole vision, or to turn it off, write it under \`settings.rules\`:

\`\`\`yaml
settings:
  rules:
    trend-unused: off
    orphan-folder: warning
\`\`\`

To silence one finding, write a comment on the line above it. In \`vision.yaml\` a finding about an item stands on its \`id\`, so the comment goes above the item:

\`\`\`yaml
initiatives:
  # vision-ignore-next-line quarter-over, resources-missing
  - id: ledger-v2
\`\`\`

In code it is the same in a comment of the language:

\`\`\`ts
// vision-ignore-next-line orphan-marker
// TODO: remove once everyone has updated
\`\`\`

Several rules are separated by commas. A finding about a folder, or about a file as a whole, has no line above it: exempt the code with a reason under \`code.exempt\`.`;

function contents(): string {
  return ['## All rules', ...TOPICS.map(topicContents)].join('\n\n');
}

function topicContents({ title, rules }: Topic): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary.replaceAll('|', '\\|')} |`);
  return [`**[${title}](#${anchor(title)})**`, ['| rule | severity | what it says |', '|---|---|---|', ...rows].join('\n')].join('\n\n');
}

function topicSection({ title, about, rules }: Topic): string {
  return [`## ${title}`, about, ...rules.map(ruleSection)].join('\n\n');
}

function ruleSection({ id, severity, summary, help, fixes }: Rule): string {
  const fix = fixes ? ' · has a quick fix' : '';
  return [`### ${id}`, `**${severity}**${fix} · ${summary}`, help, howToChange(id)].join('\n\n');
}

function howToChange(id: string): string {
  const inPlace = SILENCED_OTHERWISE[id] ?? `in the comment above: \`vision-ignore-next-line ${id}\``;
  return `<sub>${FIXED[id] ?? `In \`settings.rules\`: \`${id}: off\` · ${inPlace}`}</sub>`;
}

/** Rules without which nothing else in the file could be trusted. */
const FIXED: Readonly<Record<string, string>> = {
  'yaml-syntax': 'Cannot be changed or silenced: what cannot be read cannot ask for silence.',
  'newer-version': 'Cannot be changed or silenced: the settings of a newer format are not read.',
};

const EXEMPT = 'in place: exempt the code with a reason under `code.exempt`';

/** Findings about folders and whole files have no line above them. */
const SILENCED_OTHERWISE: Readonly<Record<string, string>> = { 'orphan-folder': EXEMPT, 'stranded-code': EXEMPT, 'split-allegiance': EXEMPT };

/** What GitHub makes of a heading. */
function anchor(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
}
