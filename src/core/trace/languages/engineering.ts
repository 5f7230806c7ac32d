import type { Language, Rule } from './language.ts';
import { block, character, line, long, nested, plain, quoted, raw, skip } from './rules.ts';

/** `&` at the end of a line goes on with the string on the next one. */
const fortranStrings: readonly Rule[] = [plain('"'), plain("'")].map((rule) => ({ ...rule, escape: /&[ \t]*(?:\r\n?|\n)[ \t]*&?/ }));

const DIRECTIVE = /(?![ \t]*(?:define|ifn?def|if|include|else|elif|endif|undef|error|warning|pragma|line)\b)/.source;

/** A lone apostrophe before a sign is a character constant of assemblers. */
const gasLiterals: readonly Rule[] = [quoted('"'), skip(/'(?:\\[^\r\n]|[^\s\w])'?/)];

/** Science, hardware and the languages of big old systems. */
export const ENGINEERING: readonly Language[] = [
  { name: 'MUMPS', extensions: ['mumps', 'mps'], rules: [line(';'), plain('"')] },
  {
    name: 'Fortran', extensions: ['f90', 'f95', 'f03', 'f08', 'f18', 'f23', 'fypp'], aliases: ['fortran'],
    rules: [line('!'), ...fortranStrings],
  },
  {
    name: 'Fortran, fixed form', extensions: ['f', 'for', 'ftn', 'f77', 'fpp', 'fi'],
    rules: [line(/^[cC*]/), skip(/^ {5}!/), line('!'), ...fortranStrings],
  },
  {
    name: 'COBOL', extensions: ['cob', 'cbl', 'cobol', 'cpy', 'ccp', 'pco'],
    rules: [line('*>'), line(/^[\w ]{6}[*/]/), line(/^\*/), plain('"'), plain("'")],
  },
  { name: 'PL/I', extensions: ['pli', 'plinc'], rules: [block('/*', '*/'), raw("'"), raw('"')] },
  { name: 'ABAP', extensions: ['abap', 'asddls'], rules: [line(/^\*/), line('"'), plain("'"), plain('`'), quoted('|', { holes: ['{'] })] },
  { name: 'Ada', extensions: ['adb', 'ads', 'ada', 'gpr'], rules: [line('--'), plain('"'), character] },
  { name: 'VHDL', extensions: ['vhd', 'vhdl', 'vho', 'vht', 'vhs'], rules: [line('--'), block('/*', '*/'), plain('"'), character] },
  {
    name: 'Pascal', extensions: ['pas', 'dpr', 'dpk', 'lpr', 'dfm', 'lfm'], interpreters: ['instantfpc'],
    aliases: ['delphi', 'objectpascal'],
    rules: [line('//'), block('{', '}'), block('(*', '*)'), plain("'")],
  },
  {
    name: 'Modula-2', extensions: ['mod', 'i3', 'm3', 'ig', 'mg', 'ob2', 'oberon'], aliases: ['oberon', 'modula-3'],
    rules: [nested('(*', '*)'), plain('"'), plain("'")],
  },
  {
    name: 'Eiffel', extensions: ['e'],
    rules: [line('--'), raw(/"\[\s*$/, /^\s*\]"/), { ...plain('"'), escape: /%[^\r\n]/ }, skip(/'%?[^\r\n]'/)],
  },
  {
    name: 'Structured Text', extensions: ['iecst', 'tcpou', 'scl'],
    rules: [line('//'), nested('(*', '*)'), block('/*', '*/'), plain("'"), plain('"')],
  },
  {
    name: 'Visual Basic', extensions: ['vb', 'vbs', 'vba', 'bas', 'frm', 'ctl', 'bi', 'brs', 'bs'],
    aliases: ['vbnet', 'vb.net', 'vbscript', 'basic', 'freebasic', 'brightscript'], ignoreCase: true,
    rules: [block("/'", "'/"), line("'"), line(/(?<=^[ \t\d]{0,80}|:[ \t]{0,20})rem(?=\s|$)/), plain('"'), plain('“', '”')],
  },
  {
    name: 'Assembly', extensions: ['s', 'sx', 'arm'], aliases: ['gas', 'armasm'],
    rules: [
      block('/*', '*/'), line('//'), line(new RegExp(`^[ \\t]*#${DIRECTIVE}`)), line(/(?<=[ \t])#(?=\s)/), line(/(?<=^|[ \t])@(?=\s|$)/),
      line(/(?<=^|[ \t]);/, { stop: '/*' }), ...gasLiterals,
    ],
  },
  {
    name: 'Intel Assembly', extensions: ['asm', 'nasm', 'masm', 'a51', 'z80', 'yasm', 'fasm'], aliases: ['nasm', 'masm'],
    rules: [block(/^[ \t]*(?:COMMENT|comment)[ \t]+(\S)/, '$1'), line(';'), line('//'), plain('"'), plain("'"), quoted('`')],
  },
  {
    name: 'LLVM', extensions: ['ll', 'mlir', 'td'], aliases: ['llvm', 'mlir', 'tablegen'],
    rules: [line(';'), line('//'), block('/*', '*/'), plain('"')],
  },
  { name: 'APL', extensions: ['apl', 'dyalog', 'aplf', 'apln'], rules: [line('⍝'), plain("'"), plain('"')] },
  { name: 'J', extensions: ['ijs'], interpreters: ['jconsole'], rules: [line(/\bNB\./), plain("'")] },
  {
    name: 'Forth', extensions: ['fth', '4th', 'forth', 'frt'], ignoreCase: true,
    rules: [
      line(/(?<=^|\s)\\(?=\s|$)/), block(/(?<=^|\s)\((?=\s)/, ')'), plain(/(?<=^|\s)(?:[.sc]|abort)"(?=\s)/, '"'),
      plain(/(?<=^|\s)\.\((?=\s)/, ')'),
    ],
  },
  { name: 'Factor', extensions: ['factor'], rules: [line(/(?<=^|\s)!(?=\s)/), quoted('"')] },
  {
    name: 'Smalltalk', extensions: ['st', 'class.st'], interpreters: ['gst'], aliases: ['pharo'],
    rules: [skip(/\$[^]/), block('"', '"'), raw("'")],
  },
  { name: 'SAS', extensions: ['sas'], rules: [block('/*', '*/'), block(/(?<=(?:^|;)[ \t]{0,80})%?\*/, ';'), raw('"'), raw("'")] },
  {
    name: 'Stata', extensions: ['do', 'ado', 'doh', 'mata', 'ihlp'],
    rules: [block('/*', '*/'), line(/^[ \t]*\*/), line(/(?<=^|\s)\/\/\/?/), plain('`"', '"\''), plain('"')],
  },
  { name: 'IDL', extensions: ['dlm'], rules: [line(';'), plain('"'), plain("'")] },
  { name: 'Maxima', extensions: ['mac.max', 'wxm'], rules: [nested('/*', '*/'), long('"')] },
  {
    name: 'Maple', extensions: ['mpl', 'gap', 'gi', 'g'], aliases: ['maple', 'gap'],
    rules: [line('#'), block('(*', '*)'), quoted('"'), character],
  },
  { name: 'G-code', extensions: ['gcode', 'nc', 'ngc', 'cnc'], rules: [line(';'), block('(', ')')] },
  { name: 'PostScript', extensions: ['ps', 'eps', 'epsi', 'pfa'], rules: [line('%'), { ...long('('), close: ')', nests: '(' }] },
];
