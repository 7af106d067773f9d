// Certificate and proof beside what the customer says himself.
import { readCertificate, HIDDEN, PLAIN } from './certificate.js';
import { Fields } from './fields.js';
import { checkHidden, checkTotal } from './hidden.js';
import { parse } from './json.js';
import { checkPlain } from './plain.js';
import { Refusal, must } from './refusal.js';

const LARGEST = 1 << 20;

/**
 * @param own what the customer says: account, and balance in the smallest unit; each may be missing
 * @return what holds, or the code of the refusal and what it speaks of
 */
export function check(generators, certificateText, proofText, own = {}) {
  try {
    const fields = new Fields(parse(small(certificateText, 'certificate'), 'certificate'), 'certificate');
    const proof = new Fields(parse(small(proofText, 'proof'), 'proof'), 'proof');
    const certificate = readCertificate(fields);
    must(proof.words('format') === fields.words('format'), 'FORMAT', 'proof');
    must(proof.one('kind', PLAIN, HIDDEN) === certificate.kind, 'OTHER_KIND');
    must(proof.words('code') === certificate.code, 'OTHER_CODE');
    const account = proof.account('account');
    const balance = proof.natural('balance');
    must(own.account === undefined || own.account.normalize('NFC') === account, 'OTHER_ACCOUNT', account);
    must(own.balance === undefined || own.balance === balance, 'OTHER_BALANCE', balance, certificate);
    if (certificate.kind === PLAIN) {
      checkPlain(certificate, proof, account, balance);
    } else {
      checkTotal(generators, certificate, fields);
      checkHidden(generators, certificate, proof, account, balance);
    }
    return { valid: true, certificate, account, balance };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { valid: false, code: refusal.code, about: refusal.about };
  }
}

function small(file, name) {
  must(file.length <= LARGEST, 'FILE_TOO_LARGE', name);
  return file;
}
