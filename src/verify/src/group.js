// ristretto255 (RFC 9496) and the generators of commitments and range proofs, as dalek's crate makes them.
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { sha3_512, shake256 } from '@noble/hashes/sha3.js';
import { joined, littleEndian, text } from './bytes.js';
import { reversed } from './merlin.js';

export const Point = ristretto255.Point;
export const Scalars = Point.Fn;
export const ORDER = Scalars.ORDER;
export const B = Point.BASE;
/** Nobody knows its logarithm to the base B. */
export const B_BLINDING = ristretto255_hasher.deriveToCurve(sha3_512(B.toBytes()));
export const BITS = 64;

/** The point of 32 bytes; null where they are not the one encoding of a point. */
export function point(bytes) {
  try {
    return Point.fromBytes(bytes);
  } catch {
    return null;
  }
}

/** The scalar of 32 bytes; null where it is not below the order of the group. */
export function scalar(bytes) {
  const value = littleEndian(bytes);
  return value < ORDER ? value : null;
}

/** Generators of the parties of a proof, 64 of each kind a party; made as they are asked for, and kept. */
export class Generators {
  constructor() {
    this.parties = [];
  }

  /** Those of one party. It takes a moment, so that a page can make them one after the other while nobody waits. */
  party(index) {
    while (this.parties.length <= index) {
      const party = this.parties.length;
      this.parties.push({ g: chain('G', party), h: chain('H', party) });
    }
    return this.parties[index];
  }

  /** The first of each party, one party after the other. */
  first(bits, parties) {
    const made = Array.from({ length: parties }, (_, i) => this.party(i));
    return { g: made.flatMap((each) => each.g.slice(0, bits)), h: made.flatMap((each) => each.h.slice(0, bits)) };
  }
}

function chain(letter, party) {
  const bytes = shake256(joined(text('GeneratorsChain'), text(letter), reversed(party, 4)), { dkLen: 64 * BITS });
  return Array.from({ length: BITS }, (_, i) => ristretto255_hasher.deriveToCurve(bytes.subarray(64 * i, 64 * i + 64)));
}
