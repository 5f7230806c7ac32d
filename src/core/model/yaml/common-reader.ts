import { ListBuilder, ObjectBuilder } from './builders.ts';
import { plainScalar, UNUSUAL } from './core-schema.ts';
import { DASH, HASH, LineCursor, SPACE, type CommentSpan } from './line-cursor.ts';
import type { Origin } from './place.ts';
import type { PlaceBook } from './place-book.ts';

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const UNDERSCORE = 0x5f;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;

const MAX_DEPTH = 40;
const MAX_KEYS = 200;
/** What a plain scalar may not begin with; a dash is looked at by itself. */
const BEGINS_SYNTAX: ReadonlySet<number> = new Set(Array.from('?:,[]{}#&*!|>\'"%@`', (character) => character.charCodeAt(0)));
/** Words that are no text when they are keys. */
const OTHER_WORD = /^(?:true|false|null)$/i;

/** Null where nothing is written. */
type Value = string | number | boolean | null | object;
type Read = Value | typeof UNUSUAL;

export interface CommonContent {
  readonly value: object;
  readonly comments: readonly CommentSpan[];
}

/**
 * Reads YAML as people write it by hand: blocks of keys and dashes, values and
 * flow collections of one line. It is more than ten times as fast as a full
 * parser. Anything else, and anything broken, gives undefined: that is for the
 * YAML library, which reads all of this to the same effect.
 */
export function readCommon(origin: Origin, places: PlaceBook): CommonContent | undefined {
  const reader = new CommonReader(origin, places);
  const value = reader.read();
  return typeof value === 'object' && value !== null ? { value, comments: reader.comments } : undefined;
}

class CommonReader {
  readonly #origin: Origin;
  readonly #places: PlaceBook;
  readonly #text: string;
  readonly #cursor: LineCursor;
  #depth = 0;
  /** Where the value stands that was read last. */
  #start = 0;
  #end = 0;
  #isQuoted = false;

  constructor(origin: Origin, places: PlaceBook) {
    this.#origin = origin;
    this.#places = places;
    this.#text = origin.text;
    this.#cursor = new LineCursor(origin.text);
  }

  get comments(): readonly CommentSpan[] {
    return this.#cursor.comments;
  }

  read(): Read {
    const cursor = this.#cursor;
    if (!cursor.nextLine() || cursor.column === -1) return UNUSUAL;
    const value = this.#block();
    return cursor.column === -1 ? value : UNUSUAL;
  }

