import type { Place } from '../page.ts';

/** Where somebody is on the roadmap, and how they want to see it. */
export interface RoadmapPlace {
  /** In lanes, one for each objective. */
  readonly lanes: boolean;
  /** With the quarters that are over and have nothing open. */
  readonly past: boolean;
  readonly filter: string;
  /** The card that Tab comes to. */
  readonly current: string;
  /** The last move that was made here, as long as it can be taken back. */
  readonly moved: Move | undefined;
}

export interface Move {
  readonly id: string;
  /** `2026-Q4`; empty for what had no quarter. */
  readonly from: string;
  readonly to: string;
  /** Whether it has come true, and been said. */
  readonly told: boolean;
}

/** Reads what was kept; what is missing or of another shape is as at the beginning. */
export function readPlace({ lanes, past, filter, current, moved }: Place): RoadmapPlace {
  return {
    lanes: lanes !== false,
    past: past === true,
    filter: typeof filter === 'string' ? filter : '',
    current: typeof current === 'string' ? current : '',
    moved: isMove(moved) ? moved : undefined,
  };
}

function isMove(value: unknown): value is Move {
  if (typeof value !== 'object' || value === null) return false;
  const { id, from, to, told } = value as Readonly<Record<string, unknown>>;
  return [id, from, to].every((part) => typeof part === 'string') && typeof told === 'boolean';
}
