// What a refusal says to a person. {0} is what it speaks of.
const SENTENCES = {
  NOT_JSON: 'The {0} is no JSON: line {1} cannot be read.',
  NAME_TWICE: 'The {0} has the field “{1}” twice.',
  FILE_TOO_LARGE: 'The {0} is larger than a megabyte; it is none of this kind.',
  MISSING: 'The {0} lacks the field “{1}”.',
  MALFORMED: 'The {0} has something in “{1}” that cannot stand there.',
  FORMAT: 'The {0} has another format than ballast-por-1, which is all that this page knows.',
  NOT_NFC: 'The account in the {0} is not in Unicode’s normal form C.',
  INSTANT: 'The certificate names two different instants in “at” and “epochMillis”.',
  HEIGHT: 'The certificate’s height does not fit its accounts, or is above 40.',
  COMMITMENT: 'The certificate’s commitment does not follow from its own figures: something in it was changed.',
  SIGNATURE: 'The signature on the certificate is not by the key that it names.',
  NOT_SOLVENT: 'The certificate calls the company solvent, but its reserves are less than its liabilities.',
  OTHER_KIND: 'Certificate and proof are of different kinds.',
  OTHER_CODE: 'The proof belongs to another certificate: their codes differ.',
  OTHER_ACCOUNT: 'The proof is for the account “{0}”, not for yours.',
  OTHER_BALANCE: 'The proof says that your balance was {0}, which is not what you say.',
  BALANCE_TOO_LARGE: 'The balance is too large for a proof of this kind.',
  SUM_TOO_LARGE: 'A sum in the tree is 2 to the power of 127 or more, so it can no longer be trusted.',
  PATH_LENGTH: 'The path has {0} steps, but the tree has a height of {1}.',
  INDEX: 'The place of the account lies outside the tree.',
  SIDE: 'At step {0} of the path the sibling stands on the wrong side for the place of the account.',
  ROOT_HASH: 'The path leads to another root than the certificate’s: your account with this balance is not in its total.',
  ROOT_SUM: 'The path leads to another total than the certificate’s.',
  ROOT_COMMITMENT: 'The path leads to another root than the certificate’s: your account with this balance is not in its total.',
  POINT: 'A commitment is not the encoding of a point, or is the point at nought.',
  SCALAR: 'The field “{0}” is not below the order of the group.',
  TOTAL: 'The total that the certificate names is not what its root commits to.',
  TRANSCRIPT: 'The proof lists other transcript messages than those that must stand before a range proof.',
  RANGE_GROUPS: 'There are not as many range proofs as the height asks for.',
  RANGE_COMMITMENTS: 'A range proof is for other commitments than those of the path.',
  RANGE_BITS: 'A range proof is for another number of bits than 64.',
  RANGE_PROOF: 'Range proof {0} does not hold: a sibling could have a negative value.',
  RESERVES_PROOF: 'The proof that the hidden reserves cover the hidden liabilities does not hold.',
};

export function sentence(code, about, written = String) {
  const words = SENTENCES[code];
  if (words === undefined) throw new Error('no words for ' + code);
  return words.replace(/\{(\d)\}/g, (_, i) => written(about[Number(i)]));
}

export const CODES = Object.keys(SENTENCES);
