// The plain tree: each parent holds both sums of its children.
import { equal, hash, measured, unsigned } from './bytes.js';
import { must } from './refusal.js';

const BELOW = 1n << 127n;

export function checkPlain(certificate, proof, account, balance) {
  const salt = proof.hex('salt', 32);
  const index = proof.count('index');
  const path = proof.list('path');
  must(balance < BELOW, 'BALANCE_TOO_LARGE');
  must(path.length === certificate.height, 'PATH_LENGTH', path.length, certificate.height);
  must(index < certificate.accounts, 'INDEX');
  let node = { hash: hash([0], measured(account), salt, unsigned(balance, 16)), sum: balance };
  path.forEach((step, level) => {
    const sibling = { hash: step.hex('hash', 32), sum: step.natural('sum') };
    const left = step.one('side', 'LEFT', 'RIGHT') === 'LEFT';
    must(left === isRight(index, level), 'SIDE', level);
    must(sibling.sum < BELOW, 'SUM_TOO_LARGE');
    node = left ? parent(sibling, node) : parent(node, sibling);
  });
  must(equal(node.hash, certificate.rootHash), 'ROOT_HASH');
  must(node.sum === certificate.total, 'ROOT_SUM');
}

function parent(left, right) {
  const sum = left.sum + right.sum;
  must(sum < BELOW, 'SUM_TOO_LARGE');
  return { hash: hash([1], unsigned(left.sum, 16), left.hash, unsigned(right.sum, 16), right.hash), sum };
}

/** Whether the node of this level, counted from the leaf, is a right child. */
export function isRight(index, level) {
  return ((BigInt(index) >> BigInt(level)) & 1n) === 1n;
}
