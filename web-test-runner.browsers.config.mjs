import {findFirefox, firefoxLauncher} from './scripts/engines/firefox.mjs';
import {findWebKit, webkitLauncher} from './scripts/engines/webkit.mjs';
import base from './web-test-runner.config.mjs';

const firefox = findFirefox();
const webkit = findWebKit();
const b = [];
if (process.env.E !== 'w') b.push(firefoxLauncher(firefox));
if (process.env.E !== 'f') b.push(webkitLauncher(webkit));
export default {...base, browsers: b};
