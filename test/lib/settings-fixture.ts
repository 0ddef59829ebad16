import type { Department, NamedDay, Office } from '../../lambdas/names.ts';
import type { Settings } from '../../lib/settings.ts';

export const office: Office = {
  name: { zh: '示范办公室', en: 'Model Office' },
  displayName: 'MODEL',
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  stage: 'test',
  release: 'automatic',
  allowList: ['*@test.example', 'arn:*:sqs:*:*:duban-test-*'],
  maximumBytes: 1_000_000,
};

export const department = (slug: string, more: Partial<Department> = {}): Department => ({
  slug,
  name: { zh: `${slug}部`, en: `Department ${slug}` },
  aliases: [],
  remit: [],
  language: 'en',
  follows: { occasions: [], initiatives: [] },
  ...more,
});

export const namedDay = (slug: string, more: Partial<NamedDay> = {}): NamedDay => ({
  slug,
  name: { zh: `${slug}日`, en: `Day ${slug}` },
  day: '05-30',
  numeric: false,
  aliases: [],
  source: 'made up for the tests',
  ...more,
});

export const settings: Settings = {
  office,
  departments: [department('finance'), department('science')],
  namedDays: [namedDay('workers')],
};
