import type { Reason } from '../../lambdas/domain/assignment.ts';
import type { Department } from '../../lambdas/domain/department.ts';
import type { Directive, ResponsibleUnit, UnitRole } from '../../lambdas/domain/directive.ts';
import type { Addressee, Meeting, PresentDepartment } from '../../lambdas/domain/extraction.ts';
import type { NoticeEntry } from '../../lambdas/domain/notice.ts';

/** Records that say nothing; a test says what differs. */
export const department = (slug: string, over: Partial<Department> = {}): Department => ({
  slug,
  name: { en: `${slug} department`, zh: `${slug}部` },
  aliases: [],
  remit: [],
  language: 'en',
  follows: { occasions: [], initiatives: [] },
  ...over,
});

export const directive = (over: Partial<Directive> = {}): Directive => {
  const text = over.text ?? 'Something is done.';
  return {
    id: 'd1',
    start: 0,
    end: text.length,
    text,
    number: null,
    responsible: [],
    everyone: null,
    haste: [],
    deadlines: [],
    initiatives: [],
    rule: 'test',
    confidence: 1,
    ...over,
  };
};

/** A unit that a directive names, registered under its own name unless told otherwise. */
export const unit = (
  name: string,
  role: UnitRole = 'lead',
  departmentId: string | null = name,
): ResponsibleUnit => ({ name, departmentId, role, start: 0, end: name.length });

export const addressee = (
  name: string,
  label: string,
  kind: 'to' | 'copy' = 'to',
  departmentId: string | null = name,
): Addressee => ({ name, departmentId, kind, label, start: 0, end: name.length });

const seen = (id: string): PresentDepartment => ({ id, name: id, start: 0, end: id.length });

export const meeting = (present: readonly string[], excused: readonly string[] = []): Meeting => ({
  title: null,
  date: null,
  dateBasis: null,
  organiser: null,
  host: null,
  attendees: [],
  departments: present.map(seen),
  excused: excused.map(seen),
});

export const entry = (over: Partial<NoticeEntry> = {}): NoticeEntry => ({
  key: over.text ?? 'key',
  text: 'Something is done.',
  number: null,
  role: 'lead',
  reasons: [],
  due: null,
  deadlines: [],
  haste: [],
  spellings: [],
  ...over,
});

export const because = (kind: Reason['kind'], words: string): Reason => ({ kind, words });
