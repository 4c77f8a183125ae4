import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, onlyItem} from '../testing/imported-items.js';
import type {Imported} from './importer.js';
import {importVolunteering} from './volunteering.js';

const read = (document: unknown, language = 'en'): Promise<Imported> =>
  importText(importVolunteering, JSON.stringify(document), {language});

const NS = 'https://ns.volunteeringdata.io/';

const role = (fields: object = {}): object => ({
  title: 'Outreach Volunteer',
  description: 'Walk set routes.',
  commitment: 'One evening per week',
  applyLink: 'https://sky.example/join',
  allowsRemoteParticipation: false,
  minimumAge: '18',
  requirement: [`${NS}DBSCheck`, `${NS}FirstAidCertificate`],
  reward: [`${NS}TrainingProvided`, `${NS}ExpensesReimbursed`, `${NS}MealsProvided`],
  skill: [`${NS}EmpathyAndCompassion`],
  accessibility: [`${NS}ServiceAnimals`, `${NS}BuildingAccessibilityFeatures`],
  ...fields,
});

const activity = (fields: object = {}): object => ({
  id: 'https://id.example/activity/1',
  title: 'Under the stars',
  description: 'Help distribute food.',
  image: 'https://sky.example/a.jpg',
  publishStart: '2026-01-01',
  publishEnd: '2026-12-31',
  requiresEmergencyParticipation: true,
  role: [role()],
  session: [
    {
      location: {name: 'Hub', address: 'Am Markt 1, 24937 Flensburg', latitude: '54.78', longitude: '9.43'},
      time: [`${NS}MondayAfternoon`, 'volunteering:SaturdayMorning', {'rdfs:label': 'every other Tuesday'}],
    },
  ],
  ...fields,
});

const organisation = (fields: object = {}): object => ({
  type: 'Organisation',
  id: 'https://id.example/sky',
  name: 'Sky & Friends',
  description: 'We help.',
  website: 'https://sky.example/',
  image: 'https://sky.example/logo.png',
  charityNumber: '202918',
  cause: [`${NS}AntiPoverty`],
  activity: [activity()],
  ...fields,
});

describe('importVolunteering', () => {
  it('reads organizations with their activities and roles', async () => {
    const imported = await read({'@context': 'https://api.example/context', graph: [organisation()]});
    assert.deepEqual(onlyItem(imported, 'opportunities'), {
      id: 'https://id.example/activity/1',
      title: 'Outreach Volunteer',
      description: 'Help distribute food.\n\nWalk set routes.',
      image: {url: 'https://sky.example/a.jpg', alt: ''},
      organization: 'https://id.example/sky',
      causes: ['Anti Poverty'],
      commitment: {kind: 'regular', note: 'One evening per week, every other Tuesday'},
      availability: ['mon-afternoon', 'sat-morning'],
      locations: [
        {
          name: 'Hub',
          address: {street: 'Am Markt 1', postalCode: '24937', city: 'Flensburg'},
          geo: {lat: 54.78, lon: 9.43},
        },
      ],
      remote: 'no',
      minimumAge: 18,
      requirements: ['police-certificate', 'First Aid Certificate'],
      benefits: ['training', 'expenses', 'Meals Provided'],
      skills: ['Empathy And Compassion'],
      accessibility: ['assistance-dog'],
      accessibilityNote: 'Building Accessibility Features',
      apply: {url: 'https://sky.example/join'},
      emergency: true,
      validFrom: '2026-01-01',
      validThrough: '2026-12-31',
    });
    assert.deepEqual(onlyItem(imported, 'organizations'), {
      id: 'https://id.example/sky',
      name: 'Sky & Friends',
      url: 'https://sky.example/',
      description: 'We help.',
      logo: {url: 'https://sky.example/logo.png', alt: ''},
      causes: ['Anti Poverty'],
      registrationNumber: '202918',
    });
    assert.deepEqual(imported.notes, []);
  });

  it('makes an opportunity of each role, and one of an activity without roles', async () => {
    const several = activity({role: [role(), role({title: 'Cook'})]});
    const none = activity({id: 'https://id.example/activity/2', role: undefined, session: undefined});
    const document = organisation({activity: [several, none]});
    const first = acceptedItems(await read(document), 'opportunities');
    const second = acceptedItems(await read(document), 'opportunities');
    assert.deepEqual(
      first.map(({title}) => title),
      ['Outreach Volunteer', 'Cook', 'Under the stars'],
    );
    assert.deepEqual(
      first.map(({id}) => id),
      second.map(({id}) => id),
    );
    assert.equal(new Set(first.map(({id}) => id)).size, 3);
  });

  it('reads activities that name their organization, or hold it', async () => {
    const named = {type: 'Activity', ...activity({organisation: 'https://id.example/sky'})};
    const document = {graph: [named, organisation({activity: undefined})]};
    assert.equal(onlyItem(await read(document), 'opportunities').organization, 'https://id.example/sky');
    const holding = {'@type': 'Activity', ...activity({organisation: organisation({activity: undefined})})};
    const imported = await read([holding]);
    assert.equal(onlyItem(imported, 'opportunities').organization, 'https://id.example/sky');
    assert.equal(onlyItem(imported, 'organizations').name, 'Sky & Friends');
  });

  it('reads remote roles by whether there is a place', async () => {
    const remote = role({allowsRemoteParticipation: true});
    const remoteOf = async (session: unknown): Promise<unknown> =>
      onlyItem(await read(organisation({activity: activity({role: remote, session})})), 'opportunities')
        .remote;
    assert.equal(await remoteOf(undefined), 'fully');
    assert.equal(await remoteOf({location: {address: 'Aberdeen'}}), 'partly');
  });

  it('says that its concepts are in English where the feed is not', async () => {
    const {skills, benefits} = onlyItem(await read(organisation(), 'de'), 'opportunities');
    assert.deepEqual(skills, [{en: 'Empathy And Compassion'}]);
    assert.deepEqual(benefits, ['training', 'expenses', {en: 'Meals Provided'}]);
  });

  it('leaves out what has no title, and says what is no such document', async () => {
    const imported = await read(organisation({activity: [{description: 'x'}, activity()]}));
    assert.equal(acceptedItems(imported, 'opportunities').length, 1);
    assert.deepEqual(
      imported.notes.map(({code, isItemLost}) => [code, isItemLost]),
      [['missing-field', true]],
    );
    for (const document of [{}, [], {graph: [{type: 'Person'}]}, 7, null]) {
      assert.deepEqual(
        (await read(document)).notes.map(({code}) => code),
        ['unreadable'],
      );
    }
  });
});
