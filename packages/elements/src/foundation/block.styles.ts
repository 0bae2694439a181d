import { css, type CSSResultGroup } from 'lit';
import { chipStyles } from './chip.styles.js';
import { foldStyles } from './fold.styles.js';
import { noticeStyles } from './notice.styles.js';
import { progressStyles } from './progress.styles.js';
import { skeletonStyles } from './skeleton.styles.js';

const card = css`
  .card {
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
`;

/**
 * All blocks: `.notice`, `.card`, `.chip`, `progress`, `.skeleton`, `.stack` and `.fold`. An element that needs few of them
 * imports those alone.
 */
export const blockStyles: CSSResultGroup = [
  noticeStyles,
  card,
  chipStyles,
  progressStyles,
  skeletonStyles,
  foldStyles,
];
