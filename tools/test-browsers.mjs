// `npm run test:browsers`: the element tests in Firefox and WebKit; `-- firefox` or `-- webkit` for one of them.
import { findFirefox, findWebKit } from './browser.mjs';
import { compile, giveUp, installPackages, requireNode, runBin } from './prepare.mjs';

const browsers = {
  firefox: {
    there: () => findFirefox() !== undefined,
    missing:
      'Firefox is not installed: `apt-get install firefox-esr`, or name one in the environment variable FIREFOX.',
  },
  webkit: {
    there: () => findWebKit() !== undefined,
    missing:
      'WebKit is not installed: `apt-get install webkit2gtk-driver xvfb` (Linux), or leave it out: `npm run test:browsers -- firefox`.',
  },
};

requireNode();
installPackages();
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const names = asked.length > 0 ? asked : Object.keys(browsers);
for (const name of names) {
  if (!(name in browsers)) giveUp(`There is no browser “${name}” here: firefox, webkit.`);
  if (!browsers[name].there()) giveUp(browsers[name].missing);
}
// Tests read the packages as they are built.
compile();
try {
  runBin('wtr', ['--config', 'web-test-runner.browsers.config.js'], {
    env: { BROWSERS: names.join(',') },
  });
} catch {
  process.exit(1);
}
