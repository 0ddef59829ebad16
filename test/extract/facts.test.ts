import { describe, expect, test } from 'vitest';
import { departments, extract, on, unknown } from './registry.ts';

describe('registered departments', () => {
  test('the longest name counts, and names without a comma between them are found one by one', () => {
    const text =
      'The heads of units such as Social Science and Technology Department, Rural Professional Technical Service Center International Science and Technology Exchange Center attended the meeting.';
    expect(extract(text, unknown).meeting?.departments.map(({ id }) => id)).toEqual([
      'science-and-technology-societies-department',
      'rural-professional-technical-service-center',
      'international-science-and-technology-exchange-center',
    ]);
  });

  test('every name and alias leads to its department', () => {
    for (const { slug, name, aliases } of departments) {
      for (const each of [name.zh, name.en, ...aliases]) {
        const { addressees } = extract(`Notice\n\n分送：${each}`, unknown);
        expect([each, addressees.map(({ departmentId }) => departmentId)]).toEqual([each, [slug]]);
      }
    }
  });

  test('the excused are not present', () => {
    const { meeting } = extract('会议纪要\n出席：办公厅、信息中心\n请假：信息中心', unknown);
    expect(meeting?.departments.map(({ id }) => id)).toEqual(['general-office']);
    expect(meeting?.excused.map(({ id }) => id)).toEqual(['information-center']);
  });
});

describe('who is addressed', () => {
  test('主送 by the salutation, 抄送 by its label', () => {
    const { addressees } = extract(
      '关于报送材料的通知\n各部门、各单位：\n请报送材料。\n抄送：信息中心',
      unknown,
    );
    expect(addressees.map(({ name, kind, departmentId }) => [name, kind, departmentId])).toEqual([
      ['各部门', 'to', null],
      ['各单位', 'to', null],
      ['信息中心', 'copy', 'information-center'],
    ]);
  });

  test('a sentence that ends in a colon addresses nobody', () => {
    expect(
      extract('关于报送材料的通知\n现将有关事项通知如下：\n请报送材料。', unknown).addressees,
    ).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    ['机密★1年\n特急\n关于材料的通知', '机密', '特急'],
    ['绝密\n通知', '绝密', null],
    ['密级：秘密\n通知', '秘密', null],
    ['CONFIDENTIAL\nNotice of a meeting', 'CONFIDENTIAL', null],
    ['Top Secret\nNotice of a meeting', 'Top Secret', null],
    ['通知\n请办理。\n（此件不公开）', '此件不公开', null],
    ['内部资料 注意保存\n通知', '内部资料', null],
    ['加急\n通知', null, '加急'],
    ['关于学习保守国家秘密法的通知\n请学习。', null, null],
    ['关于做好机密文件管理的通知\n要管好机密文件。', null, null],
    ['Notice\nThe confidential part must be removed.', null, null],
  ])('%s', (text, classification, urgency) => {
    expect(extract(text, unknown).document).toMatchObject({ classification, urgency });
  });
});

describe('the date of a paper', () => {
  const sentence = 'On the afternoon of April 28, the association held a scheduling meeting.';
  test.each([
    ['stated', `${sentence}\n\nGeneral Office\n\nMay 6, 2019`, unknown, '2019-05-06', '2019-04-28'],
    ['supplied', sentence, on('2020-04-28'), '2020-04-28', '2020-04-28'],
    ['inferred', sentence, { supplied: null, uploaded: '2020-04-29' }, '2020-04-28', '2020-04-28'],
    ['inferred', sentence, { supplied: null, uploaded: '2021-04-27' }, '2020-04-28', '2020-04-28'],
  ] as const)('%s', (basis, text, known, document, meeting) => {
    const found = extract(text, known);
    expect([found.document.dateBasis, found.document.date, found.meeting?.date]).toEqual([
      basis,
      document,
      meeting,
    ]);
    expect(found.warnings.some(({ code }) => code === 'year-inferred')).toBe(basis === 'inferred');
  });

  test('nothing known: no date, and a warning', () => {
    const { document, warnings } = extract(sentence, unknown);
    expect(document.date).toBeNull();
    expect(warnings.map(({ code }) => code)).toContain('no-date');
  });

  test('成文日期 and the day of the meeting are kept apart', () => {
    const { document, meeting } = extract(
      '会议纪要\n〔2022〕第12期\n办公室　　2022年6月9日\n\n6月7日上午，王伟主持召开专题会议。',
      unknown,
    );
    expect([document.date, document.number, meeting?.date, meeting?.host]).toEqual([
      '2022-06-09',
      '〔2022〕第12期',
      '2022-06-07',
      '王伟',
    ]);
  });
});

describe('initiatives', () => {
  test('spellings of one name are joined, and a guess is a warning', () => {
    const { initiatives, warnings } = extract(
      'The "Kechuang China" platform. "Kechong China" brand. "Kechuang China" again. The "Komantui China" brand. The "Science China" series of science work.',
      unknown,
    );
    expect(initiatives.map(({ name, variants }) => [name, variants])).toEqual([
      ['Kechuang China', ['Kechuang China', 'Kechong China', 'Komantui China']],
      ['Science China', ['Science China']],
    ]);
    expect(warnings.map(({ code }) => code)).toContain('possibly-same');
  });

  test.each([
    ['a "model room" for all'],
    ['the "Mayor + Market" mechanism'],
    ['pay attention to the "coverage"'],
    ['按照“一事一议”的要求'],
  ])('%s is none', (text) => {
    expect(extract(text, unknown).initiatives).toEqual([]);
  });
});

test('a sentence about a paper is no title', () => {
  const titleOf = (text: string): string => extract(text, unknown).document.title;
  expect(
    titleOf('临川县政府常务会议纪要\n\n会议听取了县水利局关于防汛工作的汇报。会议指出，形势严峻。'),
  ).toBe('临川县政府常务会议纪要');
  expect(titleOf('对第12号建议的答复\n您提出的关于修建便民桥的建议收悉，现答复如下：')).toBe(
    '对第12号建议的答复',
  );
});
