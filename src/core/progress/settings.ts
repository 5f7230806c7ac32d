import type { Settings } from '../model/vision.ts';

/** How far behind the expected progress a KPI may be; ratios and gaps 0..1. */
export interface StatusLimits {
  readonly onTrackRatio: number;
  readonly onTrackGap: number;
  readonly atRiskRatio: number;
  readonly atRiskGap: number;
}

/** The settings that the numbers depend on, none missing. */
export interface NumberSettings {
  readonly timezone: string;
  /** Month, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly graceDays: number;
  readonly rollup: 'worst' | 'average';
  readonly status: StatusLimits;
}

export const DEFAULT_SETTINGS: NumberSettings = {
  timezone: 'UTC',
  fiscalYearStart: 1,
  graceDays: 7,
  rollup: 'worst',
  status: { onTrackRatio: 0.9, onTrackGap: 0.1, atRiskRatio: 0.7, atRiskGap: 0.25 },
};

/** What the document sets, with the format's defaults for the rest. */
export function settingsOf(written: Settings | undefined): NumberSettings {
  const { timezone, fiscalYearStart, graceDays, rollup, status } = DEFAULT_SETTINGS;
  return {
    timezone: written?.timezone ?? timezone,
    fiscalYearStart: written?.fiscalYearStart ?? fiscalYearStart,
    graceDays: written?.graceDays ?? graceDays,
    rollup: written?.rollup ?? rollup,
    status: {
      onTrackRatio: written?.status?.onTrackRatio ?? status.onTrackRatio,
      onTrackGap: written?.status?.onTrackGap ?? status.onTrackGap,
      atRiskRatio: written?.status?.atRiskRatio ?? status.atRiskRatio,
      atRiskGap: written?.status?.atRiskGap ?? status.atRiskGap,
    },
  };
}
