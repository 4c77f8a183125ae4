export {Motion} from './motion.js';
export {motionStyles as styles} from './motion.styles.js';
