import { answer, pick, tick } from '../harness/answers.ts';
import { runCommand } from '../harness/run-command.ts';
import type { Story } from '../harness/story.ts';
import { Written } from '../harness/written.ts';

export const typedNotes: Story = {
  name: 'typed-notes',
  title: 'Note an insight and feedback down, step by step',
  steps: async (page, folder) => {
    const written = await Written.on(page, folder);

    await runCommand(page, 'Vision: Capture Insight…');
    await answer(page, 'What did you learn? One line.', 'Shops ask for #1: speed');
    await pick(page, 'What kind of insight is it?', 'what somebody said who pays us');
    await tick(page, 'Which items does it bear on?', 'Halve authorisation latency', 'Checkout conversion');
    await pick(page, 'Does it speak for or against them?', 'It contradicts them');
    await written.adds('  - { date: 2026-11-22, title: "Shops ask for #1: speed", kind: customer, links: [fast-auth, checkout-conversion], effect: contradicts }');

    await runCommand(page, 'Vision: Record Feedback…');
    await pick(page, 'Whose view is it?', 'Another function');
    await answer(page, 'Which function, such as legal or support?', 'legal');
    await answer(page, 'Who said it?', '@lena');
    await pick(page, 'For or against?', 'Block');
    await tick(page, 'What is it about?', 'Cards on file in our own vault');
    await answer(page, 'What was said?', 'Keys must stay in Portugal');
    await written.adds(
      '  - id: legal-keys-must-stay-in',
      '    from: legal',
      '    by: "@lena"',
      '    date: 2026-11-22',
      '    about: [vault]',
      '    stance: block',
      '    said: Keys must stay in Portugal',
      '',
    );
  },
};
