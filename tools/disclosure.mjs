// Tries whether a running service tells an unknown code from a wrong proof: `node tools/disclosure.mjs URL SITE-KEY CODE
// [ROUNDS]`, where CODE is a dossier that exists. Start the service with limits that let it count, for instance
// MOTCUA_RATE_LIMITS=read=100000,write=100000,proof=100000 MOTCUA_PROOFS_A_DAY=dossier=100000,address=100000.
// Loopback only: it measures, it does not attack.
const [, , url, key, code, rounds = '300'] = process.argv;
if (!url || !key || !code || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname)) {
  console.error('node tools/disclosure.mjs http://localhost:4180 pk_… H26-261123-0001 [rounds]');
  process.exit(2);
}

const digits = () => String(Math.floor(Math.random() * 10_000)).padStart(4, '0');
const unknown = () => code.replace(/\d{4}$/, () => String(9_000 + Math.floor(Math.random() * 999)));

/** What is asked, by name; each must read like the first. */
const asked = {
  'known code, wrong proof': () => [code, digits()],
  'unknown code': () => [unknown(), digits()],
  'code of another province': () => [code.replace(/^[A-Z]\d{2}/, 'H01'), digits()],
  'code of another shape': () => [`000.00.01.H26-261123-${digits()}`, digits()],
};

async function look([dossier, lastFour]) {
  const began = process.hrtime.bigint();
  const response = await fetch(`${url}/v1/dossiers/${encodeURIComponent(dossier)}/lookup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'motcua-site-key': key },
    body: JSON.stringify({ lastFour }),
  });
  const text = await response.text();
  const took = Number(process.hrtime.bigint() - began) / 1e6;
  const { instance: _, ...body } = JSON.parse(text);
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(date|x-request-id|ratelimit)$/.test(name)),
  );
  return { took, opened: response.ok, seen: JSON.stringify([response.status, headers, body]) };
}

const results = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
for (let round = -20; round < Number(rounds); round += 1) {
  // In another order each time, so that nothing is measured beside what always comes before it.
  for (const name of Object.keys(asked).sort(() => Math.random() - 0.5)) {
    const result = await look(asked[name]());
    if (round >= 0 && !result.opened) results[name].push(result);
  }
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

/** Mann-Whitney: how far two lists of times are from being one, as a standard normal z. */
function rankTest(a, b) {
  const all = [...a.map((t) => [t, 0]), ...b.map((t) => [t, 1])].sort((x, y) => x[0] - y[0]);
  const ranks = all.reduce((sum, [, of], index) => sum + (of === 0 ? index + 1 : 0), 0);
  const u = ranks - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  return (u - mean) / Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
}

const [first, ...others] = Object.keys(asked);
const times = (name) => results[name].map(({ took }) => took);
let differs = false;
console.log(`${first}: median ${median(times(first)).toFixed(2)} ms, n ${results[first].length}`);
for (const name of others) {
  const z = rankTest(times(first), times(name));
  const same = new Set([...results[first], ...results[name]].map(({ seen }) => seen)).size === 1;
  // 3.3 standard deviations: once in a thousand by chance.
  const apart = Math.abs(z) > 3.3;
  differs ||= apart || !same;
  console.log(
    `${name}: median ${median(times(name)).toFixed(2)} ms, z ${z.toFixed(2)}${apart ? ' (tells apart)' : ''}, answers ${same ? 'equal' : 'DIFFERENT'}`,
  );
  if (!same) for (const seen of new Set(results[name].map((one) => one.seen))) console.log(seen);
}
process.exit(differs ? 1 : 0);
