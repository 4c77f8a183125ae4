import {nodeFinder, nodeId, nodesIn, typesOf} from '../entries/linked-data.js';
import {listAt, type Fields} from '../entries/untyped.js';

/** A role of an activity: one thing that somebody can do. */
export interface VolunteerRole {
  /** Empty where an activity says nothing of its roles. */
  readonly role: Fields;
  readonly activity: Fields;
  /** Names the organization in the document, or elsewhere. */
  readonly organization: Fields | undefined;
  /** The activity has others. */
  readonly isOneOfMany: boolean;
}

export interface VolunteerDocument {
  readonly organizations: readonly Fields[];
  readonly roles: readonly VolunteerRole[];
}

const isOf =
  (type: string) =>
  (node: Fields): boolean =>
    typesOf(node).includes(type);

const nodesAt = (node: Fields, path: string, find: ReturnType<typeof nodeFinder>): readonly Fields[] =>
  listAt(node, path)
    .map(find)
    .filter((found) => found !== undefined);

/** Organizations with their activities and roles, whichever of them holds the others. */
export const readVolunteerDocument = (document: unknown): VolunteerDocument => {
  const nodes = nodesIn(document);
  const organizations = nodes.filter(isOf('Organisation'));
  const inOrganizations = organizations.flatMap((organization) => listAt(organization, 'activity'));
  const find = nodeFinder([...nodes, ...inOrganizations.flatMap(nodesIn)]);
  const rolesOf = (activity: Fields, owner: Fields | undefined): readonly VolunteerRole[] => {
    const [named] = nodesAt(activity, 'organisation', find);
    const roles = nodesAt(activity, 'role', find);
    const organization = owner ?? named;
    return (roles.length > 0 ? roles : [{}]).map((role) => ({
      role,
      activity,
      organization,
      isOneOfMany: roles.length > 1,
    }));
  };
  const owned = organizations.flatMap((organization) =>
    nodesAt(organization, 'activity', find).flatMap((activity) => rolesOf(activity, organization)),
  );
  const known = new Set(owned.map(({activity}) => activity));
  const alone = nodes
    .filter((node) => isOf('Activity')(node) && !known.has(node))
    .flatMap((node) => rolesOf(node, undefined));
  const roles = [...owned, ...alone];
  const embedded = roles.flatMap(({organization}) =>
    organization && nodeId(organization) ? [organization] : [],
  );
  return {organizations: [...new Set([...organizations, ...embedded])], roles};
};
