import {
  bicycles,
  choir,
  coaching,
  fireBrigade,
  foodBank,
  forChildren,
  forDisabledPeople,
  forRefugees,
  forTeenagers,
  forTheElderly,
  hospice,
  outdoors,
  repairCafe,
  teaching,
  translating,
} from './demo-groups.js';
import {labelled, type QueryLine} from './labelled-query.js';

const lines: readonly QueryLine[] = [
  ['word', 'Garten', 'hospice-garden garden-bed-sponsor', outdoors],
  ['word', 'Chor', choir],
  ['word', 'Feuerwehr', fireBrigade],
  ['word', 'Theater', 'children-theatre'],
  [
    'umlaut',
    'Übungsleiter',
    'kids-gymnastics chair-exercise',
    `${coaching} away-game-driver run-marshal club-treasurer stair-walkers`,
  ],
  ['umlaut', 'Nahmaschine', 'children-theatre sewing-corner', 'heart-pillows'],
  ['umlaut', 'Gärtnern', 'hospice-garden garden-bed-sponsor', outdoors],
  ['transliteration', 'Naehen', 'heart-pillows children-theatre sewing-corner'],
  ['transliteration', 'Faellesspisning', 'community-dinner'],
  [
    'transliteration',
    'Muerwik Sport',
    `kids-gymnastics away-game-driver wheelchair-basketball swimming-buddy youth-referee run-marshal
      club-treasurer`,
  ],
  ['inflection', 'Spaziergänge', 'stair-walkers language-tandem', 'dementia-relief dog-visits'],
  ['inflection', 'Igeln', 'hedgehog-nursery'],
  [
    'inflection',
    'Trauer',
    'grief-cafe-host grieving-children',
    `${hospice} interpreter-doctor sing-with-dementia dementia-relief`,
  ],
  ['compound', 'Kinder', forChildren, forTeenagers],
  ['compound', 'Basketball', 'wheelchair-basketball'],
  ['compound', 'Fahrradreparatur', 'bike-workshop-refugees', `${repairCafe} cycling-for-women`],
  [
    'compound',
    'Seniorenbegleitung',
    `book-bike bike-delivery sing-with-dementia home-visits shopping-help rickshaw-pilot dementia-relief dog-visits
      stair-walkers`,
    `${forTheElderly} hospice-companion`,
  ],
  ['compound', 'Lebensmittelausgabe', 'food-pickup-driver food-sorting bike-delivery', foodBank],
  ['typo', 'Hausafgabenhilfe', 'homework-neustadt', 'maths-online'],
  ['typo', 'Sterbebegleitng', 'hospice-companion', hospice],
  ['typo', 'Flüchtlnge', forRefugees],
  ['typo', 'Gahrrad', bicycles, 'ferry-trip rickshaw-pilot'],
  ['prefix', 'Nachh', 'homework-neustadt', 'maths-online apprentice-mentor'],
  ['prefix', 'Hydra', 'hydrant-walk'],
  ['prefix', 'Fotogr', 'portrait-photographer'],
  ['several words', 'dänisch vorlesen', 'read-danish', 'danish-conversation'],
  ['several words', 'Frauen Radfahren', 'cycling-for-women'],
  [
    'several words',
    'Ich möchte mit Hunden alte Menschen besuchen',
    'dog-visits',
    `home-visits book-bike shopping-help rickshaw-pilot dementia-relief stair-walkers sing-with-dementia
      bike-delivery`,
  ],
  ['synonym', 'Nachhilfe', 'homework-neustadt maths-online', teaching],
  ['synonym', 'Tafel', foodBank],
  ['synonym', 'Handicap', forDisabledPeople, 'cycling-for-women'],
  ['English', 'choir', choir],
  ['English', 'teach cycling', 'cycling-for-women'],
  [
    'English',
    'animals',
    'toad-fence hedgehog-nursery bird-count dog-visits',
    'beach-cleanup tree-planting-day',
  ],
  ['Danish', 'ældre', forTheElderly, 'hospice-companion'],
  ['Danish', 'læse højt', 'read-danish read-by-phone', teaching],
  ['Danish', 'cykel', bicycles, 'ferry-trip rickshaw-pilot'],
  ['Arabic', 'ترجمة', translating],
  ['Arabic', 'لاجئين', forRefugees],
  ['Persian', 'کودک', forChildren, forTeenagers],
  ['Persian', 'سالمند', forTheElderly, 'hospice-companion'],
  ['Cyrillic', 'біженці', forRefugees],
  [
    'place',
    'Mürwik',
    `kids-gymnastics away-game-driver wheelchair-basketball swimming-buddy youth-referee run-marshal club-treasurer
      beach-cleanup supermarket-collection`,
  ],
  [
    'place',
    'Westliche Höhe',
    `${hospice.replace('heart-pillows ', '')} book-bike interpreter-doctor dog-visits`,
  ],
  [
    'organization',
    'Sonnenseite',
    `home-visits phone-clinic shopping-help rickshaw-pilot read-by-phone dementia-relief
    dog-visits storytelling-cafe stair-walkers`,
    'chair-exercise',
  ],
  ['organization', 'Repair-Café', repairCafe, 'bike-workshop-refugees'],
  [
    'organization',
    'Frivilligkontoret',
    `engagement-advisor newsletter-writer translate-offers check-offers treasurer-mentor portrait-photographer
      award-jury district-forum-host`,
  ],
];

/** What the ranking was made with. */
export const tuningQueries = labelled(lines, {isHeldOut: false});
