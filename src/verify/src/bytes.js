// Bytes as the proofs have them: hexadecimal in lower case, integers unsigned and big-endian.
import { sha256 } from '@noble/hashes/sha2.js';

const HEX = /^(?:[0-9a-f]{2})*$/;
const DIGITS = /^(?:0|[1-9][0-9]*)$/;

/** Bytes of hexadecimal text; null where it is none, or has another length than asked for. */
export function fromHex(text, length) {
  if (typeof text !== 'string' || !HEX.test(text)) return null;
  if (length !== undefined && text.length !== 2 * length) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

export function toHex(bytes) {
  return Array.from(bytes, (each) => each.toString(16).padStart(2, '0')).join('');
}

/** A natural number of decimal digits without leading zeros; null where it is none. */
export function natural(text) {
  return typeof text === 'string' && text.length <= 80 && DIGITS.test(text) ? BigInt(text) : null;
}

/** A whole number of JSON from nought up; null where it is none. */
export function count(number) {
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** Big-endian, so many bytes. */
export function unsigned(value, bytes) {
  const out = new Uint8Array(bytes);
  let rest = BigInt(value);
  for (let i = bytes - 1; i >= 0; i--) {
    out[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  if (rest !== 0n) throw new RangeError('more than ' + bytes + ' bytes');
  return out;
}

/** Little-endian, as scalars of the curve are. */
export function littleEndian(bytes) {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]);
  return value;
}

export function joined(...parts) {
  const out = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of parts) {
    out.set(each, at);
    at += each.length;
  }
  return out;
}

export function equal(left, right) {
  return left.length === right.length && left.every((each, i) => each === right[i]);
}

export function hash(...parts) {
  return sha256(joined(...parts));
}

export const text = (words) => new TextEncoder().encode(words);

/** Its length in two bytes, then itself. */
export function measured(words) {
  const bytes = text(words);
  return joined(unsigned(bytes.length, 2), bytes);
}
