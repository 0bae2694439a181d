import { nothing } from 'lit';
import type { Client } from '@motcua/sdk/client.js';
import type { Language } from '../foundation/locale.js';
import type { Drawn } from './drawn.js';
import type { Ending } from './ending.js';
import { idOf, type FieldContext } from './fields/context.js';
import type { Filling } from './filling.js';
import type { Findings } from './findings.js';
import { filedHere, type OpenForm } from './session-of-form.js';
import type { Walk } from './walk.js';
import { messages } from './words.js';

/** What the fields of the form that is being filled in are drawn from, and where what they do goes. */
export function contextOf(
  open: OpenForm,
  filling: Filling,
  findings: Findings,
  walk: Walk,
  {
    drawn,
    language,
    client,
    ending,
  }: {
    readonly drawn: Drawn;
    readonly language: Language;
    readonly client: Client | undefined;
    readonly ending: Ending | undefined;
  },
): FieldContext {
  filling.attachments.client = client;
  const within = (path: string, part: string): void =>
    void walk.focus(`#${CSS.escape(idOf(path))} > ${part}`);
  const context: FieldContext = {
    session: open.session,
    own: messages.in(language),
    language,
    lasting: filling.lasting,
    places: filling.places,
    limits: open.form.uploads,
    documents: open.compiled.documentCases,
    attachments: filling.attachments,
    files: filling.files,
    drawn: (path) => drawn.of(path),
    messages: (path, field) => findings.at(open, path, field),
    typing: filling.typing,
    type: filling.type,
    settle: filling.settle,
    set: filling.answer,
    addItem: (path) => {
      filling.addItem(path);
      within(path, '.item:last-of-type');
    },
    removeItem: (path, index, name) => {
      filling.removeItem(path, index, name);
      within(path, '.removed');
    },
    removed: filling.removed,
    takeBack: () => {
      const { path = '' } = filling.removed ?? {};
      filling.takeBack();
      within(path, '.actions');
    },
    papers:
      ending && !filedHere(open) ? (path, field) => ending.papers(context, path, field) : undefined,
    prefilled: filling.prefilled,
    held: (place, name) =>
      filling.account?.held(name, language, (file) => filling.take(place, file)) ?? nothing,
    attach: (place, files, limits) => {
      if (client === undefined) return;
      files.forEach((file, index) =>
        filling.attachments.add(place, file, limits, limits.maxFiles - index),
      );
    },
    detach: filling.detach,
    focus: (id) => void walk.focus(`#${CSS.escape(id)}`, `#${CSS.escape(id)}-standing`),
  };
  return context;
}
