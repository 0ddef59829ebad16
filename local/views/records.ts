import type { Deadline } from '../../lambdas/domain/deadline.ts';
import type { Directive } from '../../lambdas/domain/directive.ts';
import type { Extraction, Warning } from '../../lambdas/domain/extraction.ts';
import type { Language } from '../../lambdas/domain/language.ts';
import { type Place, placeWords } from '../../lambdas/domain/place.ts';
import { clip, grid, under } from './grid.ts';

/** What of a text is shown to a person. */
export type ShownRecords = Pick<
  Extraction,
  'document' | 'meeting' | 'initiatives' | 'directives' | 'deadlines' | 'warnings'
> & { readonly language: Language };

/** All records of one text as a person reads them. */
export const recordsView = (records: ShownRecords): string =>
  [
    facts(records),
    directives(records),
    deadlines(records.deadlines, records.language),
    warnings(records.warnings),
  ]
    .filter((part) => part !== '')
    .join('\n');

const facts = ({ document, meeting, initiatives }: ShownRecords): string => {
  const day = (date: string | null, basis: string | null): string =>
    date === null ? 'no date' : `${date}${basis === 'stated' ? '' : ` (${basis})`}`;
  const lines = [
    clip(document.title, 100),
    [
      `document ${day(document.date, document.dateBasis)}`,
      document.number,
      document.classification,
      document.urgency,
    ]
      .filter((fact) => fact !== null)
      .join(' · '),
  ];
  if (meeting !== null) {
    const parts = [
      `meeting ${day(meeting.date, meeting.dateBasis)}`,
      meeting.host === null ? null : `host ${clip(meeting.host, 60)}`,
      `${meeting.attendees.length} attendees`,
      `${meeting.departments.length} departments present`,
      meeting.excused.length === 0 ? null : `${meeting.excused.length} excused`,
    ];
    lines.push(parts.filter((part) => part !== null).join(' · '));
  }
  for (const { name, variants } of initiatives) {
    const others = variants.filter((variant) => variant !== name);
    lines.push(`initiative ${name}${others.length === 0 ? '' : ` (also ${others.join(', ')})`}`);
  }
  return lines.join('\n');
};

const directives = (records: ShownRecords): string => {
  const days = new Map(records.deadlines.map((d) => [d.id, d.date ?? 'open']));
  const row = (directive: Directive): string[] => [
    directive.number ?? '',
    directive.text,
    directive.deadlines.map((id) => days.get(id) ?? '').join(', ') || '–',
    directive.responsible.map((unit) => `${unit.name} (${unit.role})`).join(', ') || '–',
    where(directive.place, records.language),
    `${directive.rule} ${Math.round(directive.confidence * 100)} %`,
  ];
  const title = `Directives: ${records.directives.length}`;
  if (records.directives.length === 0) return title;
  const columns = [
    { title: 'no.', most: 14 },
    { title: 'what is asked', most: 72 },
    { title: 'by', most: 24 },
    { title: 'units named', most: 40 },
    { title: 'where', most: 28 },
    { title: 'rule' },
  ];
  return under(title, grid(columns, records.directives.map(row)));
};

const where = (place: Place | undefined, language: Language): string =>
  place === undefined ? '' : placeWords(place)[language];

const deadlines = (list: readonly Deadline[], language: Language): string =>
  list.length === 0
    ? ''
    : under(
        `Deadlines: ${list.length}`,
        list
          .map((deadline) =>
            under(
              [
                `${clip(deadline.text, 60)} → ${deadline.date ?? 'no date'}`,
                where(deadline.place, language),
              ]
                .filter((part) => part !== '')
                .join(' · '),
              deadline.steps.map((step) => `· ${step[language]}`).join('\n'),
            ),
          )
          .join('\n'),
      );

const warnings = (list: readonly Warning[]): string =>
  list.length === 0
    ? ''
    : under(
        `To check: ${list.length}`,
        list.map(({ code, message }) => `${code}: ${clip(message, 110)}`).join('\n'),
      );
