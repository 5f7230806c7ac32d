import { describeRule } from './support.ts';

describeRule('too-few-scenarios', {
  'asks for scenarios on the first key of the document': `
    title: A vision # <- too-few-scenarios
  `,
  'finds a single one, on the section': `
    title: A vision
    scenarios: # <- too-few-scenarios
      - id: wallets
  `,
  'takes an empty list for none': `
    title: A vision
    scenarios: [] # <- too-few-scenarios
  `,
  'does not count what is ruled out': `
    scenarios: # <- too-few-scenarios
      - { id: wallets }
      - { id: cash, status: ruled-out }
  `,
  'is silent at two of any other state': 'scenarios: [{ id: wallets, status: occurring }, { id: instant, status: emerging }]',
  'counts a state that cannot be read': 'scenarios: [{ id: wallets }, { id: cash, status: ruld-out }]',
  'leaves an entry that cannot be read to the schema': 'scenarios: [{ id: wallets }, instant]',
  'leaves a misspelt section to unknown-key': 'scenarois: [{ id: wallets }, { id: instant }]',
});
