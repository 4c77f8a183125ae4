/** Offers of the demo feed that many queries ask for, by id. */

export const forChildren = `kids-gymnastics swimming-buddy youth-referee read-danish children-theatre homework-neustadt
  mothers-cafe youth-fire-brigade fire-safety-kita grieving-children laptop-donation mud-kids storytelling-cafe`;

/** For older children only; the label of their cause says "Kinder und Jugend". */
export const forTeenagers = `away-game-driver friday-kitchen studio-coach application-coach maths-online
  youth-council-coach ferry-trip`;

export const forTheElderly = `chair-exercise book-bike bike-delivery sing-with-dementia home-visits phone-clinic
  shopping-help rickshaw-pilot read-by-phone dementia-relief dog-visits storytelling-cafe stair-walkers`;

export const forRefugees = `translate-offers swimming-buddy cycling-for-women language-tandem interpreter-doctor
  office-companion bike-workshop-refugees flat-pilots moving-help apprentice-mentor homework-neustadt mothers-cafe
  recipes-from-home`;

export const forDisabledPeople =
  'wheelchair-basketball bike-delivery shopping-help rickshaw-pilot read-by-phone';

/** Labelled "Lernen helfen und vorlesen". */
export const teaching = `read-danish danish-conversation language-tandem homework-neustadt apprentice-mentor
  fire-safety-kita sewing-corner application-coach maths-online phone-clinic read-by-phone`;

/** Labelled "Anleiten und trainieren". */
export const coaching = `kids-gymnastics wheelchair-basketball swimming-buddy chair-exercise youth-referee
  cycling-for-women youth-fire-brigade mud-kids friday-kitchen studio-coach youth-council-coach ferry-trip`;

/** Labelled "Gärtnern und draußen anpacken", or in the community garden. */
export const outdoors = 'tree-planting-day hydrant-walk beach-cleanup toad-fence climate-voice';

export const bicycles = 'cycling-for-women bike-workshop-refugees cargo-bikes book-bike bike-delivery';

export const digital = `newsletter-writer check-offers danish-website bird-count sheet-music studio-coach
  maths-online phone-clinic`;

export const translating = 'translate-offers interpreter-doctor danish-website';

export const hospice =
  'hospice-companion hospice-phone hospice-garden grief-cafe-host heart-pillows grieving-children';

export const repairCafe = `repair-electronics sewing-corner repair-cafe-welcome cargo-bikes spare-parts-3d
  laptop-donation`;

export const foodBank = `food-pickup-driver food-sorting bike-delivery route-planner saturday-soup
  supermarket-collection`;

export const choir = 'pianist sing-with-dementia grant-writer sheet-music';

export const fireBrigade = `firefighter youth-fire-brigade fire-brigade-chronicle fire-safety-kita hydrant-walk
  storm-flood-list`;
