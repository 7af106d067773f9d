// JSON as RFC 8259 has it and nothing more: a name that stands twice is refused, which JSON.parse takes silently.
import { Refusal } from './refusal.js';

const DEPTH = 20;
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = { true: true, false: false, null: null };

export function parse(source, file) {
  const reader = new Reader(source.startsWith('\ufeff') ? source.slice(1) : source, file);
  const value = reader.value(0);
  reader.space();
  if (reader.at !== reader.source.length) reader.fail();
  if (value === null || typeof value !== 'object' || Array.isArray(value)) reader.fail();
  return value;
}

class Reader {
  constructor(source, file) {
    this.source = source;
    this.file = file;
    this.at = 0;
  }

  fail() {
    const line = this.source.slice(0, this.at).split('\n').length;
    throw new Refusal('NOT_JSON', this.file, line);
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found === null) this.fail();
    this.at = pattern.lastIndex;
    return found[0];
  }

  space() {
    this.match(SPACE);
  }

  /** Whether this sign comes next, which is then behind us. */
  took(sign) {
    this.space();
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  value(depth) {
    if (depth > DEPTH) this.fail();
    if (this.took('{')) return this.object(depth);
    if (this.took('[')) return this.array(depth);
    if (this.source[this.at] === '"') return JSON.parse(this.match(STRING));
    for (const [word, value] of Object.entries(WORDS)) {
      if (this.source.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return Number(this.match(NUMBER));
  }

  object(depth) {
    const fields = Object.create(null);
    if (this.took('}')) return fields;
    do {
      this.space();
      const name = JSON.parse(this.match(STRING));
      if (name in fields) throw new Refusal('NAME_TWICE', this.file, name);
      if (!this.took(':')) this.fail();
      fields[name] = this.value(depth + 1);
    } while (this.took(','));
    if (!this.took('}')) this.fail();
    return fields;
  }

  array(depth) {
    const items = [];
    if (this.took(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.took(','));
    if (!this.took(']')) this.fail();
    return items;
  }
}
