import type { WorkingCalendar } from '../../domain/working-days.ts';
import type { Reading } from '../reading.ts';

/** Whether working days are those of China: in Chinese, and where an English text speaks of it. */
export const calendarOf = ({
  language,
  folded,
}: Pick<Reading, 'language' | 'folded'>): WorkingCalendar =>
  language === 'zh' || /\bchin(?:a|ese)\b|state council|\bmunicipal|[\u4e00-\u9fff]/.test(folded)
    ? 'china'
    : 'weekdays';
