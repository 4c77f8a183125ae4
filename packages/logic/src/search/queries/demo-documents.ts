import type {Localized} from '@mitmach/feed';

type Terms = readonly string[];

/** What of a place of a feed is read here. */
interface Place {
  readonly name?: string;
  readonly district?: string;
  readonly address?: {readonly street?: string; readonly postalCode?: string; readonly city?: string};
}

/** What of an offer is read here. */
interface Offer {
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly description?: Localized;
  readonly organization?: string;
  readonly topics?: Terms;
  readonly causes?: Terms;
  readonly activities?: Terms;
  readonly targetGroups?: Terms;
  readonly keywords?: readonly Localized[];
  readonly skills?: readonly Localized[];
  readonly locations?: readonly Place[];
}

type Vocabularies = Readonly<Record<string, readonly {readonly id: string; readonly label: Localized}[]>>;

/** What of a feed is read here. */
export interface OfferFeed {
  readonly opportunities: readonly Offer[];
  readonly organizations: readonly {readonly id: string; readonly name: Localized}[];
  readonly vocabularies: Vocabularies;
  readonly synonyms: readonly (readonly string[])[];
}

/** An offer as the search takes it. */
export interface OfferDocument {
  readonly id: string;
  /** Parallel to `offerWeights`. */
  readonly fields: readonly string[];
}

/** Title, organization, labels, place, text. */
export const offerWeights: readonly number[] = [8, 3, 4, 2, 1];

/** All languages of a text. */
const textOf = (text: Localized | undefined): string =>
  typeof text === 'object' ? Object.values(text).join(' · ') : (text ?? '');

const joined = (texts: readonly (Localized | undefined)[]): string => texts.map(textOf).join(' · ');

/** The offers of a feed, with their organizations and labels in all languages. */
export const offerDocuments = (feed: OfferFeed): readonly OfferDocument[] => {
  const {organizations, vocabularies} = feed;
  const names = new Map(organizations.map(({id, name}) => [id, name]));
  const labelsOf = (kind: string, ids: Terms = []): string =>
    joined(ids.map((id) => vocabularies[kind]?.find((term) => term.id === id)?.label));
  const placeOf = ({name, district, address}: Place): string =>
    joined([
      name,
      labelsOf('districts', district === undefined ? [] : [district]),
      ...Object.values(address ?? {}),
    ]);
  return feed.opportunities.map((offer) => ({
    id: offer.id,
    fields: [
      textOf(offer.title),
      textOf(names.get(offer.organization ?? '')),
      joined(
        (['causes', 'activities', 'targetGroups', 'topics'] as const).map((kind) =>
          labelsOf(kind, offer[kind]),
        ),
      ),
      joined((offer.locations ?? []).map(placeOf)),
      joined([offer.summary, offer.description, ...(offer.keywords ?? []), ...(offer.skills ?? [])]),
    ],
  }));
};
