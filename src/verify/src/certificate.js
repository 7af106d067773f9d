// The certificate by itself: its instant, its height, what the entity signed, and whether it may call itself solvent.
import { ed25519 } from '@noble/curves/ed25519.js';
import { equal, hash, measured, unsigned } from './bytes.js';
import { must } from './refusal.js';

const FORMAT = 'ballast-por-1';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
export const PLAIN = 'MERKLE_SUM';
export const HIDDEN = 'ZERO_KNOWLEDGE';
export const HIGHEST = 40;
const SUMS_BELOW = 1n << 127n;

/** What is needed of a certificate, checked; the rest of it is for people. */
export function readCertificate(fields) {
  must(fields.words('format') === FORMAT, 'FORMAT', fields.file);
  const kind = fields.one('kind', PLAIN, HIDDEN);
  const certificate = {
    kind,
    code: fields.words('code'),
    entity: fields.words('entity'),
    asset: fields.words('asset'),
    decimals: fields.count('decimals'),
    at: fields.words('at'),
    epochMillis: fields.count('epochMillis'),
    height: fields.count('height'),
    rootHash: fields.hex('rootHash', 32),
    commitment: fields.hex('commitment', 32),
    publicKey: fields.hex('publicKey', 32),
  };
  must(INSTANT.test(certificate.at) && Date.parse(certificate.at) === certificate.epochMillis, 'INSTANT');
  must(certificate.height <= HIGHEST, 'HEIGHT');
  if (kind === PLAIN) {
    certificate.accounts = fields.count('accounts');
    certificate.total = fields.natural('rootSum');
    must(certificate.total < SUMS_BELOW, 'SUM_TOO_LARGE');
    must(certificate.accounts > 0 && certificate.height === Math.ceil(Math.log2(certificate.accounts)), 'HEIGHT');
  } else {
    must(certificate.height > 0, 'HEIGHT');
    certificate.rootCommitment = fields.hex('rootCommitment', 32);
    certificate.total = fields.has('total') ? fields.natural('total') : null;
    certificate.totalBlinding = fields.has('total') ? fields.hex('totalBlinding', 32) : null;
  }
  must(equal(commitment(certificate), certificate.commitment), 'COMMITMENT');
  const signature = fields.hex('signature', 64);
  must(signed(signature, certificate), 'SIGNATURE');
  certificate.reserves = reserves(fields, certificate);
  return certificate;
}

function commitment(certificate) {
  const head = [measured(certificate.asset), unsigned(certificate.epochMillis, 8)];
  return certificate.kind === PLAIN
    ? hash([3], ...head, unsigned(certificate.accounts, 8), unsigned(certificate.total, 16), certificate.rootHash)
    : hash([0x13], ...head, [certificate.height], certificate.rootCommitment, certificate.rootHash);
}

function signed(signature, certificate) {
  try {
    return ed25519.verify(signature, certificate.commitment, certificate.publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/** The total of the reserves, null where none are stated. Solvent is only who shows as much as he owes. */
function reserves(fields, certificate) {
  if (!fields.has('reserves')) return null;
  const stated = fields.inner('reserves');
  const total = stated.natural('total');
  if (stated.truth('solvent')) {
    const shown = certificate.total === null ? fields.has('reservesProof') : total >= certificate.total;
    must(shown, 'NOT_SOLVENT');
  }
  return total;
}
