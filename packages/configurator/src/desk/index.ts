export {MitmachFeedDesk} from './feed-desk.element.js';
