import { pairLines, type WritingStyle } from '../../model/edit/house-style.ts';
import type { PlainObject, PlainValue } from '../../model/edit/plain-value.ts';
import { horizonFromQuarterOf } from '../plan/horizon.ts';
import { quarterOf } from '../../progress/quarter.ts';
import { topAreas, type CodeArea } from './code-areas.ts';
import type { StartParts } from './start-parts.ts';

/** What a new vision is called, and when it begins. */
export interface NewVision {
  readonly title: string;
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the repository has, as a suggestion where no code was named. */
  readonly areas: readonly CodeArea[];
}

const STYLE: WritingStyle = { listIndent: 2, mapIndent: 2, bracePadding: ' ', dashGap: ' ', literals: true };

/**
 * The text of a new `vision.yaml`: what was answered in the order of the seven steps, and for each step that was
 * not, a comment that shows what would stand there. The comments are the format too: without their `# ` they are valid.
 */
export function newVision({ title, owner, today, areas }: NewVision, parts: StartParts): string {
  const examples = examplesOn(today, areas);
  const head = [...HEAD, ...lines({ apiVersion: 'vision/v1', title, owner, updated: today })];
  const sections = SECTIONS.map(([key, comment]) => ['', `# ${comment}`, ...section(key, parts[key], examples[key])]);
  return [...head, ...sections.flat(), ...begunLines(parts.begun), ''].join('\n');
}

/** Comment lines that keep what was begun and cannot be written yet. */
export function begunLines(begun: readonly string[]): string[] {
  return begun.length === 0 ? [] : ['', '# Begun, and something is still missing:', ...begun.map((line) => `#   ${line}`)];
}

const HEAD: readonly string[] = [
  '# Where our technology goes, why, and how we will know.',
  '# Everything here is yours to change; comments and order are kept by every edit that Vision makes.',
];

type Section = Exclude<keyof StartParts, 'begun'>;

const SECTIONS: readonly (readonly [key: Section, comment: string])[] = [
  ['code', 'The code that is expected to have a why; without "include" that is everything.'],
  ['landscape', '1. The landscape: what changes around us, on one page.'],
  ['objectives', '2. The top three objectives of the next 12 to 18 months, each with the technology bet behind it.'],
  ['scenarios', '3. At least two ways in which the future may go, with what we decide in each.'],
  ['narrative', '4. The story in words for everybody.'],
  ['feedback', '5. What product, sales and finance say about it.'],
  ['kpis', 'The numbers that tell. "Vision: Update KPI…" adds a line under checkIns.'],
  ['initiatives', '6. The work, a quarter each, with the code that serves it. TODO(id) in a comment links a marker to it.'],
  ['cadence', '7. How often this is gone through: "Vision: Start Review…" and "Vision: Capture Insight…".'],
];

function section(key: Section, value: StartParts[Section], example: PlainValue): string[] {
  const isThere = value !== undefined && (!Array.isArray(value) || value.length > 0);
  return isThere ? lines({ [key]: value as PlainValue }) : lines({ [key]: example }).map((line) => `# ${line}`);
}

function lines(pairs: PlainObject): string[] {
  return Object.entries(pairs).flatMap(([key, value]) => (value === undefined ? [] : pairLines(key, value, [], STYLE)));
}

function examplesOn(today: string, areas: readonly CodeArea[]): Readonly<Record<Section, PlainValue>> {
  const { start, end } = horizonFromQuarterOf(today, 1);
  const [first = 'src'] = areas.map(({ folder }) => folder);
  return {
    code: { include: areas.length > 0 ? topAreas(areas).map(({ folder }) => folder) : ['src'] },
    landscape: { updated: today, summary: 'what customers ask for, what competitors do, what has become possible, what the law will want' },
    objectives: [{ id: 'an-objective', title: 'what the business wants to reach', owner: '@somebody', horizon: { start, end } }],
    scenarios: [{ id: 'a-scenario', title: 'what may happen', narrative: 'how the world looks then', likelihood: 'medium' }],
    narrative: { problem: 'what is wrong today', vision: 'how it will be', roadmap: 'how we get there', impact: 'what it brings', analogy: 'a picture of it' },
    feedback: [{ id: 'from-finance', from: 'finance', by: '@somebody', date: today, about: ['an-objective'], stance: 'support', said: 'what they said' }],
    kpis: [{ id: 'a-kpi', title: 'what is measured', definition: 'how it is counted', unit: 'percent', direction: 'increase', baseline: 50, target: 75, owner: '@somebody' }],
    initiatives: [{ id: 'an-initiative', title: 'what we build', objective: 'an-objective', owner: '@somebody', quarter: quarterOf(today, 1), status: 'proposed', code: [first] }],
    cadence: { review: '1M', insights: '1w' },
  };
}
