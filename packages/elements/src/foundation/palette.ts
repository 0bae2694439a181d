import { unsafeCSS, type CSSResultGroup } from 'lit';

/** Every colour in light and in dark. Contrast of text on paper and surface is 4.5:1 or more, of `line` 3:1. */
const colours = {
  paper: ['#ffffff', '#15171b'],
  surface: ['#f8f6f2', '#1d2026'],
  ink: ['#1b212b', '#efebe4'],
  'ink-soft': ['#4c5461', '#b9b5ad'],
  line: ['#8b8f97', '#7d828c'],
  hair: ['#dedad3', '#343841'],
  accent: ['#9a2f2a', '#f2a59a'],
  'accent-strong': ['#7c231f', '#ffc4bb'],
  'accent-soft': ['#f8e9e6', '#3a211f'],
  'on-accent': ['#ffffff', '#15171b'],
  good: ['#1c6b46', '#7fd1a4'],
  'good-soft': ['#eaf4ee', '#16281f'],
  warn: ['#8a5600', '#f0c068'],
  'warn-soft': ['#fcf3e1', '#2d2514'],
  bad: ['#b3261e', '#ffb3ab'],
  'bad-soft': ['#fcedeb', '#371f1c'],
  info: ['#1f4e8c', '#a9c9f5'],
  'info-soft': ['#ebf1f9', '#1a2638'],
  gold: ['#b58a2e', '#d9b45f'],
  'shadow-ink': ['#1b212b24', '#0000008c'],
} as const;

/** `--_name: var(--motcua-name, …)` for every colour. */
function declared(write: (light: string, dark: string) => string): string {
  return Object.entries(colours)
    .map(([name, [light, dark]]) => `--_${name}:var(--motcua-${name},${write(light, dark)})`)
    .join(';');
}

/** The colours as tokens. Browsers of before 2024 know no light-dark(): they stay light. */
export const palette: CSSResultGroup = unsafeCSS(
  `:host{${declared((light) => light)}}@supports (color:light-dark(#000,#fff)){:host{${declared(
    (light, dark) => `light-dark(${light},${dark})`,
  )}}}`,
);
