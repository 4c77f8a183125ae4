export {cardsStyles} from './cards.styles.js';
export {pictureView} from './picture.view.js';
