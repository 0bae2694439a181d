import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** Every story in each language and scheme, on the ground that a page would give it. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Service', 'Procedure look-up', 'Procedure'] } },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'vi', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const dark = globals.scheme === 'dark';
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
      document.body.style.background = dark ? '#15171b' : '#ffffff';
      document.body.style.fontFamily = 'system-ui, sans-serif';
      return html`<div lang=${globals.language}>${story()}</div>`;
    },
  ],
};

export default preview;
