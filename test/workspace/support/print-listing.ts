import { enumerate } from '../../../src/workspace/enumerate.ts';

const [folder = '', git] = process.argv.slice(2);
const { paths, closed } = await enumerate(folder, { git: git === 'never' ? 'never' : 'auto' });
process.stdout.write(JSON.stringify({ paths, closed }));
