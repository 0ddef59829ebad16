import { describe, expect, test } from 'vitest';
import { maximumDepartments } from '../../lib/settings/departments.ts';
import { checkedSettings, type SettingsFiles, settingsProblems } from '../../lib/settings.ts';
import departments from '../../seeds/departments.json' with { type: 'json' };
import namedDays from '../../seeds/named-days.json' with { type: 'json' };
import officeFile from '../../seeds/office.json' with { type: 'json' };
import { department, namedDay, office, settings } from './settings-fixture.ts';

const withOffice = (change: object): SettingsFiles => ({
  ...settings,
  office: { ...office, ...change },
});
const withDepartments = (...list: unknown[]): SettingsFiles => ({ ...settings, departments: list });
const withDays = (...list: unknown[]): SettingsFiles => ({ ...settings, namedDays: list });
const follows = (occasion: string) => ({
  follows: { occasions: [occasion], initiatives: ['Any'] },
});

describe('settings that hold', () => {
  test.each<[string, SettingsFiles]>([
    ['the fixture', settings],
    ['the seeds', { office: officeFile, departments, namedDays }],
    ['an empty allow-list in production', withOffice({ stage: 'production', allowList: [] })],
    [
      'a pattern for everybody in production',
      withOffice({ stage: 'production', allowList: ['*'] }),
    ],
    ['a display name of 11 characters', withOffice({ displayName: 'Abcdefghi01' })],
    ['29 February', withDays(namedDay('workers', { day: '02-29' }))],
    ['a day that a department follows', withDepartments(department('a', follows('workers')))],
    [
      'one alias twice in one department',
      withDepartments(department('a', { aliases: ['X', 'x'] })),
    ],
    ['as many departments as fit', withDepartments(...many(maximumDepartments))],
  ])('%s', (_, files) => {
    expect(settingsProblems(files)).toEqual([]);
  });
});

const many = (count: number) => Array.from({ length: count }, (_, i) => department(`d${i}`));

describe('settings that do not hold are named in a sentence', () => {
  test.each<[string, SettingsFiles, RegExp]>([
    ['no object', { ...settings, office: [] }, /office\.json: this must be one object/],
    ['a name in one language', withOffice({ name: { zh: '办' } }), /"name" needs words in both/],
    [
      'a long display name',
      withOffice({ displayName: 'Abcdefghi012' }),
      /"displayName" .* 1 to 11 ASCII/,
    ],
    ['a Chinese display name', withOffice({ displayName: '科协' }), /"displayName" is "科协"/],
    ['an unknown zone', withOffice({ timeZone: 'Asia/Pekin' }), /"timeZone" is "Asia\/Pekin"/],
    ['no zone', withOffice({ timeZone: undefined }), /"timeZone" is undefined/],
    [
      'an unknown language',
      withOffice({ language: 'fr' }),
      /"language" is "fr"; it must be "zh" or "en"/,
    ],
    [
      'an unknown stage',
      withOffice({ stage: 'prod' }),
      /"stage" is "prod"; it must be "production"/,
    ],
    ['an unknown release rule', withOffice({ release: 'auto' }), /"release" is "auto"/],
    [
      'nobody allowed in test',
      withOffice({ allowList: [] }),
      /"allowList" is empty outside production/,
    ],
    [
      'everybody allowed in test',
      withOffice({ allowList: ['*'] }),
      /"\*" lets every address through/,
    ],
    ['every mailbox allowed in test', withOffice({ allowList: ['*@*.*'] }), /lets every address/],
    ['an allow-list that is no list', withOffice({ allowList: 'a@b.example' }), /must be a list/],
    [
      'an allow-list too long for a policy',
      withOffice({ allowList: Array(2_000).fill('someone@test.example') }),
      /longer than a topic's policy/,
    ],
    ['half a byte', withOffice({ maximumBytes: 0.5 }), /"maximumBytes" must be a whole number/],
    ['no department', withDepartments(), /at least one department/],
    [
      'capitals in a slug',
      withDepartments(department('Finance')),
      /entry 1 \(Finance\): "slug" names/,
    ],
    ['a slug that ends in a hyphen', withDepartments(department('finance-')), /"slug" names/],
    [
      'a slug longer than a topic takes',
      withDepartments(department('a'.repeat(201))),
      /at most 200/,
    ],
    [
      'a slug twice',
      withDepartments(department('a'), department('a')),
      /two departments have the slug "a"/,
    ],
    [
      'an alias of two departments',
      withDepartments(
        department('a', { aliases: ['The Centre'] }),
        department('b', { aliases: ['the  centre'] }),
      ),
      /"the centre" is a name of a and b/,
    ],
    [
      'an alias that is another name',
      withDepartments(department('a', { aliases: ['Department b'] }), department('b')),
      /"department b" is a name of a and b/,
    ],
    [
      'an occasion nobody knows',
      withDepartments(department('a', follows('worker'))),
      /follows the occasion "worker", which/,
    ],
    [
      'no follows',
      withDepartments({ ...department('a'), follows: undefined }),
      /"follows" needs the lists/,
    ],
    [
      'an empty alias',
      withDepartments(department('a', { aliases: [' '] })),
      /"aliases" must be a list/,
    ],
    [
      'a department in French',
      withDepartments({ ...department('a'), language: 'fr' }),
      /"language" is "fr"/,
    ],
    [
      'more departments than fit',
      withDepartments(...many(maximumDepartments + 1)),
      /201 departments .* \(200: CloudFormation takes 500/,
    ],
    ['30 February', withDays(namedDay('workers', { day: '02-30' })), /"day" is "02-30"/],
    ['a day without month', withDays(namedDay('workers', { day: '13-01' })), /"day" is "13-01"/],
    [
      'a bare number twice',
      withDays(namedDay('workers', { numeric: true }), namedDay('b', { numeric: true })),
      /two named days claim the bare number of 05-30/,
    ],
    [
      'a named day twice',
      withDays(namedDay('workers'), namedDay('workers')),
      /two named days have the slug "workers"/,
    ],
    [
      'an alias of two days',
      withDays(namedDay('workers', { aliases: ['五月'] }), namedDay('b', { aliases: ['五月'] })),
      /"五月" is a name of workers and b/,
    ],
    [
      'a day without a source',
      withDays(namedDay('workers', { source: '' })),
      /"source" must say who/,
    ],
  ])('%s', (_, files, sentence) => {
    const problems = settingsProblems(files);
    expect(problems.filter((problem) => sentence.test(problem))).toHaveLength(1);
    expect(problems.every((problem) => /^seeds\/[\w-]+\.json.*[.?]$/s.test(problem))).toBe(true);
  });

  test('all of them at once stop the synthesis', () => {
    const files = { ...withOffice({ stage: 'prod' }), departments: [department('A')] };
    expect(() => checkedSettings(files)).toThrow(/"stage".*"slug"/s);
  });
});
