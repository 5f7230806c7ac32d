import type { Item } from '../../model/items.ts';
import type { Vision } from '../../model/vision.ts';
import { idsMeant } from '../../rules/common/meaning.ts';
import { isClosedDecision, isOpenInitiative } from '../../rules/common/open.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** An initiative that counts on a scenario and has other reasons too. */
export interface KeptInitiative {
  readonly initiative: Of<'initiative'>;
  /** The scenarios and decisions that are left to it. */
  readonly because: readonly (Of<'scenario'> | Of<'decision'>)[];
}

/** What goes with a scenario. */
export interface RuledOut {
  readonly decisions: readonly Of<'decision'>[];
  readonly initiatives: readonly Of<'initiative'>[];
  readonly kept: readonly KeptInitiative[];
}

/**
 * What loses its reason once a scenario is ruled out; scenarios that are ruled out already count as gone.
 *
 * A **decision** that is neither rejected nor superseded holds while one of the scenarios that it is right in (its own
 * and those in `alsoIn`) can still come. A no-regret move thus always stays.
 *
 * An **initiative** that is neither done nor cancelled rests on the scenarios in its `scenarios` and on the decisions
 * that hold today and name it in their `initiatives`. It loses its reason when all of these go; where some go and some
 * stay, it is kept. One that rests on no scenario and no decision stands on its objective alone and is not touched.
 */
export function ruledOut(vision: Vision, scenario: string): RuledOut {
  const possible = new Set(possibleScenarios(vision).map(({ id }) => id));
  possible.delete(scenario);
  const decisions = openDecisions(vision).map((open): OpenDecision => ({ ...open, holds: [...open.rightIn].some((id) => possible.has(id)) }));
  const gone = decisions.filter(({ rightIn, holds }) => rightIn.has(scenario) && !holds);
  const resting = vision.items.ofKind('initiative').flatMap((initiative) => {
    const named = scenariosNamedBy(vision, initiative);
    const taken = decisions.filter(({ initiatives }) => initiatives.has(initiative.id));
    const isTouched = named.some(({ id }) => id === scenario) || taken.some((decision) => gone.includes(decision));
    if (!isTouched || !isOpenInitiative(initiative.value)) return [];
    const because = [...named.filter(({ id }) => possible.has(id)), ...taken.filter(({ holds }) => holds).map(({ decision }) => decision)];
    return [{ initiative, because }];
  });
  return {
    decisions: gone.map(({ decision }) => decision),
    initiatives: resting.filter(({ because }) => because.length === 0).map(({ initiative }) => initiative),
    kept: resting.filter(({ because }) => because.length > 0),
  };
}

interface OpenDecision {
  readonly decision: Of<'decision'>;
  readonly rightIn: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
  readonly holds: boolean;
}

function openDecisions(vision: Vision): Omit<OpenDecision, 'holds'>[] {
  const open = vision.items.ofKind('decision').filter(({ value }) => !isClosedDecision(value));
  return open.map((decision) => ({ decision, rightIn: scenariosOf(vision, decision), initiatives: idsMeant(vision, 'initiative', decision.value.initiatives ?? []) }));
}

function scenariosNamedBy(vision: Vision, { value }: Of<'initiative'>): Of<'scenario'>[] {
  return [...idsMeant(vision, 'scenario', value.scenarios ?? [])].flatMap((id) => vision.items.find('scenario', id) ?? []);
}

/** The scenarios that a decision is right in: its own and those in `alsoIn`. */
export function scenariosOf(vision: Vision, { value }: Of<'decision'>): ReadonlySet<string> {
  const own = vision.document.scenarios?.find(({ decisions }) => decisions?.includes(value))?.id;
  const also = idsMeant(vision, 'scenario', value.alsoIn ?? []);
  return own === undefined ? also : new Set([own, ...also]);
}

/** Scenarios that are not ruled out. */
export function possibleScenarios({ items }: Vision): Of<'scenario'>[] {
  return items.ofKind('scenario').filter(({ value }) => value.status !== 'ruled-out');
}

/** Whether a decision is right whatever comes: in every scenario that is not ruled out, of which there are at least two. */
export function isNoRegret(vision: Vision, decision: Of<'decision'>): boolean {
  const possible = possibleScenarios(vision);
  const rightIn = scenariosOf(vision, decision);
  return !isClosedDecision(decision.value) && possible.length > 1 && possible.every(({ id }) => rightIn.has(id));
}
