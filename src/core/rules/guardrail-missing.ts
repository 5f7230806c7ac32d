import { phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { mayBe, ownKpis } from './common/own-kpis.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const guardrailMissing: DocumentRule = {
  id: 'guardrail-missing',
  severity: 'information',
  looksAt: 'document',
  summary: 'An objective has no guardrail among its KPIs.',
  help: 'Any number can be reached at the cost of another: conversion by accepting fraud, speed by accepting outages. Name what must not get worse meanwhile: a KPI with `role: guardrail`, mostly of direction maintain-below or maintain-above, among the KPIs of the objective.',
  *check({ vision }) {
    for (const objective of openObjectives(vision)) {
      const kpis = ownKpis(vision, objective) ?? [];
      if (kpis.length === 0 || kpis.some((kpi) => mayBe(vision, kpi, 'guardrail'))) continue;
      yield onItem(vision, objective, phrase`Nothing says what must not get worse on the way: add a KPI of role guardrail to this objective.`);
    }
  },
};
