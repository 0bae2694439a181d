import { expect } from '@open-wc/testing';
import { CSSResult, adoptStyles, css, getCompatibleStyle, unsafeCSS } from './sheets.js';

describe('sheets', () => {
  it('makes styles of templates and texts', () => {
    const width = unsafeCSS('2px');
    expect(css`
      a {
        width: ${width};
      }
    `.cssText).to.contain('width: 2px;');
    expect(getCompatibleStyle(width)).to.equal(width);
    expect(width).to.be.instanceOf(CSSResult);
  });

  it('gives each root the same sheet', () => {
    const style = unsafeCSS('p { color: rgb(1, 2, 3) }');
    const roots = [1, 2].map(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p></p>';
      adoptStyles(root, [style]);
      return root;
    });
    for (const root of roots) {
      expect(root.adoptedStyleSheets[0]).to.equal(style.styleSheet);
      const [shown] = root.querySelectorAll('p');
      expect(shown && getComputedStyle(shown).color).to.equal('rgb(1, 2, 3)');
      root.host.remove();
    }
  });
});
