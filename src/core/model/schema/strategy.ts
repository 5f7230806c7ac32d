import * as z from 'zod';
import { about, condition, date, flag, id, references, text, texts } from './fields.ts';
import { kpiReference } from './kpi.ts';

const source = z.strictObject({
  title: text('What the source is called.', 'European Payments Report 2026'),
  url: text('Where it can be read.', 'https://example.org/report').optional(),
  date: date('When it was published or read.', '2026-09-14').optional(),
});

const trend = z.strictObject({
  id: id('Name by which objectives point at the trend.', 'rival-one-click'),
  title: text('The trend in one line.', 'A rival offers one-click checkout'),
  kind: flag(['industry', 'competitor', 'customer', 'technology', 'regulation'], 'Where the trend comes from.'),
  implication: text('What it means for us.', 'Slow checkouts lose customers we already have'),
  sources: about(z.array(source), 'What the trend is known from.', [{ title: 'Payments Report' }]).optional(),
});

export const landscape = z.strictObject({
  updated: date('When the briefing was last brought up to date.', '2026-11-02'),
  summary: text('The briefing: one page, at most 500 words.', 'Checkout is where payments are won …'),
  sharedWith: texts('Who has been given the briefing.', ['product', 'sales']).optional(),
  trends: about(z.array(trend), 'Industry, competitor, customer, technology and regulation trends.', [
    { id: 'rival-one-click', title: 'One click', kind: 'competitor', implication: 'Speed decides' },
  ]).optional(),
});

const hypothesis = z.strictObject({
  believe: text('The capability that we believe in.', 'retrying soft declines on a second acquirer'),
  resultsIn: text('The outcome that it brings.', 'more completed checkouts'),
  because: text('Why we believe so.', '31 % of abandonments happen at the spinner').optional(),
  confidentWhen: about(z.array(condition('What the numbers show when we are right.')), 'All of these hold when we are right.', [
    'checkout-conversion >= 63.5 by 2027-03-31',
  ]),
  pivotIf: about(z.array(condition('What the numbers show when we are wrong.')), 'Any of these makes us change course.', [
    'checkout-conversion < 61.5 by 2027-03-31',
  ]).optional(),
});

const horizon = z.strictObject({
  start: date('First day of the horizon.', '2026-10-01'),
  end: date('Last day of the horizon, 12 to 18 months after the first.', '2027-12-31'),
});

export const objective = z.strictObject({
  id: id('Name by which code and other items point at the objective.', 'grow-conversion'),
  title: text('The business objective in one line.', 'Win more of the checkouts we already see'),
  owner: text('Who answers for it: @handle, e-mail or team.', '@rui'),
  horizon: about(horizon, 'The 12 to 18 months in which it is to be reached.', { start: '2026-10-01', end: '2027-12-31' }),
  hypothesis: about(hypothesis, 'The technology bet behind the objective; its state is computed.', {
    believe: 'faster authorisation',
    resultsIn: 'more completed checkouts',
    confidentWhen: ['checkout-conversion >= 63.5'],
  }).optional(),
  kpis: about(z.array(kpiReference), 'The KPIs that tell whether it is reached.', ['checkout-conversion']).optional(),
  trends: references('The trends that make it worth while.', ['rival-one-click']).optional(),
  commitment: flag(['committed', 'aspirational'], 'Whether 1.0 or .7 counts as passed. Default: committed.').optional(),
  status: flag(['open', 'achieved', 'dropped'], 'What people decided about it. Default: open.').optional(),
});

const signpost = z.strictObject({
  watch: text('What would tell that the scenario comes true.', 'The regulator opens a consultation'),
  condition: condition('The same as a number, where there is one.').optional(),
  seen: date('When it was seen.', '2026-11-10').optional(),
});

const decision = z.strictObject({
  id: id('Name by which code and feedback point at the decision.', 'second-acquirer'),
  title: text('The decision in one line.', 'Contract a second acquirer'),
  decide: text('What is decided.', 'Route soft declines to a second acquirer'),
  because: text('Why.', 'A third of soft declines succeed elsewhere'),
  options: texts('What else was considered.', ['retry with the same acquirer', 'do nothing']).optional(),
  status: flag(['proposed', 'accepted', 'rejected', 'superseded'], 'How far it is. Default: proposed.').optional(),
  date: date('When it was taken.', '2026-10-20').optional(),
  alsoIn: references('Further scenarios in which it is right; in all of them it is a no-regret move.', ['instant-payments']).optional(),
  initiatives: references('The initiatives that carry it out.', ['fast-auth']).optional(),
  adr: text('Path of its architecture decision record.', 'docs/adr/0007-second-acquirer.md').optional(),
});

export const scenario = z.strictObject({
  id: id('Name by which decisions and initiatives point at the scenario.', 'instant-payments'),
  title: text('The scenario in one line.', 'Instant payments replace cards'),
  narrative: text('How the world looks then.', 'By 2028 most checkouts settle account to account …'),
  likelihood: flag(['low', 'medium', 'high'], 'How likely it is.').optional(),
  impact: flag(['low', 'medium', 'high'], 'How much it changes for us.').optional(),
  status: flag(['plausible', 'emerging', 'occurring', 'ruled-out'], 'How far it has come. Default: plausible.').optional(),
  signposts: about(z.array(signpost), 'What to watch to see it coming.', [{ watch: 'A consultation opens' }]).optional(),
  decisions: about(z.array(decision), 'What we decide in case it comes.', [
    { id: 'second-acquirer', title: 'Second acquirer', decide: 'Contract one', because: 'Declines' },
  ]).optional(),
});

export const narrative = z.strictObject({
  problem: text('What is wrong today, in words for everybody.', 'One in three customers gives up at the till').optional(),
  vision: text('How it will be.', 'Paying takes no longer than a thought').optional(),
  roadmap: text('How we get there.', 'First speed, then a second road, then trust').optional(),
  impact: text('What it brings.', 'Two points of conversion are four million a year').optional(),
  analogy: text('A picture for those who do not build software.', 'A second till opens when the queue grows').optional(),
  notDoing: texts('What we deliberately leave.', ['our own card scheme']).optional(),
});
