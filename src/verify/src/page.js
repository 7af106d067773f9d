// The page: two files in, a sentence out. Nothing leaves it, its policy allows no connection.
import { inUnits, smallest } from './amounts.js';
import { toHex } from './bytes.js';
import { check } from './check.js';
import { Generators } from './group.js';
import { sentence } from './sentences.js';

const PARTIES = 32;
const generators = new Generators();
const of = (id) => document.getElementById(id);

/** Made one party after the other while nobody waits. */
function prepare(party = 0) {
  if (party < PARTIES) {
    generators.party(party);
    setTimeout(prepare, 0, party + 1);
  }
}

async function take(files) {
  for (const file of files) {
    const words = await file.text();
    const kind = /"account"\s*:\s*"(?=[\s\S]*"path"\s*:)/.test(words) ? 'proof' : 'certificate';
    put(kind, words, file.name);
  }
}

function put(kind, words, name) {
  of(kind).value = words;
  of(kind + '-name').textContent = name;
  forget();
}

/** What was found is not what would be found now. */
function forget() {
  of('result').hidden = true;
  of('result').textContent = '';
}

function judge(event) {
  event.preventDefault();
  const result = of('result');
  result.hidden = false;
  result.className = 'waits';
  result.replaceChildren(line('p', 'Checking …'));
  setTimeout(() => show(result), 20);
}

function show(result) {
  const certificate = of('certificate').value;
  const proof = of('proof').value;
  if (certificate.trim() === '' || proof.trim() === '') {
    tell(result, 'refused', 'Nothing checked', 'Choose both files first: the certificate and your proof.');
    return;
  }
  const own = {};
  if (of('account').value.trim() !== '') own.account = of('account').value.trim();
  if (of('balance').value.trim() !== '') {
    const decimals = of('unit').value === 'smallest' ? 0 : decimalsOf(certificate);
    own.balance = smallest(of('balance').value, decimals);
    if (own.balance === null) {
      tell(result, 'refused', 'Nothing checked', 'Your balance is no amount, or has more decimals than the asset.');
      return;
    }
  }
  const found = check(generators, certificate, proof, own);
  if (found.valid) {
    accept(result, found, own);
  } else {
    tell(result, 'refused', 'The proof does not hold', sentence(found.code, found.about, written(found)));
  }
}

function accept(result, found, own) {
  const { certificate, account, balance } = found;
  const amount = inUnits(balance, certificate.decimals) + ' ' + certificate.asset;
  const told = own.account !== undefined && own.balance !== undefined;
  tell(result, told ? 'holds' : 'asks', 'The proof holds',
    `${account} with ${amount} is in the liabilities of ${certificate.entity} at ${certificate.at}.`);
  if (!told) {
    result.append(line('p', 'You did not type both your account and your balance: compare the two above with your own records. '
      + 'A company could hand you a proof of another balance.'));
  }
  const total = certificate.total === null ? 'hidden' : inUnits(certificate.total, certificate.decimals) + ' ' + certificate.asset;
  const reserves = certificate.reserves === null ? 'none stated'
    : inUnits(certificate.reserves, certificate.decimals) + ' ' + certificate.asset + ' as the company states them';
  const facts = document.createElement('dl');
  for (const [name, value] of [['Certificate', certificate.code], ['Total of liabilities', total], ['Reserves', reserves],
    ['Commitment', toHex(certificate.commitment)], ['Signed by the key', toHex(certificate.publicKey)]]) {
    facts.append(line('dt', name), line('dd', value));
  }
  result.append(facts, line('p', 'Compare commitment and key with what the company published elsewhere, or with another '
    + 'customer’s: only then do all see the same total.'), line('p', 'What this does not prove: that nobody was left out who did '
    + 'not check, that the reserves belong to the company alone, or that it owes nothing else. It is no audit.'));
}

function written(found) {
  return (value) => (typeof value === 'bigint' && found.about[1]?.asset !== undefined
    ? inUnits(value, found.about[1].decimals) + ' ' + found.about[1].asset : String(value));
}

function decimalsOf(certificate) {
  try {
    const decimals = JSON.parse(certificate).decimals;
    return Number.isInteger(decimals) && decimals >= 0 && decimals <= 30 ? decimals : 0;
  } catch {
    return 0;
  }
}

function tell(result, look, title, words) {
  result.className = look;
  result.replaceChildren(line('h2', title), line('p', words));
  result.focus();
}

function line(name, words) {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

for (const kind of ['certificate', 'proof']) {
  of(kind + '-file').addEventListener('change', async (event) => {
    for (const file of event.target.files) put(kind, await file.text(), file.name);
  });
}
for (const field of document.querySelectorAll('textarea, input, select')) field.addEventListener('input', forget);
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer.files);
});
of('form').addEventListener('submit', judge);
setTimeout(prepare, 0);
