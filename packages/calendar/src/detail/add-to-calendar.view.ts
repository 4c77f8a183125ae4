import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {AddToCalendar, CalendarTargets, OfferedPart} from './add-to-calendar.js';
import type {CalendarOffer} from './detail.model.js';
import type {DetailLocale} from './detail-row.js';

type Offers = readonly TemplateResult[];

const fileViews = (offer: CalendarOffer, calendar: AddToCalendar, locale: DetailLocale): Offers => {
  const button = (part: OfferedPart, label: string): TemplateResult => {
    const onClick = (): void => {
      void calendar.save(offer, part, locale);
    };
    return html`<button type="button" @click=${onClick}>${label}</button>`;
  };
  return [
    ...(offer.hasDate ? [button('date', locale.t('detailAddDate'))] : []),
    ...(offer.hasSeries ? [button('series', locale.t('detailAddSeries'))] : []),
  ];
};

const pageViews = ({google, outlook, office}: CalendarTargets, {t}: DetailLocale): Offers =>
  [
    {href: google, label: t('detailAddGoogle')},
    {href: outlook, label: t('detailAddOutlook')},
    {href: office, label: t('detailAddOffice')},
  ].map(
    ({href, label}) =>
      html`<a href=${href} target="_blank" rel="noopener noreferrer"
        >${label} <span class="visually-hidden">(${t('detailNewTab')})</span></a
      >`,
  );

const subscriptionViews = ({subscription}: CalendarTargets, {t}: DetailLocale): Offers =>
  subscription === undefined ? [] : [html`<a href=${subscription}>${t('detailSubscribe')}</a>`];

/**
 * The ways to put an event into one's own calendar, behind a disclosure (HTML `<details>`): files, calendars on the web
 * for a date that is still to come, and the subscription where the feed has one.
 */
export const addToCalendarView = (
  offer: CalendarOffer,
  calendar: AddToCalendar,
  locale: DetailLocale,
): TemplateResult => {
  const {t} = locale;
  const targets = calendar.targets(offer, locale);
  const views = [
    ...fileViews(offer, calendar, locale),
    ...(targets && offer.hasDate ? pageViews(targets, locale) : []),
    ...(targets ? subscriptionViews(targets, locale) : []),
  ];
  const onToggle = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) calendar.open();
  };
  return html`<details class="add-to-calendar" part="add-to-calendar" @toggle=${onToggle}>
    <summary>${icon('calendar')}<span>${t('detailAdd')}</span>${icon('more')}</summary>
    <ul>
      ${views.map((view) => html`<li>${view}</li>`)}
    </ul>
    ${calendar.hasFailed ? html`<p class="note" role="status">${t('partFailed')}</p>` : nothing}
  </details>`;
};
