import { describeRule } from './support.ts';

describeRule('landscape-missing', {
  'asks for a briefing on the first key of the document': `
    title: A vision # <- landscape-missing
    owner: me
  `,
  'stands on the section where that is written without content': `
    title: A vision
    landscape: # <- landscape-missing
  `,
  'takes an empty summary for no briefing': `
    landscape:
      updated: 2026-11-01
      summary: "" # <- landscape-missing
  `,
  'is silent where there is one': `
    landscape: { updated: 2026-11-01, summary: Checkout is where payments are won. }
  `,
  'leaves a missing summary to the schema': `
    landscape: { updated: 2026-11-01 }
  `,
  'leaves a section of another form to the schema': `
    landscape: soon
  `,
  'leaves a misspelt section to unknown-key': `
    landscpe: { updated: 2026-11-01, summary: Checkout is where payments are won. }
  `,
  'does not take for missing what may stand in broken YAML': `
    title: A vision
    landscape # <- yaml-syntax
      updated: 2026-11-01
    owner: me
  `,
  'can be silenced above the first key': `
    # vision-ignore-next-line landscape-missing
    title: A vision
  `,
});
