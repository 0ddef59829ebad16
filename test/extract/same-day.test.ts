import { describe, expect, test } from 'vitest';
import { extract, on } from './registry.ts';

const deadlines = (text: string) => extract(text, on('2022-02-18')).deadlines;

describe('by that date: the day of the deadline before it', () => {
  test.each([
    [
      'The office shall submit a plan by 30 June and report on its results by the same date.',
      ['2022-06-30', '2022-06-30'],
    ],
    [
      'The office shall submit a plan by 30 June. The archives shall be moved prior to that date.',
      ['2022-06-30', '2022-06-30'],
    ],
    [
      'Actions:\n1. The office shall submit a plan by 30 June.\n2. The archives shall be moved by then.',
      ['2022-06-30', '2022-06-30'],
    ],
    ['办公厅要于6月30日前报送方案，档案馆要于同日前报送清单。', ['2022-06-30', '2022-06-30']],
    ['办公厅要于6月30日前报送方案，档案馆要在此之前完成搬迁。', ['2022-06-30', '2022-06-30']],
    // Nothing before it, or not in the same paragraph
    ['The office shall report by that date.', [null]],
    [
      'The office shall submit a plan by 30 June.\n\nThe archives shall be moved by that date.',
      ['2022-06-30', null],
    ],
    // The date nearest to it is no deadline
    [
      'The office shall submit a plan by 30 June. The hall opens on 4 May. The archives shall be moved by that date.',
      ['2022-06-30', null],
    ],
    // Which of several times is meant nobody knows
    ['办公厅要于每月10日前报送进度，档案馆要于同日前报送清单。', ['2022-03-10', null]],
  ])('%s', (text, expected) => {
    expect(deadlines(text).map(({ date }) => date)).toEqual(expected);
  });

  test('it keeps its own span, and a step says whose day it is', () => {
    const text = 'The office shall submit a plan by 30 June and report by the same date.';
    const [, second] = deadlines(text);
    expect(second?.text).toBe('by the same date');
    expect(second?.steps.map(({ en }) => en)).toContain('the day of "by 30 June" before it');
    expect(second?.steps.map(({ zh }) => zh)).toContain('与前文“by 30 June”同日');
  });
});
