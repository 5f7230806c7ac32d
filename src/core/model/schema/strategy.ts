import * as z from 'zod/mini';
import { about, condition, date, flag, id, references, text, texts } from './fields.ts';
import { kpiReference } from './kpi.ts';

const source = z.strictObject({
  title: text('What the source is called.', 'European Payments Report 2026'),
  url: z.optional(text('Where it can be read.', 'https://example.org/report')),
  date: z.optional(date('When it was published or read.', '2026-09-14')),
});

const trend = z.strictObject({
  id: id('Name by which objectives point at the trend.', 'rival-one-click'),
  title: text('The trend in one line.', 'A rival offers one-click checkout'),
  kind: flag(['industry', 'competitor', 'customer', 'technology', 'regulation'], 'Where the trend comes from.'),
  implication: text('What it means for us.', 'Slow checkouts lose customers we already have'),
  sources: z.optional(about(z.array(source), 'What the trend is known from.', [{ title: 'Payments Report' }])),
});

export const landscape = z.strictObject({
  updated: date('When the briefing was last brought up to date.', '2026-11-02'),
  summary: text('The briefing: one page, at most 500 words.', 'Checkout is where payments are won …'),
  sharedWith: z.optional(texts('Who has been given the briefing.', ['product', 'sales'])),
  trends: z.optional(about(z.array(trend), 'Industry, competitor, customer, technology and regulation trends.', [
    { id: 'rival-one-click', title: 'One click', kind: 'competitor', implication: 'Speed decides' },
  ])),
});

const hypothesis = z.strictObject({
  believe: text('The capability that we believe in.', 'retrying soft declines on a second acquirer'),
  resultsIn: text('The outcome that it brings.', 'more completed checkouts'),
  because: z.optional(text('Why we believe so.', '31 % of abandonments happen at the spinner')),
  confidentWhen: about(z.array(condition('What the numbers show when we are right.')), 'All of these hold when we are right.', [
    'checkout-conversion >= 63.5 by 2027-03-31',
  ]),
  pivotIf: z.optional(about(z.array(condition('What the numbers show when we are wrong.')), 'Any of these makes us change course.', [
    'checkout-conversion < 61.5 by 2027-03-31',
  ])),
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
  hypothesis: z.optional(about(hypothesis, 'The technology bet behind the objective; its state is computed.', {
    believe: 'faster authorisation',
    resultsIn: 'more completed checkouts',
    confidentWhen: ['checkout-conversion >= 63.5'],
  })),
  kpis: z.optional(about(z.array(kpiReference), 'The KPIs that tell whether it is reached.', ['checkout-conversion'])),
  trends: z.optional(references('The trends that make it worth while.', ['rival-one-click'])),
  commitment: z.optional(flag(['committed', 'aspirational'], 'Whether 1.0 or .7 counts as passed. Default: committed.')),
  status: z.optional(flag(['open', 'achieved', 'dropped'], 'What people decided about it. Default: open.')),
});

const signpost = z.strictObject({
  watch: text('What would tell that the scenario comes true.', 'The regulator opens a consultation'),
  condition: z.optional(condition('The same as a number, where there is one.')),
  seen: z.optional(date('When it was seen.', '2026-11-10')),
});

const decision = z.strictObject({
  id: id('Name by which code and feedback point at the decision.', 'second-acquirer'),
  title: text('The decision in one line.', 'Contract a second acquirer'),
  decide: text('What is decided.', 'Route soft declines to a second acquirer'),
  because: text('Why.', 'A third of soft declines succeed elsewhere'),
  options: z.optional(texts('What else was considered.', ['retry with the same acquirer', 'do nothing'])),
  status: z.optional(flag(['proposed', 'accepted', 'rejected', 'superseded'], 'How far it is. Default: proposed.')),
  date: z.optional(date('When it was taken.', '2026-10-20')),
  alsoIn: z.optional(references('Further scenarios in which it is right; in all of them it is a no-regret move.', ['instant-payments'])),
  initiatives: z.optional(references('The initiatives that carry it out.', ['fast-auth'])),
  adr: z.optional(text('Path of its architecture decision record.', 'docs/adr/0007-second-acquirer.md')),
});

export const scenario = z.strictObject({
  id: id('Name by which decisions and initiatives point at the scenario.', 'instant-payments'),
  title: text('The scenario in one line.', 'Instant payments replace cards'),
  narrative: text('How the world looks then.', 'By 2028 most checkouts settle account to account …'),
  likelihood: z.optional(flag(['low', 'medium', 'high'], 'How likely it is.')),
  impact: z.optional(flag(['low', 'medium', 'high'], 'How much it changes for us.')),
  status: z.optional(flag(['plausible', 'emerging', 'occurring', 'ruled-out'], 'How far it has come. Default: plausible.')),
  signposts: z.optional(about(z.array(signpost), 'What to watch to see it coming.', [{ watch: 'A consultation opens' }])),
  decisions: z.optional(about(z.array(decision), 'What we decide in case it comes.', [
    { id: 'second-acquirer', title: 'Second acquirer', decide: 'Contract one', because: 'Declines' },
  ])),
});

export const narrative = z.strictObject({
  problem: z.optional(text('What is wrong today, in words for everybody.', 'One in three customers gives up at the till')),
  vision: z.optional(text('How it will be.', 'Paying takes no longer than a thought')),
  roadmap: z.optional(text('How we get there.', 'First speed, then a second road, then trust')),
  impact: z.optional(text('What it brings.', 'Two points of conversion are four million a year')),
  analogy: z.optional(text('A picture for those who do not build software.', 'A second till opens when the queue grows')),
  notDoing: z.optional(texts('What we deliberately leave.', ['our own card scheme'])),
});
