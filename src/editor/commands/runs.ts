import type { Dashboards } from '../dashboard/dashboards.ts';
import type { COMMANDS } from '../ids.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Tools } from '../session/tools.ts';
import { chosenRows } from '../views/chosen-rows.ts';
import type { Views } from '../views/views.ts';
import { aboutRows, type AboutRows } from './about-rows.ts';
import { addInitiative } from './add-initiative.ts';
import { addKpi } from './add-kpi.ts';
import { addObjective } from './add-objective.ts';
import { addScenario } from './add-scenario.ts';
import { captureInsight } from './capture-insight.ts';
import { carryOver } from './carry-over.ts';
import { closeInitiative } from './close-initiative.ts';
import { copyId } from './copy-id.ts';
import { decideScenario } from './decide-scenario.ts';
import { exportOrphans } from './export-orphans.ts';
import { exportReport } from './export-report.ts';
import { explainFile } from './explain-file.ts';
import { clearFilter, filterStrategy } from './filter-strategy.ts';
import { goToCode } from './go-to-code.ts';
import { goToItem } from './go-to-item.ts';
import { groupOrphans } from './group-orphans.ts';
import { init } from './init.ts';
import { linkMarker } from './link-marker.ts';
import { mapFolder } from './map-folder.ts';
import { linkMarkers } from './link-markers.ts';
import { moveToQuarter } from './move-to-quarter.ts';
import { openDashboard } from './open-dashboard.ts';
import { openRow } from './open-row.ts';
import { pathsOfRows } from './paths-of-rows.ts';
import { recordFeedback } from './record-feedback.ts';
import { revealInStrategy } from './reveal-in-strategy.ts';
import { startReview } from './start-review.ts';
import { toggleCodeLens } from './toggle-code-lens.ts';
import { updateKpi } from './update-kpi.ts';

/** What a command works on; a menu of a view hands over the row that was clicked and all that are selected. */
export type Run = (argument: unknown, more: unknown) => Promise<void>;

/** What each command of the manifest does. Loaded when the first of them is called. */
export function commandRuns(sessions: Sessions, views: Views, dashboards: Dashboards, { clock, memory, reportModule }: Tools): Readonly<Record<keyof typeof COMMANDS, Run>> {
  const { strategy, options, orphans, orphanSettings } = views;
  return {
    init: (argument) => init(sessions, clock, memory, argument),
    updateKpi: (argument, more) => updateKpi(sessions, memory, chosenRows(argument, more)[0] ?? argument),
    mapFolder: (argument, more) => mapFolder(sessions, pathsOfRows(chosenRows(argument, more)) ?? argument, more),
    explainFile: (argument) => explainFile(sessions, argument),
    linkMarker: (argument, more) => {
      const chosen = chosenRows(argument, more);
      return chosen.length > 0 ? linkMarkers(sessions, chosen) : linkMarker(sessions, argument);
    },
    goToItem: (argument) => goToItem(sessions, argument),
    rescan: () => sessions.rescan(),
    toggleCodeLens,
    openRow: (argument, more) => openRow(chosenRows(argument, more)),
    goToCode: (argument, more) => goToCode(sessions, chosenRows(argument, more), argument),
    copyId: (argument, more) => copyId(sessions, chosenRows(argument, more)),
    moveToQuarter: (argument, more) => moveToQuarter(sessions, chosenRows(argument, more), argument),
    filterStrategy: (argument) => filterStrategy(sessions, options, argument),
    clearFilter: () => clearFilter(options),
    groupByObjective: () => options.group('objective'),
    groupByQuarter: () => options.group('quarter'),
    groupOrphans: (argument) => groupOrphans(orphans, orphanSettings, argument),
    exportReport: (argument) => exportReport(sessions, reportModule, argument),
    exportOrphans: () => exportOrphans(sessions, orphans),
    revealInStrategy: (argument) => revealInStrategy(sessions, strategy, argument),
    captureInsight: (argument, more) => captureInsight(sessions, given(argument, more, ({ folder, items }) => ({ folder, ...(items.length > 0 && { links: items }) }))),
    recordFeedback: (argument, more) => recordFeedback(sessions, given(argument, more, ({ folder, items }) => ({ folder, about: items }))),
    addObjective: (argument, more) => addObjective(sessions, given(argument, more, inFolder)),
    addKpi: (argument, more) => addKpi(sessions, given(argument, more, ({ folder, items }) => ({ folder, usedBy: items }))),
    addInitiative: (argument, more) => addInitiative(sessions, given(argument, more, ({ folder, items, quarter }) => ({ folder, objectives: items, quarter }))),
    addScenario: (argument, more) => addScenario(sessions, given(argument, more, inFolder)),
    closeInitiative: (argument, more) => closeInitiative(sessions, chosenRows(argument, more)[0] ?? argument),
    carryOver: (argument, more) => carryOver(sessions, given(argument, more, inFolder)),
    decideScenario: (argument, more) => decideScenario(sessions, chosenRows(argument, more)[0] ?? argument),
    openDashboard: (argument) => openDashboard(sessions, dashboards, argument),
    startReview: (argument, more) => startReview(sessions, memory, given(argument, more, inFolder)),
  };
}

/** What rows mean to a command; where there are none, what it was told in another way. */
function given(argument: unknown, more: unknown, meant: (about: AboutRows) => unknown): unknown {
  const about = aboutRows(chosenRows(argument, more));
  return about ? meant(about) : argument;
}

function inFolder({ folder }: AboutRows): { readonly folder: string } {
  return { folder };
}
