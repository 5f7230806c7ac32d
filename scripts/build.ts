import { parseArgs } from 'node:util';
import { HOST_TESTS, SHIPPED } from './build/bundles.ts';
import { makeBundles, watchBundles } from './build/make.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { runProgram } from './support/program.ts';

/** `npm run build`: the bundles that ship. `--watch` makes them, and the host tests, at each change until Ctrl+C. */
await runProgram(async (signal) => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
  if (values.watch) await watchBundles(PROJECT_ROOT, [...SHIPPED, HOST_TESTS], signal);
  else await makeBundles(PROJECT_ROOT, SHIPPED);
  return 0;
});
