import { listFolder } from './listed.ts';

const [folder = '', git] = process.argv.slice(2);
const { paths, closed } = await listFolder(folder, { git: git === 'never' ? 'never' : 'auto' });
process.stdout.write(JSON.stringify({ paths, closed }));
