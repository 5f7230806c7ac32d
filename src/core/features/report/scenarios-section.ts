import type { Snapshot } from '../../snapshot.ts';
import { scenariosPage, type ScenarioColumn, type ScenarioDecision, type WhatIf } from '../dashboard/scenarios.ts';
import { formatCount } from '../format.ts';
import { titlesOf } from './titles-of.ts';
import type { Block, ReportCard, ReportSection, Table } from './report-document.ts';

/** The scenarios with their signposts and decisions, and what loses its reason where one is ruled out. */
export function scenariosSection(snapshot: Snapshot): ReportSection {
  const { say } = snapshot;
  const { scenarios, noRegret } = scenariosPage(snapshot);
  const common: Block[] = noRegret.length === 0 ? [] : [{ kind: 'text', text: say('Right in every scenario (no regret): {0}', titlesOf(noRegret)) }];
  const blocks: Block[] = scenarios.length === 0 ? [] : [...common, { kind: 'cards', cards: scenarios.map((scenario) => scenarioCard(snapshot, scenario)) }];
  return { id: 'scenarios', title: say('Scenarios'), blocks };
}

function scenarioCard({ say }: Snapshot, { id, title, narrative, statusText, likelihoodText, impactText, signposts, decisions, whatIf }: ScenarioColumn): ReportCard {
  const watched = signposts.map(({ watch, condition, stateText }) => `${[watch, condition && `(${condition})`].filter(Boolean).join(' ')}: ${stateText}`);
  const sentences = [
    { lead: say('If'), text: narrative },
    { lead: say('Signposts'), text: watched.join('; ') },
    { lead: say('Once ruled out'), text: lossText(say, whatIf) },
  ];
  return {
    title,
    id,
    facts: [statusText, likelihoodText, impactText].filter(Boolean),
    standing: null,
    progress: null,
    sentences: sentences.filter(({ text }) => text !== ''),
    tables: decisions.length === 0 ? [] : [decisionTable(say, decisions)],
  };
}

function lossText(say: Snapshot['say'], { decisions, initiatives, code }: WhatIf): string {
  const files = code && code.files > 0 ? [formatCount(code.files, 'file', say)] : [];
  const gone = [titlesOf([...decisions, ...initiatives]), ...files].filter(Boolean);
  return gone.length === 0 ? say('nothing loses its reason') : say('left without a reason: {0}', gone.join(', '));
}

function decisionTable(say: Snapshot['say'], decisions: readonly ScenarioDecision[]): Table {
  const head = [say('Decision'), say('What'), say('Because'), say('State'), say('Initiatives')];
  const rows = decisions.map(({ title, decide, because, statusText, date, noRegret, initiatives }) => [
    noRegret ? say('{0} (no regret)', title) : title,
    decide,
    because,
    [statusText, date ?? ''].filter(Boolean).join(', '),
    titlesOf(initiatives),
  ]);
  return { kind: 'table', caption: say('Decisions'), head, rows };
}
