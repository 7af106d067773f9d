// The fields of a file, each read with what it must be. What is not known is left alone, what is needed must be there.
import { count, fromHex, natural } from './bytes.js';
import { Refusal, must, needed } from './refusal.js';

const LONGEST_ID = 65535;

export class Fields {
  /** @param where what a person is told of the place, such as path[3] */
  constructor(object, file, where = '') {
    must(object !== null && typeof object === 'object' && !Array.isArray(object), 'MALFORMED', file, where);
    this.object = object;
    this.file = file;
    this.where = where;
  }

  has(name) {
    return name in this.object && this.object[name] !== null;
  }

  words(name) {
    return this.read(name, (value) => (typeof value === 'string' && wellFormed(value) ? value : null));
  }

  hex(name, bytes) {
    return this.read(name, (value) => fromHex(value, bytes));
  }

  natural(name) {
    return this.read(name, natural);
  }

  count(name) {
    return this.read(name, count);
  }

  truth(name) {
    return this.read(name, (value) => (typeof value === 'boolean' ? value : null));
  }

  one(name, ...allowed) {
    return this.read(name, (value) => (allowed.includes(value) ? value : null));
  }

  inner(name) {
    return new Fields(this.raw(name), this.file, this.place(name));
  }

  list(name) {
    const items = this.read(name, (value) => (Array.isArray(value) ? value : null));
    return items.map((each, i) => new Fields(each, this.file, this.place(name) + '[' + i + ']'));
  }

  hexes(name, bytes) {
    return this.read(name, (value) => {
      const items = Array.isArray(value) ? value.map((each) => fromHex(each, bytes)) : null;
      return items === null || items.includes(null) ? null : items;
    });
  }

  /** An id of an account: in normal form, and no longer than its length can be told. */
  account(name) {
    const id = this.words(name);
    must(id === id.normalize('NFC'), 'NOT_NFC', this.file);
    must(id !== '' && new TextEncoder().encode(id).length <= LONGEST_ID, 'MALFORMED', this.file, this.place(name));
    return id;
  }

  read(name, as) {
    return needed(as(this.raw(name)), 'MALFORMED', this.file, this.place(name));
  }

  raw(name) {
    if (!(name in this.object)) throw new Refusal('MISSING', this.file, this.place(name));
    return this.object[name];
  }

  place(name) {
    return this.where === '' ? name : this.where + '.' + name;
  }
}

function wellFormed(words) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(words);
}
