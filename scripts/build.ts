import { parseArgs } from 'node:util';
import { HOST_TESTS, SHIPPED } from './build/bundles.ts';
import { makeBundles, watchBundles } from './build/make.ts';
import { writeNotices } from './build/notices.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { runProgram } from './support/program.ts';

/** `npm run build`: the bundles that ship; `--tests` adds the host tests, `--watch` makes all at each change until Ctrl+C. */
await runProgram(async (signal) => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false }, tests: { type: 'boolean', default: false } } });
  const bundles = values.watch || values.tests ? [...SHIPPED, HOST_TESTS] : SHIPPED;
  if (values.watch) await watchBundles(PROJECT_ROOT, bundles, signal);
  else writeNotices(PROJECT_ROOT, await makeBundles(PROJECT_ROOT, bundles));
  return 0;
});
