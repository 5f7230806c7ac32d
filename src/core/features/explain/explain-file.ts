import { titleOf } from '../../model/items.ts';
import { kindWord } from '../../rules/common/words.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CodeState } from '../../trace/code-state.ts';
import { fileLinks, type FileLink } from '../file-links.ts';
import { objectivesOf } from '../objectives-of.ts';
import type { FilePlace } from '../place.ts';
import { standingText } from '../progress-text.ts';
import { visionPlace } from '../vision-place.ts';
import type { Explanation, ExplanationRow } from './explanation.ts';
import { hypothesisRows } from './hypothesis-rows.ts';
import { decisionRows, kpiRows, objectiveRow } from './strategy-rows.ts';

const VERDICT_WORDS: Readonly<Record<CodeState, string>> = {
  active: 'It serves work that is under way.',
  planned: 'It serves work that is planned.',
  done: 'It serves work that is done: this is why it was written.',
  stranded: 'Only cancelled work explains it.',
  exempt: 'It is exempt from having a reason.',
  orphaned: 'Nothing explains it: no glob covers it and no comment names an item.',
};

/** Explains a file: each link with the glob or comment that makes it, the objectives, their bets, KPIs, and the decisions that lean on it. */
export function explainFile(snapshot: Snapshot, path: string): Explanation {
  const { say } = snapshot;
  const state = snapshot.trace?.stateOf(path);
  const links = fileLinks(snapshot, path);
  const items = [...new Set(links.map(({ item }) => item))];
  const objectives = [...new Set(items.flatMap((item) => objectivesOf(item, snapshot.vision.items)))];
  return {
    state,
    verdict: state ? say(VERDICT_WORDS[state]) : say('The vision does not count it among its code.'),
    rows: [
      ...links.map((link) => linkRow(snapshot, link)),
      ...exemptionRows(snapshot, path),
      ...objectives.map((objective) => objectiveRow(snapshot, objective)),
      ...objectives.flatMap((objective) => hypothesisRows(snapshot, objective)),
      ...kpiRows(snapshot, [...items, ...objectives]),
      ...decisionRows(snapshot, items),
    ],
  };
}

function linkRow(snapshot: Snapshot, { item, via, where }: FileLink): ExplanationRow {
  const { say } = snapshot;
  const said = { glob: say('the glob {0}', textAt(snapshot, where)), annotation: '@vision', marker: say('a marker') }[via];
  const standing = item.kind === 'initiative' ? [item.value.quarter, item.value.status && say(item.value.status), standingText(snapshot.numbers.initiatives.get(item.id), say)] : [];
  return {
    group: 'Links',
    label: titleOf(item),
    description: [say(kindWord(item.kind)), item.id, ...standing].filter(Boolean).join(' · '),
    detail: say('by {0} in {1}', said, `${where.file}:${where.range.start.line + 1}`),
    action: { kind: 'open', place: where },
  };
}

function exemptionRows(snapshot: Snapshot, path: string): ExplanationRow[] {
  const { say } = snapshot;
  const exempt = snapshot.trace?.ground.of(path).exempt;
  const glob = exempt?.globs[0];
  if (!exempt || !glob) return [];
  const place = visionPlace(snapshot, glob.span);
  return [
    {
      group: 'Links',
      label: exempt.because || say('Exempt'),
      description: 'code.exempt',
      detail: say('by {0} in {1}', say('the glob {0}', glob.text), `${place.file}:${place.range.start.line + 1}`),
      action: { kind: 'open', place },
    },
  ];
}

function textAt({ lines, input }: Snapshot, { range: { start, end } }: FilePlace): string {
  return input.text.slice(lines.lineStart(start.line) + start.column, lines.lineStart(end.line) + end.column);
}
