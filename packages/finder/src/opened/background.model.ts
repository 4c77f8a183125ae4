import {opportunities, organizations, type Localized, type Opportunity} from '@mitmach/feed';
import {freshnessOf, isOpenOn, languageValue, type FacetName} from '@mitmach/logic/opportunities';
import {
  accessibilityRows,
  ageRows,
  asList,
  dayInWords,
  footnotesOf as sharedFootnotes,
  languageRows,
  lineOf,
  rowOf,
  topicRows,
  webLink,
  type DetailLine,
  type DetailRow,
  type MaybeLine,
} from '@mitmach/ui';
import {groupLabel, valueLabel} from '../values/index.js';
import type {OpenedContext} from './opened-context.js';

type Rows = readonly DetailRow[];

/** Values of a facet; a text of the publisher's own as it is written. */
const valueRows = (
  name: FacetName,
  values: readonly Localized[] | undefined,
  context: OpenedContext,
): Rows => {
  const lines = (values ?? []).map((value): MaybeLine => {
    const label = typeof value === 'string' ? valueLabel(name, value, context) : value;
    return label === value ? lineOf(value, context) : {text: {text: label as string}};
  });
  return asList(rowOf(name, groupLabel(name, context.locale), lines));
};

const skillRows = ({skills = []}: Opportunity, context: OpenedContext): Rows =>
  asList(
    rowOf(
      'skills',
      context.locale.t('openedSkills'),
      skills.map((skill) => lineOf(skill, context)),
    ),
  );

const languageSkillRows = ({languageSkills = []}: Opportunity, context: OpenedContext): Rows => {
  const lines = languageSkills.map(({language, level}) => ({
    text: {text: valueLabel('languages', languageValue(language, level), context)},
  }));
  return asList(rowOf('language-skills', context.locale.t('openedLanguageSkills'), lines));
};

const organizationRows = ({organization: id}: Opportunity, context: OpenedContext): Rows => {
  if (id === undefined) return [];
  const {feed, locale} = context;
  const found = feed.find(organizations, id);
  const summary = lineOf(found?.summary, context);
  return rowOf('organization', locale.t('openedOrganization'), [
    {text: lineOf(found?.name, context)?.text ?? {text: id}, href: webLink(found?.url, feed)},
    summary && {...summary, isQuiet: true},
  ]);
};

const mostOthers = 3;

/** What else the organization looks for: a way on, also where this offer is filled. */
const otherRows = ({id, organization}: Opportunity, context: OpenedContext): Rows => {
  if (organization === undefined) return [];
  const isOpen = isOpenOn(context.today);
  const others = context.feed.select(opportunities, {
    where: (raw) => raw.id !== id && raw['organization'] === organization && isOpen(raw),
    limit: mostOthers,
  });
  const lines = others.map((other): MaybeLine => {
    const line = lineOf(other.title, context);
    return line && {...line, opens: other.id};
  });
  return asList(rowOf('others', context.locale.t('openedOthers'), lines));
};

/** What is good to know besides: what it asks for and gives, for whom it is, who offers it, what it is about. */
export const backgroundRows = (offer: Opportunity, context: OpenedContext): Rows => [
  ...valueRows('requirements', offer.requirements, context),
  ...skillRows(offer, context),
  ...languageSkillRows(offer, context),
  ...ageRows(offer, context),
  ...valueRows('benefits', offer.benefits, context),
  ...valueRows('suitableFor', offer.suitableFor, context),
  ...accessibilityRows(offer, context),
  ...languageRows(offer, context),
  ...organizationRows(offer, context),
  ...otherRows(offer, context),
  ...valueRows('targetGroups', offer.targetGroups, context),
  ...topicRows(
    [
      ['causes', offer.causes],
      ['activities', offer.activities],
      ['topics', offer.topics],
    ],
    context,
  ),
];

const touchedKeys = {updated: 'openedUpdated', published: 'openedPublished'} as const;

/** When somebody last looked at it, and where it comes from. What is stale is said beside the contact. */
export const footnotesOf = (offer: Opportunity, context: OpenedContext): readonly DetailLine[] => {
  const {source} = offer;
  const freshness = freshnessOf(offer, context.now);
  if (!freshness || freshness.by === 'verified') return sharedFootnotes(offer, context);
  const date = dayInWords(freshness.at, context);
  const touched =
    date === undefined ? [] : [{text: {text: context.locale.t(touchedKeys[freshness.by], {date})}}];
  return [...touched, ...sharedFootnotes({source}, context)];
};
