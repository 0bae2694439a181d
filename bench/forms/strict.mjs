// What an engine does under a strict policy, what axe says of it, and what it tells who submits an empty form.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { everyField } from './every-field.mjs';
import { TRIGGER, shownAtFirst } from './shape.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SETTLED = 1200;

/** @returns violations of the policy by directive, and whether the form came and its first rule works under it */
export async function underPolicy(browser, address, definition, shape) {
  return await onPage(browser, `${address}?strict`, async (page) => {
    const failures = [];
    page.on('pageerror', ({ message }) => failures.push(message.slice(0, 120)));
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        globalThis.violations.push(effectiveDirective),
      );
    });
    await page.goto(`${address}?strict`);
    await mount(page, definition).catch(({ message }) => failures.push(message.slice(0, 120)));
    const [rule] = shape.rules;
    const works = rule
      ? await answer(page, rule).catch(() => false)
      : await page.evaluate((id) => globalThis.bench?.find(id) != null, shape.questions[0].id);
    const violations = await page.evaluate(() => globalThis.violations);
    return { violations: count(violations), total: violations.length, works, failures };
  });
}

/** What axe finds in the form as it comes and after an empty submit. @returns rules that are broken, by state */
export async function accessible(browser, address, definition) {
  return await onPage(browser, address, async (page) => {
    await page.goto(address);
    await mount(page, definition);
    await page.addScriptTag({ content: axe });
    const fresh = await broken(page);
    await submit(page);
    return { fresh, submitted: await broken(page) };
  });
}

/** Motcua's form with every type of field: fresh, with errors, in dark, and in English. */
export async function everyFieldAccessible(browser, address) {
  const found = {};
  for (const [state, options] of Object.entries({ light: {}, dark: { colorScheme: 'dark' } })) {
    found[state] = await onPage(
      browser,
      address,
      async (page) => {
        await page.goto(address);
        await mount(page, everyField);
        await page.addScriptTag({ content: axe });
        const fresh = await broken(page);
        await submit(page);
        return { fresh, submitted: await broken(page) };
      },
      options,
    );
  }
  return Object.values(found).flatMap(({ fresh, submitted }) => [...fresh, ...submitted]);
}

/**
 * Submits the empty form.
 * @returns how many questions must be answered; how many controls say so by `aria-invalid`, and how many of those are tied to
 * words; whether the focus is on a summary, on a control or nowhere; how many links the summary has
 */
export async function emptySubmit(browser, address, definition, shape) {
  const required = shownAtFirst(shape).filter(({ required: must }) => must).length;
  return await onPage(browser, address, async (page) => {
    await page.goto(address);
    await mount(page, definition);
    await submit(page);
    return { required, ...(await page.evaluate(readSubmit)) };
  });
}

/** In the page: what stands there after an empty submit, in shadow roots, too. */
function readSubmit() {
  const everything = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  const words = (element) =>
    ['aria-describedby', 'aria-errormessage']
      .flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/))
      .some((id) => id !== '' && element.getRootNode().getElementById(id)?.textContent.trim());
  const invalid = everything(document).filter((it) => it.getAttribute('aria-invalid') === 'true');
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const links = active?.querySelectorAll('a[href]').length ?? 0;
  const control = active?.matches('input, select, textarea, [role=radiogroup], [role=combobox]');
  return {
    invalid: invalid.length,
    described: invalid.filter(words).length,
    focus:
      active === document.body
        ? 'nowhere'
        : links > 0
          ? 'summary'
          : control
            ? 'field'
            : 'elsewhere',
    links: active === document.body ? 0 : links,
  };
}

async function onPage(browser, address, act, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

async function mount(page, definition) {
  await page.evaluate(async (it) => {
    globalThis.bench = await import(`${location.pathname}/page.js`);
    await globalThis.bench.mount(document.getElementById('place'), it);
  }, definition);
  await page.waitForTimeout(SETTLED);
}

async function submit(page) {
  await page.evaluate(() => void globalThis.bench.submit());
  await page.waitForTimeout(SETTLED);
}

async function answer(page, { trigger, shown }) {
  await page.evaluate((id) => globalThis.bench.find(id).focus(), trigger);
  await page.keyboard.press(TRIGGER);
  await page.waitForTimeout(SETTLED);
  return await page.evaluate((id) => {
    const control = globalThis.bench.find(id);
    return control !== null && control.getClientRects().length > 0;
  }, shown);
}

async function broken(page) {
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document.getElementById('place'), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id} (${nodes.length})`);
}

function count(names) {
  const counted = {};
  for (const name of names) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}
