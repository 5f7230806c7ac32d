import type { Item } from '../../model/items.ts';
import type { Scenario } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { codeWithout, type CodeLoss } from './code-without.ts';
import { named, type NamedItem } from './named-item.ts';
import { isNoRegret, ruledOut, scenariosOf } from './ruled-out.ts';
import { signpostState, type SignpostState } from './signpost-state.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

export interface ScenarioDecision extends NamedItem {
  readonly decide: string;
  readonly because: string;
  readonly options: readonly string[];
  readonly status: 'proposed' | 'accepted' | 'rejected' | 'superseded';
  readonly statusText: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** Right in every scenario that can still come. */
  readonly noRegret: boolean;
  /** The scenario under which it is written, where that is another one. */
  readonly from: NamedItem | null;
  readonly initiatives: readonly NamedItem[];
  readonly adr: string | null;
}

/** What loses its reason once the scenario is ruled out. */
export interface WhatIf {
  readonly decisions: readonly NamedItem[];
  readonly initiatives: readonly NamedItem[];
  /** Initiatives that count on the scenario and keep other reasons. */
  readonly kept: readonly (NamedItem & { readonly because: readonly NamedItem[] })[];
  /** Null until the first scan has ended. */
  readonly code: CodeLoss | null;
}

export interface ScenarioColumn extends NamedItem {
  readonly narrative: string;
  readonly status: NonNullable<Scenario['status']>;
  readonly statusText: string;
  /** Empty where it is not rated. */
  readonly likelihoodText: string;
  readonly impactText: string;
  readonly signposts: readonly SignpostState[];
  /** Its own, then those of others that are right here as well. */
  readonly decisions: readonly ScenarioDecision[];
  readonly whatIf: WhatIf;
}

/** What the page of scenarios shows. */
export interface ScenariosPage {
  /** In the order of the document. */
  readonly scenarios: readonly ScenarioColumn[];
  /** Decisions that are right whatever comes. */
  readonly noRegret: readonly NamedItem[];
}

/** The scenarios side by side, with what would go if one of them were ruled out. */
export function scenariosPage(snapshot: Snapshot): ScenariosPage {
  const { items } = snapshot.vision;
  const decisions = items.ofKind('decision').filter((item) => items.get(item.id) === item);
  const scenarios = items.ofKind('scenario').filter((item) => items.get(item.id) === item);
  return {
    scenarios: scenarios.map((scenario) => columnOf(snapshot, scenario, decisions)),
    noRegret: decisions.filter((decision) => isNoRegret(snapshot.vision, decision)).map(named),
  };
}

function columnOf(snapshot: Snapshot, scenario: Of<'scenario'>, decisions: readonly Of<'decision'>[]): ScenarioColumn {
  const { say, vision } = snapshot;
  const { narrative = '', status = 'plausible', likelihood, impact, signposts = [] } = scenario.value;
  const isOwn = (decision: Of<'decision'>) => scenario.value.decisions?.includes(decision.value) ?? false;
  const right = decisions.filter((decision) => scenariosOf(vision, decision).has(scenario.id));
  const ownFirst = right.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return {
    ...named(scenario),
    narrative: narrative.trim(),
    status,
    statusText: say(status),
    likelihoodText: likelihood ? say('likelihood {0}', say(likelihood)) : '',
    impactText: impact ? say('impact {0}', say(impact)) : '',
    signposts: signposts.map((signpost) => signpostState(snapshot, signpost)),
    decisions: ownFirst.map((decision) => decisionOf(snapshot, decision, isOwn(decision))),
    whatIf: whatIf(snapshot, scenario.id),
  };
}

function decisionOf({ say, vision }: Snapshot, decision: Of<'decision'>, isOwn: boolean): ScenarioDecision {
  const { decide = '', because = '', options = [], status = 'proposed', date, initiatives = [], adr } = decision.value;
  const home = vision.items.ofKind('scenario').find(({ value }) => value.decisions?.includes(decision.value));
  return {
    ...named(decision),
    decide,
    because,
    options,
    status,
    statusText: say(status),
    date: date ?? null,
    noRegret: isNoRegret(vision, decision),
    from: isOwn || !home ? null : named(home),
    initiatives: initiatives.flatMap((id) => vision.items.find('initiative', id) ?? []).map(named),
    adr: adr ?? null,
  };
}

function whatIf({ vision, trace }: Snapshot, id: string): WhatIf {
  const { decisions, initiatives, kept } = ruledOut(vision, id);
  const scenario = vision.items.find('scenario', id);
  const gone = new Set<Item>([...decisions, ...initiatives, ...(scenario ? [scenario] : [])]);
  return {
    decisions: decisions.map(named),
    initiatives: initiatives.map(named),
    kept: kept.map(({ initiative, because }) => ({ ...named(initiative), because: because.map(named) })),
    code: trace ? codeWithout(trace, gone) : null,
  };
}
