import type { Decision, Feedback, Scenario, Trend } from '../../model/vision.ts';
import type { TypedKpi } from '../plan/typed-kpi.ts';

/** Whatever gets an id as soon as it has a title, so that other answers can name it. */
export interface Begun {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

export interface TrendAnswers extends Begun {
  readonly kind?: Trend['kind'];
  readonly implication?: string | undefined;
}

export interface ObjectiveAnswers extends Begun {
  /** The number that tells whether it is reached. */
  readonly kpi?: (TypedKpi & Begun) | undefined;
  readonly believe?: string | undefined;
  readonly resultsIn?: string | undefined;
  readonly because?: string | undefined;
  /** Conditions. */
  readonly confidentWhen?: string | undefined;
  readonly pivotIf?: string | undefined;
}

export interface ScenarioAnswers extends Begun {
  readonly narrative?: string | undefined;
  readonly likelihood?: Scenario['likelihood'];
  readonly impact?: Scenario['impact'];
  readonly decision?: (Begun & { readonly decide?: Decision['decide']; readonly because?: Decision['because'] }) | undefined;
}

export interface FeedbackAnswers extends Begun {
  readonly from?: string | undefined;
  readonly by?: string | undefined;
  readonly stance?: Feedback['stance'];
  /** Ids. */
  readonly about?: readonly string[] | undefined;
}

export interface InitiativeAnswers extends Begun {
  /** Ids. */
  readonly objectives?: readonly string[] | undefined;
  readonly kpis?: readonly string[] | undefined;
  readonly quarter?: string | undefined;
  readonly code?: readonly string[] | undefined;
  /** As in `checkout 4, data 1.5`. */
  readonly teams?: string | undefined;
  /** As in `60000 EUR`. */
  readonly budget?: string | undefined;
}

/** What somebody has said so far about a vision that is being begun; all of it may be missing. */
export interface StartAnswers {
  readonly title?: string | undefined;
  readonly owner?: string | undefined;
  /** Folders of the code that is expected to have a why. */
  readonly include?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly trends?: readonly TrendAnswers[] | undefined;
  readonly objectives?: readonly ObjectiveAnswers[] | undefined;
  readonly scenarios?: readonly ScenarioAnswers[] | undefined;
  readonly problem?: string | undefined;
  readonly vision?: string | undefined;
  readonly roadmap?: string | undefined;
  readonly impact?: string | undefined;
  readonly analogy?: string | undefined;
  /** What was said stands as the title. */
  readonly feedback?: readonly FeedbackAnswers[] | undefined;
  readonly initiatives?: readonly InitiativeAnswers[] | undefined;
  /** Durations such as `1M`. */
  readonly review?: string | undefined;
  readonly insights?: string | undefined;
}
