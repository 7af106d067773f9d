// Bulletproofs range proofs in the wire format of dalek's crate, verification alone. Nothing here is secret.
import { pippenger } from '@noble/curves/abstract/curve.js';
import { toHex } from './bytes.js';
import { B, B_BLINDING, ORDER, Point, Scalars, point, scalar } from './group.js';

const FIXED = 7 * 32;

/**
 * Whether every commitment holds a value of so many bits. The transcript holds what came before and is used up.
 *
 * @param bytes the proof: A, S, T1, T2, three scalars, the pairs L and R, two scalars
 * @param commitments points as 32 bytes each, a power of two of them
 */
export function verifyRange(generators, transcript, bytes, commitments, bits) {
  const parties = commitments.length;
  if (!powerOfTwo(parties) || !powerOfTwo(bits)) return false;
  const rounds = Math.log2(bits * parties);
  const proof = read(bytes, rounds);
  const values = commitments.map(point);
  if (proof === null || values.includes(null)) return false;

  transcript.append('dom-sep', ascii('rangeproof v1'));
  transcript.appendNumber('n', bits);
  transcript.appendNumber('m', parties);
  commitments.forEach((each) => transcript.append('V', each));
  transcript.append('A', proof.bytes.a);
  transcript.append('S', proof.bytes.s);
  const y = transcript.challengeScalar('y', Scalars);
  const z = transcript.challengeScalar('z', Scalars);
  transcript.append('T_1', proof.bytes.t1);
  transcript.append('T_2', proof.bytes.t2);
  const x = transcript.challengeScalar('x', Scalars);
  transcript.append('t_x', proof.bytes.tx);
  transcript.append('t_x_blinding', proof.bytes.txBlinding);
  transcript.append('e_blinding', proof.bytes.eBlinding);
  const w = transcript.challengeScalar('w', Scalars);
  transcript.append('dom-sep', ascii('ipp v1'));
  transcript.appendNumber('n', bits * parties);
  const u = proof.pairs.map(({ leftBytes, rightBytes }) => {
    transcript.append('L', leftBytes);
    transcript.append('R', rightBytes);
    return transcript.challengeScalar('u', Scalars);
  });
  return check(generators, proof, values, { bits, parties, y, z, x, w, u });
}

/** Both equations of the proof in one sum of products, the second weighed by chance. */
function check(generators, proof, values, { bits, parties, y, z, x, w, u }) {
  const n = bits * parties;
  const c = random();
  const zz = mul(z, z);
  const inverses = u.map((each) => Scalars.inv(each));
  const s = foldings(u, inverses, n);
  const yInverse = Scalars.inv(y);
  const sums = sumsOfPowers(y, z, bits, parties);
  const delta = sub(mul(sub(z, zz), sums.y), mul(mul(zz, z), mul(sums.two, sums.z)));
  const scalars = [1n, x, mul(c, x), mul(c, mul(x, x))];
  const points = [proof.a, proof.s, proof.t1, proof.t2];
  const add = (factor, element) => {
    scalars.push(factor);
    points.push(element);
  };
  proof.pairs.forEach(({ left, right }, i) => {
    add(mul(u[i], u[i]), left);
    add(mul(inverses[i], inverses[i]), right);
  });
  add(Scalars.neg(plus(proof.eBlinding, mul(c, proof.txBlinding))), B_BLINDING);
  add(plus(mul(w, sub(proof.tx, mul(proof.aFinal, proof.bFinal))), mul(c, sub(delta, proof.tx))), B);
  const { g, h } = generators.first(bits, parties);
  let yPower = 1n;
  let zPower = 1n;
  for (let j = 0; j < parties; j++) {
    for (let i = 0; i < bits; i++) {
      const k = j * bits + i;
      const digit = mul(zz, mul(zPower, 1n << BigInt(i)));
      add(sub(Scalars.neg(z), mul(proof.aFinal, s[k])), g[k]);
      add(plus(z, mul(yPower, sub(digit, mul(proof.bFinal, s[n - 1 - k])))), h[k]);
      yPower = mul(yPower, yInverse);
    }
    add(mul(c, mul(zz, zPower)), values[j]);
    zPower = mul(zPower, z);
  }
  return pippenger(Point, points, scalars).equals(Point.ZERO);
}

/** What each generator is multiplied by when all foldings are done at once. */
function foldings(u, inverses, n) {
  const squares = u.map((each) => mul(each, each));
  const s = [inverses.reduce(mul, 1n)];
  for (let i = 1; i < n; i++) {
    const top = 31 - Math.clz32(i);
    s.push(mul(s[i - (1 << top)], squares[u.length - 1 - top]));
  }
  return s;
}

function sumsOfPowers(y, z, bits, parties) {
  const sum = (base, count) => {
    let total = 0n;
    let power = 1n;
    for (let i = 0; i < count; i++) {
      total = plus(total, power);
      power = mul(power, base);
    }
    return total;
  };
  return { y: sum(y, bits * parties), two: sum(2n, bits), z: sum(z, parties) };
}

/** The parts of a proof; null where it has another length, or a part is not canonical or a point is the identity. */
function read(bytes, rounds) {
  if (bytes.length !== FIXED + 64 * rounds + 64) return null;
  const part = (i) => bytes.subarray(32 * i, 32 * i + 32);
  const pairs = Array.from({ length: rounds }, (_, i) => {
    const leftBytes = part(7 + 2 * i);
    const rightBytes = part(8 + 2 * i);
    return { leftBytes, rightBytes, left: element(leftBytes), right: element(rightBytes) };
  });
  const proof = {
    bytes: { a: part(0), s: part(1), t1: part(2), t2: part(3), tx: part(4), txBlinding: part(5), eBlinding: part(6) },
    a: element(part(0)), s: element(part(1)), t1: element(part(2)), t2: element(part(3)),
    tx: scalar(part(4)), txBlinding: scalar(part(5)), eBlinding: scalar(part(6)),
    pairs,
    aFinal: scalar(part(7 + 2 * rounds)), bFinal: scalar(part(8 + 2 * rounds)),
  };
  const whole = Object.values(proof).every((each) => each !== null);
  return whole && pairs.every(({ left, right }) => left !== null && right !== null) ? proof : null;
}

function element(bytes) {
  const decoded = point(bytes);
  return decoded === null || decoded.equals(Point.ZERO) ? null : decoded;
}

function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Scalars.create(BigInt('0x' + toHex(bytes)));
}

const ascii = (words) => new TextEncoder().encode(words);
const powerOfTwo = (value) => Number.isInteger(value) && value > 0 && (value & (value - 1)) === 0;
const mod = (value) => ((value % ORDER) + ORDER) % ORDER;
const mul = (left, right) => (left * right) % ORDER;
const plus = (left, right) => (left + right) % ORDER;
const sub = (left, right) => mod(left - right);
