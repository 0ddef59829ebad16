import { codesOf } from '../../text/fold.ts';
import { makeLetters } from '../../text/letters.ts';

/**
 * Characters of which an expression about Chinese clauses needs one, as it is written. Where several words would do,
 * each is there with the rarest of its characters.
 */
const letters = makeLetters({
  comma: ',',
  of: '的',
  by: '由',
  reaching: '到',
  // 请, 望, 特此, 如下
  closing: '请望此如',
  // 是指, 有效期: two characters of each
  ruling: '是期',
  meaning: '指效',
  // 现, 提出, 制定, 制订, 印发, 编制
  presenting: '现提制印编',
  // 本, 以下, 如下
  below: '本下',
  // 存在, 面临
  trouble: '存面',
  // 时候, 阶段, 时期, 关口
  moment: '候阶期口',
  // 必须, 应当, 应该, 需要
  bound: '须应需',
  // 仅, 只有, 尚, 仍, 至今, 滞后, 逾期, 不足, 才
  wanting: '仅只尚仍今滞逾足才',
  // 逾期, 未按, 不力, 拒绝, 违规, 超期, 弄虚作假, 失职, 渎职, 造成, 发现, 存在, 构成犯罪
  fault: '逾未不拒违超弄失渎造现存构',
  // 了, 以来
  past: '了来',
  // 难以, 意味着, 标志着, 离不开
  telling: '难味志离',
  // 取决于, 有利于, 有助于, 关系到, 事关
  bearing: '取利助系事',
  // the second characters of those
  upon: '于关',
  // 是, 具有, 起到, 有着
  being: '是具起着',
  // 主持召开, 下次, 下届, 下期, 定于, 暂定, 将
  coming: '召次届期于暂将',
  // 会议, 举行, 开幕, 召开
  opening: '会举开',
  // 截至, 预计, 预测, 有望, 放假, 调休, 上班, 正在, 原定
  told: '截预望假休班正原',
  // 确定, 命名, 授予, 任命, 评为, 列为
  naming: '定命授评列',
  // 为, 称号, 试点
  title: '为称试',
  // 报, 反馈, 请示
  report: '报馈示',
  // 受到, 被
  suffering: '受被',
  // 原则上
  principle: '则',
  // 及时, 立即, 定期, 逐级, 如实, 按时, 同步
  promptly: '时立期级如按步',
});

/** The bit of each set. */
export const holds = letters.bit;

/** Which of the sets a stretch of the folded text holds one of. */
export const lettersOf = letters.of;

/**
 * The test of a clause by an expression that needs a character of each of some sets (their bits in `needs`): it is
 * tried where none is wanting. `held` are the sets that the clause holds one of.
 */
export const needing =
  (needs: number, pattern: RegExp) =>
  (line: string, held: number): boolean =>
    (held & needs) === needs && pattern.test(line);

/** The test of a line by an expression that begins with one of some characters. */
export const beginning = (first: string, pattern: RegExp): ((line: string) => boolean) => {
  const codes = codesOf(first);
  return (line) => codes.has(line.charCodeAt(0)) && pattern.test(line);
};
