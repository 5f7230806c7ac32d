/** Every name that the manifest and the code share; a test holds the two against each other. */

export const COMMANDS = {
  init: 'vision.init',
  updateKpi: 'vision.updateKpi',
  linkMarker: 'vision.linkMarker',
  goToItem: 'vision.goToItem',
  rescan: 'vision.rescan',
  toggleCodeLens: 'vision.toggleCodeLens',
} as const;

export const VIEW_CONTAINER = 'vision';

export const VIEWS = { strategy: 'vision.strategy' } as const;

export const SETTINGS = {
  file: 'vision.file',
  codeLens: 'vision.codeLens.enabled',
  codeLensFile: 'vision.codeLens.file',
  codeLensMarker: 'vision.codeLens.marker',
  codeLensVision: 'vision.codeLens.vision',
} as const;

/** What `when` clauses of the manifest ask for. */
export const CONTEXT_KEYS = { hasVision: 'vision.hasVision', state: 'vision.state' } as const;
