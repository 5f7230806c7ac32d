import { setValue } from '../../model/edit/set-value.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import { together } from '../../model/edit/together.ts';
import { titleOf } from '../../model/items.ts';
import type { Decision, Scenario } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { ruledOut } from '../dashboard/ruled-out.ts';

export type ScenarioStatus = NonNullable<Scenario['status']>;

/** What is decided about a scenario. */
export interface ScenarioDecision {
  readonly status: ScenarioStatus;
  /** Ids of the decisions that are taken with it. */
  readonly accept: readonly string[];
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Edits that say how far a scenario has come, and accept decisions as of that day. */
export function decideScenario(text: string, snapshot: Snapshot, id: string, { status, accept, date }: ScenarioDecision): EditResult {
  return together(text, [
    (current) => setValue(current, ['scenarios', { id }, 'status'], status),
    ...accept.flatMap((decision) => {
      const at = (key: string) => ['scenarios', { id: ownerOf(snapshot, decision) ?? id }, 'decisions', { id: decision }, key] as const;
      return [(current: string) => setValue(current, at('status'), 'accepted'), (current: string) => setValue(current, at('date'), date)];
    }),
  ]);
}

/** The decisions that are right in a scenario and not taken yet, its own and those of others. */
export function openDecisionsOf({ vision }: Snapshot, id: string): Decision[] {
  const scenarios = vision.document.scenarios ?? [];
  return scenarios.flatMap((scenario) =>
    (scenario.decisions ?? []).filter(({ status = 'proposed', alsoIn = [] }) => status === 'proposed' && (scenario.id === id || alsoIn.includes(id))),
  );
}

/** Titles of the open initiatives that lose their reason once the scenario is ruled out. */
export function restsOn({ vision }: Snapshot, id: string): string[] {
  return ruledOut(vision, id).initiatives.map(titleOf);
}

function ownerOf({ vision }: Snapshot, decision: string): string | undefined {
  return vision.document.scenarios?.find(({ decisions = [] }) => decisions.some(({ id }) => id === decision))?.id;
}
