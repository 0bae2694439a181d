import { existsSync } from 'node:fs';

/** Flags for an offline headless Chromium in a sandbox; the network ones keep it from calling out. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium on this machine, or `undefined`. `CHROMIUM` in the environment wins. */
export function findChromium() {
  return [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
}

/** Path of a Firefox on this machine, or `undefined`. `FIREFOX` in the environment wins. */
export function findFirefox() {
  return [
    process.env.FIREFOX,
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path && existsSync(path));
}

/** WebKitGTK's driver and browser on this machine, or `undefined`. `MINIBROWSER` in the environment wins. */
export function findWebKit() {
  const driver = ['/usr/bin/WebKitWebDriver'].find((path) => existsSync(path));
  const libraries = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''];
  const browser = [
    process.env.MINIBROWSER,
    ...libraries.flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map(
        (version) =>
          `/usr/lib/${folder}webkit${version === '6.0' ? 'gtk' : '2gtk'}-${version}/MiniBrowser`,
      ),
    ),
  ].find((path) => path && existsSync(path));
  return driver && browser && { driver, browser };
}
