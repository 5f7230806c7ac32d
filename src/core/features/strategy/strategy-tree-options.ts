import { NO_FILTER, type StrategyFilter } from './strategy-filter.ts';

export const GROUPINGS = ['objective', 'quarter'] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface StrategyTreeOptions {
  readonly grouping: Grouping;
  readonly filter: StrategyFilter;
}

export const PLAIN_TREE: StrategyTreeOptions = { grouping: 'objective', filter: NO_FILTER };
