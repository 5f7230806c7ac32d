import { apiVersionMissing } from './api-version-missing.ts';
import { codeGlobEmpty } from './code-glob-empty.ts';
import { codeGlobInvalid } from './code-glob-invalid.ts';
import { duplicateId } from './duplicate-id.ts';
import { hypothesisMissing } from './hypothesis-missing.ts';
import { initiativeWithoutKpi } from './initiative-without-kpi.ts';
import { markerClosedItem } from './marker-closed-item.ts';
import { markerUnknownId } from './marker-unknown-id.ts';
import { newerVersion } from './newer-version.ts';
import { orphanFolder } from './orphan-folder.ts';
import { orphanMarker } from './orphan-marker.ts';
import type { Rule } from './rule.ts';
import { schema } from './schema.ts';
import { unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Rules about one part of a vision. */
export interface Topic {
  readonly title: string;
  /** What the rules have in common, for docs/rules.md. */
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** Every rule, in the order of docs/rules.md. */
export const TOPICS: readonly Topic[] = [
  {
    title: 'The file and its names',
    about: 'Whether the file can be read, and whether every name in it leads somewhere.',
    rules: [yamlSyntax, schema, unknownKey, newerVersion, apiVersionMissing, duplicateId, unknownId],
  },
  {
    title: 'Landscape',
    about: 'The one-page briefing on the world around you, and the trends in it.',
    rules: [],
  },
  {
    title: 'Objectives and hypotheses',
    about: 'What the business wants in 12 to 18 months, and the technology bet behind it.',
    rules: [hypothesisMissing],
  },
  {
    title: 'Scenarios and decisions',
    about: 'What may happen, how you would notice, and what you would do.',
    rules: [],
  },
  {
    title: 'Narrative and feedback',
    about: 'The story in words for everyone, and what product, sales and finance say to it.',
    rules: [],
  },
  {
    title: 'KPIs',
    about: 'Whether the numbers are there, fresh, and honest.',
    rules: [],
  },
  {
    title: 'Initiatives',
    about: 'The work of each quarter: what it moves, who does it, and when it is over.',
    rules: [initiativeWithoutKpi],
  },
  {
    title: 'Reviews and insights',
    about: 'The habit that keeps the vision alive: a monthly review, a notebook, and answers to what they say.',
    rules: [],
  },
  {
    title: 'Code',
    about: 'Whether the code before you can be traced to the roadmap, and back.',
    rules: [orphanMarker, markerUnknownId, markerClosedItem, codeGlobEmpty, codeGlobInvalid, orphanFolder],
  },
];

export const RULES: readonly Rule[] = TOPICS.flatMap(({ rules }) => rules);

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