  #block(): Read {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return UNUSUAL;
    const value = this.#cursor.isDash() ? this.#list() : this.#object();
    this.#depth -= 1;
    return value;
  }

  #list(): Read {
    const cursor = this.#cursor;
    const { at: start, column } = cursor;
    const list = new ListBuilder();
    let end = start + 1;
    while (cursor.column === column && cursor.isDash()) {
      const value = this.#entry(column);
      if (value === UNUSUAL) return UNUSUAL;
      this.#addTo(list, value);
      if (value !== null) end = this.#end;
    }
    if (cursor.column > column) return UNUSUAL;
    return this.#at(start, end, list.finish(this.#places, this.#origin, start, end));
  }

  /** What stands behind a dash: a value, the first key of an object, or nothing but deeper lines. */
  #entry(column: number): Read {
    const cursor = this.#cursor;
    const dash = cursor.at;
    cursor.at += 1;
    cursor.skipSpaces();
    if (cursor.isRestEmpty()) return cursor.endLine() ? this.#below(column, false) : UNUSUAL;
    if (cursor.isDash()) return UNUSUAL;
    if (this.#keyEnd() === -1) return this.#lineValue();
    cursor.column = column + cursor.at - dash;
    return this.#object();
  }

  #object(): Read {
    const cursor = this.#cursor;
    const { at: start, column } = cursor;
    const object = new ObjectBuilder();
    let end = start;
    while (cursor.column === column) {
      const keyStart = cursor.at;
      const keyEnd = this.#keyEnd();
      if (keyEnd === -1) return UNUSUAL;
      cursor.at = keyEnd + 1;
      const value = this.#valueOfKey(column);
      if (value === UNUSUAL || !this.#addKey(object, keyStart, keyEnd, value)) return UNUSUAL;
      end = value === null ? keyEnd : this.#end;
    }
    if (cursor.column > column) return UNUSUAL;
    return this.#at(start, end, object.finish(this.#places, this.#origin, start, end));
  }

  #valueOfKey(column: number): Read {
    const cursor = this.#cursor;
    cursor.skipSpaces();
    if (!cursor.isRestEmpty()) return this.#lineValue();
    return cursor.endLine() ? this.#below(column, true) : UNUSUAL;
  }

  /** The block below a key or dash, if the next line stands deeper. A list may stand at the column of its key. */
  #below(column: number, ofKey: boolean): Read {
    const cursor = this.#cursor;
    const isList = ofKey && cursor.column === column && cursor.isDash();
    return isList || cursor.column > column ? this.#block() : null;
  }

  #lineValue(): Read {
    const value = this.#inline(false);
    return value !== UNUSUAL && this.#cursor.endLine() ? value : UNUSUAL;
  }

  #inline(inFlow: boolean): Read {
    switch (this.#text.charCodeAt(this.#cursor.at)) {
      case DOUBLE_QUOTE:
        return this.#quoted(DOUBLE_QUOTE);
      case SINGLE_QUOTE:
        return this.#quoted(SINGLE_QUOTE);
      case OPEN_LIST:
        return this.#flowList();
      case OPEN_OBJECT:
        return this.#flowObject();
      default:
        return this.#plain(inFlow);
    }
  }

  #flowList(): Read {
    const cursor = this.#cursor;
    const start = cursor.at;
    const list = new ListBuilder();
    this.#depth += 1;
    for (let more = this.#opens(CLOSE_LIST); more; more = this.#continues(CLOSE_LIST)) {
      const value = this.#depth > MAX_DEPTH ? UNUSUAL : this.#inline(true);
      if (value === UNUSUAL) return UNUSUAL;
      this.#addTo(list, value);
    }
    this.#depth -= 1;
    if (this.#text.charCodeAt(cursor.at) !== CLOSE_LIST) return UNUSUAL;
    cursor.at += 1;
    return this.#at(start, cursor.at, list.finish(this.#places, this.#origin, start, cursor.at));
  }

  #flowObject(): Read {
    const cursor = this.#cursor;
    const start = cursor.at;
    const object = new ObjectBuilder();
    this.#depth += 1;
    for (let more = this.#opens(CLOSE_OBJECT); more; more = this.#continues(CLOSE_OBJECT)) {
      const keyStart = cursor.at;
      const keyEnd = this.#keyEnd();
      if (keyEnd === -1 || this.#depth > MAX_DEPTH) return UNUSUAL;
      cursor.at = keyEnd + 1;
      cursor.skipSpaces();
      const value = this.#inline(true);
      if (value === UNUSUAL || !this.#addKey(object, keyStart, keyEnd, value)) return UNUSUAL;
    }
    this.#depth -= 1;
    if (this.#text.charCodeAt(cursor.at) !== CLOSE_OBJECT) return UNUSUAL;
    cursor.at += 1;
    return this.#at(start, cursor.at, object.finish(this.#places, this.#origin, start, cursor.at));
  }

  /** Behind a bracket: whether an entry comes before the closing one. */
  #opens(closing: number): boolean {
    this.#cursor.at += 1;
    return this.#cursor.skipSpaces() !== closing;
  }

  /** Behind an entry: whether a comma and another one follow. */
  #continues(closing: number): boolean {
    if (this.#cursor.skipSpaces() !== COMMA) return false;
    return this.#opens(closing);
  }

  #quoted(quote: number): Read {
    const text = this.#text;
    const start = this.#cursor.at;
    let at = start + 1;
    let code = text.charCodeAt(at);
    while (code !== quote) {
      if (!(code >= SPACE) || (code === BACKSLASH && quote === DOUBLE_QUOTE)) return UNUSUAL;
      code = text.charCodeAt((at += 1));
    }
    if (text.charCodeAt(at + 1) === quote) return UNUSUAL;
    this.#cursor.at = at + 1;
    return this.#at(start, at + 1, text.slice(start + 1, at), true);
  }

  #plain(inFlow: boolean): Read {
    const text = this.#text;
    const start = this.#cursor.at;
    let code = text.charCodeAt(start);
    if (BEGINS_SYNTAX.has(code) || (code === DASH && !(text.charCodeAt(start + 1) > SPACE))) return UNUSUAL;
    let end = start;
    for (let at = start; code >= SPACE; code = text.charCodeAt((at += 1))) {
      if (code === SPACE) continue;
      if (inFlow && (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT)) break;
      if (code === HASH && at > end) break;
      if (code === BYTE_ORDER_MARK || (inFlow && (code === OPEN_LIST || code === OPEN_OBJECT))) return UNUSUAL;
      end = at + 1;
      if (code === COLON && this.#endsKey(end, inFlow)) return UNUSUAL;
    }
    if (inFlow && code === HASH) return UNUSUAL;
    this.#cursor.at = end;
    return this.#at(start, end, plainScalar(text.slice(start, end)));
  }

  /** Whether a colon before this offset makes a key of what stands before it. */
  #endsKey(offset: number, inFlow: boolean): boolean {
    const code = this.#text.charCodeAt(offset);
    return !(code > SPACE) || (inFlow && (code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_OBJECT || code === CLOSE_OBJECT));
  }

  /** Where a plain key of letters, digits, - and _ ends, which has to be followed by a colon and a blank; else -1. */
  #keyEnd(): number {
    const text = this.#text;
    const start = this.#cursor.at;
    let at = start;
    let code = text.charCodeAt(at);
    while (isLetter(code) || code === UNDERSCORE || (at > start && (code === DASH || isDigit(code)))) code = text.charCodeAt((at += 1));
    return code === COLON && at > start && this.#cursor.isBlank(at + 1) ? at : -1;
  }

  #addKey(object: ObjectBuilder, keyStart: number, keyEnd: number, value: Value): boolean {
    const key = this.#text.slice(keyStart, keyEnd);
    if (object.keyCount >= MAX_KEYS || object.has(key) || (key.length <= 5 && OTHER_WORD.test(key))) return false;
    if (value === null) object.add(key, keyStart, keyEnd, undefined, -1, -1, false);
    else object.add(key, keyStart, keyEnd, value, this.#start, this.#end, this.#isQuoted);
    return true;
  }

  #addTo(list: ListBuilder, value: Value): void {
    if (value === null) list.add(undefined, -1, -1, false);
    else list.add(value, this.#start, this.#end, this.#isQuoted);
  }

  /** Remembers where a value stands and gives it back. */
  #at(start: number, end: number, value: Read, isQuoted = false): Read {
    this.#start = start;
    this.#end = end;
    this.#isQuoted = isQuoted;
    return value;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
