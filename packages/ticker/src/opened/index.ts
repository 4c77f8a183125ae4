export {OpenedItem} from './opened-item.js';
export {openedStyles as styles} from './opened.styles.js';
