import 'axe-core/axe.min.js';
import { expect, fixture, html } from '@open-wc/testing';
import type axeCore from 'axe-core';
import type { LitElement, TemplateResult } from 'lit';
import '../service/define.js';
import { remote, type Remote, type RemoteRule } from './service.test-support.js';

declare const axe: typeof axeCore;

/** Waits until something is there. */
export async function until<T>(find: () => T | null | undefined | false, what = 'it'): Promise<T> {
  for (let tries = 0; tries < 750; tries += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not appear`);
}

/** An element inside a service of its own. */
export async function place<T extends LitElement>(
  element: TemplateResult,
  {
    rules = [],
    delay = 0,
    lang = 'vi',
    address,
  }: { rules?: RemoteRule[]; delay?: number; lang?: string; address?: string } = {},
): Promise<{ element: T; shadow: ShadowRoot; remote: Remote }> {
  const service = remote(rules, delay, address);
  const provider = await fixture<HTMLElement>(
    html`<motcua-service lang=${lang} .client=${service.client}>${element}</motcua-service>`,
  );
  const placed = provider.firstElementChild as T;
  await placed.updateComplete;
  return { element: placed, shadow: placed.shadowRoot!, remote: service };
}

/** Fails on any violation of WCAG 2.2 AA, in light and in dark. */
export async function expectAccessible(element: Element): Promise<void> {
  // A tab in the background never finishes a transition: axe would measure colours half-way.
  document.documentElement.style.setProperty('--motcua-motion', '0ms');
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#15171b' : '#fff';
    const { violations, passes } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
      // Of what passes, the rules alone: naming every node takes a good part of the time.
      resultTypes: ['violations'],
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${scheme} ${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
    expect(found).to.deep.equal([]);
    expect(passes.length).to.be.greaterThan(3);
  }
  // Back to the scheme of before while nothing moves: a transition begun now would still run at the next look.
  document.documentElement.style.removeProperty('color-scheme');
  void document.body.offsetHeight;
  document.documentElement.removeAttribute('style');
  document.body.style.removeProperty('background');
}

/** Fails when markup would be refused by a strict Content-Security-Policy. */
export function expectNoInlineStyle(shadow: ShadowRoot): void {
  expect(shadow.querySelectorAll('[style], style, script')).to.have.lengthOf(0);
}

/** Fails when anything is wider than the element at text twice as large. */
export async function expectRoomForLargeText(element: LitElement): Promise<void> {
  document.documentElement.style.fontSize = '200%';
  element.parentElement!.parentElement!.style.inlineSize = '320px';
  await element.updateComplete;
  expect(parseFloat(getComputedStyle(element).fontSize)).to.equal(32);
  expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  document.documentElement.style.removeProperty('font-size');
}

/** The text a person sees, blanks joined. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
