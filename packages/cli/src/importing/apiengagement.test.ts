import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import {importApiEngagement} from './apiengagement.js';
import type {Imported} from './importer.js';

const read = (document: unknown, url?: string): Promise<Imported> =>
  importText(importApiEngagement, JSON.stringify(document), {url});

const mission = (fields: object = {}): object => ({
  _id: 'm1',
  clientId: 'c1',
  title: 'Aide aux devoirs',
  description: 'Accompagner des enfants.',
  descriptionHtml: '<p>Accompagner des <strong>enfants</strong>.</p>',
  applicationUrl: 'https://mission.example/1',
  domain: 'education',
  activities: ['soutien-scolaire'],
  tags: ['enfants'],
  tasks: ['Lire', 'Jouer'],
  audience: ['Jeunes'],
  requirements: ['Patience'],
  softSkills: ['Écoute'],
  remote: 'possible',
  schedule: '2 heures par semaine',
  startAt: '2026-09-01T00:00:00.000Z',
  endAt: null,
  postedAt: '2026-06-01T10:00:00.000Z',
  updatedAt: '2026-06-02T10:00:00.000Z',
  places: 2,
  openToMinors: true,
  reducedMobilityAccessible: true,
  compensationAmount: null,
  addresses: [
    {
      street: '1 rue Verte',
      postalCode: '69001',
      city: 'Lyon',
      country: 'FR',
      location: {lat: 45.76, lon: 4.83},
    },
  ],
  organizationId: 'o1',
  organizationName: 'Les Amis',
  organizationUrl: 'https://amis.example/',
  organizationRNA: 'W691000000',
  organizationFullAddress: '2 rue Bleue, 69002 Lyon',
  deletedAt: null,
  ...fields,
});

describe('importApiEngagement', () => {
  it('reads a mission and its organization', async () => {
    const imported = await read({ok: true, data: [mission()], total: 1});
    assert.deepEqual(onlyItem(imported, 'opportunities'), {
      id: 'm1',
      title: 'Aide aux devoirs',
      description: 'Accompagner des **enfants**.\n\n- Lire\n- Jouer',
      organization: 'o1',
      causes: ['education'],
      activities: ['soutien-scolaire'],
      targetGroups: ['Jeunes'],
      keywords: ['enfants'],
      requirements: ['Patience'],
      skills: ['Écoute'],
      remote: 'partly',
      commitment: {kind: 'regular', note: '2 heures par semaine'},
      startDate: '2026-09-01',
      places: 2,
      locations: [
        {
          address: {street: '1 rue Verte', postalCode: '69001', city: 'Lyon', country: 'FR'},
          geo: {lat: 45.76, lon: 4.83},
        },
      ],
      suitableFor: ['minors'],
      accessibility: ['wheelchair'],
      apply: {url: 'https://mission.example/1'},
      published: '2026-06-01T12:00:00+02:00',
      updated: '2026-06-02T12:00:00+02:00',
    });
    assert.deepEqual(onlyItem(imported, 'organizations'), {
      id: 'o1',
      name: 'Les Amis',
      url: 'https://amis.example/',
      registrationNumber: 'W691000000',
      location: {address: {street: '2 rue Bleue', postalCode: '69002', city: 'Lyon'}},
    });
    assert.deepEqual(imported.notes, []);
  });

  it('tells which missions are gone, and passes over those that were refused', async () => {
    const imported = await read([
      mission({deletedAt: '2026-06-03T00:00:00Z'}),
      mission({_id: 'm2', deleted: true}),
      mission({_id: 'm3', statusCode: 'REFUSED'}),
      mission({_id: 'm4', statusCode: 'ACCEPTED'}),
    ]);
    assert.equal(onlyItem(imported, 'opportunities').id, 'm4');
    assert.deepEqual(imported.deleted, [
      {kind: 'opportunities', id: 'm1'},
      {kind: 'opportunities', id: 'm2'},
    ]);
    assert.deepEqual(noteTexts(imported), ['passed-over']);
  });

  it('reads an older mission with its place in itself, and an organization once', async () => {
    const older = mission({
      addresses: undefined,
      address: '1 rue Verte',
      city: 'Lyon',
      compensationAmount: 300,
      remote: 'full',
    });
    const imported = await read([older, mission({_id: 'm2'})]);
    const [first] = acceptedItems(imported, 'opportunities');
    assert.deepEqual(first?.locations, [{address: {street: '1 rue Verte', city: 'Lyon'}}]);
    assert.deepEqual([first.benefits, first.remote], [['allowance'], 'fully']);
    assert.equal(acceptedItems(imported, 'organizations').length, 1);
  });

  it('names the next part of a long answer', async () => {
    const url = 'https://api.example/v0/mission?limit=1';
    assert.deepEqual((await read({data: [mission()], total: 3, skip: 0}, url)).next, [`${url}&skip=1`]);
    assert.deepEqual((await read({data: [mission()], total: 3, skip: 2}, url)).next, undefined);
    assert.deepEqual((await read({data: [], total: 3, skip: 0}, url)).next, undefined);
  });

  it('says what is no answer of it', async () => {
    const {notes} = await read({ok: false, code: 'INVALID_QUERY'});
    assert.deepEqual(
      notes.map(({code, detail}) => [code, detail]),
      [['unreadable', 'API Engagement']],
    );
  });
});
