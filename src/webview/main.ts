import { returnFocus } from './keeping-focus.ts';
import type { ToPage } from './protocol.ts';
import { type Host, Shell } from './shell.ts';

declare function acquireVsCodeApi(): Host;

const shell = new Shell(acquireVsCodeApi(), document.body);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => shell.hear(data));
returnFocus();
shell.look();
