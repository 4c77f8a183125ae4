export {WhatsOn} from './whats-on.js';
