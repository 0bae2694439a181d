import { unsafeCSS, type CSSResultGroup } from 'lit';

/** Every colour in light and in dark. Contrast of text on paper and surface is 4.5:1 or more, of `line` 3:1. */
const colours = `paper #fff #15171b
surface #f8f6f2 #1d2026
ink #1b212b #efebe4
ink-soft #4c5461 #b9b5ad
line #8b8f97 #7d828c
hair #dedad3 #343841
accent #9a2f2a #f2a59a
accent-strong #7c231f #ffc4bb
accent-soft #f8e9e6 #3a211f
on-accent #fff #15171b
good #1c6b46 #7fd1a4
good-soft #eaf4ee #16281f
warn #8a5600 #f0c068
warn-soft #fcf3e1 #2d2514
bad #b3261e #ffb3ab
bad-soft #fcedeb #371f1c
info #1f4e8c #a9c9f5
info-soft #ebf1f9 #1a2638
gold #b58a2e #d9b45f
shadow-ink #1b212b24 #0000008c`;

/** Each measure with its default. A page with html { font-size: 62.5% } must not shrink the text; larger text enlarges it. */
const measures = `text max(1rem,16px)
leading 1.55
leading-heading 1.35
measure 65ch
space-4 4px
space-8 8px
space-12 12px
space-16 16px
space-24 24px
space-32 32px
space-48 48px
radius 6px
radius-card 10px
target 44px
motion 160ms
shadow 0 8px 28px var(--_shadow-ink)`;

/** `--_name:var(--motcua-name,…)` for every line of a table. */
function declared(table: string, value = '$2'): string {
  return table.replace(/^(\S+) ((\S+)(?: (.+))?)$/gm, `--_$1:var(--motcua-$1,${value});`);
}

/** The tokens a page can override. Browsers of before 2024 know no light-dark(): their colours stay light. */
export const palette: CSSResultGroup = unsafeCSS(
  `:host{${declared(colours, '$3')}${declared(measures)}}@supports (color:light-dark(#000,#fff)){:host{${declared(
    colours,
    'light-dark($3,$4)',
  )}}}`,
);
