import { writeSync } from 'node:fs';

// Loaded before a program that is measured: says at its end how much memory it took at most, all threads together.
process.on('exit', () => writeSync(2, `peak memory ${process.resourceUsage().maxRSS} KB\n`));
