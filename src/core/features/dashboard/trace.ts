import type { Snapshot } from '../../snapshot.ts';
import type { Coverage } from '../../trace/trace.ts';
import { codePieces, filesDirectlyIn } from './code-pieces.ts';
import { coveredItems, type CoveredItem } from './covered-items.ts';
import { traceLevel, type TraceLevel } from './trace-level.ts';
import { traceMatrix, type TraceMatrix } from './trace-matrix.ts';

/** What the page about the code shows. */
export interface TracePage {
  readonly coverage: Coverage;
  /** One folder; others are asked for as they are opened. */
  readonly level: TraceLevel;
  readonly items: readonly CoveredItem[];
  readonly matrix: TraceMatrix;
}

/**
 * From code to strategy, one folder at a time ('' = all code); null until the first scan has ended.
 * Everything counts files in scope: those that are expected to have a why, exempt ones included.
 */
export function tracePage(snapshot: Snapshot, folder: string): TracePage | null {
  const { trace } = snapshot;
  if (!trace) return null;
  const pieces = codePieces(trace);
  return {
    coverage: trace.coverage,
    level: traceLevel(pieces, folder, (path) => filesDirectlyIn(trace, path)),
    items: coveredItems(snapshot, trace, pieces),
    matrix: traceMatrix(snapshot, pieces, trace.ground.bases),
  };
}
