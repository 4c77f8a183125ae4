export {cardsStyles as styles} from './cards.styles.js';
export {cardsView} from './cards.view.js';
