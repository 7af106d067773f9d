// ZK-1: a tree of Pedersen commitments, with range proofs that no sibling is below nought.
import { equal, hash, measured, text, toHex, unsigned } from './bytes.js';
import { B, BITS, B_BLINDING, Point, point, scalar } from './group.js';
import { Transcript } from './merlin.js';
import { isRight } from './plain.js';
import { verifyRange } from './rangeproof.js';
import { must, needed } from './refusal.js';

const BELOW = 1n << 64n;
const LABEL = 'ballast-por-v1';

/** What the certificate says by itself: its total, or that reserves cover what is hidden. */
export function checkTotal(generators, certificate, fields) {
  const root = solid(certificate.rootCommitment);
  if (certificate.total !== null) {
    const blinding = needed(scalar(certificate.totalBlinding), 'SCALAR', 'totalBlinding');
    must(root.equals(opened(certificate.total, blinding)), 'TOTAL');
  }
  if (fields.has('reservesProof')) {
    const proof = fields.inner('reservesProof');
    const reserves = solid(proof.hex('reservesCommitment', 32));
    must(proof.count('bits') === BITS, 'RESERVES_PROOF');
    const given = messages(proof);
    const start = [message('dom-sep', text(LABEL)), message('root', certificate.commitment)];
    must(given.length === start.length && start.every((each, i) => same(each, given[i])), 'TRANSCRIPT');
    const difference = reserves.subtract(root).toBytes();
    must(verifyRange(generators, begun(start), proof.hex('proof'), [difference], BITS), 'RESERVES_PROOF');
  }
}

export function checkHidden(generators, certificate, proof, account, balance) {
  const index = proof.count('index');
  const path = proof.list('path');
  must(balance < BELOW, 'BALANCE_TOO_LARGE');
  must(path.length === certificate.height, 'PATH_LENGTH', path.length, certificate.height);
  must(index < 2 ** certificate.height, 'INDEX');
  const blinding = needed(scalar(proof.hex('blinding', 32)), 'SCALAR', 'blinding');
  let node = leaf(account, proof.hex('salt', 32), opened(balance, blinding));
  const siblings = path.map((step, level) => {
    const sibling = { point: solid(step.hex('commitment', 32)), bytes: step.hex('commitment', 32), hash: step.hex('hash', 32) };
    const left = step.one('side', 'LEFT', 'RIGHT') === 'LEFT';
    must(left === isRight(index, level), 'SIDE', level);
    node = left ? parent(sibling, node) : parent(node, sibling);
    return sibling.bytes;
  });
  must(equal(node.bytes, certificate.rootCommitment), 'ROOT_COMMITMENT');
  must(equal(node.hash, certificate.rootHash), 'ROOT_HASH');
  const start = [
    message('dom-sep', text(LABEL)), message('root', certificate.commitment),
    message('index', unsigned(index, 8)), message('uidHash', hash(text(account))),
  ];
  const given = messages(proof);
  must(given.length === start.length && start.every((each, i) => same(each, given[i])), 'TRANSCRIPT');
  checkRanges(generators, proof.list('rangeProofs'), siblings, start);
}

/** Each group has a proof of its own, and begins a transcript of its own. */
function checkRanges(generators, proofs, siblings, start) {
  const groups = groupsOf(siblings);
  must(proofs.length === groups.length, 'RANGE_GROUPS');
  groups.forEach((group, i) => {
    const given = proofs[i].hexes('commitments', 32);
    must(given.length === group.length && given.every((each, j) => equal(each, group[j])), 'RANGE_COMMITMENTS');
    must(proofs[i].count('bits') === BITS, 'RANGE_BITS');
    must(verifyRange(generators, begun(start), proofs[i].hex('proof'), group, BITS), 'RANGE_PROOF', i + 1);
  });
}

/** Lowest level first, cut by the binary digits of the height, the smallest first. */
export function groupsOf(siblings) {
  const groups = [];
  let from = 0;
  for (let size = 1; size <= siblings.length; size *= 2) {
    if ((siblings.length & size) !== 0) {
      groups.push(siblings.slice(from, from + size));
      from += size;
    }
  }
  return groups;
}

function leaf(account, salt, opening) {
  must(!opening.equals(Point.ZERO), 'POINT');
  const bytes = opening.toBytes();
  return { point: opening, bytes, hash: hash([0x10], hash([0x11], measured(account), salt), bytes) };
}

function parent(left, right) {
  const sum = left.point.add(right.point);
  must(!sum.equals(Point.ZERO), 'POINT');
  return { point: sum, bytes: sum.toBytes(), hash: hash([0x12], left.bytes, left.hash, right.bytes, right.hash) };
}

/** What commits to a value with a blinding. */
function opened(value, blinding) {
  const product = (element, factor) => (factor === 0n ? Point.ZERO : element.multiplyUnsafe(factor));
  return product(B, value).add(product(B_BLINDING, blinding));
}

/** A point that stands in a file: in its one encoding, and not the identity. */
function solid(bytes) {
  const decoded = needed(point(bytes), 'POINT');
  must(!decoded.equals(Point.ZERO), 'POINT');
  return decoded;
}

const message = (label, bytes) => ({ label, bytes });
const same = (left, right) => left.label === right.label && toHex(left.bytes) === toHex(right.bytes);

function messages(fields) {
  return fields.list('transcript').map((each) => message(each.words('label'), each.hex('message')));
}

/** A transcript in which the messages stand; the first is what Merlin appends for its own label. */
function begun([, ...rest]) {
  const transcript = new Transcript(LABEL);
  rest.forEach(({ label, bytes }) => transcript.append(label, bytes));
  return transcript;
}
