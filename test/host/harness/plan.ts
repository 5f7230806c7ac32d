/** What a launch tells the specs' side, through the environment. Absent where a person starts the specs from the editor. */
export interface Plan {
  /** Spec files as bundled, relative to the folder of index.mjs. */
  readonly specs: readonly string[];
  /** Where the outcome is to be written. */
  readonly outcome: string;
  /** Only tests whose full name contains this text. */
  readonly only?: string;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

/** The environment variable that holds a plan as JSON. */
export const PLAN_VARIABLE = 'VISION_HOST_PLAN';

/** @throws {SyntaxError} where the variable holds no JSON: then the two sides are not of one version */
export function readPlan(environment: NodeJS.ProcessEnv): Plan | undefined {
  const text = environment[PLAN_VARIABLE];
  return text === undefined ? undefined : (JSON.parse(text) as Plan);
}
