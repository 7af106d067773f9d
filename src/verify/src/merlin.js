// Merlin transcripts (merlin.cool): STROBE-128 over Keccak-f[1600], only the operations that Merlin uses.
import { keccakP } from '@noble/hashes/sha3.js';
import { littleEndian, text } from './bytes.js';

const RATE = 166;
const I = 1;
const A = 2;
const C = 4;
const M = 16;
const K = 32;

class Strobe {
  constructor(protocol) {
    this.words = new Uint32Array(50);
    this.state = new Uint8Array(this.words.buffer);
    this.state.set([1, RATE + 2, 1, 0, 1, 96]);
    this.state.set(text('STROBEv1.0.2'), 6);
    keccakP(this.words);
    this.position = 0;
    this.begin = 0;
    this.metaAd(text(protocol), false);
  }

  metaAd(bytes, more) {
    this.operation(M | A, more);
    this.absorb(bytes);
  }

  ad(bytes) {
    this.operation(A, false);
    this.absorb(bytes);
  }

  prf(length) {
    this.operation(I | A | C, false);
    return this.squeeze(length);
  }

  operation(flags, more) {
    if (more) return;
    const before = this.begin;
    this.begin = this.position + 1;
    this.absorb([before, flags]);
    if ((flags & (C | K)) !== 0 && this.position !== 0) this.permute();
  }

  absorb(bytes) {
    for (const each of bytes) {
      this.state[this.position++] ^= each;
      if (this.position === RATE) this.permute();
    }
  }

  squeeze(length) {
    const out = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      out[i] = this.state[this.position];
      this.state[this.position++] = 0;
      if (this.position === RATE) this.permute();
    }
    return out;
  }

  permute() {
    this.state[this.position] ^= this.begin;
    this.state[this.position + 1] ^= 4;
    this.state[RATE + 1] ^= 0x80;
    keccakP(this.words);
    this.position = 0;
    this.begin = 0;
  }
}

/** Little-endian, as Merlin and dalek write numbers. */
export function reversed(value, bytes) {
  return Uint8Array.from({ length: bytes }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 0xffn));
}

export class Transcript {
  constructor(label) {
    this.strobe = new Strobe('Merlin v1.0');
    this.append('dom-sep', text(label));
  }

  append(label, message) {
    this.strobe.metaAd(text(label), false);
    this.strobe.metaAd(reversed(message.length, 4), true);
    this.strobe.ad(message);
  }

  appendNumber(label, value) {
    this.append(label, reversed(value, 8));
  }

  challenge(label, length) {
    this.strobe.metaAd(text(label), false);
    this.strobe.metaAd(reversed(length, 4), true);
    return this.strobe.prf(length);
  }

  /** A scalar below the order of the group. */
  challengeScalar(label, field) {
    return field.create(littleEndian(this.challenge(label, 64)));
  }
}
