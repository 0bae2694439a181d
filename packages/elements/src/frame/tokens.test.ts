import { expect } from '@open-wc/testing';
import { contrast } from './theme.js';
import { declarationsOf, isColour, isFont, schemeOf, tokenNames } from './tokens.js';

const look = (tokens: Record<string, string>, more = {}) => ({
  tokens,
  scheme: 'light',
  font: '',
  text: '',
  ...more,
});

describe('what a frame takes over of the look of a site', () => {
  it('knows every token of the elements', () => {
    expect(tokenNames).to.include.members(['accent', 'ink', 'radius', 'target', 'motion']);
    expect(tokenNames).to.have.length.greaterThan(30);
  });

  for (const colour of [
    '#0f5c57',
    '#fffe',
    'rebeccapurple',
    'rgb(15 92 87)',
    'rgba(15, 92, 87, 0.5)',
    'hsl(174deg 72% 21%)',
    'oklch(45% 0.08 190 / 1)',
    'light-dark(#0f5c57, #7fcfc6)',
    'color-mix(in srgb, #0f5c57 40%, white)',
    'light-dark(color-mix(in oklab, red, blue 20%), rgb(1 2 3))',
  ]) {
    it(`a colour: ${colour}`, () => expect(isColour(colour)).to.be.true);
  }

  for (const text of [
    'url(https://evil.example/a)',
    'red; background: url(x)',
    'red} body{display:none',
    'var(--x)',
    'env(x)',
    'inherit',
    'transparent',
    'currentColor',
    'image-set("x")',
    'expression(alert(1))',
    'rgb(var(--x))',
    'light-dark(url(x), red)',
    'light-dark(red)',
    'color-mix(in srgb, url(x), red)',
    'rgb(1 2 3)/**/',
    'r\\65 d',
    '#0f5c57 url(x)',
    'notacolour',
    '',
    `light-dark(${'light-dark('.repeat(50)}`,
  ]) {
    it(`no colour: ${text.slice(0, 40)}`, () => expect(isColour(text)).to.be.false);
  }

  it('takes names of fonts that people can read', () => {
    for (const font of ['"Be Vietnam Pro", system-ui, sans-serif', "'Noto Sans'", 'Arial']) {
      expect(isFont(font), font).to.be.true;
    }
    for (const font of [
      'url(x)',
      'Arial; color: red',
      'Wingdings',
      '"Segoe UI Symbol"',
      'Marlett',
      '"a',
      '',
      // Blanks that a pattern could share out in a great many ways.
      `${' a ,'.repeat(99)}!`,
    ]) {
      expect(isFont(font), font).to.be.false;
    }
  });

  it('takes measures within what can be read, and no token it does not know', () => {
    const taken = declarationsOf(
      look(
        {
          accent: 'light-dark(#0f5c57, #7fcfc6)',
          radius: '12px',
          target: '4px',
          'space-16': '9999px',
          leading: '1.6',
          motion: 'calc(1s)',
          shadow: '0 0 9px red',
          unknown: 'red',
          constructor: 'red',
        },
        { text: '18px', font: 'Arial' },
      ),
    );
    expect(taken).to.have.deep.members([
      ['--motcua-accent', 'light-dark(#0f5c57, #7fcfc6)'],
      ['--motcua-radius', '12px'],
      ['--motcua-leading', '1.6'],
      ['--motcua-text', '18px'],
      ['--motcua-font', 'Arial'],
    ]);
    expect(declarationsOf(look({}, { text: '2px' }))).to.deep.equal([]);
  });

  it('takes schemes and nothing else', () => {
    expect(schemeOf('light dark')).to.equal('light dark');
    expect(schemeOf('dark; background: red')).to.equal('light');
    expect(schemeOf('normal')).to.equal('light');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0, 255], [255, 255, 255, 255])).to.be.closeTo(21, 0.01);
    expect(contrast([118, 118, 118, 255], [255, 255, 255, 255])).to.be.closeTo(4.54, 0.01);
    expect(contrast([0, 0, 0, 128], [255, 255, 255, 255])).to.equal(0);
  });
});
