/** Every name that the manifest and the code share; a test holds the two against each other. */

export const COMMANDS = {
  init: 'vision.init',
  updateKpi: 'vision.updateKpi',
  linkMarker: 'vision.linkMarker',
  mapFolder: 'vision.mapFolder',
  explainFile: 'vision.explainFile',
  goToItem: 'vision.goToItem',
  rescan: 'vision.rescan',
  toggleCodeLens: 'vision.toggleCodeLens',
  openRow: 'vision.openRow',
  goToCode: 'vision.goToCode',
  copyId: 'vision.copyId',
  moveToQuarter: 'vision.moveToQuarter',
  filterStrategy: 'vision.filterStrategy',
  clearFilter: 'vision.clearFilter',
  groupByObjective: 'vision.groupByObjective',
  groupByQuarter: 'vision.groupByQuarter',
  revealInStrategy: 'vision.revealInStrategy',
  captureInsight: 'vision.captureInsight',
  recordFeedback: 'vision.recordFeedback',
  addObjective: 'vision.addObjective',
  addKpi: 'vision.addKpi',
  addInitiative: 'vision.addInitiative',
  addScenario: 'vision.addScenario',
  closeInitiative: 'vision.closeInitiative',
  carryOver: 'vision.carryOver',
  decideScenario: 'vision.decideScenario',
  groupOrphans: 'vision.groupOrphans',
  exportOrphans: 'vision.exportOrphans',
  startReview: 'vision.startReview',
  openDashboard: 'vision.openDashboard',
  exportReport: 'vision.exportReport',
} as const;

export const VIEW_CONTAINER = 'vision';

export const VIEWS = { strategy: 'vision.strategy', orphans: 'vision.orphans' } as const;

/** The kind of the dashboard's tabs. */
export const DASHBOARD = 'vision.dashboard';

export const SETTINGS = {
  file: 'vision.file',
  codeLens: 'vision.codeLens.enabled',
  codeLensFile: 'vision.codeLens.file',
  codeLensMarker: 'vision.codeLens.marker',
  codeLensVision: 'vision.codeLens.vision',
  codeLensStyle: 'vision.codeLens.style',
  explorerBadges: 'vision.explorer.badges',
  strategyBadge: 'vision.strategy.badge',
  strategyFollow: 'vision.strategy.followEditor',
} as const;

/** What `when` clauses of the manifest ask for. */
export const CONTEXT_KEYS = {
  hasVision: 'vision.hasVision',
  state: 'vision.state',
  grouping: 'vision.grouping',
  filtered: 'vision.filtered',
  scanning: 'vision.scanning',
  broken: 'vision.broken',
} as const;
