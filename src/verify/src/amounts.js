// Balances as people write them, and as the proofs have them: in the smallest unit.

/** 1.5 with 8 decimals is 150000000; null where it is no amount, or finer than the smallest unit. */
export function smallest(words, decimals) {
  const found = /^(\d{1,60})(?:\.(\d+))?$/.exec(words.trim().replace(/[\s_’']/g, ''));
  if (found === null || (found[2] ?? '').length > decimals) return null;
  return BigInt(found[1] + (found[2] ?? '').padEnd(decimals, '0'));
}

/** 150000000 with 8 decimals is 1.50000000. */
export function inUnits(value, decimals) {
  const digits = value.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : digits.slice(0, -decimals) + '.' + digits.slice(-decimals);
}
