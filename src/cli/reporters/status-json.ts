import type { Snapshot } from '../../core/snapshot.ts';

/** The numbers as JSON, version 1: ratios 0..1, dates YYYY-MM-DD, null where nothing is known. */
export function statusJson(snapshot: Snapshot): string {
  const result = {
    version: 1,
    today: snapshot.today,
    kpis: kpis(snapshot),
    initiatives: initiatives(snapshot),
    objectives: objectives(snapshot),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function kpis({ numbers }: Snapshot) {
  return Array.from(numbers.kpis.values(), ({ id, value, progress, expected, status, stale, forecast }) => ({
    id,
    value,
    progress,
    expected,
    status,
    stale,
    forecast,
  }));
}

function initiatives({ numbers, trace, vision }: Snapshot) {
  return Array.from(numbers.initiatives.values(), ({ id, progress, coverage, status }) => {
    const item = vision.items.find('initiative', id);
    return {
      id,
      progress,
      coverage,
      status,
      files: item && trace ? trace.fileCountOf(item) : null,
      markers: trace ? trace.markersOf(id).length : null,
    };
  });
}

function objectives({ numbers }: Snapshot) {
  return Array.from(numbers.objectives.values(), ({ id, progress, coverage, status, delivery, hypothesis }) => ({
    id,
    progress,
    coverage,
    status,
    delivery,
    hypothesis: hypothesis?.state ?? null,
  }));
}
