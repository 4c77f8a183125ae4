import {gatherJson} from './entries/gather-json.js';
import {valueAt} from './entries/linked-data.js';
import {shortly} from './entries/refusal.js';
import type {Importer, Place} from './importer.js';
import {organizationRecipe, roleRecipe} from './volunteering/fields.js';
import {readVolunteerDocument} from './volunteering/roles.js';

const placeOf = (path: string, title: string): Place => ({path, ...(title && {item: shortly(title)})});

/**
 * Imports opportunities and organizations of the Volunteering Data Standard of the United Kingdom, as JSON-LD: each role of an
 * activity is an opportunity, an activity without roles is one.
 * @see https://ns.volunteeringdata.io/
 */
export const importVolunteering: Importer = (data, options) =>
  gatherJson({data, options, format: 'Volunteering Data Standard'}, (document, gathering) => {
    const {organizations, roles} = readVolunteerDocument(document);
    organizations.forEach((organization, index) => {
      const place = placeOf(`organisation[${index}]`, valueAt(organization, 'name'));
      gathering.add(organizationRecipe, organization, {place});
    });
    roles.forEach((entry, index) => {
      const title = valueAt(entry.role, 'title') || valueAt(entry.activity, 'title');
      gathering.add(roleRecipe, entry, {place: placeOf(`role[${index}]`, title)});
    });
    return organizations.length + roles.length > 0;
  });
