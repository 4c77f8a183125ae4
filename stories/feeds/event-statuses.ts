import type {EventItem} from './events.js';

const at = (hour: number): string => `2026-11-25T${String(hour).padStart(2, '0')}:00`;

const one = (hour: number, event: EventItem): EventItem => ({
  organization: 'freiwilligenbuero',
  start: at(hour),
  end: at(hour + 1),
  location: {name: 'Freiwilligenbüro', district: 'altstadt'},
  categories: ['course'],
  ...event,
});

const by = (deadline: string): EventItem => ({
  registration: {url: 'https://www.example.org/anmeldung', deadline, required: true},
});

/** Everything that can become of an event, one after the other on 25 November 2026. */
export const statuses: readonly EventItem[] = [
  one(8, {
    id: 'cancelled',
    title: {de: 'Kurs ohne Leiter', en: 'Course without a teacher'},
    status: 'cancelled',
  }),
  one(9, {
    id: 'postponed',
    title: {de: 'Turnier im Regen', en: 'Tournament in the rain'},
    status: 'postponed',
  }),
  one(10, {
    id: 'rescheduled',
    title: {de: 'Strand aufräumen', en: 'Beach clean-up'},
    status: 'rescheduled',
    previousStart: '2026-11-18T10:00',
  }),
  one(11, {
    id: 'moved-online',
    title: {de: 'Vortrag im Netz', en: 'Talk on the net'},
    status: 'moved-online',
    onlineUrl: 'https://www.example.org/video',
  }),
  one(12, {
    id: 'sold-out',
    title: {de: 'Preisverleihung', en: 'Award ceremony'},
    capacity: 120,
    remaining: 0,
    ...by('2026-11-30'),
  }),
  one(13, {
    id: 'places-left',
    title: {de: 'Erste Hilfe', en: 'First aid'},
    capacity: 16,
    remaining: 2,
    price: {amount: 12.5, currency: 'EUR', note: {de: 'Vereine zahlen nichts', en: 'free for clubs'}},
  }),
  one(14, {id: 'deadline', title: {de: 'Vereinsrecht', en: 'Club law'}, ...by('2026-11-24T18:00')}),
  one(15, {id: 'closed', title: {de: 'Kassenführung', en: 'Bookkeeping'}, ...by('2026-11-20')}),
  one(16, {
    id: 'hybrid',
    title: {de: 'Stadtteilforum', en: 'District forum'},
    attendance: 'hybrid',
    onlineUrl: 'https://www.example.org/forum',
    free: true,
  }),
];
