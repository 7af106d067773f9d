// Why something does not hold: a code that sentences.js has words for, and what they speak of.

export class Refusal extends Error {
  constructor(code, ...about) {
    super(code);
    this.code = code;
    this.about = about;
  }
}

/** What there is; a refusal where there is nothing. */
export function needed(value, code, ...about) {
  if (value === null || value === undefined) throw new Refusal(code, ...about);
  return value;
}

export function must(holds, code, ...about) {
  if (!holds) throw new Refusal(code, ...about);
}
