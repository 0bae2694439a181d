import { define } from '../../foundation/define.js';
import { KeptDraft } from './kept-draft.js';

define('motcua-kept-draft', KeptDraft);
