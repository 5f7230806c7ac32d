import type { Decision, Initiative, Objective, Scenario, Vision } from '../../model/vision.ts';
import { readableOr } from '../../model/written.ts';
import { idsMeant } from './meaning.ts';

/**
 * What is still asked for something: closed items are left in peace. Where a state is written that cannot be read,
 * nobody knows, so nothing is asked either.
 */

export function isOpenObjective(vision: Vision, objective: Objective): boolean {
  return readableOr(vision, objective, 'status', 'open') === 'open';
}

export function openObjectives(vision: Vision): readonly Objective[] {
  return (vision.document.objectives ?? []).filter((objective) => isOpenObjective(vision, objective));
}

/** Neither done nor cancelled. */
export function isOpenInitiative({ status }: Initiative): boolean {
  return status !== undefined && status !== 'done' && status !== 'cancelled';
}

/** Scenarios that are not ruled out. */
export function openScenarios(vision: Vision): readonly Scenario[] {
  return (vision.document.scenarios ?? []).filter((scenario) => isOpenScenario(vision, scenario));
}

/** Decisions that stand or may stand, in a scenario that may come. */
export function openDecisions(vision: Vision): readonly Decision[] {
  return (vision.document.scenarios ?? []).flatMap((scenario) =>
    (scenario.decisions ?? []).filter((decision) => isOpenDecision(vision, decision) && belongsToOpenOne(vision, scenario, decision)),
  );
}

/** Rejected, or replaced by another. */
export function isClosedDecision({ status }: Decision): boolean {
  return status === 'rejected' || status === 'superseded';
}

function isOpenDecision(vision: Vision, decision: Decision): boolean {
  return readableOr(vision, decision, 'status', 'proposed') !== undefined && !isClosedDecision(decision);
}

function isOpenScenario(vision: Vision, scenario: Scenario): boolean {
  const status = readableOr(vision, scenario, 'status', 'plausible');
  return status !== undefined && status !== 'ruled-out';
}

function belongsToOpenOne(vision: Vision, scenario: Scenario, { alsoIn }: Decision): boolean {
  const others = [...idsMeant(vision, 'scenario', alsoIn ?? [])].map((id) => vision.items.find('scenario', id)?.value);
  return [scenario, ...others].some((one) => one !== undefined && isOpenScenario(vision, one));
}
