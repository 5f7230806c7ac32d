import { answer, confirm, goBack, pick, tick, type } from '../harness/answers.ts';
import { asked } from '../harness/asked.ts';
import { holds } from '../harness/disk.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

const FILES = {
  'package.json': '{ "workspaces": ["apps/*"] }',
  'apps/web/package.json': '{}',
  'apps/web/src/cart.ts': '// TODO: say why\n',
  'services/orders/main.go': 'package main\n',
  'services/orders/go.mod': 'module example.org/orders\n',
  '.github/CODEOWNERS': '* @ana\n',
};

/** All that was answered, and what was begun as a comment. */
const WRITTEN = `title: Where the shop goes
owner: "@ana"
updated: 2026-11-22

# The code that is expected to have a why; without "include" that is everything.
code:
  include: [services]

# 1. The landscape: what changes around us, on one page.
landscape:
  updated: 2026-11-22
  summary: "Customers: they want it fast"
  trends:
    - id: a-rival-delivers-the-same
      title: A rival delivers the same day
      kind: competitor
      implication: Speed decides

# 2. The top three objectives of the next 12 to 18 months, each with the technology bet behind it.
objectives:
  - id: win-more-shops
    title: Win more shops
    owner: "@ana"
    horizon: { start: 2026-10-01, end: 2027-12-31 }
    hypothesis:
      believe: a faster search
      resultsIn: more orders
      confidentWhen: [orders >= 1200 by 2027-06-30]
      pivotIf: [orders < 700 by 2027-03-31]
    kpis: [orders]
`;

/** The whole way by keyboard, left once before there is anything to write, and once in the middle. */
export const guidedStart: Story = {
  name: 'guided-start',
  title: 'Begin a vision step by step, leave it twice, and find every answer again',
  workspace: { files: FILES },
  steps: async (page, folder) => {
    await runCommand(page, 'Vision: Create vision.yaml');
    await pick(page, 'How do you want to begin?', 'Step by Step');
    await answer(page, 'What is the vision called?', 'Where the shop goes');
    await confirm(page, 'Who answers for it?');
    await tick(page, 'Which code should have a why?', 'services');
    await answer(page, 'What changes around you?', 'Customers: they want it fast');
    await asked(page, 'Which trends should everybody know?');
    await page.keyboard.press('Escape');

    await runCommand(page, 'Vision: Create vision.yaml');
    await pick(page, 'How do you want to begin?', 'Go On Where You Left');
    await pick(page, 'Which trends should everybody know?', 'Add a Trend');
    await answer(page, 'What changes? One line.', 'A rival delivers the same day');
    await pick(page, 'Where does it come from?', 'Competitor');
    await answer(page, 'What does it mean for us?', 'Speed decides');
    await pick(page, 'Which trends should everybody know?', 'Go On');

    await pick(page, 'What are the top objectives', 'Add an Objective');
    await answer(page, 'What does the business want to reach?', 'Win more shops');
    await answer(page, 'Which number will tell', 'Orders');
    await answer(page, 'How is it reckoned?', 'paid orders a day');
    await answer(page, 'In which unit?', 'orders');
    await pick(page, 'Which way is better?', 'It is to rise');
    await answer(page, 'Where does it stand today?', '1k');
    await type(page, 'Which value is to be reached', '900');
    await seen(page.locator('.quick-input-widget', { hasText: 'the target lies above 1000' }), 'why the target is not taken');
    await goBack(page);
    await answer(page, 'Where does it stand today?', '800');
    await answer(page, 'Which value is to be reached', '1.2k');
    await answer(page, 'By when?', '2027-06-30');
    await answer(page, 'Which technical capability will bring it?', 'a faster search');
    await answer(page, 'results in which outcome?', 'more orders');
    await answer(page, 'because?', '');
    await confirm(page, 'What do the numbers show when you are right?');
    await answer(page, 'Which number would make you change course?', 'orders < 700 by 2027-03-31');
    await pick(page, 'What are the top objectives', 'Go On');
    await pick(page, 'How may the future go?', 'Add a Scenario');
    await answer(page, 'What may happen? One line.', 'A rival buys us');
    await asked(page, 'How does the world look then?');
    await page.keyboard.press('Escape');
    await holds(folder, 'vision.yaml', WRITTEN);
    await seen(page.locator('.tab.active', { hasText: 'vision.yaml' }), 'the new vision');

    await runCommand(page, 'Vision: Create vision.yaml');
    await pick(page, 'How may the future go?', 'Go On without One');
    await answer(page, 'What is wrong today?', 'People wait');
    await answer(page, 'How will it be?', '');
    await asked(page, 'How do we get there?');
    await page.keyboard.press('Escape');
    await seen(page.locator('.view-line', { hasText: 'problem: People wait' }), 'the narrative that was begun');
    await page.keyboard.press('Control+S');
    await holds(folder, 'vision.yaml', /\nnarrative:\n  problem: People wait\n/);
  },
};
