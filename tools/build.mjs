// What the tests need of the build, as a process of its own: other work goes on beside it.
import { build, runBin } from './prepare.mjs';

build();
// Stories read it, so the types of tests need it, too.
runBin('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
