import { type Assignment, type Reason, type Role, roles } from './assignment.ts';
import type { Department } from './department.ts';
import type { Directive, UnitRole } from './directive.ts';
import type { Addressee, Extraction } from './extraction.ts';
import { mentions } from './remit.ts';
import { within } from './span.ts';

/** What routing finds for one text. */
export interface Routing {
  readonly assignments: readonly Assignment[];
  /** Ids of directives that reach no department. */
  readonly unrouted: readonly string[];
  /** Names of responsible units and addressees that the registry does not know. */
  readonly unregistered: readonly string[];
}

type Records = Pick<
  Extraction,
  'meeting' | 'addressees' | 'directives' | 'deadlines' | 'namedEvents'
>;

/** A unit that guides, is consulted or is the way works along with the lead: for the registry it supports. */
const roleOf: Readonly<Record<UnitRole, Role>> = {
  lead: 'lead',
  support: 'support',
  guide: 'support',
  consult: 'support',
  via: 'support',
};

/** Labels of a distribution list: its readers get the paper, which by itself asks nothing of them. */
const distribution = /分送|distribution|circulat/i;

/**
 * Who is concerned by each directive, and why (PRODUCT.md, routing): units named in it; addressees; remit words, which only
 * propose and only where the text names nobody; then who follows its occasion or initiative, was present or gets a copy.
 * The excused hear only of what names or addresses them. A department keeps its strongest role and all its reasons.
 */
export const route = (records: Records, departments: readonly Department[]): Routing => {
  const excused = new Set(records.meeting?.excused.map((d) => d.id));
  const listed = departments.filter((d) => !excused.has(d.slug));
  const assignments: Assignment[] = [];
  const unrouted: string[] = [];
  for (const directive of records.directives) {
    const found = new Concerned();
    named(directive, found);
    addressed(directive, records, found);
    if (!found.hasOwner()) proposed(directive, listed, found);
    informed(directive, records, listed, excused, found);
    const due = firstDue(directive, records);
    for (const [department, { role, reasons }] of found.entries)
      assignments.push({ directive: directive.id, department, role, reasons, due });
    if (found.entries.size === 0) unrouted.push(directive.id);
  }
  const unknown = [
    ...records.directives.flatMap((d) => d.responsible),
    ...records.addressees,
  ].filter((unit) => unit.departmentId === null && unit.generic !== true);
  return { assignments, unrouted, unregistered: [...new Set(unknown.map((unit) => unit.name))] };
};

/** The departments that one directive concerns so far. */
class Concerned {
  readonly entries = new Map<string, { role: Role; reasons: Reason[] }>();
  #unknownOwner = false;

  add(department: string, role: Role, reason: Reason): void {
    const entry = this.entries.get(department);
    if (entry === undefined) this.entries.set(department, { role, reasons: [reason] });
    else {
      if (roles.indexOf(role) < roles.indexOf(entry.role)) entry.role = role;
      if (!entry.reasons.some((r) => r.kind === reason.kind && r.words === reason.words))
        entry.reasons.push(reason);
    }
  }

  /** The text gives the work to a unit that the registry does not know. */
  ownedElsewhere(): void {
    this.#unknownOwner = true;
  }

  hasOwner(): boolean {
    return this.#unknownOwner || [...this.entries.values()].some((e) => e.role !== 'informed');
  }
}

const named = (directive: Directive, found: Concerned): void => {
  for (const unit of directive.responsible) {
    if (unit.departmentId !== null)
      found.add(unit.departmentId, roleOf[unit.role], { kind: 'named', words: unit.name });
    else if (unit.generic !== true) found.ownedElsewhere();
  }
};

const addressed = (directive: Directive, records: Records, found: Concerned): void => {
  const present = (records.meeting?.departments ?? []).map((d) => d.id);
  const to = records.addressees.filter((a) => a.kind === 'to').flatMap((a) => meant(a, present));
  if (directive.everyone !== null) {
    const words = directive.everyone.text;
    const addressees = to.map(({ id }) => id);
    for (const id of addressees.length > 0 ? addressees : present)
      found.add(id, 'lead', { kind: 'addressed', words });
  }
  const owned = found.hasOwner();
  for (const { id, name, label } of to) {
    if (distribution.test(label) || owned)
      found.add(id, 'informed', { kind: 'distributed', words: name });
    else found.add(id, 'lead', { kind: 'addressed', words: name });
  }
};

/** The departments that an addressee means: itself, or for "all departments present" those present. */
const meant = ({ departmentId, generic, name, label }: Addressee, present: readonly string[]) =>
  (departmentId !== null ? [departmentId] : generic === true ? present : []).map((id) => ({
    id,
    name,
    label,
  }));

const proposed = (
  directive: Directive,
  departments: readonly Department[],
  found: Concerned,
): void => {
  for (const department of departments)
    for (const word of department.remit)
      if (mentions(directive.text, word))
        found.add(department.slug, 'proposed', { kind: 'remit', words: word });
};

const informed = (
  directive: Directive,
  records: Records,
  departments: readonly Department[],
  excused: ReadonlySet<string>,
  found: Concerned,
): void => {
  const occasions = new Set(
    records.namedEvents.filter((event) => within(event, directive)).map((event) => event.slug),
  );
  for (const deadline of records.deadlines)
    if (directive.deadlines.includes(deadline.id) && deadline.occasion !== undefined)
      occasions.add(deadline.occasion);
  for (const { slug, follows } of departments) {
    for (const occasion of follows.occasions)
      if (occasions.has(occasion))
        found.add(slug, 'informed', { kind: 'follows-occasion', words: occasion });
    for (const initiative of follows.initiatives)
      if (directive.initiatives.includes(initiative))
        found.add(slug, 'informed', { kind: 'follows-initiative', words: initiative });
  }
  for (const present of records.meeting?.departments ?? [])
    if (!excused.has(present.id))
      found.add(present.id, 'informed', { kind: 'present', words: present.name });
  for (const copied of records.addressees)
    if (copied.kind === 'copy' && copied.departmentId !== null)
      found.add(copied.departmentId, 'informed', { kind: 'copied', words: copied.name });
};

const firstDue = (directive: Directive, records: Records): string | null =>
  records.deadlines
    .filter((deadline) => directive.deadlines.includes(deadline.id))
    .flatMap((deadline) => (deadline.date === null ? [] : [deadline.date]))
    .sort()[0] ?? null;
